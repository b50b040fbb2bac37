"""Disclosures as they are written: entries, files, comments, what is searched."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table

from gongkai.store.sealing import SealedBytes, SealedJson, SealedName, SealedText
from gongkai.store.tables.columns import Moment, disclosure, id_, metadata

disclosures = Table(
    "disclosures",
    metadata,
    id_(primary_key=True),
    Column("form_id", String(60), nullable=False),
    Column("area", Integer, nullable=False),
    Column("department", String(8), ForeignKey("departments.code"), nullable=False),
    Column("drafter", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("title", SealedText("disclosures.title", 300), nullable=False),
    Column("state", String(20), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("entries", SealedJson("disclosures.entries"), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False, index=True),
    Column("due", Date),
    Column("due_provisional", Boolean, nullable=False, default=False),
    Column("last_opinion", SealedText("disclosures.last_opinion"), nullable=False, default=""),
    Column("doc_no", String(60), nullable=False, default=""),
    Column("index_no", String(60), nullable=False, default=""),
    Column("formed_date", Date),
)

Index(
    "ix_disclosures_listed",
    *(disclosures.c[name] for name in ("department", "updated_at", "id", "state", "area")),
)
Index("ix_disclosures_titled", *(disclosures.c[name] for name in ("department", "title", "id", "state", "area")))
Index(
    "ix_disclosures_standing",
    *(disclosures.c[name] for name in ("department", "state", "due", "drafter", "area", "updated_at", "id")),
)

Index("ix_disclosures_numbered", *(disclosures.c[name] for name in ("department", "doc_no", "id")))
Index(
    "ix_disclosures_of_form",
    *(disclosures.c[name] for name in ("department", "form_id", "state", "updated_at", "id")),
)

search_items = Table(
    "search_items",
    metadata,
    Column("no", Integer, primary_key=True, autoincrement=False),
    disclosure(unique=True),
    Column("digest", String(64), nullable=False),
)

blobs = Table(
    "blobs",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("data", SealedBytes("blobs.data"), nullable=False),
)

attachments = Table(
    "attachments",
    metadata,
    disclosure(primary_key=True),
    Column("name", SealedName("attachments.name", 255), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", String(64), ForeignKey("blobs.sha256"), nullable=False),
    Column("field", String(60), nullable=False),
    Column("findings", SealedJson("attachments.findings"), nullable=False),
)

explanations = Table(
    "explanations",
    metadata,
    disclosure(primary_key=True),
    Column("rule", String(60), primary_key=True),
    Column("reason", SealedText("explanations.reason"), nullable=False),
    Column("time", Moment, nullable=False),
)

carried_over = Table(
    "carried_over",
    metadata,
    disclosure(primary_key=True),
    Column("field", String(60), primary_key=True),
    Column("entry", SealedJson("carried_over.entry"), nullable=False),
)

comments = Table(
    "comments",
    metadata,
    id_(primary_key=True),
    disclosure(index=True),
    Column("revision", Integer, nullable=False),
    Column("field", String(60), nullable=False),
    Column("thread", String(36), nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("text", SealedText("comments.text"), nullable=False),
    Column("resolved_by", String(36), ForeignKey("accounts.id")),
    Column("resolved_at", Moment),
)
