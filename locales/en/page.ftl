### page.ftl

# The title of the page, without its date.
heading = Azerbaijan and the former Soviet republics

# TODO
date = March 1994

# The accessible name of the links in the header.
site-label = Site

# The link to the page for teachers.
teachers = Teachers

# The accessible name of the menu.
menu = More

# The text before the title of the source at the end of the page.
foot-source = Source text:

# The text after it.
foot-readings = Interpretations and plain-language accounts are by this site. Outlines: Natural Earth.

# The label of the theme control.
theme = Theme

# TODO
introduction-title = What the source covers

# TODO
introduction = The source is thirteen sentences long. It does not treat all fourteen republics alike, and this map does not pretend that it does.

# The headings of an article.
plain-words = In plain language

# The heading of the account of a republic that the source does not mention.
from-other-sources = What other sources say

# TODO
source-words = In the source’s words

# TODO
through-time = Our interpretation, date by date

# TODO
cis-place = Azerbaijan and the CIS

# TODO
questions = Questions to look into

# TODO
context = Context from other sources

# The note under the heading of the context.
context-note = Not from the source text. Each fact names its own source.

# TODO
people = People

# The label of a fact with one reference.
one-source = one source

# Before the numbers of the sentences on the CIS, on the page of a republic that took part in it.
cis-sentences = The source speaks of the CIS as a body and names no member. Its sentences on it:

# The mark of a reference that is later than March 1994.
looks-back = looking back

# The links at the end of an article.
previous = Previous

# TODO
next = Next

# The title of the locator globe.
globe = Where the fifteen republics lie

# The line above the title of the source text.
source-kicker = Library of Congress, 1995
