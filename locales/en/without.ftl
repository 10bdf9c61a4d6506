### What the tool “Take a sentence away” says: readers strike sentences of the source and facts from elsewhere, and see what is
### left. A reading that has lost some of its ground fades; one that has lost what bears it falls: it is “not stated”.

## What is struck

# Sentences that are too many to name.
# Variables:
#   $count (Number) - how many
without-sentences = { $count ->
    [one] { $count } sentence
   *[other] { $count } sentences
}

# Facts from other sources.
# Variables:
#   $count (Number) - how many
without-facts = { $count ->
    [one] { $count } outside fact
   *[other] { $count } outside facts
}

## The legend, in place of the sentences of legend.ftl

# The readings at a date.
# Variables:
#   $struck (String) - what is struck: “S2 and one outside fact”
#   $date (String) - the date of the map: “in March 1994”
#   $clauses (String) - clauses of the messages that follow
without-legend = Without { $struck }, { $date }: { $clauses }.

# The layers that rest on other sources.
# Variables:
#   $by (String) - up to when: “By March 1994”
#   $struck (String) - what is struck
#   $clauses (String) - clauses of the messages that follow
without-legend-by = { $by }, without { $struck }: { $clauses }.

# How the source mentions the republics, which is the same at every date.
# Variables:
#   $struck (String) - what is struck
#   $clauses (String) - clauses of the messages that follow
without-legend-coverage = Without { $struck }: { $clauses }.

# A clause: republics that the source mentions each for itself.
# Variables:
#   $class (String) - a button: the category, “improving”
#   $republics (String) - their names or number
without-clause = { $class }: { $republics }

# A clause: republics that the source mentions only as a group.
# Variables:
#   $class (String) - a button: the category
#   $as-group (String) - a button: as a group
#   $group (String) - their names or number
without-clause-group = { $class }, { $as-group }: { $group }

# A clause: some each for itself, and some as a group.
# Variables:
#   $class (String) - a button: the category
#   $republics (String) - names or number of the former
#   $as-group (String) - a button: as a group
#   $group (String) - names or number of the latter
without-clause-both = { $class }: { $republics } and, { $as-group }, { $group }

# The button of those clauses.
without-as-group = as a group

# One of the notes on the marks: why a reading rests on other sources.
# Variables:
#   $republic (String) - its name
#   $reason (String) - why, in a sentence
without-note = { $republic }: { $reason }

# The same, where some of the ground is struck.
# Variables:
#   $republic (String) - its name
#   $reason (String) - why, in a sentence
without-note-faded = { $republic }: { $reason } Some of the ground of this is struck.

## The captions of the timeline

# A republic's first category.
# Variables:
#   $who (String) - its name
#   $now (String) - the category within a sentence
without-first = { $who }: { $now }.

# A change.
# Variables:
#   $who (String) - its name
#   $before (String) - the category before, within a sentence
#   $now (String) - the category now, within a sentence
without-change = { $who }: { $before } → { $now }.

# Stands for a name in those captions.
# Variables:
#   $republics (String) - republics that the source mentions only as a group: names or number
without-group = { $republics }, as a group

# A date of which nothing is left.
without-caption-struck = What the source reports of this date is struck.

## What falls, and why

# Whether readings fall, after what is struck.
# Variables:
#   $count (Number) - how many
without-falls = { $count ->
    [0] no reading falls.
    [one] { $count } reading falls to “not stated”.
   *[other] { $count } readings fall to “not stated”.
}

# Whether readings fade.
# Variables:
#   $count (Number) - how many
without-fades = { $count ->
    [0] No reading fades.
    [one] { $count } fades.
   *[other] { $count } fade.
}

# What is struck.
# Variables:
#   $struck (String) - what is struck
without-named = Struck: { $struck }.

# What is struck, and what that does.
# Variables:
#   $named (String) - what is struck, in the sentence before this
#   $falls (String) - whether readings fall
#   $fades (String) - whether readings fade
without-said = { $named } All dates: { $falls } { $fades }

# Nothing is struck.
without-nothing = Nothing is struck: the map shows all readings.

# An address that names something else.
# Variables:
#   $names (String) - what it names
without-unknown = The address also strikes “{ $names }”, on which nothing rests here.

# A line on a republic: a reading that fell.
# Variables:
#   $layer (String) - which reading: “Relations”
#   $dates (String) - when
#   $classes (String) - what it was
without-fallen = { $layer }: not stated ({ $dates }). It was: { $classes }.

# A line on a republic: a reading that faded.
# Variables:
#   $layer (String) - which reading
#   $dates (String) - when
#   $classes (String) - what it is
without-faded = { $layer }: still { $classes } ({ $dates }), on less ground.

# A line on a republic: the source mentions it in another way.
# Variables:
#   $layer (String) - how the source mentions republics, as a label
#   $before (String) - how it did
#   $now (String) - how it does by what is left
without-reached = { $layer }: { $before } → { $now }.

# A line on a republic: the source mentions it by fewer sentences.
# Variables:
#   $layer (String) - how the source mentions republics, as a label
#   $class (String) - how
without-reached-less = { $layer }: still { $class }, by fewer sentences.

# In place of the name of a layer: Azerbaijan's place in the CIS.
without-place = Place in the CIS

# A line on a republic: statements of its article that have lost what bears them.
# Variables:
#   $count (Number) - how many
without-statements-fallen = { $count ->
    [one] Article: { $count } statement has lost its ground.
   *[other] Article: { $count } statements have lost their ground.
}

# A line on a republic: statements of its article that have lost some of their ground.
# Variables:
#   $count (Number) - how many
without-statements-faded = { $count ->
    [one] Article: { $count } statement has lost some of its ground.
   *[other] Article: { $count } statements have lost some of their ground.
}

# What a reading has lost, with nothing left.
# Variables:
#   $struck (String) - what is struck of its ground
without-why = Struck: { $struck }.

# What a reading that fell has lost, and what is left.
# Variables:
#   $struck (String) - what is struck of its ground
#   $left (String) - what is left of it, which does not bear the reading
without-why-short = Struck: { $struck }. Left, and not enough: { $left }.

# What a reading that faded has lost, and what is left.
# Variables:
#   $struck (String) - what is struck of its ground
#   $left (String) - what is left of it
without-why-left = Struck: { $struck }. Left: { $left }.

# Dates in a row.
# Variables:
#   $first (String) - the first
#   $last (String) - the last
without-dates = { $first } – { $last }

# All dates.
without-always = at every date

# A fact in a list.
# Variables:
#   $fact (String) - its words
without-fact = “{ $fact }”
