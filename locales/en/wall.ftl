### What is shown on the wall of a classroom, the guided course, two dates side by side, and the eight dates on one sheet.

## On the wall

# The name of the tool: the map in full screen for a projector.
wall = On the wall

# What it does, in the dialog of the tools for lessons.
wall-text = Full screen for a projector, in type for the last row, with a guided course of ten steps. Page Down and Page Up of a presenter’s remote go through it, digits choose a sentence, “.” makes the screen black, Esc leaves.

# The place of a step in the course.
# Variables:
#   $number (Number) - the number of the step
#   $count (Number) - how many steps there are
wall-step = Step { $number } of { $count }

# The accessible name of the list of colours.
wall-legend = Colours on the map

# The name of a button.
wall-previous = Previous step

# The name of a button.
wall-next = Next step

# The name of a button.
wall-blank = Black screen

# The name of a button that ends the wall.
wall-leave = Leave

# The name of the black screen, which is a button.
wall-unblank = Show the map again

# Shown when the reader types the number of a sentence that there is not.
# Variables:
#   $number (String) - what was typed, as in 14
wall-no-sentence = There is no sentence { $number }

## The guided course

# The link to the page.
course = Guided course

# What it is, in the dialog of the tools for lessons.
course-text = The question, the eight dates and what the source leaves out, in ten steps with their sentences, to read or to print.

# The heading.
course-title = Ten steps through the source

# The paragraph under the title, and the meta description.
course-about = One question, eight dates, and what the source leaves out: each step with its map, its sentences and a question to discuss.

# How to show the same steps on a projector. “Tools for lessons” and “On the wall” are names of controls.
course-how = To show these steps on a projector, open the map and choose “Tools for lessons”, then “On the wall”.

# The title of the first step.
course-question = The question

# What the first step says.
course-question-text = How did Azerbaijan stand with the fourteen other former Soviet republics in March 1994? One page of one book is to answer. See first whom it names, whom it reaches only as “Central Asia”, and whom it leaves out.

# What the class is asked in the first step.
course-question-ask = Before you read: which of the fourteen would you expect such a page to name, and why?

# What the class is asked at December 1991.
course-ask-1 = What did Azerbaijan sign? What does the sentence say about any single republic?

# What the class is asked at October 1992.
course-ask-2 = Which sentence reports the treaty, and which the vote? Do they point in the same direction?

# What the class is asked at the time between 12 October 1992 and the coup of 1993.
course-ask-3 = Who accuses whom, and of what? Does the source say whether it was true?

# What the class is asked at the return of Aliyev.
course-ask-4 = Which words tell you that relations changed? Which part is a pledge? What date does the source give?

# What the class is asked at the second half of 1993.
course-ask-5 = Whom does the sentence name? What can it tell us about a single republic?

# What the class is asked at September 1993.
course-ask-6 = Which steps lead back to the CIS, and in which order?

# What the class is asked at early 1994.
course-ask-7 = The source has said that relations improved. What remained, and what does “remained” tell you?

# What the class is asked at March 1994.
course-ask-8 = Compare this map with that of December 1991. What has changed, and which sentence says so?

# What the class is asked at the end.
course-silence-ask = Where would you look for what this page does not say?

# The link at March 1994 that shows both maps.
course-compare = Compare with December 1991, side by side

## Two dates side by side

# The name of the tool.
beside = Two dates side by side

# What it does, in the dialog of the tools for lessons.
beside-text = A second map beside the first, for another date: the same view in both, with what differs marked and listed. The address keeps both dates.

# The label of the choice of the second date.
beside-second = Compare with

# The button that closes the second map.
beside-close = One map

# The accessible name of a map.
# Variables:
#   $date (String) - the date that it shows
beside-map = Map, { $date }

# The accessible name of the list of colours on both maps.
beside-legend = Colours on both maps

# The heading of the list of what differs.
beside-differences = What differs

# A line of that list, after the names of republics: their standing at the earlier and at the later date.
# Variables:
#   $first (String) - the standing at the earlier date
#   $second (String) - the standing at the later date
beside-change = { $first } → { $second }

# The republics that have the same standing at both dates.
# Variables:
#   $republics (String) - their names
beside-same = The same at both dates: { $republics }.

# When nothing differs.
beside-none = Nothing differs between these two dates.

# When the layer is the same at all dates.
beside-undated = This layer has no dates: both maps show the same. Choose another entry in “Colour by” to compare dates.

# When both maps show the same date.
beside-once = Both maps show the same date. Choose another one.

# When the address names a second date that there is not.
# Variables:
#   $value (String) - what the address has in the place of the date
beside-unknown = The address asks for a second date, “{ $value }”, which is none of the eight. One map is shown.

# In a narrow frame of another site, before a link to the full page.
beside-narrow = Two maps side by side do not fit into this frame.

## The eight dates on one sheet

# The link to it.
dates = Eight dates on one sheet

# What it is, in the dialog of the tools for lessons.
dates-text = Eight small maps in greys, to print on one sheet of A4 or Letter.

# The heading.
dates-title = Azerbaijan and the former Soviet republics at eight dates

# The meta description.
dates-about = Eight small maps of the fifteen former Soviet republics, one for each date of the source, to print on one sheet.

# The accessible name of the legend.
dates-legend = What the greys mean

# The note at the end of the sheet.
dates-note = The words are our interpretation of the source; numbers are its sentences, † other sources, which the page of the republic lists. A dashed border: the word rests only on what the source says of a group. White: not stated by that date. Silence is not neutrality.

## The description of a small map

# A republic and its standing.
# Variables:
#   $republic (String) - its name
#   $standing (String) - its standing
small-map-republic = { $republic }: { $standing }

# The accessible name of a map.
# Variables:
#   $date (String) - the date
#   $stated (String) - republics with their standing
#   $silent (String) - republics of which nothing is stated
small-map = Map, { $date }. { $stated }. Not stated: { $silent }.

# The accessible name of a map of a date at which nothing is stated.
# Variables:
#   $date (String) - the date
small-map-empty = Map, { $date }. Nothing is stated of any republic.

# The accessible name of the map of whom the source mentions.
# Variables:
#   $stated (String) - republics with how the source mentions them
#   $silent (String) - republics that it does not mention
small-map-coverage = Map of whom the source mentions. { $stated }. Not mentioned: { $silent }.

# The accessible name of the map of the republics that the source does not mention.
# Variables:
#   $silent (String) - their names
small-map-silence = Map of the republics that the source does not mention: { $silent }.
