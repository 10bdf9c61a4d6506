### What the live map says. The program reads these messages from the page: keep them few.
### A message with several numbers has one plural form, that of its first number.

## The page

# The name of the page.
name = Azerbaijan and the former Soviet republics

# The printed title: the name and the date of the source. `index.html` must have the same.
title = Azerbaijan and the former Soviet republics, March 1994

# The title of what the source does not say.
silence-title = What the source does not say

## The republics, in the order of their English names

# The short name of the republic in March 1994.
republic-armenia = Armenia

# The short name of the republic in March 1994.
republic-azerbaijan = Azerbaijan

# The short name of the republic in March 1994.
republic-belarus = Belarus

# The short name of the republic in March 1994.
republic-estonia = Estonia

# The short name of the republic in March 1994.
republic-georgia = Georgia

# The short name of the republic in March 1994.
republic-kazakhstan = Kazakhstan

# The short name of the republic in March 1994.
republic-kyrgyzstan = Kyrgyzstan

# The short name of the republic in March 1994.
republic-latvia = Latvia

# The short name of the republic in March 1994.
republic-lithuania = Lithuania

# The short name of the republic in March 1994.
republic-moldova = Moldova

# The short name of the republic in March 1994.
republic-russia = Russia

# The short name of the republic in March 1994.
republic-tajikistan = Tajikistan

# The short name of the republic in March 1994.
republic-turkmenistan = Turkmenistan

# The short name of the republic in March 1994.
republic-ukraine = Ukraine

# The short name of the republic in March 1994.
republic-uzbekistan = Uzbekistan

# The name of the republics that the source mentions only as a group.
central-asia = Central Asia

## Layers: what the colours of the map show

# The option of the list “Colour by”. Short: the list lies over the map.
layer-stance = Relations

# The layer in “Coloured by …, March 1994.”
layer-stance-in-sentence = relations

# The option of the list “Colour by”. Short: the list lies over the map.
layer-coverage = Coverage

# The option of the list “Colour by”. Short: the list lies over the map.
layer-cis = CIS

# The layer in “Coloured by …, March 1994.”
layer-cis-in-sentence = membership of the CIS

# The option of the list “Colour by”. Short: the list lies over the map.
layer-relations = Diplomatic ties

# The layer in “Coloured by …, March 1994.”
layer-relations-in-sentence = diplomatic relations

## Categories of the layer “Relations”: as a label, within a sentence, and under a name on the map

# A label.
cooperative = Cooperative

# Within a sentence.
cooperative-in-sentence = cooperative

# Under a name on the map: one or two words.
cooperative-on-map = cooperative

# A label.
improving = Improving

# Within a sentence.
improving-in-sentence = improving

# Under a name on the map: one or two words.
improving-on-map = improving

# A label.
uneven = Uneven

# Within a sentence.
uneven-in-sentence = uneven

# Under a name on the map: one or two words.
uneven-on-map = uneven

# A label.
strained = Strained

# Within a sentence.
strained-in-sentence = strained

# Under a name on the map: one or two words.
strained-on-map = strained

# A label.
in-conflict = In conflict

# Within a sentence.
in-conflict-in-sentence = in conflict

# Under a name on the map: one or two words.
in-conflict-on-map = in conflict

# A label.
not-stated = Not stated

# Within a sentence.
not-stated-in-sentence = not stated

## Categories of the layer “Coverage”: as a label, within a sentence, and under a name on the map

# A label.
named = Named

# Within a sentence.
named-in-sentence = named

# Under a name on the map: one or two words.
named-on-map = named

# A label.
in-passing = Named in passing

# Within a sentence.
in-passing-in-sentence = named in passing

# Under a name on the map: one or two words.
in-passing-on-map = in passing

# A label.
as-group = Only as “Central Asia”

# Within a sentence.
as-group-in-sentence = only as “Central Asia”

# Under a name on the map: one or two words.
as-group-on-map = as a group

# A label.
not-mentioned = Not mentioned

# Within a sentence.
not-mentioned-in-sentence = not mentioned

## Categories of the layer “CIS”: as a label, within a sentence, and under a name on the map

# A label.
cis-founding = Signed 8 December 1991

# Within a sentence.
cis-founding-in-sentence = signed 8 December 1991

# Under a name on the map: one or two words.
cis-founding-on-map = signed first

