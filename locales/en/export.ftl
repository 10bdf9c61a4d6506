### export.ftl

# The label of the button if the dialog cannot be loaded.
save-lost = Not loaded; reload to download

# TODO
picture-title = Map image

# TODO
picture-note = The map as you see it now: selection, colours, date and view. Always in light colours, with its legend, sources and today’s date. You can edit the SVG in a drawing program.

# The alternative text of the preview.
picture-preview = Preview of the image

# The message if the browser cannot make a PNG.
png-refused = Your browser cannot create the PNG. The SVG shows the same image.

# TODO
png-size = PNG size

# TODO
sheet-title = One-page printout

# TODO
sheet-note = With a republic open: its map, account and sentences, with their sources. Otherwise: the map and the source text. Fits A4 and Letter, and works in black and white.

# TODO
print = Print

# The text after the title of the picture.
as-of = as of March 1994

# What the colours of each layer stand for; a date follows all but coverage, which has none.
picture-stances = Relations (our interpretation)

# TODO
picture-coverage = What the source covers

# TODO
picture-cis = CIS status by

# TODO
picture-relations = Diplomatic relations by

# The label before the source in the picture.
source-label = Based on

# The label before the day in the picture.
made-on = Made on

# The text in the picture if the sources do not fit.
sources-elsewhere = The sources are listed on the page, at the address below.

# The credits of the outlines in the picture.
outlines = Outlines: made with Natural Earth (public domain). Borders as recognised in March 1994.
