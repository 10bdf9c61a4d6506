### articles.ftl

# Short articles on the first page. The link from an article back to the source text.
back-to-source = ‹ Source text

# The same link in the embedded page.
back = ‹ Back

# The link from a short article to the whole one.
more = More: people, other sources, questions →

# The link from the short article on silence to the whole one.
more-silence = More: what is missing for each republic →

# The frame of a page. The accessible name of the links to the map and to the pages that are not about one republic.
pages-label = Pages

# The accessible name of the links to the pages of all republics.
republics-label = All fifteen republics

# TODO
skip-to-text = Skip to content

# TODO
to-map-short = Map

# TODO
show-on-map = Show on the map

# The text before the URL of a page in print.
from = From

# The heading of the moments on the page of the table.
moments-title = Timeline

# TODO
moments-note = What the source reports for each date, which of our interpretations changed, and the sentences behind each change.
