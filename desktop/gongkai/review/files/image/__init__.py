"""Pictures: what is written in them, what their files say beside it, and the same picture with parts filled in."""
