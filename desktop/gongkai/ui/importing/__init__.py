"""Importing: a filled-in file becomes a draft, a list becomes many."""