# A label.
cis-signed = Signed 21 December 1991

# Within a sentence.
cis-signed-in-sentence = signed 21 December 1991

# Under a name on the map: one or two words.
cis-signed-on-map = signed

# A label.
cis-joined = Joined later

# Within a sentence.
cis-joined-in-sentence = joined later

# Under a name on the map: one or two words.
cis-joined-on-map = joined

# A label.
cis-outside = Outside the CIS

# Within a sentence.
cis-outside-in-sentence = outside the CIS

# Under a name on the map: one or two words.
cis-outside-on-map = outside

## Categories of the layer “Diplomatic ties”: as a label, within a sentence, and under a name on the map

# A label.
since-1992 = Since 1992

# Within a sentence.
since-1992-in-sentence = since 1992

# Under a name on the map: one or two words.
since-1992-on-map = 1992

# A label.
since-1993 = Since 1993

# Within a sentence.
since-1993-in-sentence = since 1993

# Under a name on the map: one or two words.
since-1993-on-map = 1993

# A label.
since-1994 = Since 1994

# Within a sentence.
since-1994-in-sentence = since 1994

# Under a name on the map: one or two words.
since-1994-on-map = 1994

# A label.
no-relations = No relations

# Within a sentence.
no-relations-in-sentence = no relations

# Under a name on the map: one or two words.
no-relations-on-map = none

## How the source mentions a republic

# The line over the name of a republic, and in its accessible name.
coverage-subject = The subject of the source

# The line over the name of a republic, and in its accessible name.
coverage-named = Named in the source

# The line over the name of a republic, and in its accessible name.
coverage-in-passing = Named in passing

# The line over the name of a republic, and in its accessible name.
coverage-group = Mentioned only as “Central Asia”

# The line over the name of a republic, and in its accessible name.
coverage-not-mentioned = Not mentioned in the source

# The category of Azerbaijan, which has none.
subject-of-map = The subject of this map

# The explanation at a republic in the map.
# Variables:
#   $count (Number) - how many sentences of the source concern it
#   $name (String) - its name
reach = { $count ->
    [0] The source does not mention { $name }.
    [one] One sentence concerns { $name }.
   *[other] { $count } sentences concern { $name }.
}

## Accessible names, and what screen readers announce

# The category of a republic that the source mentions only in a group.
# Variables:
#   $category (String) - the category
as-a-group = { $category }, as a group

# The category of a republic with its date.
# Variables:
#   $category (String) - the category, as a label
#   $date (String) - the date
category-at = { $category }, { $date }

# The category of a republic in the layers from other sources.
# Variables:
#   $date (String) - the date of the map
#   $category (String) - the category, within a sentence
category-by = By { $date }: { $category }

# The accessible name of a republic in the map.
# Variables:
#   $name (String) - its name
#   $category (String) - its category, with the date
republic-label = { $name }. { $category }.

# The accessible name of a republic in the map, where how the source mentions it is another thing than its category.
# Variables:
#   $name (String) - its name
#   $category (String) - its category, with the date
#   $coverage (String) - how the source mentions it
republic-label-with-coverage = { $name }. { $category }. { $coverage }.

# The accessible name of a coloured word of the legend.
# Variables:
#   $count (Number) - how many republics are in the category
#   $word (String) - the word
filter-label = { $count ->
    [one] { $word }, { $count } republic
   *[other] { $word }, { $count } republics
}

# The same, where the word is not the name of its category.
# Variables:
#   $count (Number) - how many republics are in the category
#   $word (String) - the word
#   $category (String) - the category, within a sentence
filter-label-of = { $count ->
    [one] { $word }: { $category }, { $count } republic
   *[other] { $word }: { $category }, { $count } republics
}

# Announced after a word of the legend was chosen: only its republics keep their colour.
# Variables:
#   $count (Number) - how many republics
#   $category (String) - the category, within a sentence
shown = Shown: { $category }, { $count } of 14.

# Announced after the filter was taken away.
shown-all = All republics shown.

# Announced after the colours were changed to the coverage.
coloured-by-coverage = Coloured by coverage in the source.

# Announced after the colours were changed.
# Variables:
#   $layer (String) - what the colours show, within a sentence
#   $date (String) - the date of the map
coloured-by = Coloured by { $layer }, { $date }.

