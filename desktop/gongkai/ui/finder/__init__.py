"""One box that finds everything (Ctrl+K): disclosures by title, number and contents, commands, places and forms."""
