### The page with notes for teachers.
### Each point of a list begins with some words in bold; the rest of the point is a text of its own.

## The head of the page

# The heading of the page, and the link to it.
teachers-title = Notes for teachers

# The paragraph under the title, and the meta description.
teachers-standfirst = How to use the map in lessons of 10 to 45 minutes, what its source is and is not, and what to watch for.

# For whom the map is, as collections of teaching material name it; it stands in the metadata of the pages only.
educational-level = Secondary school

## What the source is

# The heading.
note-source = What the source is, and what it is not

# A point: the words in bold.
note-source-reference = A page of a reference work.

# The rest of it.
note-source-reference-text = Thirteen sentences of a country study, published by the Library of Congress in 1995, with data as of March 1994.

# A point: the words in bold.
note-source-secondary = A secondary source.

# The rest of it.
note-source-secondary-text = Its writers report on events in which they took no part. It is not a treaty, a speech or an eyewitness account. To look for primary sources, start from the questions at the end of each article.

# A point: the words in bold.
note-source-voice = One voice.

# The rest of it.
note-source-voice-text = It comes from one office of one library, and was written in English soon after the events. Another book would make other choices. Context from elsewhere is kept apart on the page and names its own sources.

# A point: the words in bold.
note-source-sponsor = A series with a sponsor.

# The rest of it.
note-source-sponsor-text = The book is part of a series that the Federal Research Division of the Library made in a programme sponsored by the Department of the Army of the United States; its foreword says so. Ask for whom such a book is written, and what that reader wants to know.

# A point: the words in bold.
note-source-book = A page of a longer book.

# The rest of it.
note-source-book-text = Other sections of the same chapter treat the issue of Nagorno-Karabakh and the efforts of 1993 to settle it. That this page says little of the war does not mean that the book does.

# A point: the words in bold.
note-source-date = A fixed date.

# The rest of it.
note-source-date-text = No event on this page is later than March 1994. Borders are those recognised then.

## Lessons

# The heading.
note-lessons = Lessons

# A lesson: the words in bold.
note-lessons-ten = 10 minutes: the map.

# The rest of it.
note-lessons-ten-text = Play “Find the republic” alone or together. Then ask: which seven republics does the source not mention, and what can we conclude from that?

# A lesson: the words in bold.
note-lessons-twenty-five = 25 minutes: the sentence.

# The rest of it.
note-lessons-twenty-five-text = Choose Russia and read its five sentences. In each, mark what is reported as fact, what is an accusation and what is a position. Go through the timeline: what changed, and which sentence says so? End with the quiz round “What does the source support?”.

# A lesson: the words in bold.
note-lessons-without = 15 minutes: take a sentence away.

# The rest of it. “Tools for lessons” and “Take a sentence away” are names of a menu entry and of a tool; ?without=s4 is the end of an
# address.
note-lessons-without-text = In the menu of the map (⋯) choose “Tools for lessons”, then “Take a sentence away”. Before each strike, let the class predict: which republic loses its colour, which only fades, and why? Strike sentence 3, restore it, then strike 12. The list names what fell and what it rested on. The address keeps what is struck: add ?without=s4 to it and hand out a map without sentence 4, then ask what is missing. Esc restores everything, and Back strikes it again. “Not stated” is not the earlier reading: without sentence 3 the source does not say that the quarrel with Russia went on.

# A lesson: the words in bold.
note-lessons-forty-five = 45 minutes: the source.

# The rest of it.
note-lessons-forty-five-text = Groups work on Russia, Armenia, Uzbekistan and one republic that is not mentioned. Each writes three statements: one that the source supports, one that it supports only for a group or as what one side says, and one that it does not support. The group with the republic that is not mentioned will find only the third kind: let it explain why. The groups swap statements and judge them. Finally, each group notes where it would look next.

# A lesson: the words in bold.
note-lessons-steps = 45 minutes, step by step.

# The rest of it. “A lesson of 45 minutes” is the name of a page.
note-lessons-steps-text = “A lesson of 45 minutes” has seven steps, each with its minutes, its link and what to expect, and says how it fits C3, the IB Diploma and A-level. Print its two sheets: every address stands on them, so that you can hold the lesson from paper.

# A point: the words in bold.
note-lessons-wall = On the wall.

# The rest of it. “Tools for lessons” and “On the wall” are names of controls.
note-lessons-wall-text = In the menu (⋯), “Tools for lessons” and then “On the wall” show the map and one text in large type. A presenter’s remote, Page Down or the arrows go through ten steps: the question, each date with its sentences, and what the source leaves out. Type the number of a sentence to read it; “.” makes the screen black while you talk; Esc leaves. Each step ends with a question: let the class answer before you go on to the sentences.

# A point: the words in bold.
note-lessons-dates = Two dates, or all eight.

# The rest of it. “Two dates side by side” is the name of a tool.
note-lessons-dates-text = “Two dates side by side” shows what changed, on two maps and in words; its address can be handed out. Ask for the sentence behind each change, and for the republics that stay the same: of which does the source say so, and of which does it say nothing? The eight dates on one sheet of paper, in greys, are for marking by hand.

## A map of one's own

# The heading.
note-own-map = A map of their own

# A point: the words in bold. “Read it yourself” is the name of a page.
note-own-map-read = Read it yourself.

# The rest of it.
note-own-map-read-text = Students give each republic one of the words and must name the sentence that bears it; for “Not stated” they must be sure that no sentence says it. Our map is hidden until they compare. It takes about 30 minutes, or 15 if groups share the republics. The page also prints as a sheet to fill in.

# A point: the words in bold.
note-own-map-compare = Compare grounds, not words.