# Announced after the date was changed without a caption.
# Variables:
#   $date (String) - the date
date-alone = { $date }.

# Announced after the date was changed.
# Variables:
#   $date (String) - the date
#   $change (String) - what changed, a sentence
date-and-change = { $date }. { $change }

# Stands in place of an arrow where the caption is announced: “Russia: strained, now improving.”
arrow-in-words = , now

# The caption of the open republic where the date changes nothing.
# Variables:
#   $who (String) - the republic
#   $now (String) - its category, within a sentence
change-none = { $who }: { $now }, no change.

# The caption of the open republic where the date changes its category.
# Variables:
#   $who (String) - the republic
#   $before (String) - the category before
#   $now (String) - the category now
change-from = { $who }: { $before } → { $now }.

# The caption of the open republic at the first date that has a category.
# Variables:
#   $who (String) - the republic
#   $now (String) - its category, within a sentence
change-first = { $who }: { $now }.

# In the caption of the open republic: Azerbaijan, which has a place in the CIS and no category.
# Variables:
#   $name (String) - its name
who-in-cis = { $name } in the CIS

# In the caption of the open republic: one that the source mentions only in a group.
# Variables:
#   $name (String) - its name
who-in-group = { $name }, as part of Central Asia

# The title of the window with a republic open.
# Variables:
#   $republic (String) - its name
#   $date (String) - the date of the map
title-republic = { $republic }, { $date } – { name }

# The title of the window with a sentence chosen.
# Variables:
#   $number (String) - the number of the sentence
#   $date (String) - the date of the map
title-sentence = Sentence { $number } – { name }, { $date }

# The title of the window with what the source does not say.
# Variables:
#   $date (String) - the date of the map
title-silence = { silence-title } – { name }, { $date }

# The title of the window.
# Variables:
#   $date (String) - the date of the map
title-map = { name }, { $date }

## The map

# The heading of the map.
map-title = Map

# The accessible name of the map.
map-label = Map of the fifteen former Soviet republics with the borders of March 1994

# The accessible name of the list of republics.
list-label = All fifteen republics

# The accessible name of the zoom and pan buttons.
controls-label = Map controls

# The accessible name of the layer switch, and its visible heading.
layers-label = Colour by

# The hint when the wheel turns over the map without a key.
wheel-hint = Use Ctrl or ⌘ + scroll to zoom

# The accessible name of a button of the map.
zoom-in = Zoom in

# The accessible name of a button of the map.
zoom-out = Zoom out

# The accessible name of an arrow of the map.
move-west = Move west

# The accessible name of an arrow of the map.
move-east = Move east

# The accessible name of an arrow of the map.
move-north = Move north

# The accessible name of an arrow of the map.
move-south = Move south

# The accessible name of the button of narrow maps that shows the south-west.
show-caucasus = Zoom to the Caucasus

# The accessible name of the button of narrow maps that shows the whole map.
show-all = Show all fifteen

## The timeline

# The heading of the timeline.
timeline-title = Timeline

# The button that plays the dates one after another.
play = Play

# The button that stops playing.
pause = Pause

## The search

# The accessible name of the search.
search-label = Search republics, people and terms

# The placeholder of the search, which has space for less.
search-placeholder = Search republics, terms

# The accessible name of the list of results.
results-label = Results

# The status of the search while its index is loaded.
search-loading = Loading…

# The status of the search if its index could not be loaded.
search-failed = Search failed to load. The glossary lists every name.

# The status of the search without a result.
# Variables:
#   $typed (String) - what was typed
search-nothing = No results for “{ $typed }”. The glossary lists every name.

# The status of the search: how many results, and the first.
# Variables:
#   $count (Number) - how many results
#   $first (String) - the first of them
search-found = { $count ->
    [one] { $count } result: { $first }
   *[other] { $count } results. First: { $first }
}

# The status of the search where not all results are listed.
# Variables:
#   $count (Number) - how many results
#   $shown (Number) - how many are listed
#   $first (String) - the first of them
search-found-more = { $count } results, { $shown } shown. First: { $first }

# A result of the search with what it is.
# Variables:
#   $name (String) - the result
#   $why (String) - what it is, or where it was found
search-first = { $name }. { $why }

## The legend

# The accessible name of the toolbar that the legend is.
legend-label = Legend

# The accessible name of the marks in the legend.
note-label = note: other sources
