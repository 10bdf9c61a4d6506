### The answer keys, for teachers.

# The heading of the page, and the link to it.
answer-keys = Answer keys

# The paragraph under the title, and the meta description.
answer-keys-about = Every question of the quiz and of the worksheet, with its answer and the sentence that it rests on.

# The heading of a round of the quiz.
# Variables:
#   $round (String) - the title of the round
answer-keys-quiz = Quiz: { $round }

# The heading of a column of the worksheet.
# Variables:
#   $column (String) - the title of the column
answer-keys-worksheet = Worksheet: { $column }

# The heading of a column.
answer-keys-statement = Statement

# The heading of a column.
answer-keys-answer = Answer

# The heading of a column.
answer-keys-because = Because

# The heading of a column.
answer-keys-place = Number on the map, and where it is

# The heading of a column.
answer-keys-sentence = Sentence

# The heading of a column: what a sentence does.
answer-keys-asserts = What it asserts

# The heading of a column: whom a sentence is about.
answer-keys-reaches = Whom it reaches, and when

# The heading of a column.
answer-keys-republic = Republic

# The heading of a column.
# Variables:
#   $date (String) - the date of the map
answer-keys-ours = Our interpretation, { $date }

# The note on the first column of the worksheet.
answer-keys-observe = What each sentence asserts, whose claim it is, and which republics it reaches. That something was signed, announced or stressed is a fact, also where what was said is a view. An accusation stays one: the source does not say whether it is true.

# The note on the second column of the worksheet.
answer-keys-reflect = There is no single right answer. This is how we read the page; another reading that names its sentence may be as good, or better.

# An answer to the second column of the worksheet: who wrote the text, and when. Before a note on its series.
# Variables:
#   $book (String) - its title
#   $editor (String) - a name
#   $publisher (String) - a name
#   $year (String) - the year of publication
answer-keys-who = Who, when, for whom: { $book }, edited by { $editor }, { $publisher }, { $year }.

# What the text can know.
# Variables:
#   $date (String) - March 1994
answer-keys-knows = What it can know: nothing after { $date }. What came later is no mistake of the text.

# Whom the text does not mention.
# Variables:
#   $republics (String) - their names
answer-keys-not-mentioned = Whom it does not mention: { $republics }.

# The note on the third column of the worksheet.
answer-keys-question = Any question is right that this page does not answer. One for each republic:

# Why there is no interpretation.
answer-keys-silent = The source says nothing of its relations with Azerbaijan. That is no statement about them.

# Why, and on what it rests.
# Variables:
#   $because (String) - a sentence
#   $grounds (String) - numbers of sentences, and facts
answer-keys-grounds = { $because } ({ $grounds })

# Before the link to the blank map.
answer-keys-map = The answers to the blank map are on its second sheet:
