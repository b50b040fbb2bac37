"""Comments (批注) between reviewer and clerk: the list beside the form, and the strip at a field."""
