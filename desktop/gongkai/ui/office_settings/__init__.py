"""The office's settings: one page for each matter that the administrator decides for everybody."""