# The rest of it.
note-own-map-compare-text = Where a student differs from us, neither is wrong: both grounds stand side by side. Some grounds are better than ours, and the page says so: for instance, only S12 names Uzbekistan. Let the student explain why.

# A point: the words in bold. “A class without accounts” is the name of a page.
note-own-map-class = A class without accounts.

# The rest of it.
note-own-map-class-text = Each student hands in a link, or a QR code to scan, that holds answers and no name. Paste the links into the page: it shows what divided the class most, and which sentences to read together. A damaged link, a foreign one and the same one twice are refused by their line. Nothing is stored or sent; keep the table if you need it.

## Before the lesson and after it

# The heading.
note-prepare = Before the lesson and after it

# A point: the words in bold. “Links for lessons” is the name of a page.
note-prepare-links = Links for lessons.

# The rest of it.
note-prepare-links-text = Make a link, a QR code or an embed code that opens the map at a date, a republic or a sentence, and that hides what the class should find by itself: our interpretation, answers, the choice of colours, the search. Hiding is no protection: whoever takes the words out of the address sees everything.

# A point: the words in bold. “Read aloud” is the name of a tool.
note-prepare-aloud = Read aloud.

# The rest of it. “Tools for lessons” and “Read aloud” are names of controls.
note-prepare-aloud-text = In the menu (⋯), “Tools for lessons” and then “Read aloud” read what is open, sentence by sentence, with voices of the device itself; nothing is sent anywhere. It says whether the source, our own words or other sources speak, each in a voice of its own where the device has several, and announces an accusation as one. The republics light up as they are named. The tool is not offered where a device has no voice of its own.

# A point: the words in bold. “Answer keys” is the name of a page.
note-prepare-answers = Answer keys.

# The rest of it.
note-prepare-answers-text = Every question of the quiz and of the worksheet stands with its answer and the sentence that decides it. A link that hides the answers also hides the way to this page.

## What to watch for

# The heading.
note-watch = What to watch for

# A point: the words in bold.
note-watch-accusations = Accusations.

# The rest of it.
note-watch-accusations-text = “Elchibey accused Russia” says that he made an accusation. It does not say whether he was right or wrong.

# A point: the words in bold.
note-watch-silence = Silence.

# The rest of it.
note-watch-silence-text = That a republic is not mentioned does not make it neutral, friendly or unimportant. The source simply does not say.

# A point: the words in bold.
note-watch-groups = Groups.

# The rest of it.
note-watch-groups-text = The source does not list the members of “Central Asia”. Counting five republics is our choice.

# A point: the words in bold.
note-watch-colours = Colours.

# The rest of it.
note-watch-colours-text = The words on the map, such as strained or improving, are our interpretation. Let students disagree, and ask for the sentence.

# A point: the words in bold.
note-watch-people = People.

# The rest of it.
note-watch-people-text = The conflict over Nagorno-Karabakh affects families in many classrooms. The page takes no side; talk about governments and their statements, not about peoples.

## Materials

# The heading.
tools-title = Materials

# The line on the map.
# Variables:
#   $link (String) - the link
tool-map = { $link }: with the source text, sentence by sentence.

# The line on the lesson of 45 minutes.
# Variables:
#   $link (String) - the link
tool-lesson = { $link }: seven steps with their links, and how they fit standards in use, on two sheets to hold it from.

# The line on links for lessons.
# Variables:
#   $link (String) - the link
tool-links = { $link }: a form that makes links, QR codes and embed codes, and a table of what an address may contain.

# The line on the answer keys.
# Variables:
#   $link (String) - the link
tool-answers = { $link }: every question of the quiz and of the worksheet with its answer and its sentence.

# The line on the quiz.
# Variables:
#   $link (String) - the link
tool-quiz = { $link }: two rounds; results can be printed. Nothing is sent anywhere, except to a learning platform that has the page as an activity.

# The line on the worksheet.
# Variables:
#   $link (String) - the link
tool-worksheet = { $link }: the source text with space to observe, reflect and question, on one sheet of paper.

# The line on the blank map.
# Variables:
#   $link (String) - the link
tool-handout = { $link }: fifteen republics and two exclaves to name, with the answers on a separate sheet.

# The line on the guided course.
# Variables:
#   $link (String) - the link
tool-course = { $link }: the question, eight dates and what the source leaves out, in ten steps with maps, sentences and questions.

# The line on the sheet of the eight dates.
# Variables:
#   $link (String) - the link
tool-dates = { $link }: eight small maps in greys, with what changed and by which sentence.

# The line on the page in a single file.
# Variables:
#   $link (String) - the link
tool-classroom = { $link }: the map, the quiz and all texts in one file that works offline, even from a USB stick.

# The link to the questions for Moodle. Moodle XML is the name of a format.
questions-for-moodle = Questions in Moodle XML

# The line on them.
# Variables:
#   $link (String) - the link
tool-questions-for-moodle = { $link }: the whole quiz with the source text and explanations, for the question bank of Moodle.

# The link to the questions in GIFT, which is the name of a format.
questions-in-gift = Questions in GIFT

# The line on them.
# Variables:
#   $link (String) - the link
tool-questions-in-gift = { $link }: the same as a text file, which many learning platforms and quiz programs read.

# The link to the data.
data = Data

# The line on the data.
# Variables:
#   $link (String) - the link
tool-data = { $link }: all content of the page, for lessons on working with data.

# The note on embedding and offline use. “Share” is the name of a button.
tools-note = You can put the map on your own page: choose “Share” on the map page. After the first visit, map and quiz work offline. There is no tracking and there are no accounts.
