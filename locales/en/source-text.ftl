### source-text.ftl

# The hint in place of a note while no sentence is selected.
notes-hint = Point to a sentence or choose its number to see which republics it concerns.

# Before the date expressions of a sentence.
note-dates = Dates:

# Before the links to the republics of a sentence.
concerns = Concerns

# The note of a sentence that reaches no partner.
concerns-subject = Concerns only Azerbaijan

# The label before Azerbaijan's place in the CIS.
cis-now = Azerbaijan in the CIS:

# The label before the leader of Azerbaijan.
led-by = Led by

# The overlay in the legend.
legend-karabakh = Nagorno-Karabakh, approximate

# The switch of the patterns, which works by style sheet alone.
patterns = Patterns

# The line under the title of the view of what the source leaves out.
silence-summary = Seven of the fourteen are not mentioned, four only as a group.
