### The sentences of the legend, which say in words what the colours of the map show, and the captions of the timeline.
### tests/snapshots/legend.txt of crates/content has all of them as they are printed.
###
### A sentence is made of clauses. Each clause is a message, so its words can stand in any order. Variables that are said to be
### buttons are coloured words on which the reader can click; they contain their own message.
### Where both forms of a number are the same in English, they may differ in other languages.

## Numbers of republics, after those of lists.ftl

# Republics that are too many to name, after others were named.
# Variables:
#   $count (Number) - how many
#   $number (String) - the same in words
legend-others = { $count ->
    [one] { $number } other
   *[other] { $number } others
}

# All that are left, too many to name.
# Variables:
#   $count (Number) - how many
#   $number (String) - the same in words
legend-the-others = { $count ->
    [one] the other { $number }
   *[other] the other { $number }
}

# Republics of Central Asia that are too many to name.
# Variables:
#   $count (Number) - how many
#   $number (String) - the same in words
legend-central-asian = { $count ->
    [one] { $number } Central Asian republic
   *[other] { $number } Central Asian republics
}

# The same, where a republic of Central Asia was named before them.
# Variables:
#   $count (Number) - how many
#   $number (String) - the same in words
legend-other-central-asian = { $count ->
    [one] { $number } other Central Asian republic
   *[other] { $number } other Central Asian republics
}

## The colours by relations, read from the source

# The sentence.
# Variables:
#   $date (String) - the date of the map: “in March 1994”
#   $form (String) - events: the date is told by events (“after Aliyev's return to power in 1993”); calendar: by the calendar
#   $clauses (String) - clauses of the messages that follow
legend-relations = { $form ->
    [events] As we read the source, { $date }, { $clauses }.
   *[calendar] As we read the source, { $date } { $clauses }.
}

# A button: what the relations were.
# Variables:
#   $stance (String) - which word
legend-stance = { $stance ->
    [cooperative] cooperative
    [improving] improving
    [uneven] uneven
    [strained] strained
   *[in-conflict] in conflict
}

# A button: the republics before or after it are mentioned only as a group.
# Variables:
#   $count (Number) - how many of the group
legend-as-group = { $count ->
    [1] as one of a group
   *[other] as a group
}

# A clause: republics that the source mentions each for itself.
# Variables:
#   $form (String) - first: the first clause; next: one after it; conflict: the clause on a conflict, which stands last
#   $stance (String) - a button: what the relations were
#   $republics (String) - with whom
legend-with = { $form ->
    [first] Azerbaijan's relations were { $stance } with { $republics }
    [next] { $stance } with { $republics }
   *[conflict] Azerbaijan was { $stance } with { $republics }
}

# A clause: republics that the source mentions only as a group.
# Variables:
#   $form (String) - first: the first clause; next: one after it; conflict: the clause on a conflict, which stands last
#   $stance (String) - a button: what the relations were
#   $group (String) - with whom
#   $as-group (String) - a button: as a group
legend-with-group = { $form ->
    [first] Azerbaijan's relations were { $stance } with { $group } { $as-group }
    [next] { $stance } with { $group } { $as-group }
   *[conflict] Azerbaijan was { $stance } with { $group } { $as-group }
}

# A clause: some republics each for itself, and some as a group.
# Variables:
#   $form (String) - first: the first clause; next: one after it; conflict: the clause on a conflict, which stands last
#   $stance (String) - a button: what the relations were
#   $republics (String) - with whom, each for itself
#   $as-group (String) - a button: as a group
#   $group (String) - with whom, as a group
legend-with-both = { $form ->
    [first] Azerbaijan's relations were { $stance } with { $republics } and, { $as-group }, with { $group }
    [next] { $stance } with { $republics } and, { $as-group }, with { $group }
   *[conflict] Azerbaijan was { $stance } with { $republics } and, { $as-group }, with { $group }
}

# The second sentence: the republics that have no colour.
# Variables:
#   $form (String) - ever: the source never mentions them; date: it mentions some of them at other dates
#   $republics (String) - a button: their names, or how many they are
legend-silent = { $form ->
    [ever] Of { $republics } it says nothing.
   *[date] Of { $republics } it says nothing for this date.
}

# The only sentence, if no republic has a colour.
# Variables:
#   $republics (String) - a button: their names, or how many they are
#   $date (String) - the date of the map: “in March 1994”
legend-silent-all = The source says nothing of Azerbaijan's relations with the { $republics } { $date }.

# One of the notes on the marks: why a reading rests on other sources.
# Variables:
#   $republic (String) - its name
#   $reason (String) - why, in a sentence
legend-reason = { $republic }: { $reason }

## The colours by coverage: how the source mentions each republic

# The sentence.
# Variables:
#   $clauses (String) - what the source does, in clauses of the messages that follow
legend-source = The source { $clauses }.

# A clause: republics that it names.
# Variables:
#   $names (String) - a button: names
#   $republics (String) - whom
legend-source-names = { $names } { $republics }

# The button of that clause.
legend-names = names

# A clause: republics that it names only in sentences about others.
# Variables:
#   $republics (String) - whom
#   $in-passing (String) - a button: in passing
legend-source-mentions = mentions { $republics } only { $in-passing }

# The button of that clause.
legend-in-passing = in passing

# A clause: republics that it mentions only as a group.
# Variables:
#   $republics (String) - whom
#   $as-group (String) - a button: the words of the source for the group
legend-source-covers = covers { $republics } only { $as-group }

# The button of that clause. The words in quotation marks are those of the source.
legend-as-central-asia = as “Central Asia”

# The second sentence: the republics that it does not mention.
# Variables:
#   $republics (String) - a button: their names, or how many they are
legend-source-silent = Of { $republics } it says nothing.

# The only sentence, if it mentions none.
# Variables:
#   $republics (String) - a button: their names, or how many they are
legend-source-silent-all = The source says nothing of the { $republics }.

## The colours by the CIS, from other sources

# The sentence.
# Variables:
#   $by (String) - up to when: “By March 1994”
#   $clauses (String) - clauses of the messages that follow
legend-cis = { $by }, other sources say, { $clauses }.

# A clause: the republics that founded the CIS.
# Variables:
#   $count (Number) - how many
#   $republics (String) - who
#   $signed (String) - a button: signed
legend-cis-founding = { $count ->
    [one] { $republics } had { $signed } the CIS agreement of 8 December 1991
   *[other] { $republics } had { $signed } the CIS agreement of 8 December 1991
}

# The button of that clause.
# Variables:
#   $count (Number) - how many republics
legend-founding-signed = { $count ->
    [one] signed
   *[other] signed
}

# A clause: the republics that signed two weeks later.
# Variables:
#   $count (Number) - how many
#   $republics (String) - who
#   $signed (String) - a button: signed
legend-cis-signed = { $count ->
    [one] { $republics } had { $signed } on 21 December
   *[other] { $republics } had { $signed } on 21 December
}

# The button of that clause.
# Variables:
#   $count (Number) - how many republics
legend-signed = { $count ->
    [one] signed
   *[other] signed
}

# A clause: the republics that joined later.
# Variables:
#   $count (Number) - how many
#   $republics (String) - who
#   $joined (String) - a button: joined
legend-cis-joined = { $count ->
    [one] { $republics } had { $joined } later
   *[other] { $republics } had { $joined } later
}

# The button of that clause.
# Variables:
#   $count (Number) - how many republics
legend-joined = { $count ->
    [one] joined
   *[other] joined
}

# A clause: the republics that were not in the CIS.
# Variables:
#   $count (Number) - how many
#   $republics (String) - who
#   $outside (String) - a button: outside
legend-cis-outside = { $count ->
    [one] { $republics } was { $outside } it
   *[other] { $republics } were { $outside } it
}

# The button of that clause.
legend-outside = outside

# The second sentence: Azerbaijan's place.
# Variables:
#   $form (String) - vowel: the English word begins with one; consonant
#   $place (String) - its place within a sentence: “observer”
legend-cis-azerbaijan = { $form ->
    [vowel] Azerbaijan, the source says, was an { $place }.
   *[consonant] Azerbaijan, the source says, was a { $place }.
}

## The colours by diplomatic relations, from other sources

# The sentence, if relations had been established with all.
# Variables:
#   $by (String) - up to when: “By March 1994”
#   $clauses (String) - clauses of the message legend-in-year
legend-diplomatic = { $by }, other sources say, Azerbaijan had established diplomatic relations { $clauses }.

# The sentence, if relations had been established with some.
# Variables:
#   $by (String) - up to when: “By March 1994”
#   $clauses (String) - clauses of the message legend-in-year
#   $others (String) - the others
#   $none (String) - a button: none
legend-diplomatic-some = { $by }, other sources say, Azerbaijan had established diplomatic relations { $clauses }; with { $others } it had { $none }.

# The sentence, if relations had been established with none.
# Variables:
#   $by (String) - up to when: “By March 1994”
#   $none (String) - a button: none
legend-diplomatic-none = { $by }, other sources say, Azerbaijan had established diplomatic relations with { $none } of the fourteen.

# The button of these sentences.
legend-none = none

# A clause: with whom, in one year.
# Variables:
#   $republics (String) - with whom
#   $year (String) - a button: the year
legend-in-year = with { $republics } in { $year }

## The captions of the timeline: what changed at a date. Those of single republics are change-from and change-first of map.ftl

# Stands for a name in the caption: all republics of Central Asia.
caption-group = Central Asia, as a group

# Stands for a name in the caption: all of Central Asia but those that have a caption of their own.
caption-rest-of-group = The rest of Central Asia, as a group

# The caption of a date without a change.
# Variables:
#   $headline (String) - what the source reports for the date, in a few words
caption-none = { $headline }. No change in relations is reported.
