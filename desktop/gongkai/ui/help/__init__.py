"""The handbook for clerks: F1 opens the page about where one is."""
