### Links for lessons: the page that makes them, and the line that a page shows whose link hides something.

## On a page that was opened by such a link

# What the link hides; after it stands the button that shows it.
# Variables:
#   $parts (String) - a list of the next four messages
hiding = Hidden by this link: { $parts }.

# A part that is hidden.
hiding-readings = our interpretation

# A part that is hidden.
hiding-answers = answers

# A part that is hidden.
hiding-layers = the choice of colours

# A part that is hidden.
hiding-search = the search

# The button that shows everything.
hiding-show = Show

## The page

# The heading of the page, and the link to it.
lesson-links = Links for lessons

# The paragraph under the title, the meta description, and what the tool is in the dialog.
lesson-links-about = Make a link, a QR code or an embed code that opens the map as your lesson needs it: at a date, a republic or a sentence, and with parts hidden.

# The note under it.
lesson-links-no-protection = Hiding is no protection. Everything stays in the page, and whoever takes the words out of the address sees it. Use it to let a class think first, not for an exam.

# The heading of the form.
lesson-links-choose = Choose

# The heading of the choice of a page.
lesson-links-page = Page

# A page: the map.
lesson-links-map = Map

# A page: the map in a frame, for other sites.
lesson-links-embed = Embedded map

# A page: the quiz.
lesson-links-quiz = Quiz

# The heading of the boxes.
lesson-links-hide = Hide

# A box.
lesson-links-hide-readings = Our interpretation

# What it does.
lesson-links-hide-readings-note = The map then shows how the source mentions each republic, and beside it stand the source’s own words alone.

# A box.
lesson-links-hide-answers = Answers

# What it does.
lesson-links-hide-answers-note = In the quiz, the statements are explained at the end only; links to the answer keys are gone.

# A box.
lesson-links-hide-layers = Choice of colours

# What it does.
lesson-links-hide-layers-note = The colours stay as you choose them below.

# A box.
lesson-links-hide-search = Search

# What it does.
lesson-links-hide-search-note = The box over the map is gone.

# The heading of the choice of what is seen first.
lesson-links-begin = Begin with

# The label of the choice of a republic or a sentence.
lesson-links-selection = Republic or sentence

# The heading of the sentences there.
lesson-links-sentences = Sentences

# A sentence there, and in the list of those to take away.
# Variables:
#   $number (String) - its number
#   $words (String) - its first words
lesson-links-sentence = { $number }: { $words } …

# The first choice of a second date: there is one map.
lesson-links-no-second = One map only

# The heading of the sentences that are taken away.
lesson-links-without = Take away sentences

# What that does.
lesson-links-without-note = What rests on them fades, or is no longer stated.

# A box.
lesson-links-aloud = Offer reading aloud

# What it does.
lesson-links-aloud-note = With the voices of the reader’s own device, where it has some. Nothing is read before somebody presses a button.

# The heading of what was made.
lesson-links-made = Your link

# The link that opens it.
lesson-links-open = Open it

# The heading of the codes, which are for the embedded map.
lesson-links-code = Code for your own page

# The text where scripts are switched off.
lesson-links-by-hand = This form needs scripts. Without them, write the address by hand from the table below.

## The table of what an address may contain

# The heading.
lesson-links-table = What an address may contain

# The note under it.
lesson-links-table-note = After the address of the map comes “?”, then pairs with “&” between them, then “#” and what is chosen. Several values have commas between them. What is not in the table is ignored.

# The heading of a column: what is written.
lesson-links-written = In the address

# The heading of a column: what it does.
lesson-links-does = What it does

# The heading of a column: on which pages.
lesson-links-where = Where

# What a fragment does.
lesson-links-does-selection = Opens a republic or a sentence.

# What a parameter does.
lesson-links-does-republic = The same, in the embedded map.

# What a parameter does.
lesson-links-does-at = Sets the date.

# What a parameter does.
lesson-links-does-layer = Sets what the colours stand for: relations (stance), coverage, the CIS, diplomatic ties (relations).

# What a parameter does.
lesson-links-does-hide = Hides parts: our interpretation, answers, the choice of colours, the search.

# What a parameter does.
lesson-links-does-without = Takes sentences away, with all that rests on them.

# What a parameter does.
lesson-links-does-beside = Shows a second map beside the first, for this date.

# What a parameter does.
lesson-links-does-aloud = Offers reading aloud.

# A list of two pages.
# Variables:
#   $one (String) - a page
#   $other (String) - another page
lesson-links-and = { $one }, { $other }
