"""Checking somebody's document: text or Word file in, report out."""
