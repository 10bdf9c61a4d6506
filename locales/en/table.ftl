### table.ftl

# TODO
table-title = All fifteen at a glance

# The note under the title of the table.
table-note = As of March 1994. The columns on the CIS and on diplomatic relations are context from other sources, named in the articles.

# The accessible name of the scroll container of the table.
table-scrolls = The table, which scrolls sideways on a narrow screen

# TODO
downloads-title = Download the data

# TODO
downloads-note = All content with its evidence, source and interpretations, the same as on this page. The long codes are SHA-256 checksums of the files.

# TODO
index-title = Glossary: terms, people and names

# TODO
names = Names and places

# TODO
topics = Topics of the source

# TODO
glossary = Terms

# The link to the single-file edition.
classroom = Classroom file

# The note after that link.
classroom-note = – the whole page in one file that works offline, even from a USB stick.

# The notice that the page is cached for offline use.
offline-ready = Ready to work offline.

# The notice that another version is cached.
new-version = A new version of this page is available.

# The button that loads the new version.
reload = Reload

# The button that keeps the old version.
not-now = Later

# The notice that the app could not be started.
not-live = You can read everything here. Zoom, search and timeline failed to load.

# The button that starts the app again.
try-again = Try again

# The button that closes a notice.
close = Close
