# Orca runs this file when it starts.

from orca import debug

# Its log is read while it grows, so each line is written at once.
debug.debugFile.reconfigure(line_buffering=True)
