### The first page: its skip links, header and menu, the names on the map, the notices, and its end.

## Lists, on all pages

# Joins the parts of a list; a list of three is joined twice.
# Variables:
#   $first (String) - the list so far
#   $next (String) - its next part
list = { $first }, { $next }

# The same for parts that may contain commas.
# Variables:
#   $first (String) - the list so far
#   $next (String) - its next part
list-of-long = { $first }; { $next }

## Skip links: seen only when the Tab key reaches them

# Leads to the map.
skip-to-map = Skip to map

# Leads to the list of republics under the map.
skip-to-list = Skip to republics

# Leads to the source text.
skip-to-source = Skip to source

## The header and its menu

# The accessible name of the links in the header.
site-label = Site

# The link to the page for teachers.
teachers = Teachers

# The label of a button whose dialog or tool cannot be loaded.
not-loaded = Not loaded; reload

# The accessible name of the menu.
menu = More

# The switch of the patterns on the map, in the menu.
patterns = Patterns

# The label of the theme control.
theme = Theme

# A theme: that of the device.
theme-auto = Auto

# A theme.
theme-light = Light

# A theme.
theme-dark = Dark

## Names on the map. A line break here is one on the map

# The region, on the enlarged part of the map.
karabakh = Nagorno-Karabakh

# Under the name of the region: its outline is not exact.
approximate = approximate

# The region on the map, in two lines.
place-karabakh =
    { karabakh }
    ({ approximate })

# The capital of Azerbaijan.
place-baku = Baku

# A sea.
place-baltic = Baltic Sea

# A sea.
place-black-sea = Black Sea

# A sea, in two lines.
place-caspian =
    Caspian
    Sea

# A neighbour of the republics.
place-poland = Poland

# A neighbour of the republics.
place-turkey = Turkey

# A neighbour of the republics.
place-iran = Iran

# A neighbour of the republics.
place-china = China

# A neighbour of the republics.
place-afghanistan = Afghanistan

# The title of the small globe beside the map.
globe = Where the fifteen republics lie

# The description of the map for screen readers.
# Variables:
#   $named (Number) - how many republics the source names
#   $passing (Number) - how many it names in passing
#   $group (Number) - how many it mentions only as a group
#   $silent (Number) - how many it does not mention
map-reach = The source names { $named } of the 14, and { $passing } more in passing; it mentions { $group } others only as “Central Asia”, as we count it; it does not mention { $silent }.

## Notices at the edge of the window

# The page is cached for offline use.
offline-ready = Ready to work offline.

# The page cannot be cached for offline use: the host or the network changes a file or refuses it.
offline-failed = Not ready for offline use: a file did not arrive unchanged.

# Another version is cached.
new-version = A new version of this page is available.

# The button that loads the new version.
reload = Reload

# The button that keeps the old version.
not-now = Later

# The app could not be started.
not-live = You can read everything here. Zoom, search and timeline failed to load.

# The button that starts the app again.
try-again = Try again

# The button that closes a notice or a dialog.
close = Close

## The page that is shown offline in place of a file that is not cached

# The title.
offline-title = Not available offline

# The page.
offline-about = This file is not stored on this device, and there is no network connection. The map, its pages and the quiz work offline.

## The end of the page

# The first sentence there.
# Variables:
#   $book (String) - the title of the book
#   $publisher (String) - its publisher
#   $year (String) - its year
foot-source = Source text: { $book } ({ $publisher }, { $year }).

# After the rights in the source text.
foot-readings = Interpretations and plain-language accounts are by this site. Outlines: Natural Earth.
