### What the live page “Read it yourself” says. The program reads these messages from its page.

## The desk

# How far the reading is.
# Variables:
#   $count (Number) - how many republics have a word and its ground
#   $total (Number) - how many there are
reading-progress = { $count } of { $total } republics have a word and its ground.

# The accessible name of the list of republics.
reading-republics = Choose a republic

# The accessible name of a republic in the list that has no word.
# Variables:
#   $name (String) - its name
reading-open = { $name }: no word yet

# The accessible name of a republic in the list that has a word.
# Variables:
#   $name (String) - its name
#   $word (String) - the word, such as “Strained”
#   $sentences (String) - the numbers of the sentences, such as “S11, S12”
reading-given = { $name }: { $word }, { $sentences }

# In place of the sentences where a word has none yet.
reading-no-ground = no sentence yet

# In place of the sentences under “Not stated”, once the reader has said so.
reading-absent = no sentence says it

# The heading over the words to choose from.
# Variables:
#   $name (String) - the name of a republic
reading-word = In one word, how were relations between Azerbaijan and { $name } in March 1994?

# The heading over the sentences to choose from.
reading-sentences = Which sentences bear this word?

# The statement that a reader makes who chooses “Not stated”.
# Variables:
#   $name (String) - the name of a republic
reading-confirm = I have read all thirteen sentences. None of them says how relations with { $name } were.

# The button that leads to the next republic without a word.
# Variables:
#   $name (String) - its name
reading-next = Next: { $name }

# The button that shows the comparison.
reading-compare = Compare with our map

# The note beside that button while the reading is not complete.
# Variables:
#   $count (Number) - how many republics have no word or no ground yet
reading-left = { $count ->
    [one] { $count } republic is still open. Comparing shows our words.
   *[other] { $count } republics are still open. Comparing shows our words.
}

# The note where progress is stored.
reading-saved = Your reading is kept in this browser and in the address of this page, and nowhere else.

# The note where progress is not stored.
reading-not-saved = Your reading is kept in the address of this page, and nowhere else: bookmark it, or copy the link.

# The button that clears the reading.
reading-anew = Start again

# The question whether to clear the reading.
reading-anew-sure = Clear all words? Press again to clear them.

## A link that cannot be read. The page then shows the reading kept in this browser, or an empty one.

# The link is none of this page.
reading-link-foreign = This link does not hold a reading. What you see is your own.

# The link is from a newer version of the page.
reading-link-version = This link is of another version of this page. Reload the page; if that does not help, open it where the link was made. What you see is your own.

# The link has missing or changed characters.
reading-link-damaged = This link is damaged: characters are missing or changed. Ask for it again. What you see is your own.

# The link is a reading of another text.
reading-link-other-text = This link is a reading of another edition of the source text. What you see is your own.

# The link holds a round of the quiz.
reading-link-other-kind = This link holds a round of the quiz, not a reading. What you see is your own.

## The comparison

# The heading.
reading-both = Your reading and ours, March 1994

# The paragraph under it.
reading-both-about = Ours is one reading of thirteen sentences, and for Armenia of other sources too. A difference is not a mistake: ask which ground is better.

# How often both have the same word.
# Variables:
#   $count (Number) - how often
#   $total (Number) - how many republics both have a word for
reading-agreed = The same word for { $count } of { $total } republics.

# In place of it while the reader has given no republic a word and its ground.
reading-none-yet = None of the republics has a word with its ground yet.

# The caption of the reader’s map.
reading-yours = Your map

# The caption of our map.
reading-ours = Our map

# The accessible name of the list of comparisons.
reading-side-by-side = Both grounds, republic by republic

# The ground of the reader.
# Variables:
#   $word (String) - the word, such as “Strained”
#   $sentences (String) - the sentences, such as “S11, S12”
reading-your-ground = You: { $word } ({ $sentences })

# In place of the reader’s ground.
reading-your-open = You: no word with its ground

# Our word where its sentences speak only of a group.
# Variables:
#   $word (String) - the word, such as “Improving”
reading-as-a-group = { $word }, as a group

# Our ground.
# Variables:
#   $word (String) - the word, such as “Strained” or “Improving, as a group”
#   $sentences (String) - the sentences, such as “S11, S12”
reading-our-ground = We: { $word } ({ $sentences })

