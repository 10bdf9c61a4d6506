### The choice of the language at the end of each page. It is there only if the site has several.

# The name of this language in itself.
language-name = English

# The label before the links to the editions in other languages.
language-label = Language:
