### quiz.ftl

# The heading of the choice between the rounds.
quiz-choose = Choose a round

# TODO
quiz-begin = Start

# TODO
quiz-again = Start again

# TODO
quiz-take-up = Continue

# TODO
quiz-look = See result

# TODO
quiz-next = Next

# TODO
quiz-to-result = See result

# TODO
quiz-leave = Quit

# TODO
quiz-to-rounds = All rounds

# TODO
quiz-print = Print result

# Whether the progress is stored.
quiz-kept = Your progress is saved in this browser, and nowhere else.

# TODO
quiz-not-kept = This browser cannot save your progress: it is lost when you close or reload the page.

# The label of the line to fill in, in print.
quiz-name = Name and date:

# The heading of a result.
quiz-result = Your result
