### The dialog “Help”: what mouse, touch, keys and screen readers do, and what the map shows.
### Each action or thing is a heading in a list; what it does follows as a text of its own.

## The dialog

# The button in the header, and the heading of the dialog.
help = Help

# Links to pages for lessons, at the end of the dialog.
# Variables:
#   $links (String) - the links
help-more = For lessons: { $links }

## Mouse

# A heading.
help-mouse = Mouse

# An action.
help-click = Click a republic

# What it does.
help-click-does = opens its article.

# An action: the pointer is over a republic.
help-point = Point to it

# What it does.
help-point-does = shows its name and what its colour means.

# An action.
help-wheel = Ctrl or ⌘ + scroll

# What it does.
help-wheel-does = zooms; scrolling alone moves the page.

# An action.
help-drag = Drag

# What it does.
help-drag-does = moves the map.

## Touch

# A heading.
help-touch = Touch

# An action.
help-tap = Tap a republic

# What it does.
help-tap-does = opens its article; on narrow screens a magnifier enlarges the Caucasus.

# An action.
help-fingers = Two fingers

# What they do.
help-fingers-do = zoom and move the map; one finger scrolls the page.

## Screen readers

# A heading.
help-readers = Screen readers

# A part of the page.
help-map = The map

# What it is.
help-map-is = is fifteen links; each gives what its colour means and how the source mentions the republic. Tab stops at one of them; your screen reader’s link commands reach all.

# What a reader has chosen.
help-selection = A selection

# What happens with it.
help-selection-is = is announced in a few words; after Enter the focus is on the article’s heading.

# A part of the page.
help-list = The list under the map

# What it does. “Table” is the name of a page.
help-list-does = gives the same in words, and so does the page “Table”.

## Keys

# A heading.
help-keys = Keys, while the focus is in the map

# Keys.
help-arrows = ← → ↑ ↓

# Where they lead.
help-arrows-do = the next republic in that direction.

# Keys.
help-letters = A to Z

# Where they lead.
help-letters-do = the next republic that begins with this letter.

# Keys.
help-ends = Home, End

# Where they lead.
help-ends-do = the first and last in the alphabet.

# A key.
help-enter = Enter

# What it does.
help-enter-does = opens the article.

# A key.
help-escape = Esc

# What it does.
help-escape-does = closes it, from anywhere on the page.

# Keys.
help-zoom = + − 0

# What they do, in their order.
help-zoom-does = zoom in, zoom out, reset.

# Keys.
help-shift = Shift with an arrow

# What they do.
help-shift-does = moves the map.

# A key.
help-question = ?

# What it does.
help-question-does = opens this help.

# Where the keys work: the tool for lessons of that name.
help-wall = On the wall

# What they do. PgDn and PgUp are the names of keys.
help-wall-does = PgDn and PgUp or ↓ ↑ go through the course and its sentences, ← → through its steps, Home and End to its ends; digits choose a sentence; “.” or B makes the screen black; Esc or F5 leaves.

## What the page shows

# A heading.
seen-title = What you see

# Something to see.
seen-colours = Colours and patterns

# What it means.
seen-colours-are = show, under “Relations”, our interpretation, not the source’s. Each is based on sentences of the source, or on facts that name their own source.

# Something to see.
seen-pale = A pale republic

# What it means.
seen-pale-means = means silence under “Relations”: the source does not say enough to judge.

# Something to see.
seen-legend = The legend

# What it does.
seen-legend-does = names the colours and filters the map: choose a category to see only its republics; choose it again to see all.

# Something to see: a list with this label.
seen-layers = “Colour by”

# What it does.
seen-layers-do = changes what the colours show.

# Something to see.
seen-timeline = The timeline

# What it has.
seen-timeline-has = has the dates and events of the source, from December 1991 to March 1994.

# Something to see.
seen-numbers = The numbers in the text

# What they are.
seen-numbers-are = are those of its sentences. Choose one to highlight its republics; choose a republic to highlight its sentences.
