### footer.ftl

# TODO
about-title = About this map

# TODO
reading-title = How to read the colours

# TODO
reading-note = The words on the map are our interpretation, not the source’s. Each is based on sentences of the source, or on context facts that name their own source; the article shows which.

# TODO
borders-title = Borders of March 1994

# The term of the source for the fifteen, which three of them reject.
term-note = “Former Soviet republic” is the source’s term, and we use it as it does. Estonia, Latvia and Lithuania see themselves as states that were restored, not as successors of the Soviet Union.

# TODO
sources-title = Sources and licences

# Who made the series of the source, and what else the book holds.
series-note = The book belongs to a series of the Library of Congress in a programme sponsored by the Department of the Army of the United States, as its foreword says. It treats Nagorno-Karabakh in sections of its own.

# The label before the rights in the source.
source-rights = Source text:

# TODO
geometry-licence = Outlines: made with Natural Earth (public domain), through the package world-atlas; Albers equal-area projection.

# TODO
classification = Interpretations, plain-language accounts and the choice of context facts are by this site.

# TODO
privacy-title = Privacy

# TODO
privacy = This page loads nothing from other sites and does not track its readers.

# The heading over the fingerprints.
fingerprints-title = Checksums

# TODO
fingerprints-note = Compare the SHA-256 checksums to see whether a copy of a file is unchanged.

# The label before the hash of the source.
source-hash = Source text, SHA-256

# The text in the footer of the embedded page, before the title of the source.
embed-source = Based on one page of

# The text after the title of the source there.
embed-readings = (Library of Congress). The words on the map are our interpretation of it; outlines: Natural Earth.

# The link to the whole page.
embed-whole = Open full page
