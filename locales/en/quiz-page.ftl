### The printed page of the quiz: what can be read without the program.

## The head of the page

# The link to the quiz.
quiz = Quiz

# The heading of the page.
quiz-title = Quiz: the map and the source

# The paragraph under the title, and the meta description.
quiz-standfirst = Find the fifteen republics on the map of March 1994, and judge what one page of a Library of Congress country study supports. Wrong answers are explained, with their sentence.

# The link back to the map, also on the pages for lessons.
to-map = Map and source text

## The round on statements

# The heading of the round.
statements-title = What does the source support?

# The note under it.
statements-note = Judge each statement, then open its answer. The question is not what was true, but what this one source supports.

# An answer.
answer-supported = Supported

# Its meaning.
answer-supported-meaning = A sentence reports it as a fact.

# An answer.
answer-not-supported = Not supported

# Its meaning.
answer-not-supported-meaning = No sentence says it, whether or not it was true.

# An answer.
answer-group = Only as a group

# Its meaning.
answer-group-meaning = A sentence says it of a group whose members it does not name.

# An answer.
answer-party = One side says so

# Its meaning.
answer-party-meaning = An accusation or a position: the source reports who says so.

## The round on places

# The heading of the round.
places-title = Find the republic

# The note under it.
places-note = Which republic has which number? Open a line to see its name and what the source says.

# In place of a sentence of the source.
# Variables:
#   $name (String) - the name of the republic
place-not-mentioned = The source text does not mention { $name }. Silence is not neutrality.

# The link to the article on a republic.
# Variables:
#   $name (String) - the name of the republic
place-more = { $name } on the map, with its sources

## A link with a result that cannot be shown

# The link is from a newer version of the page.
quiz-link-version = This link is of another version of the quiz. Reload the page; if that does not help, open it where the link was made.

# The link has missing or changed characters.
quiz-link-damaged = This link is damaged: characters are missing or changed. Ask for it again.

# The link answers other questions than those of this quiz.
quiz-link-other = This link answers other questions than those of this quiz.
