### What the live page “A class without accounts” says. The program reads these messages from its page.

## Collecting

# The label of the field for the links.
class-links = Links of your students

# What may stand in that field.
class-links-about = Paste up to 40 links: one on each line, or a whole chat, mail or table that holds them. Names and other words are left aside.

# In place of the counts while there are no answers.
class-none = No answers yet.

# What is taken: a part of a list.
# Variables:
#   $count (Number) - how many readings
class-readings-taken = { $count ->
    [one] { $count } reading
   *[other] { $count } readings
}

# What is taken: a part of a list.
# Variables:
#   $count (Number) - how many rounds
#   $round (String) - the title of the round of the quiz
class-rounds-taken = { $count ->
    [one] { $count } answer to “{ $round }”
   *[other] { $count } answers to “{ $round }”
}

# What is taken.
# Variables:
#   $list (String) - the parts of the list, separated by commas
class-taken = Taken: { $list }.

# The heading over the links that are not taken.
# Variables:
#   $count (Number) - how many
class-refused = { $count ->
    [one] { $count } link is not taken
   *[other] { $count } links are not taken
}

# A link that is not taken, and why.
# Variables:
#   $line (Number) - the line in which it stands
#   $reason (String) - a sentence
class-refused-line = Line { $line }: { $reason }

# Why a link is not taken.
class-foreign = This link does not come from “Read it yourself” or the quiz.

# Why a link is not taken.
class-version = It is of another version of this page. Reload this page; if that does not help, open it where the link was made.

# Why a link is not taken.
class-damaged = It is damaged: characters are missing or changed. Ask for it again.

# Why a link is not taken.
class-other-text = It answers other questions or another edition of the source.

# Why a link is not taken.
class-unfinished = It holds no finished answer.

# Why a link is not taken.
# Variables:
#   $line (Number) - the line of the same answer
class-doubled = The same answers are already there, from line { $line }.

# Why a link is not taken. “Start again” is the button of “Read it yourself”.
# Variables:
#   $line (Number) - the line of a later link of the same student
class-corrected = The same sheet comes again with other answers on line { $line }: those count. If students share a device, each begins with “Start again”.

# Why a link is not taken.
class-too-many = There are 40 answers of this kind already.

## How the class divided

# The heading over the readings.
# Variables:
#   $count (Number) - how many
class-readings = { $count ->
    [one] How { $count } student read the source
   *[other] How { $count } students read the source
}

# The heading over a round of the quiz.
# Variables:
#   $round (String) - its title
#   $count (Number) - how many students
class-round = { $count ->
    [one] “{ $round }”: { $count } student
   *[other] “{ $round }”: { $count } students
}

# The note under the heading over the readings.
class-order = What divided the class most comes first.

# The note under the heading over a round of the quiz.
class-order-of-round = What fewest got right at once comes first, because it is most worth discussing; among equals, what divided the class most.

# How many gave an answer.
# Variables:
#   $answer (String) - the answer
#   $count (Number) - how many gave it
#   $total (Number) - of how many
class-count = { $answer }: { $count } of { $total }

# The mark of the answer that the quiz takes for right.
# Variables:
#   $line (String) - the answer and how many gave it
class-right = ✓ { $line }

# In place of the counts where nobody has answered.
class-nobody = Nobody has answered.

# The sentences that students named for a republic, and how often.
# Variables:
#   $list (String) - such as “S12 (5), S11 (2)”
class-sentences = Sentences named: { $list }

# A sentence and how often it was named.
# Variables:
#   $sentence (String) - such as “S12”
#   $count (String) - how often
class-sentence = { $sentence } ({ $count })

# What unfolds the sentences to discuss.
class-discuss = The sentences to discuss

# A place of the quiz found at once.
class-first-try = First try

# A place of the quiz found at the second or third try.
class-later = Second or third try

# A place of the quiz that was not found.
class-shown = Not found

# A place to find.
# Variables:
#   $name (String) - the name of a republic
class-where = Where is { $name }?

# The title of the round in which places are found on the map.
class-places = Find the republic

# The title of the round in which statements are judged.
class-statements = What does the source support?

## Keeping

# The link that downloads a table; CSV is the name of a format.
class-csv = Keep as a table (CSV)

# The button that prints the page.
class-print = Print

## The table. Its first line.

# The heading of the column with the number of the answer.
class-column-answer = answer

# The heading of the column with what was answered.
class-column-kind = kind

# The heading of the column with the question.
class-column-question = question

# The heading of the column with what was said.
class-column-said = said

# The heading of the column with sentences, or with the outcome.
class-column-ground = sentences or outcome

# What a reading is called in the table.
class-kind-reading = reading

# The outcome of a question in the table.
class-correct = correct

# The outcome of a question in the table.
class-not-correct = not correct
