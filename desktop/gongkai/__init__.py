"""Gongkai (公开): prepare, review, print and publish what a district government must disclose."""

from importlib.metadata import version

__version__ = version("gongkai")
