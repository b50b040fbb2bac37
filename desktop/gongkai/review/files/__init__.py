"""Readers of attachments: each walks the known parts of its format, in memory, and yields passages."""
