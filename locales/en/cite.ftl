### The dialog for citing, and the words of the site in its citations.

## The dialog

# The button in the header, and the heading of the dialog.
cite = Cite

# The note under the heading.
cite-note = Each citation gives the date of the data, the source text, and whose interpretation it is. The access date is today.

# The label of the choice of the work.
cite-work = What to cite

# The first option there; the others are the articles on the republics.
cite-whole = The whole page

# The label of the choice of the citation style.
cite-style = Style

# A citation style.
style-apa = APA, 7th edition

# A citation style.
style-mla = MLA, 9th edition

# A citation style.
style-chicago = Chicago, 17th edition, author-date

# A file format for reference managers, which are named in brackets.
style-bibtex = BibTeX

# A file format for reference managers, which are named in brackets.
style-ris = RIS (Zotero, EndNote, Mendeley)

# The heading of the citation, and its accessible name.
cite-entry = Citation

# The button that copies the citation.
copy-citation = Copy citation

# The message after it.
citation-copied = Citation copied.

# The button that saves the citation as a file.
save-citation = Download file

# The message after it.
citation-saved = Download started.

## Dates in citations and pictures

# The months from January on, separated by spaces. A name must not contain a space.
months = January February March April May June July August September October November December

# The months as MLA abbreviates them, separated by spaces. Without such a custom: the same as above.
short-months = Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.

## The words of the site in citations

# The title of the page in title case, as MLA and Chicago want it. In languages without this custom: the same as the title.
title-in-capitals = Azerbaijan and the Former Soviet Republics, March 1994

# What kind of work the page is.
citation-kind = Interactive map

# The description in every style; it goes on with the editor, the publisher and the year.
# Variables:
#   $date (String) - the date of the data
#   $title (String) - the title of the source text
#   $book (String) - the title of its book, in italics
citation-description = { citation-kind }; data as of { $date }; interpretation by this site; based on “{ $title },” in { $book }

# The note in the files for reference managers.
# Variables:
#   $date (String) - the date of the data
#   $title (String) - the title of the source text
#   $book (String) - the title of its book
#   $editor (String) - the editor of the book
#   $publisher (String) - its publisher
#   $year (String) - its year
citation-note = Data as of { $date }; interpretation by this site. Based on “{ $title },” in { $book }, edited by { $editor } ({ $publisher }, { $year }).
