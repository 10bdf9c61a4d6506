### The printed parts of the tool “Take a sentence away”: the bar over the texts, its controls, and its list.

# The name of the bar.
strikes = Take a sentence away

# How to begin, in the bar while nothing is struck.
strikes-hint = Strike a sentence by the button after it. What rests on it fades, or falls to “not stated”. Esc restores everything; Back strikes it again.

# The key in the bar: how what has faded looks on the map.
strikes-key = Pale, with a broken outline: some of its ground is struck.

# The visible word on the button after a sentence. It is part of the name of the button.
strikes-word = strike

# The name of the button after a sentence of the source.
# Variables:
#   $number (String) - the number of the sentence
strike-sentence = strike sentence { $number }

# The name of the button after a fact from another source.
# Variables:
#   $fact (String) - the fact, in its words
strike-fact = strike the fact: { $fact }

# Opens the list of what falls, and of everything that can be struck.
strikes-list = What falls, and why

# Restores everything that is struck.
strikes-restore = Restore all

# The name of the button that restores one sentence or fact.
# Variables:
#   $what (String) - S4, or the words of a fact
strikes-restore-one = Restore { $what }

# Closes the tool: everything is restored, and the buttons go.
strikes-end = End

# For screen readers, before the words of a sentence or a fact that is struck.
strikes-struck = Struck:

# For screen readers: a republic on the map whose reading has faded. Also before a statement.
strikes-faded = Some of its ground is struck.

# For screen readers, before a statement that nothing bears any more.
strikes-fallen = Nothing bears this any more:

## The list

# The heading over what fell and faded.
strikes-fell = What falls, and why

# In its place while nothing is struck.
strikes-nothing = Nothing is struck yet. Choose below, or close this and strike in the text.

# The heading over the thirteen sentences.
strikes-sentences = Sentences of the source

# The heading over the facts.
strikes-facts = Facts from other sources

# A note under it.
strikes-facts-note = The layers of the CIS and of diplomatic relations rest on them, and some readings and statements.

# A note at the end.
strikes-note = Some readings need all of their sentences, others stand as long as one is left: we have decided that for each. A reading that falls is “not stated”; an earlier one does not come back. Table, quiz and the pages of the republics show everything, whatever is struck here.
