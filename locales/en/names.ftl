### names.ftl

# The link beside the search.
glossary-link = Glossary

# The label of a place in a search result; the glossary lists several places after one label.
one-place = Place:
