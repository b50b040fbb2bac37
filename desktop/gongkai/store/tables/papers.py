"""Numbers and paper: signed outputs, prints, postings, gaps."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table

from gongkai.store.sealing import SealedBytes, SealedText
from gongkai.store.tables.columns import Moment, disclosure, id_, metadata, words

outputs = Table(
    "outputs",
    metadata,
    disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(8), primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("data", SealedBytes("outputs.data"), nullable=False),
)

prints = Table(
    "prints",
    metadata,
    id_(primary_key=True),
    disclosure(index=True),
    Column("revision", Integer, nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("copies", Integer, nullable=False),
    Column("pages", words(200), nullable=False),
    Column("printer", words(200), nullable=False),
    Column("draft", Boolean, nullable=False),
)

Index("ix_prints_counted", *(prints.c[name] for name in ("draft", "disclosure", "revision")))

postings = Table(
    "postings",
    metadata,
    disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("place", words(200), nullable=False),
    Column("posted", Date, nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("until", Date),
    Column("removed", Date),
)

number_gaps = Table(
    "number_gaps",
    metadata,
    Column("series", words(60), primary_key=True),
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("reason", SealedText("number_gaps.reason"), nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
)

counters = Table(
    "counters", metadata, Column("series", words(60), primary_key=True), Column("last", Integer, nullable=False)
)
