### share.ftl

# The label of the button if the dialog cannot be loaded.
share-lost = Not loaded; reload to share

# TODO
link-title = Link

# TODO
link-note = Opens exactly what you see now: republic or sentence, date and colours.

# The button for the share dialog of the operating system.
send = Share via…

# TODO
embed-title = Embed

# TODO
embed-note = Put the map on your own page. It opens as you set it here, loads nothing from other sites and does not track readers.

# TODO
embed-republic = Opens with

# TODO
embed-none = No republic

# TODO
embed-moment = Date

# TODO
embed-layer = Colour by

# TODO
embed-theme = Theme

# TODO
embed-chrome = Show

# The heading of the preview, and its accessible name.
preview = Preview

# The label before the fallback link of the element, for pages that block its script.
map = Map:

# The message if the browser denies access to the clipboard: the text is selected instead.
copy-by-keys = Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac, or touch and hold it.

# The message if the share dialog of the operating system failed.
send-failed = Sharing failed. You can copy the link instead.

# The description of the page for search engines and link previews.
description = An interactive map of the fifteen former Soviet republics: Azerbaijan's relations with each as of March 1994, sentence by sentence, from one page of a Library of Congress country study.

# The alternative text of the preview image.
og-image-alt = A map of the fifteen former Soviet republics in March 1994, coloured by Azerbaijan's relations with each, from cooperative to in conflict; those on which the source is silent are left blank.
