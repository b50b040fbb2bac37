"""DOCX: everything that it says, what of it nobody sees, and how that is taken out."""

from gongkai.review.files.docx.reading import contents
from gongkai.review.files.docx.strip import strip
from gongkai.review.files.docx.words import ROOT

__all__ = ["ROOT", "contents", "strip"]
