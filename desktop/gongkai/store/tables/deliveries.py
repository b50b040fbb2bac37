"""What goes out and comes in: the outbox and its receipts, corrections, packages, what the district sends."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from gongkai.store.sealing import SealedBytes, SealedJson, SealedText
from gongkai.store.tables.columns import Moment, disclosure, id_, metadata

transfers = Table(
    "transfers",
    metadata,
    id_(primary_key=True),
    Column("package", String(32), nullable=False),
    Column("direction", String(5), nullable=False),
    Column("disclosure", String(36), nullable=False, index=True),
    Column("digest", String(64), nullable=False),
    Column("made", String(36), nullable=False),
    Column("unit", String(100), nullable=False),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    id_(primary_key=True),
    disclosure(),
    # Rule 5: a signed move makes the row, or the database refuses it.
    Column("review", String(36), ForeignKey("reviews.id"), nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("title", SealedText("outbox.title", 300), nullable=False),
    Column("unit", String(8), nullable=False),
    Column("operation", String(10), nullable=False),
    Column("record", SealedBytes("outbox.record"), nullable=False),
    Column("payload_sha256", String(64), nullable=False),
    Column("files", SealedJson("outbox.files"), nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("tries", Integer, nullable=False),
    Column("next_try", Moment),
    Column("not_before", Moment),
    Column("last_answer", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("holder", String(36)),
    Column("held_until", Moment),
    Column("overrules", String(64)),
)

_LISTED = ("unit", "created_at", "id", "disclosure", "revision", "operation", "state", "not_before")
Index("ix_outbox_listed", *(outbox.c[name] for name in _LISTED))
Index(
    "ix_outbox_versions", *(outbox.c[name] for name in ("disclosure", "state", "operation", "revision", "created_at"))
)

receipts = Table(
    "receipts",
    metadata,
    Column("entry", String(36), ForeignKey("outbox.id"), primary_key=True),
    disclosure(),
    Column("revision", Integer, nullable=False),
    Column("url", Text, nullable=False),
    Column("payload_sha256", String(64), nullable=False),
    Column("etag", String(40), nullable=False),
    Column("published_at", Moment, nullable=False),
)

Index("ix_receipts_dated", receipts.c.published_at, receipts.c.disclosure)

corrections = Table(
    "corrections",
    metadata,
    id_(primary_key=True),
    disclosure(index=True),
    Column("corrects", Integer, nullable=False),
    Column("reason", String(12), nullable=False),
    Column("note", SealedText("corrections.note"), nullable=False),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
)

watches = Table(
    "watches",
    metadata,
    disclosure(primary_key=True),
    Column("checked_at", Moment, nullable=False),
    Column("sight", String(12), nullable=False),
    Column("words", SealedText("watches.words"), nullable=False),
)

Index("ix_watches_seen", watches.c.sight, watches.c.disclosure)

received = Table(
    "received",
    metadata,
    Column("place", String(60), primary_key=True),
    Column("id", String(80), primary_key=True),
    Column("record", LargeBinary, nullable=False),
    Column("received_at", Moment, nullable=False),
)

order_answers = Table(
    "order_answers",
    metadata,
    id_(primary_key=True),
    Column("order_id", String(36), nullable=False, index=True),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("text", SealedText("order_answers.text"), nullable=False),
    Column("done", Boolean, nullable=False),
)

central_items = Table(
    "central_items",
    metadata,
    Column("name", String(120), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("content", Text, nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
)
