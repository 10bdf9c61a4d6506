project = "A course in history"
html_theme = "alabaster"
