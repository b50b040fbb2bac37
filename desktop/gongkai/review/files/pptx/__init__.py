"""PPTX: everything that it says, what of it nobody sees, and how that is taken out."""

from gongkai.review.files.pptx.reading import contents
from gongkai.review.files.pptx.slides import ROOT
from gongkai.review.files.pptx.strip import strip

__all__ = ["ROOT", "contents", "strip"]
