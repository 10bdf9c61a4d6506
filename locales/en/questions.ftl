### The questions of the quiz as files for learning platforms, such as Moodle. They are read there, without the page.

# The question for a place; a description of its location follows.
question-place = Which of the fifteen former Soviet republics lies here?

# A choice: an answer and what it means.
# Variables:
#   $answer (String) - for example “Only as a group”
#   $meaning (String) - a sentence
question-answer = { $answer }: { $meaning }

# A sentence of the source in the explanation of an answer.
# Variables:
#   $number (String) - its number, for example S12
#   $text (String) - the sentence
question-quotation = { $number }: “{ $text }”

# A sentence in the source text, which has all of them.
# Variables:
#   $number (String) - its number, for example S12
#   $text (String) - the sentence
question-numbered = [{ $number }] { $text }
