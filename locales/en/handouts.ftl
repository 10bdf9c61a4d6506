### The handouts for a class, to print: the blank map and the worksheet.

## Both handouts

# The hint on the screen.
print-hint = Print this page from your browser, on A4 or Letter.

# The links to both handouts, on other pages.
# Variables:
#   $links (String) - the links
to-print = To print: { $links }

# The label of a line to fill in: the name of the student.
field-name = Name

# The label of a line to fill in: the class of the student.
field-class = Class

# The label of a line to fill in: the day.
field-date = Date

## The blank map

# The link to it.
handout = Blank map

# The heading.
handout-title = The fifteen former Soviet republics: a blank map

# The meta description.
handout-about = A blank map of the fifteen former Soviet republics with the borders of March 1994, to print and fill in.

# What to do, over the map.
handout-task = Write the name of each former Soviet republic beside its number; the numbers run roughly from west to east. Two letters mark exclaves: land of a state that is separated from the rest of it by the territory of others. Name the state that each belongs to. Borders are those recognised in March 1994; Russia continues to the north and east.

# The accessible name of the map.
handout-map = Outline map of the fifteen former Soviet republics, numbered from 1 to 15 roughly from west to east, with the exclaves A and B

# The heading of the names to write, for screen readers.
republics = The republics

# The heading of the exclaves to name, for screen readers.
exclaves = The exclaves

# The line to fill in for an exclave.
# Variables:
#   $exclave (String) - a blank for the name of the exclave
#   $state (String) - a blank for the name of the state
exclave-of = { $exclave } belongs to { $state }

# The heading of the second page.
answers-title = Answers to the blank map

# The answer for the exclave A.
exclave-a = Nakhichevan, part of Azerbaijan, between Armenia, Iran and Turkey

# The answer for the exclave B.
exclave-b = Kaliningrad, part of Russia, between Poland, Lithuania and the Baltic Sea

# The note under the answers.
handout-source = Outlines made with Natural Earth (public domain). Nagorno-Karabakh and Crimea are drawn inside the states they were recognised as part of.

## The worksheet

# The link to it.
worksheet = Worksheet

# The heading.
worksheet-title = Reading a source: observe, reflect, question

# The meta description.
worksheet-about = Questions for a class on one page of source text: Azerbaijan's relations with the former Soviet republics, March 1994.

# The label of the choice of a republic, on the screen.
worksheet-for = Underline the sentences that concern:

# The option for a worksheet without a republic.
worksheet-all = No republic

# Over the text: how often the source mentions the chosen republic, when it does not.
# Variables:
#   $name (String) - the name of the republic, in bold
#   $reach (String) - a sentence, for example “The source does not mention Georgia.”
worksheet-silent = { $name } – { $reach }

# The same, when the source mentions it.
# Variables:
#   $name (String) - the name of the republic, in bold
#   $reach (String) - a sentence, for example “5 sentences concern Russia.”
worksheet-marked = { $name } – { $reach } They are underlined.

# The line under the source text.
# Variables:
#   $date (String) - the date of the data
#   $book (String) - the title of the book
#   $editor (String) - its editor
#   $publisher (String) - its publisher
#   $year (String) - its year
worksheet-source = Data as of { $date }. From { $book }, edited by { $editor } ({ $publisher }, { $year }).

# The heading of the first column to write in.
observe = Observe

# The questions of the first column.
observe-prompt = What does the text say? Which states, people and dates are named? Which words accuse, which report, which promise?

# The heading of the second column.
reflect = Reflect

# The questions of the second column.
reflect-prompt = Who wrote this, when, and for whom? What can the text know at its date? Whom does it not mention?

# The heading of the third column.
question = Question

# The questions of the third column.
question-prompt = What would you like to know that the text does not say? Where could you look?

# The note under the columns.
method = Observe, reflect, question: based on the analysis tool of the Library of Congress.
