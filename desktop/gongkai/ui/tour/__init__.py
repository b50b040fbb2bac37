"""The guided tour over the real window; it can be left at any time."""
