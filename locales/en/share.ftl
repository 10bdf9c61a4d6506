### The dialog for sharing and embedding, and what link previews say.

## The link

# The button in the header.
share = Share

# The label of the button if the dialog cannot be loaded.
share-lost = Not loaded; reload to share

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

# The heading of the first code: an element of HTML.
frame-code = iframe

# The note under it.
frame-note = Works wherever HTML is allowed. Its height is fixed; change the number to fit your page.

# The button that copies it.
copy-frame = Copy iframe

# The message after that.
frame-copied = Iframe code copied.

# The heading of the second code.
element-code = With a script

# The note under it.
element-note = For pages that may run scripts: the height follows the width, and without scripts a link remains.

# The button that copies it.
copy-element = Copy element

# The message after that.
element-copied = Element code copied.

# The link in the second code, for pages that block its script.
# Variables:
#   $title (String) - the title of the map
element-link = Map: { $title }

## Failures

# The message if the browser denies access to the clipboard: the text is selected instead.
copy-by-keys = Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac, or touch and hold it.

# The message if the share dialog of the operating system failed.
send-failed = Sharing failed. You can copy the link instead.

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
