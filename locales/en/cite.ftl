### cite.ftl

# The button in the header, and the heading of the dialog.
cite = Cite

# The label of the button if the dialog cannot be loaded.
cite-lost = Not loaded; reload to cite

# The note under the heading.
cite-note = Each citation gives the date of the data, the source text, and whose interpretation it is. The access date is today.

# The label of the choice of the work.
cite-work = What to cite

# TODO
cite-whole = The whole page

# TODO
cite-style = Style

# The heading of the citation, and its accessible name.
cite-entry = Citation
