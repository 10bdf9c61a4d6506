### The articles on the republics, in short on the first page and whole on pages of their own, and the frame of those pages.

## The frame of a page

# The skip link: seen only when the Tab key reaches it.
skip-to-text = Skip to content

# The accessible name of the links to the map and to the pages that are not about one republic.
pages-label = Pages

# The link to the map, in the header of the pages and among the materials for teachers.
to-map-short = Map

# The accessible name of the links to the pages of all republics.
republics-label = All fifteen republics

# The text at the end of a page in print.
# Variables:
#   $address (String) - the URL of the page
from = From { $address }

# The title of the window of a page.
# Variables:
#   $page (String) - the name or heading of the page
page-title = { $page } – { title }

## The names of the pages in links to them, and their descriptions for search engines and link previews

# The page with the table of all republics.
page-table = Table

# Its description.
page-table-about = All fifteen former Soviet republics in one table, what changed from 1991 to March 1994, and the data to download.

# The page with the glossary. The link also stands beside the search.
page-glossary = Glossary

# Its description.
page-glossary-about = The terms, people, topics and names of the map of the former Soviet republics in March 1994.

# The page on what the source does not say.
page-silence = What’s missing

# Its description.
page-silence-about = What one page on Azerbaijan's relations with the former Soviet republics leaves out, republic by republic.

# The page about the map.
page-about = About

# Its description.
page-about-about = How to read the map, its borders of March 1994, its sources and licences, and privacy.

## Short articles

# The link from an article back to the source text.
back-to-source = ‹ Source text

# The same link in the embedded page.
back = ‹ Back

# The link from a short article to the whole one.
more = More: people, other sources, questions →

# The link from the short article on silence to the whole one.
more-silence = More: what is missing for each republic →

## The head of an article

# The button-like link from a page to the map with its republic open.
show-on-map = Show on the map

# After a category that the source leaves open: “Not stated in the source text”.
whose-source = in the source text

# After a category: whose it is.
# Variables:
#   $date (String) - the date of the map
whose-ours = our interpretation, { $date }

# The accessible name of the small map on the page of Azerbaijan, and the alternative text of its link preview.
locator-subject = Azerbaijan and its neighbours, with the borders of March 1994

# The same for another republic.
# Variables:
#   $name (String) - its name
locator-republic = { $name } and Azerbaijan, with the borders of March 1994

## The account in plain words

# The heading of the account.
plain-words = In plain language

# The heading of the account of a republic that the source does not mention.
from-other-sources = What other sources say

# In bold before a statement that one side made against another.
certainty-accusation = Accusation.

# In bold before a statement that is the position of one side.
certainty-position = Position.

# What a screen reader says for the number of a sentence after a statement.
# Variables:
#   $number (String) - the number of the sentence
sentence-mark = sentence { $number }

# What a screen reader says for the mark of another source after a statement.
# Variables:
#   $number (String) - the number of the fact
context-mark = source { $number }

# What a screen reader says for the one mark of all other sources, where republics stand together.
other-sources = other sources

## Quotations

# The heading of the sentences that the article rests on.
source-words = In the source’s words

# What a sentence does.
claim-fact = Reported as fact

# What a sentence does.
claim-accusation = Accusation, not established here

# What a sentence does.
claim-position = Position of one side

# Under a quoted sentence: what it does, and who says so.
# Variables:
#   $claim (String) - what it does, for example “Position of one side”
#   $who (String) - who says so
claim-by = { $claim }: { $who }

## Our interpretation through time

# The heading of the interpretations of a republic, with their reasons.
through-time = Our interpretation, date by date

# The same for Azerbaijan: its place in the Commonwealth of Independent States.
cis-place = Azerbaijan and the CIS

# Beside a date that the source gives without a month.
no-month = no month given

# Beside a date that the source gives as part of a decade.
no-year = no year given

# Beside a date that the source leaves open.
no-end = no end given

## Context from other sources

# The heading.
context = Context from other sources

# The note under it.
context-note = Not from the source text. Each fact names its own source.

# The label of a fact.
kind-relations = Diplomatic relations

# The label of a fact.
kind-cis = CIS

# The label of a fact.
kind-independence = Independence

# The label of a fact.
kind-capital = Capital

# The label of a fact.
kind-leader = Leader

# The label of a fact.
kind-event = Event

# The label of a fact with one reference.
one-source = one source

# The mark of a reference that is later than March 1994, in brackets after it.
looks-back = looking back

# On the page of a republic that took part in the CIS.
# Variables:
#   $sentences (String) - the numbers of the sentences, as links
cis-sentences = The source names no member of the CIS but Azerbaijan. Its sentences on it: { $sentences }

# The heading of the people, in an article and in the glossary.
people = People

## The end of an article

# The heading of questions that readers may ask.
questions = Questions to look into

# The accessible name of the links to the republics before and after in the alphabet.
# Variables:
#   $name (String) - the name of the republic
neighbours-label = Before and after { $name }

# The link, before the name of a republic.
previous = Previous

# The link, before the name of a republic.
next = Next
