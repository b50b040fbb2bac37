"""Findings (疑点) as cards: what was found where, why it matters, and what can be done about it."""
