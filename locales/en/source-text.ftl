### The source text with its notes, the legend, and what the source leaves out.

## The source text

# The line above its title.
source-kicker = Library of Congress, 1995

# The line under it, in its own words.
# Variables:
#   $date (String) - the date, as the source gives it
data-as-of = Data as of { $date }

# The citation of the book, under the source text and on the page about the map.
# Variables:
#   $title (String) - the title of the part that is printed here
#   $book (String) - the title of the book
#   $editor (String) - its editor
#   $publisher (String) - its publisher
#   $year (String) - its year
book-citation = “{ $title },” in { $book }, edited by { $editor } ({ $publisher }, { $year }).

## Notes on the sentences

# The hint in place of a note while no sentence is selected.
notes-hint = Point to a sentence or choose its number to see which republics it concerns.

# The beginning of a note: what the sentence does.
# Variables:
#   $claim (String) - for example “Reported as fact”
note-claim = { $claim }.

# The same with who says so.
# Variables:
#   $claim (String) - for example “Position of one side”
#   $who (String) - who says so
note-claim-by = { $claim } – { $who }.

# The republics that a sentence concerns.
# Variables:
#   $republics (String) - their names, as links
concerns = Concerns { $republics }.

# The same for a sentence that reaches them as a group.
# Variables:
#   $group (String) - the group, as the source names it
#   $republics (String) - the names of the republics, as links
concerns-group = Concerns “{ $group }”, whose members the source does not list: { $republics }.

# The note of a sentence that concerns no other republic.
concerns-subject = Concerns only Azerbaijan.

# The end of a note: the dates in the sentence.
# Variables:
#   $dates (String) - a list of dates
note-dates = Dates: { $dates }.

# A date in that list.
# Variables:
#   $words (String) - the words of the source
#   $exactness (String) - how exact they are, for example “a month”
note-date = “{ $words }” ({ $exactness })

# How exact a date is.
exact-day = a day

# How exact a date is.
exact-month = a month

## The legend

# The name of the hatched area.
legend-karabakh = Nagorno-Karabakh, approximate

## Where the colours of a layer come from, in the saved picture

# The layer “Relations”.
layer-note-stance = Our interpretation of the source; for Armenia and Uzbekistan also of other sources. The articles give the reasons.

# The layer “Coverage”.
layer-note-coverage = What the source text itself mentions. The same for every date.

# The layers “CIS” and “Diplomatic ties”.
layer-note-context = Context from other sources, not from the source text

## What the source leaves out

# The line under the title.
silence-summary = Seven of the fourteen are not mentioned, four only as a group.

# The first paragraph. It also stands on the first page.
silence-not-neutral = Silence is not neutrality. When a text leaves out a republic, that does not mean that relations were good or bad, or that there were none. It means only that this text does not describe them.

# The second paragraph.
silence-on-map = So republics that are not mentioned have their own pattern on this map, and no interpretation. This page lists what is missing, with questions that other sources may answer.
