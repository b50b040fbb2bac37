"""The tables of a workspace, by what they are about; `migrations/` brings any older workspace to this shape."""

from gongkai.store.tables import deliveries, drafts, house, papers, reviews
from gongkai.store.tables.columns import metadata

__all__ = ["deliveries", "drafts", "house", "metadata", "papers", "reviews"]
