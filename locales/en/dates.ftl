### Months. The dates of the content itself (“early 1994”) are texts of content/moments.toml.

## The names of the months

# January.
month-january = January

# February.
month-february = February

# March.
month-march = March

# April.
month-april = April

# May.
month-may = May

# June.
month-june = June

# July.
month-july = July

# August.
month-august = August

# September.
month-september = September

# October.
month-october = October

# November.
month-november = November

# December.
month-december = December

## Months with their years

# A month of a year, as a label: “October 1992”.
# Variables:
#   $month (Number) - the month, 1 to 12
#   $year (String) - the year, in four digits
month-of-year = { $month ->
    [1] { month-january } { $year }
    [2] { month-february } { $year }
    [3] { month-march } { $year }
    [4] { month-april } { $year }
    [5] { month-may } { $year }
    [6] { month-june } { $year }
    [7] { month-july } { $year }
    [8] { month-august } { $year }
    [9] { month-september } { $year }
    [10] { month-october } { $year }
    [11] { month-november } { $year }
   *[12] { month-december } { $year }
}

# The month up to which other sources are counted, at the beginning of a sentence of the legend.
# Variables:
#   $month (Number) - the month, 1 to 12
#   $year (String) - the year, in four digits
by-month = { $month ->
    [1] By { month-january } { $year }
    [2] By { month-february } { $year }
    [3] By { month-march } { $year }
    [4] By { month-april } { $year }
    [5] By { month-may } { $year }
    [6] By { month-june } { $year }
    [7] By { month-july } { $year }
    [8] By { month-august } { $year }
    [9] By { month-september } { $year }
    [10] By { month-october } { $year }
    [11] By { month-november } { $year }
   *[12] By { month-december } { $year }
}

# The same for a span of time that has no month.
# Variables:
#   $span (String) - the span, in the words of content/moments.toml: “early 1994”
by-span = By { $span }

# A day.
# Variables:
#   $day (String) - the day of the month, a number
#   $month (String) - the month and the year: “November 2026”
day-of-month = { $day } { $month }
