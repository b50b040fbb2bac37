"""Scanners: text and files in, findings out; and masking. No database, no window."""
