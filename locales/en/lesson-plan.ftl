### A lesson of 45 minutes for teachers, made to be held from two printed sheets.

# The heading of the page.
lesson-plan = What can one page tell us?

# The link to the page.
lesson-plan-link = A lesson of 45 minutes

# The paragraph under the title, and the meta description.
lesson-plan-about = A lesson of 45 minutes in seven steps, with the links that it needs: what a source asserts, whose claim it is, and what it leaves out.

# The hint on the screen.
lesson-plan-print = Prints on two sheets.

## Before the lesson

# The heading.
plan-before = Before the lesson

# A point.
plan-before-print = Print the worksheet for each student, and these two sheets for yourself.

# A point.
plan-before-open = Open the address of step 1 for the projector; in its menu (⋯), “Tools for lessons” and then “On the wall” show any map of this lesson in large type. No account is needed, and after the first visit no network.

# A point. “Links for lessons” is the name of a page.
plan-before-links = Give each group the address of its republic in step 3, by hand or as a QR code from the page “Links for lessons”. One device for each group is enough.

# A point.
plan-before-know = Know this: the page is one voice, an American reference work with data as of March 1994. Some students may have family in the conflict; speak of governments and their statements, not of peoples.

## The steps

# The heading.
plan-steps = The lesson

# The minutes of a step.
# Variables:
#   $from (String) - the first minute
#   $to (String) - the last minute
plan-minutes = { $from }–{ $to } min

# Stands before what a teacher may expect.
plan-expect = Expect:

# A step: its title.
plan-map = The map without an interpretation

# What is done.
plan-map-do = Show the map. Its colours say how the page mentions each republic: by name, in passing, as one of a group, or not at all. Ask: what do we know about the republics that are not mentioned?

# What to expect.
plan-map-expect = Nothing. That does not make them friends, enemies or neutral: the source does not say.

# A step: its title.
plan-text = Thirteen sentences

# What is done.
plan-text-do = In pairs, students read the text on the worksheet. At each sentence they write F for what it reports as a fact, A for an accusation, P for what somebody holds or promises, and whose it is. Then they fill in “Observe”.

# What to expect.
# Variables:
#   $accusations (String) - numbers of sentences
#   $positions (String) - numbers of sentences
plan-text-expect = Accusations: { $accusations }. Positions: { $positions }. Some sentences are two things at once. An accusation tells us that it was made, not that it is true.

# A step: its title.
plan-groups = One republic for each group

# What is done.
# Variables:
#   $words (String) - the words for relations
plan-groups-do = Each group opens its republic and reads the sentences on it. It chooses one word for Azerbaijan’s relations with that republic in March 1994 ({ $words }) and the sentence that bears it.

# What to expect.
# Variables:
#   $republic (String) - a republic that the source does not mention
plan-groups-expect = The group with { $republic } finds no sentence. “Not stated” is its answer, and it has to defend it by that absence.

# A step: its title.
plan-compare = Two readings

# What is done.
plan-compare-do = Show the map with our interpretation, and choose the four republics one after the other. Where does a group differ, and on which sentence does it rest?

# What to expect.
plan-compare-expect = A difference is no mistake. Ask for the better ground: a sentence that names the republic before one about a group, a report before an accusation.

# A step: its title.
plan-without = Take the evidence away

# What is done.
# Variables:
#   $sentence (String) - the number of a sentence
plan-without-do = Show the map without sentence { $sentence }. What is no longer stated? Which other sentence changes the map of March 1994 most?

# What to expect.
plan-without-expect = S13 bears five republics; of the others, S3 bears Russia and S12 Uzbekistan. Armenia only fades without S2 or S4: other sources (†) bear it too.

# A step: its title.
plan-quiz = Judge statements

# What is done.
# Variables:
#   $round (String) - the title of a round of the quiz
plan-quiz-do = Alone or in pairs, on the devices or read aloud with a show of hands: six statements of the round “{ $round }”, which come in an order of their own on each device; then “Quit”. Each answer is explained with its sentence.

# What to expect.
plan-quiz-expect = Most errors come from taking what is said of a group, or by one side, for a fact. The answer keys have every statement with its sentence.

# A step: its title.
plan-next = What we still do not know

# What is done.
plan-next-do = Each student writes one question that this page does not answer, and one place where the answer may be found. Collect the worksheets.

# What to expect.
plan-next-expect = Good places: another country’s account, a newspaper of the time, a treaty, a person who was there.

## Standards

# The heading.
plan-standards = How it fits standards

# The note under it.
plan-standards-note = Codes and titles are those of the documents; what they ask is in our words. Documents are revised: check the wording in your edition.

# The heading of a column.
plan-standard = Standard

# The heading of a column.
plan-standard-asks = What it asks, in our words

# The heading of a column.
plan-standard-steps = Steps

# The name of a framework in the United States.
plan-c3 = C3 Framework (NCSS, 2013), Dimension 2: History, grades 6–12

# What its codes ask.
plan-c3-sources = Tell what kind of source is used, where its limits are, and how useful it is, given its maker, date, place, audience and purpose.

# What its codes ask.
plan-c3-questions = Use questions about sources to find where to look next.

# What its codes ask.
plan-c3-argument = Build an argument about the past on evidence, and judge one.

# The name of a programme.
plan-ib = IB Diploma Programme: History, Paper 1 (guide for first assessment 2017)

# What it asks.
plan-ib-meaning = Say what a source reports, and what its message is.

# What it asks.
plan-ib-value = Weigh the value and the limitations of a source, with reference to its origin, purpose and content (teachers write OPCVL).

# What it asks.
plan-ib-compare = Compare accounts, and judge with their help.

# The codes: parts of the examination paper.
plan-ib-question-1 = Question 1

# The codes: parts of the examination paper.
plan-ib-question-2 = Question 2

# The codes: parts of the examination paper.
plan-ib-questions-3-4 = Questions 3, 4

# The name of an examination in England, with its objectives.
plan-alevel = A-level History (England), assessment objectives of the Department for Education, 2014

# What it asks.
plan-alevel-sources = Analyse and evaluate sources in their historical context. They are to be primary or of the period: this page was written soon after the events and takes no part in them, so say so, and add a source of the period.

# What it asks.
plan-alevel-interpretations = Analyse and evaluate how the past has been interpreted: our map is an interpretation whose every step can be checked.
