### The dialog “Tools for lessons”, and what its tools show on the map. Each tool is a link or a button; what it does follows.

## The dialog

# The button in the menu, and the heading of the dialog.
lessons = Tools for lessons

# What the page “Read it yourself” is for.
lesson-reading-text = Give each republic your own word and the sentence that bears it; then compare with ours.

# The link to the notes for teachers.
lesson-teachers = Notes for teachers

# What they hold.
lesson-teachers-text = Lessons, handouts, and what to watch for.

# The button of the tool that strikes sentences. It acts on the map.
lesson-without = Take a sentence away

# What it does.
lesson-without-text = Strike sentences and facts, and see which readings fade or fall on the map. The address keeps it: hand out a map without sentence 4.
