### Reading aloud: the controls, and what is spoken before a text.

# The name of the tool in the dialog, and the accessible name of its controls.
aloud = Read aloud

# What the tool does, in the dialog.
aloud-about = Sentence by sentence, with the voices of your device. Nothing is sent anywhere.

# Spoken before a text, and shown while it is read: whose words it is.
aloud-source = The source says

# Spoken before a text, and shown while it is read: our words.
aloud-ours = Our words

# Spoken before a text, and shown while it is read: what rests on other sources.
aloud-others = Other sources say

# The button that begins, and goes on after a pause.
aloud-play = Read

# The same button while something is read.
aloud-pause = Pause

# The accessible name of a button.
aloud-previous = Previous sentence

# The accessible name of a button.
aloud-next = Next sentence

# The label of the choice of a speed.
aloud-rate = Speed

# The button that ends reading and closes the controls.
aloud-stop = Close

# Shown before something is read.
aloud-note = Reads what is open beside the map. Pause your screen reader first: both would speak at once.
