### help.ftl

# The button in the header, and the heading of the dialog.
help = Help

# The label of the button if the dialog cannot be loaded.
help-lost = Not loaded; reload for help

# The heading of the section on what the page shows.
seen-title = What you see

# The label before further links.
help-more = For lessons:
