"""XLSX: everything that it says, what of it nobody sees, and how that is taken out."""

from gongkai.review.files.xlsx.book import ROOT
from gongkai.review.files.xlsx.reading import contents
from gongkai.review.files.xlsx.strip import strip

__all__ = ["ROOT", "contents", "strip"]
