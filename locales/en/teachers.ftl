### teachers.ftl

# TODO
teachers-title = Notes for teachers

# The paragraph under the title, and the meta description.
teachers-standfirst = How to use the map in lessons of 10, 25 or 45 minutes, what its source is and is not, and what to watch for.

# The heading of the section with tools.
tools-title = Materials

# The note on embedding and offline use.
tools-note = You can put the map on your own page: choose “Share” on the map page. After the first visit, map and quiz work offline. There is no tracking and there are no accounts.
