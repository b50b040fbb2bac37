"""The tables of a workspace; `migrations/` brings any older workspace to this shape."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

from gongkai.store.sealing import SealedBytes, SealedJson, SealedName, SealedText

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time, stored as ISO 8601 in UTC so that every database sorts it alike."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ARG002 - the base class passes it
        """The moment as text in UTC."""
        return value and value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment that the text stands for."""
        return value and datetime.fromisoformat(value)


def _words(length: int) -> Any:
    """What a person types; a file knows no lengths, and a server shall not refuse what a file takes."""
    return String(length).with_variant(Text(), "postgresql")


def _id(name: str = "id", **options: Any) -> Column[str]:
    return Column(name, String(36), **options)


def _disclosure(**options: Any) -> Column[str]:
    return Column("disclosure", String(36), ForeignKey("disclosures.id"), nullable=False, **options)


workspace_info = Table(
    "workspace_info",
    metadata,
    Column("key", _words(40), primary_key=True),
    Column("value", SealedText("workspace_info.value"), nullable=False),
)

# Readable before anybody has unlocked the workspace, on the server only: key slots and wrong tries.
door = Table("door", metadata, Column("name", String(40), primary_key=True), Column("value", Text, nullable=False))

departments = Table(
    "departments",
    metadata,
    Column("code", String(8), primary_key=True),
    Column("name", _words(100), nullable=False),
    Column("short_name", _words(40), nullable=False),
    Column("number_mark", _words(20), nullable=False),
    Column("region_code", String(6), nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    _id(primary_key=True),
    Column("login", _words(40), nullable=False, unique=True),
    Column("name", _words(40), nullable=False),
    Column("department", String(8), ForeignKey("departments.code"), nullable=False),
    Column("roles", JSON, nullable=False),
    # A point of SM2 is two characters longer; SQLite knows no lengths.
    Column("public_key", String(64).with_variant(String(66), "postgresql"), nullable=False),
    Column("sealed_key", LargeBinary, nullable=False),
    Column("key_since", Moment),
    Column("deactivated_at", Moment),
    # A person of another workspace has its number here, and never signs in.
    Column("office", String(32)),
    Column("exchange_key", String(64)),
    Column("exchange_proof", String(128)),
)

former_keys = Table(
    "former_keys",
    metadata,
    _id(primary_key=True),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False, index=True),
    Column("public_key", String(66), nullable=False),
    Column("roles", JSON, nullable=False),
    Column("since", Moment),
    Column("until", Moment, nullable=False),
    Column("reason", String(20), nullable=False),
)

key_lists = Table(
    "key_lists",
    metadata,
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("time", Moment, nullable=False),
    Column("signed", JSON, nullable=False),
)

