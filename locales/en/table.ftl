### The page with the table, and the glossary.

## The table of the republics

# The heading of the page.
table-title = All fifteen at a glance

# The note under it.
table-note = As of March 1994. The columns on the CIS and on diplomatic relations are context from other sources, named in the articles.

# The accessible name of the scroll container of the table.
table-scrolls = The table, which scrolls sideways on a narrow screen

# The head of a column.
column-republic = Republic

# The head of a column: how the source mentions the republic.
column-coverage = In the source

# The head of a column.
column-interpretation = Our interpretation

# The head of a column: since when the interpretation holds.
column-since = Since

# The head of a column: the Commonwealth of Independent States.
column-cis = CIS

# The head of a column.
column-relations = Diplomatic relations

# The head of a column: the numbers of the sentences.
column-sentences = Sentences

## What changed from date to date

# The heading.
moments-title = Timeline

# The note under it.
moments-note = What the source reports for each date, which of our interpretations changed, and the sentences behind each change.

# A change: one or more republics have a new interpretation.
# Variables:
#   $republics (String) - their names, as links
#   $now (String) - the new category, in bold
#   $before (String) - the category before, within a sentence
moment-change = { $republics }: { $now }, previously { $before }

# The first interpretation of all.
# Variables:
#   $republics (String) - the names of the republics, as links
#   $now (String) - the category, in bold
moment-first = { $republics }: { $now }

# An interpretation that is confirmed.
# Variables:
#   $republics (String) - the names of the republics, as links
#   $now (String) - the category, in bold
moment-same = { $republics }: { $now }, as before

# After the changes: how many of the fourteen republics have none.
# Variables:
#   $count (Number) - how many
unchanged = { $count ->
    [14] No change is reported for any of the fourteen.
    [one] No change is reported for the other one.
   *[other] No change is reported for the other { $count }.
}

# Azerbaijan's place in the CIS.
# Variables:
#   $place (String) - the place, in bold
cis-now = Azerbaijan in the CIS: { $place }.

# Who led Azerbaijan.
# Variables:
#   $leader (String) - the name
led-by = Led by { $leader }.

## Downloads

# The heading.
downloads-title = Download the data

# The note under it.
downloads-note = All content with its evidence, source and interpretations, the same as on this page, and the borders as GeoJSON. The long codes are SHA-256 checksums of the files.

# The size of a file in kilobytes.
# Variables:
#   $count (Number) - how many
size = { $count } KB

# The link to the page in a single file.
classroom = Classroom file

# The line with that link.
# Variables:
#   $link (String) - the link
classroom-line = { $link } – the whole page with its quiz in one file that works offline, even from a USB stick.

## The glossary

# The heading of the page.
index-title = Glossary: terms, people and names

# A heading.
glossary = Terms

# A heading.
topics = Topics of the source

# A heading.
names = Names and places

## Topics, also in the results of the search

# A topic.
topic-treaty = Treaty or declaration

# A topic.
topic-security = Military security

# A topic.
topic-karabakh = Nagorno-Karabakh

# A topic: the Commonwealth of Independent States.
topic-cis = The CIS

# A topic.
topic-minority-rights = Rights of citizens and minorities

# A topic.
topic-refugees = Refugees and property

# A topic.
topic-leaders = Leaders and their policies

# A topic.
topic-mediation = Mediation

# A topic.
topic-economy = Economic agreement

# A topic.
topic-territory = Territory

# A topic.
topic-legislature = Vote of the legislature

# A topic.
topic-accusations = Accusation
