### What the live quiz says. The program reads these messages from its page.

## The choice between the rounds

# The heading.
quiz-choose = Choose a round

# The title of the round in which places are found on the map.
quiz-places = Find the republic

# What that round is.
quiz-places-about = Fifteen places on the map, three tries each. No time limit.

# The title of the round in which statements are judged.
quiz-statements = What does the source support?

# What that round is.
quiz-statements-about = Judge statements: does the source say so as a fact, only of a group, only as one side’s view, or not at all?

# The button that begins a round.
quiz-start = Start

# The button that begins a round anew.
quiz-start-again = Start again

# The button that continues a round.
quiz-continue = Continue

# The button that leads to the result of a finished round.
quiz-see-result = See result

# The accessible name of one of these buttons.
# Variables:
#   $button (String) - its text
#   $round (String) - the title of the round
quiz-button-of = { $button }: { $round }

# How much of a round is done.
# Variables:
#   $count (Number) - how many questions are done
#   $total (Number) - how many there are
quiz-done = { $count } of { $total } done.

# The note under the rounds where progress is stored.
quiz-saved = Your progress is saved in this browser, and nowhere else.

# The note under the rounds where a learning platform, such as Moodle, stores progress and shows the result to the teacher.
quiz-saved-by-platform = Your learning platform saves your progress and your result. Your teacher can see the result.

# The note under the rounds where progress is not stored.
quiz-not-saved = This browser cannot save your progress: it is lost when you close or reload the page.

## A question

# The question about a place on the map.
# Variables:
#   $name (String) - the name of a republic
quiz-where-is = Where is { $name }?

# The accessible name of a numbered place on the map before it is found.
# Variables:
#   $number (String) - its number on the map
#   $location (String) - where it lies, a sentence
quiz-place = Place { $number }. { $location }

# The accessible name of the group of places.
quiz-choices-places = The fifteen places

# The accessible name of the group of answers.
quiz-choices-answers = The four answers

# Which question this is.
# Variables:
#   $number (Number) - its number
#   $total (Number) - how many there are
quiz-progress = { $number } of { $total }

# Which question this is, and which try is next.
# Variables:
#   $number (Number) - the number of the question
#   $total (Number) - how many questions there are
#   $try (Number) - the number of the try
#   $tries (Number) - how many tries there are
quiz-progress-and-try = { $number } of { $total } · try { $try } of { $tries }

# The message after a wrong choice with tries left.
# Variables:
#   $number (Number) - the number of the next try
#   $total (Number) - how many tries there are
#   $chosen (String) - what was chosen
quiz-wrong = ✗ No, that is { $chosen }. Try { $number } of { $total }.

# The heading over the explanation, by the try on which the answer was found.
# Variables:
#   $number (Number) - the try
#   $answer (String) - the right answer
quiz-correct = { $number ->
    [1] ✓ Correct: { $answer }.
   *[other] ✓ Correct on try { $number }: { $answer }.
}

# The heading over the explanation where the answer was not found.
# Variables:
#   $answer (String) - the right answer
quiz-shown = ✗ The answer: { $answer }.

# The button that leads to the next question.
quiz-next = Next

# The button that leads from the last question to the result.
quiz-to-result = See result

# The button that leaves a round.
quiz-quit = Quit

## The result

# The heading.
# Variables:
#   $score (String) - how many answers were right on the first try
quiz-result = Your result: { $score }

# How many answers were right on the first try.
# Variables:
#   $count (Number) - how many
#   $total (Number) - of how many
quiz-score = { $count } of { $total } on the first try

# The outcome of a question, by the try on which it was answered.
# Variables:
#   $number (Number) - the try
quiz-outcome = { $number ->
    [1] ✓ first try
   *[other] ✓ try { $number }
}

# The outcome of a question whose answer was shown.
quiz-outcome-shown = ✗ answer shown

# What was chosen at a question.
# Variables:
#   $choices (String) - the choices, in order
quiz-chosen = You chose: { $choices }.

# The label of the line to fill in, in print.
quiz-name = Name and date:

# The button that prints the result.
quiz-print = Print result

# The button that leads back to both rounds.
quiz-all-rounds = All rounds
