"""Taking a seat: opening or founding a workspace, and signing in."""
