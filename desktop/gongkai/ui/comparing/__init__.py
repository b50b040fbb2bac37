"""Two revisions beside each other: field by field, and page by page with what changed marked."""
