### The dialog for sharing and embedding, and what link previews say.

## The link

# The button in the header.
share = Share

# The heading of the dialog.
share-title = Share or embed

# The heading of the section with the link.
link-title = Link

# The note under it.
link-note = Opens exactly what you see now: republic or sentence, date and colours.

# The button that copies the link.
copy-link = Copy link

# The message after it.
link-copied = Link copied.

# The button for the share dialog of the operating system.
send = Share via…

# The button that shows the link as a QR code, and hides it.
show-qr-code = QR code

# The accessible name of the QR code.
qr-code-label = QR code of the link

# A link that hands the link over to that service.
google-classroom = Google Classroom

# A link that hands the link over to that service.
microsoft-teams = Microsoft Teams

## Embedding: the options and the preview

# The heading of the section.
embed-title = Embed

# The note under it.
embed-note = Put the map on your own page. It opens as you set it here, loads nothing from other sites and does not track readers.

# The label of the choice of a republic.
embed-republic = Opens with

# The first option there.
embed-none = No republic

# The label of the choice of a date.
embed-moment = Date

# The label of the choice of a layer.
embed-layer = Colour by

# The label of the choice of a theme.
embed-theme = Theme

# The label of the choice of the parts that are shown.
embed-chrome = Show

# An option there.
chrome-whole = Everything

# An option there.
chrome-minimal = Map and legend

# The heading of the preview, and its accessible name.
preview = Preview

## Embedding: the codes to copy

# The label of the choice of a kind of site; each has a code of its own.
embed-host = For

# An option there: platforms that take HTML.
frame-host = HTML, Moodle, Canvas

# An option there.
element-host = HTML with a script

# An option there: names of platforms.
wordpress-host = WordPress, Pressbooks

# An option there: names of languages for writing pages.
markdown-host = Markdown, MDX

# An option there: the name of a platform.
notion-host = Notion

# An option there: the name of a platform.
google-sites-host = Google Sites

# The note on the code for pages that take HTML: an iframe.
frame-note = Works wherever HTML is allowed: paste it in the HTML view of the editor. Its height is fixed; change the number to fit your page.

# The note on the code with a script.
element-note = For pages that may run scripts: the height follows the width, and without scripts a link remains.

# The note on what to do in WordPress, where the pasted address of a page becomes the map.
wordpress-note = Paste the address on a line of its own. WordPress makes it the map, with the republic; it keeps no other setting.

# The same where it does not.
wordpress-frame-note = Paste it into a block “Custom HTML”. WordPress takes it from administrators and editors only.

# The note on what to do in pages that are written in Markdown.
markdown-note = Paste it on a line of its own. Hugo and some other programs must first be told to allow HTML.

# The note on what to do in Notion.
notion-note = Type /embed, then paste the address.

# The note on what to do in Google Sites.
google-sites-note = Choose Insert, Embed, By URL, then paste the address.

# The button that copies a code.
copy-code = Copy code

# The message after that.
code-copied = Code copied.

# The button that copies an address.
copy-address = Copy address

# The message after that.
address-copied = Address copied.

# The link in the code with a script, for pages that block it.
# Variables:
#   $title (String) - the title of the map
element-link = Map: { $title }

## Failures

# The message if the browser denies access to the clipboard: the text is selected instead.
copy-by-keys = Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac, or touch and hold it.

# The message if the share dialog of the operating system failed.
send-failed = Sharing failed. You can copy the link instead.

# The message if the QR code cannot be drawn.
qr-code-failed = The QR code could not be loaded. You can copy the link instead.

## Search engines and link previews

# The description of the page.
description = An interactive map of the fifteen former Soviet republics: Azerbaijan's relations with them as of March 1994, as far as one page of a Library of Congress country study describes them.

# The description of the page on Azerbaijan.
# Variables:
#   $standing (String) - what it is on the map
#   $date (String) - the date of the map
#   $summary (String) - a sentence about it
description-subject = { $standing }, { $date }. { $summary }

# The description of the page on another republic.
# Variables:
#   $standing (String) - its category, as a label
#   $date (String) - the date of the map
#   $summary (String) - a sentence about it
description-republic = { $standing }: our interpretation of its relations with Azerbaijan, { $date }. { $summary }

# The alternative text of the preview image.
og-image-alt = A map of the fifteen former Soviet republics in March 1994, coloured by Azerbaijan's relations with each, from cooperative to in conflict; those on which the source is silent are left blank.
