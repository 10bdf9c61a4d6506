### quiz-page.ftl

# The link to the quiz.
quiz = Quiz

# TODO
quiz-title = Quiz: the map and the source

# The paragraph under the title, and the meta description.
quiz-standfirst = Find the fifteen republics on the map of March 1994, and judge what one page of a Library of Congress country study supports. A wrong answer shows the sentence and says why.

# The link back to the map.
to-map = Map and source text

# TODO
statements-title = What does the source support?

# TODO
statements-note = Judge each statement, then open its answer. The question is not what was true, but what this one source supports.

# TODO
places-title = Find the republic

# TODO
places-note = Which republic has which number? Open a line to see its name and what the source says.