delegations = Table(
    "delegations",
    metadata,
    _id(primary_key=True),
    Column("principal", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("deputy", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("role", String(20), nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("time", Moment, nullable=False),
    Column("key", String(66), nullable=False),
    Column("signature", String(128), nullable=False),
    Column("ended_at", Moment),
)

partners = Table(
    "partners",
    metadata,
    Column("office", String(32), primary_key=True),
    Column("pinned", String(66), nullable=False),
    Column("signed", JSON, nullable=False),
    Column("time", Moment, nullable=False),
)

transfers = Table(
    "transfers",
    metadata,
    _id(primary_key=True),
    Column("package", String(32), nullable=False),
    Column("direction", String(5), nullable=False),
    Column("disclosure", String(36), nullable=False, index=True),
    Column("digest", String(64), nullable=False),
    Column("made", String(36), nullable=False),
    Column("unit", String(100), nullable=False),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
)

disclosures = Table(
    "disclosures",
    metadata,
    _id(primary_key=True),
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

Index("ix_disclosures_numbered", *(disclosures.c[name] for name in ("department", "doc_no", "id", "form_id", "state")))

search_items = Table(
    "search_items",
    metadata,
    Column("no", Integer, primary_key=True, autoincrement=False),
    _disclosure(unique=True),
    Column("digest", String(64), nullable=False),
)

preferences = Table(
    "preferences",
    metadata,
    Column("account", String(36), ForeignKey("accounts.id"), primary_key=True),
    Column("key", _words(40), primary_key=True),
    Column("value", SealedJson("preferences.value"), nullable=False),
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
    _disclosure(primary_key=True),
    Column("name", SealedName("attachments.name", 255), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", String(64), ForeignKey("blobs.sha256"), nullable=False),
    Column("field", String(60), nullable=False),
    Column("findings", SealedJson("attachments.findings"), nullable=False),
)

revisions = Table(
    "revisions",
    metadata,
    _disclosure(primary_key=True),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("content_hash", String(64), nullable=False),
    Column("frozen", SealedJson("revisions.frozen", ("submitted_by", "submitted_at")), nullable=False),
)

dispositions = Table(
    "dispositions",
    metadata,
    _disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("finding", String(64), primary_key=True),
    Column("account", String(36), ForeignKey("accounts.id"), primary_key=True),
    Column("decision", String(20), nullable=False),
    Column("ground", SealedText("dispositions.ground"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("text_mac", String(64), nullable=False),
)

explanations = Table(
    "explanations",
    metadata,
    _disclosure(primary_key=True),
    Column("rule", String(60), primary_key=True),
    Column("reason", SealedText("explanations.reason"), nullable=False),
    Column("time", Moment, nullable=False),
)

carried_over = Table(
    "carried_over",
    metadata,
    _disclosure(primary_key=True),
    Column("field", String(60), primary_key=True),
    Column("entry", SealedJson("carried_over.entry"), nullable=False),
)

comments = Table(
    "comments",
    metadata,
    _id(primary_key=True),
    _disclosure(index=True),
    Column("revision", Integer, nullable=False),
    Column("field", String(60), nullable=False),
    Column("thread", String(36), nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("text", SealedText("comments.text"), nullable=False),
    Column("resolved_by", String(36), ForeignKey("accounts.id")),
    Column("resolved_at", Moment),
)

answers = Table(
    "answers",
    metadata,
    _disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("account", String(36), ForeignKey("accounts.id"), primary_key=True),
    Column("question", String(20), primary_key=True),
    Column("verdict", String(5), nullable=False),
    Column("reason", SealedText("answers.reason"), nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    _id(primary_key=True),
    _disclosure(),
    Column("revision", Integer, nullable=False),
    Column("step", String(20), nullable=False),
    Column("decision", String(20), nullable=False),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("signed", SealedJson("reviews.signed", ("content_hash", "slots")), nullable=False),
)

# Rule 1, once more where nobody can go round it: nobody takes two steps of the same revision's review. The migration
# has it hold for the review steps alone; to say so here too would load the server's dialect at every start.
Index("uq_reviews_one_step_a_person", reviews.c.disclosure, reviews.c.revision, reviews.c.account, unique=True)

Index("ix_reviews_history", reviews.c.disclosure, reviews.c.time)
Index("ix_reviews_taken", *(reviews.c[name] for name in ("account", "decision", "disclosure", "revision")))

referrals = Table(
    "referrals",
    metadata,
    _id(primary_key=True),
    _disclosure(),
    Column("revision", Integer, nullable=False),
    Column("step", String(20), nullable=False),
    Column("decision", String(20), nullable=False),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("signed", SealedJson("referrals.signed"), nullable=False),
)

process_records = Table(
    "process_records",
    metadata,
    _id(primary_key=True),
    _disclosure(index=True),
    Column("revision", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("started", Date, nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("party", SealedText("process_records.party", 100), nullable=False),
    Column("document", SealedText("process_records.document", 100), nullable=False),
    Column("note", SealedText("process_records.note"), nullable=False),
    Column("due", Date),
    Column("ended", Date),
    Column("outcome", String(20)),
)
Index("ix_process_records_open", *(process_records.c[name] for name in ("ended", "due", "disclosure", "kind")))

outputs = Table(
    "outputs",
    metadata,
    _disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(8), primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("data", SealedBytes("outputs.data"), nullable=False),
)

prints = Table(
    "prints",
    metadata,
    _id(primary_key=True),
    _disclosure(index=True),
    Column("revision", Integer, nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("copies", Integer, nullable=False),
    Column("pages", _words(200), nullable=False),
    Column("printer", _words(200), nullable=False),
    Column("draft", Boolean, nullable=False),
)

Index("ix_prints_counted", *(prints.c[name] for name in ("draft", "disclosure", "revision")))

postings = Table(
    "postings",
    metadata,
    _disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("place", _words(200), nullable=False),
    Column("posted", Date, nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("until", Date),
    Column("removed", Date),
)

number_gaps = Table(
    "number_gaps",
    metadata,
    Column("series", _words(60), primary_key=True),
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("reason", SealedText("number_gaps.reason"), nullable=False),
    Column("account_id", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
)

counters = Table(
    "counters", metadata, Column("series", _words(60), primary_key=True), Column("last", Integer, nullable=False)
)

outbox = Table(
    "outbox",
    metadata,
    _id(primary_key=True),
    _disclosure(),
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
    "ix_outbox_versions", *(outbox.c[name] for name in ("disclosure", "operation", "revision", "created_at", "state"))
)

receipts = Table(
    "receipts",
    metadata,
    Column("entry", String(36), ForeignKey("outbox.id"), primary_key=True),
    _disclosure(),
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
    _id(primary_key=True),
    _disclosure(index=True),
    Column("corrects", Integer, nullable=False),
    Column("reason", String(12), nullable=False),
    Column("note", SealedText("corrections.note"), nullable=False),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("time", Moment, nullable=False),
)

watches = Table(
    "watches",
    metadata,
    _disclosure(primary_key=True),
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
    _id(primary_key=True),
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

events = Table(
    "events",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("time", Moment, nullable=False),
    Column("account", String(36), nullable=False),
    Column("action", String(30), nullable=False),
    Column("disclosure", String(36), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("before", String(64), nullable=False),
    Column("after", String(64), nullable=False),
    Column("state", String(20), nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
)

presence = Table(
    "presence",
    metadata,
    Column("seat", String(36), primary_key=True),
    _disclosure(index=True),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("until", Moment, nullable=False),
)