# After the sentences on which we rely, where other sources are needed too.
# Variables:
#   $sentences (String) - the sentences, such as “S11, S12”
reading-and-context = { $sentences } and other sources

# The same word and the same ground.
reading-same = Same word, same ground.

# The same word and another ground.
reading-other-ground = Same word, other ground.

# Another word.
reading-other-word = Another word.

# Praise: the reader’s sentences are nearer to the text.
# Variables:
#   $sentences (String) - the sentences, such as “S12”
#   $count (Number) - how many
#   $name (String) - the name of the republic
#   $kinds (String) - what ours leans on, such as “what is said of a group”
reading-nearer = { $count ->
    [one] Better ground than ours: { $sentences } names { $name } and reports a fact. Ours also leans on { $kinds }.
   *[other] Better ground than ours: { $sentences } name { $name } and report facts. Ours also leans on { $kinds }.
}

# What ours leans on: sentences that speak of a group.
reading-on-group = what is said of a group

# What ours leans on: accusations or positions.
reading-on-side = what a side says

# What ours leans on: sources other than the text.
reading-on-context = other sources

# What ours leans on, of two or three kinds.
# Variables:
#   $kinds (String) - one kind, or two, separated by a comma
#   $last (String) - the last kind
reading-on-both = { $kinds } and { $last }

# Praise: the reader has counted more facts.
# Variables:
#   $sentences (String) - the sentences that are more
#   $count (Number) - how many
#   $name (String) - the name of the republic
reading-wider = { $count ->
    [one] Wider ground than ours: you also count { $sentences }, which reaches { $name } and reports a fact.
   *[other] Wider ground than ours: you also count { $sentences }, which reach { $name } and report facts.
}

# Praise: the reader has not taken accusations or positions for facts.
# Variables:
#   $sentences (String) - the sentences that reach the republic
#   $count (Number) - how many
#   $name (String) - the name of the republic
reading-stricter = { $count ->
    [one] Stricter than ours: { $sentences } reports only what a side says. Our word for { $name } needs other sources too.
   *[other] Stricter than ours: { $sentences } report only what a side says. Our word for { $name } needs other sources too.
}

# A hint: sentences that do not concern the republic.
# Variables:
#   $sentences (String) - the sentences
#   $count (Number) - how many
#   $name (String) - the name of the republic
reading-elsewhere = { $count ->
    [one] Look again: { $sentences } neither names { $name } nor counts it in a group.
   *[other] Look again: { $sentences } neither name { $name } nor count it in a group.
}

# A hint: sentences on a group.
# Variables:
#   $sentences (String) - the sentences
#   $count (Number) - how many
reading-group = { $count ->
    [one] { $sentences } speaks of a group and does not list its members.
   *[other] { $sentences } speak of a group and do not list its members.
}

# A hint: accusations or positions.
# Variables:
#   $sentences (String) - the sentences
#   $count (Number) - how many
reading-sides = { $count ->
    [one] { $sentences } reports what a side says, not what is established.
   *[other] { $sentences } report what a side says, not what is established.
}

# A hint: sentences about a time that has passed by March 1994.
# Variables:
#   $sentences (String) - the sentences
#   $count (Number) - how many
reading-earlier = { $count ->
    [one] Mind the date: { $sentences } bears our reading of an earlier date, not of March 1994.
   *[other] Mind the dates: { $sentences } bear our readings of earlier dates, not of March 1994.
}

# A hint to a reader who has chosen “Not stated”: sentences that concern the republic.
# Variables:
#   $sentences (String) - the sentences
#   $count (Number) - how many
#   $name (String) - the name of the republic
reading-reached = { $count ->
    [one] { $sentences } reaches { $name }. Does it say how relations were?
   *[other] { $sentences } reach { $name }. Do they say how relations were?
}

# A hint: sentences on which ours rests.
# Variables:
#   $sentences (String) - the sentences
#   $count (Number) - how many
reading-missing = { $count ->
    [one] Ours also rests on { $sentences }.
   *[other] Ours also rests on { $sentences }.
}

# The button that leads back to the reading.
reading-back = Change my reading

# The button that prints the comparison.
reading-print = Print both

# The label of the line to fill in, in print.
reading-name = Name and date:
