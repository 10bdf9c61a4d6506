### The page about the map, and the foot of the embedded page.

## How to read the colours

# The heading of the page.
about-title = About this map

# A heading.
reading-title = How to read the colours

# The paragraph under it.
reading-note = Under “Relations”, the words on the map are our interpretation, not the source’s. Each is based on sentences of the source, or on context facts that name their own source; the article shows which.

# The meaning of the category “Cooperative”.
rubric-cooperative = Agreements are signed and no quarrel is reported.

# The meaning of the category “Improving”.
rubric-improving = Ties are reported to be better than before; an open issue may remain.

# The meaning of the category “Uneven”.
rubric-uneven = Neither steadily good nor steadily bad.

# The meaning of the category “Strained”.
rubric-strained = Open quarrels are reported.

# The meaning of the category “In conflict”.
rubric-in-conflict = Fighting is reported, or territory is reported as seized.

# The meaning of the category “Not stated”.
rubric-not-stated = The source does not say enough to judge. Silence is not neutrality.

## What the source covers: groups of republics, also the headings of the page on what the source does not say

# A heading.
introduction-title = What the source covers

# The paragraph under it.
introduction = The source is thirteen sentences long. It does not treat all fourteen republics alike, and this map does not pretend that it does.

# A group: Azerbaijan.
group-subject = The subject

# A group.
group-named = Named

# Its meaning.
group-named-meaning = The source describes relations with this republic.

# A group.
group-in-passing = Named in passing

# Its meaning.
group-in-passing-meaning = Named only inside statements about Russia.

# A group.
group-as-group = As a group

# Its meaning.
group-as-group-meaning = We count it in “Central Asia”; the source lists no members.

# A group.
group-not-mentioned = Not mentioned

# Its meaning.
group-not-mentioned-meaning = The source is silent. The articles use other sources.

# The term of the source for the fifteen, which three of them reject.
term-note = “Former Soviet republic” is the source’s term, and we use it as it does. Estonia, Latvia and Lithuania see themselves as states that were restored, not as successors of the Soviet Union.

## Borders

# A heading.
borders-title = Borders of March 1994

# A paragraph: which borders are drawn.
borders-recognised = Borders are drawn as they were internationally recognised in March 1994. Crimea is drawn in Ukraine, Nakhichevan with Azerbaijan and Kaliningrad with Russia. Abkhazia, South Ossetia and Transnistria are drawn inside the states they were recognised as part of, whoever controlled them.

# A paragraph: Nagorno-Karabakh.
borders-karabakh = Nagorno-Karabakh is drawn inside Azerbaijan. The hatched outline is that of the former autonomous region, and it is approximate. Districts around it were under the control of ethnic Armenian forces as well; no front line is drawn, because it was moving and no source we read shows where it was in March 1994.

# A paragraph: seas and lakes.
borders-water = The Aral Sea is drawn as two lakes, as it was then; the shoreline is an approximation. Kara-Bogaz-Gol is drawn as water. No borders are drawn in the Caspian.

# A paragraph: how the outlines were made.
borders-outlines = Outlines are simplified from present-day data, with the changes named above; small later changes to the borders with China and elsewhere remain.

## Sources, licences and privacy

# A heading.
sources-title = Sources and licences

# Who made the series of the source, and what else the book holds.
series-note = The book belongs to a series of the Library of Congress in a programme sponsored by the Department of the Army of the United States, as its foreword says. It treats Nagorno-Karabakh in sections of its own.

# The rights in the source.
# Variables:
#   $rights (String) - a sentence about them
source-rights = Source text: { $rights }

# The rights in the outlines. “Natural Earth” and “world-atlas” are names.
geometry-licence = Outlines: made with Natural Earth (public domain), through the package world-atlas; Albers equal-area projection.

# Whose the rest is. It also stands in the saved picture.
classification = Interpretations, plain-language accounts and the choice of context facts are by this site.

# A heading.
privacy-title = Privacy

# The paragraph under it, also at the end of the first page.
privacy = This page loads nothing from other sites and does not track its readers.

## Checksums of the files

# The heading over them.
fingerprints-title = Checksums

# The paragraph under it. SHA-256 is the name of a method.
fingerprints-note = Compare the SHA-256 checksums to see whether a copy of a file is unchanged.

# The label before the checksum of the source.
source-hash = Source text, SHA-256

## The foot of the embedded page

# Whose words the page shows.
# Variables:
#   $book (String) - the title of the book
embed-source = Based on one page of { $book } (Library of Congress). Under “Relations”, the words on the map are our interpretation of it; outlines: Natural Earth.

# The link to the whole page.
embed-whole = Open full page

## The dialog for links in a frame of another site that does not let the map open other pages

# Its title, which is also the label of the field with the address.
embed-address = Address of the link

# The explanation under it.
embed-address-note = This site does not let the map open other pages. You can copy the address into a new tab.

## Licence, corrections and reports of errors, on the page About

# The link to the licence, after whose the words are.
license = Licence: CC BY 4.0

# The heading of the list of changes.
changes-title = Corrections and additions

# Before a change that corrects something.
correction = Corrected.

# The link to the section on errors, on every page, and its heading.
report = Report an error

# What to send.
report-note = Is a word, a name or a date wrong? Say which one, what is right, and where you read that.

# Where to send it.
# Variables:
#   $address (String) - a link
report-to = Write to { $address }.

# Where to send it, if this copy of the site has no address for it.
report-to-publisher = Write to the people who publish this copy of the site.

# Before the address of the page on which the reader chose “Report an error”.
report-seen = You were looking at:
