### Lists and numbers, in the legend as it is printed and as the tool “Take a sentence away” writes it.

## Lists

# Two things.
# Variables:
#   $first (String) - the first
#   $last (String) - the second
list-two = { $first } and { $last }

# A list of three or more, without its last thing. It is put together from the left: A, then “A, B”, then “A, B, C”.
# Variables:
#   $list (String) - the list so far
#   $next (String) - what comes next
list-next = { $list }, { $next }

# A list of three or more: its last thing.
# Variables:
#   $list (String) - the list so far
#   $last (String) - the last
list-last = { $list }, and { $last }

# A list of clauses that may contain commas, without its last clause.
# Variables:
#   $list (String) - the clauses so far
#   $next (String) - what comes next
clauses-next = { $list }; { $next }

# A list of clauses that may contain commas: its last clause.
# Variables:
#   $list (String) - the clauses so far
#   $last (String) - the last
clauses-last = { $list }; and { $last }

## Numbers of republics

# A number in words, up to the fourteen other republics.
# Variables:
#   $count (Number) - the number
number-in-words = { $count ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
   *[other] many
}

# Republics that are too many to name.
# Variables:
#   $count (Number) - how many
#   $number (String) - the same in words
legend-republics = { $count ->
    [one] { $number } republic
   *[other] { $number } republics
}
