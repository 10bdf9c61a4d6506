### The dialog for saving and printing, and the texts of the picture that it saves.

## The dialog

# The button in the header.
save = Download

# The heading of the dialog.
save-title = Download or print

# The heading of the section with the picture.
picture-title = Map image

# The note under it.
picture-note = The map as you see it now: selection, colours, date and view. Always in light colours, with its legend, sources and today’s date. You can edit the SVG in a drawing program.

# The alternative text of the preview.
picture-preview = Preview of the image

# A button.
save-svg = Download SVG

# The message after it.
svg-saved = SVG download started.

# A button.
save-png = Download PNG

# The message after it.
png-saved = PNG download started.

# The message if the browser cannot make a PNG.
png-refused = Your browser cannot create the PNG. The SVG shows the same image.

# The label of the choice of the size.
png-size = PNG size

# A size in pixels.
png-for-slide = 1920 × 1080, for a slide

# A size in pixels.
png-for-print = 3840 × 2160, for print

# The heading of the section on printing.
sheet-title = One-page printout

# The note under it. A4 and Letter are sizes of paper.
sheet-note = With a republic open: its map, account and sentences, with their sources. Otherwise: the map and the source text. Fits A4 and Letter, and works in black and white.

# The button that prints.
print = Print

## The picture

# After the name of the page, in its heading.
as-of = as of March 1994

# The title of the legend in the layer “Relations”.
# Variables:
#   $date (String) - the date of the map, within a sentence
picture-stances = Relations (our interpretation), { $date }

# The title of the legend in the layer “Coverage”.
picture-coverage = What the source covers

# The title of the legend in the layer “CIS”.
# Variables:
#   $date (String) - the date of the map
picture-cis = CIS status by { $date }

# The title of the legend in the layer “Diplomatic ties”.
# Variables:
#   $date (String) - the date of the map
picture-relations = Diplomatic relations by { $date }

# The paragraph on the source, under the picture.
# Variables:
#   $title (String) - the title of the source text
#   $book (String) - the title of its book
#   $editor (String) - the editor of the book
#   $publisher (String) - its publisher
#   $year (String) - its year
#   $date (String) - the date of the data
picture-source = Based on “{ $title },” in { $book }, edited by { $editor } ({ $publisher }, { $year }). Data as of { $date }.

# The credits of the outlines, under the picture.
outlines = Outlines: made with Natural Earth (public domain). Borders as recognised in March 1994.

# If the sources do not fit under the picture.
sources-elsewhere = The sources are listed on the page, at the address below.

# The label before the day on which the picture was made.
made-on = Made on
