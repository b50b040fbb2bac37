"""Web pages: what they show, what they hide, and a clean copy."""

from gongkai.review.files.html.page import Page

__all__ = ["Page"]
