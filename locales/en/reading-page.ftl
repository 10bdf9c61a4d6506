### The printed page “Read it yourself”: what can be read, and filled in on paper, without the program. And the part of a page
### that hands in answers as a link.

# The heading of the page, and the link to it.
read-yourself = Read it yourself

# The paragraph under the title, and the meta description.
read-yourself-about = Our map is one reading of thirteen sentences. Make your own: a word for each republic, and the sentence that bears it. Then compare both.

# The heading of the task.
reading-task = The task

# A step of the task.
reading-task-read = Read the thirteen sentences. They are the whole source.

# A step of the task.
reading-task-word = Give each of the fourteen republics one word for its relations with Azerbaijan in March 1994.

# A step of the task.
reading-task-ground = Name the sentences that bear your word. If no sentence says it, the word is “Not stated”: then be sure that none does.

# A step of the task.
reading-task-compare = Compare with others, and with our map. A difference is not a mistake: whose ground is better?

# The heading over the words.
reading-words = The words

# The heading over the sentences.
reading-source = The thirteen sentences

# The heading over the table to fill in.
reading-form = Your reading

# The heading of a column of the table.
reading-form-republic = Republic

# The heading of a column of the table: the word is written here.
reading-form-word = Your word

# The heading of a column of the table: the numbers of the sentences are written here.
reading-form-sentences = Sentences that bear it

# The line on it in the notes for teachers.
# Variables:
#   $link (String) - the link
tool-reading = { $link }: each student gives the republics a word and its sentences, then sees both maps side by side. Works on paper too.

## Handing in

# The heading of the part with the link.
hand-in = Hand it in

# The text under it.
hand-in-about = This link holds your answers and nothing else: no name, no date. Nothing is sent unless you send it. Your teacher collects the links on the page “A class without accounts”.

# The accessible name of the field with the link.
hand-in-link = Link with your answers

# The button that copies the link.
hand-in-copy = Copy link

# The message after the link is copied.
hand-in-copied = Copied.

# The message where the browser does not let pages copy.
hand-in-by-keys = Press Ctrl+C or ⌘C to copy the link.

# The button that shows and hides a QR code of the link.
hand-in-qr = QR code

# The accessible name of the QR code.
hand-in-qr-name = QR code of the link

# The message where the QR code cannot be drawn.
hand-in-no-qr = The QR code is not available. Copy the link.
