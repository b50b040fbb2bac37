"""The boxes of a form: one widget for each type of field, each keeping what was typed exactly as it was typed."""
