### handouts.ftl

# The hint on the screen.
print-hint = Print this page from your browser, on A4 or Letter.

# TODO
handout-title = The fifteen former Soviet republics: a blank map

# The link to it.
handout = Blank map

# TODO
handout-task = Write the name of each former Soviet republic beside its number; the numbers run roughly from west to east. Two letters mark exclaves: land of a state that is separated from the rest of it by the territory of others. Name the state that each belongs to. Borders are those recognised in March 1994; Russia continues to the north and east.

# TODO
handout-map = Outline map of the fifteen former Soviet republics, numbered from 1 to 15 roughly from west to east, with the exclaves A and B

# The heading of the names to write.
republics = The republics

# TODO
exclaves = The exclaves

# The question about an exclave.
exclave-of = belongs to

# The title of the second page.
answers-title = Answers to the blank map

# TODO
handout-source = Outlines made with Natural Earth (public domain). Nagorno-Karabakh and Crimea are drawn inside the states they were recognised as part of.

# TODO
worksheet-title = Reading a source: observe, reflect, question

# The link to it.
worksheet = Worksheet

# The label of the choice of a republic, on the screen.
worksheet-for = Underline the sentences that concern:

# The option for a worksheet without a republic.
worksheet-all = No republic

# The note beside the chosen republic.
worksheet-marked = They are underlined.

# The note under the columns.
method = Observe, reflect, question: based on the analysis tool of the Library of Congress.

# The label before the links to both handouts.
handouts-label = To print:

# The meta description of the blank map.
handout-about = A blank map of the fifteen former Soviet republics with the borders of March 1994, to print and fill in.

# The meta description of the worksheet.
worksheet-about = Questions for a class on one page of source text: Azerbaijan's relations with the former Soviet republics, March 1994.
