### The names of republics and places, in the glossary and in the results of the search.

## Labels before names

# Before a name in the languages of the republic: “Belarusian, Russian: Беларусь”.
# Variables:
#   $languages (String) - a list of languages
name-native = { $languages }:

# Before a name that was used earlier.
name-former = Formerly:

# Before a name that is used now.
name-present = Today:

# Before a name that the people of the place use.
name-own = Locally:

# Before the long name of a state.
name-long = In full:

# Before the name of the capital.
name-capital = Capital:

# Before another name of the capital.
name-capital-other = Also:

# Before the names of several places.
name-places = Places:

# Before the name of one place.
one-place = Place:

## Languages

# A language.
language-armenian = Armenian

# A language.
language-azerbaijani = Azerbaijani

# A language.
language-belarusian = Belarusian

# A language.
language-estonian = Estonian

# A language.
language-georgian = Georgian

# A language.
language-kazakh = Kazakh

# A language.
language-kyrgyz = Kyrgyz

# A language.
language-latvian = Latvian

# A language.
language-lithuanian = Lithuanian

# A language.
language-russian = Russian

# A language.
language-tajik = Tajik

# A language.
language-turkmen = Turkmen

# A language.
language-ukrainian = Ukrainian

# A language.
language-uzbek = Uzbek

## Results of the search

# Why a republic is a result: one of its names.
# Variables:
#   $label (String) - one of the labels above, for example “Formerly:”
#   $name (String) - the name
found-name = { $label } { $name }

# The same with a note on the name.
# Variables:
#   $label (String) - one of the labels above, for example “Formerly:”
#   $name (String) - the name
#   $note (String) - the note
found-name-noted = { $label } { $name } ({ $note })

# A sentence as a result.
# Variables:
#   $number (String) - its number
found-sentence = Sentence { $number }

# Why a sentence is a result.
# Variables:
#   $topic (String) - its topic
found-topic = Topic: { $topic }
