"""What reviewers see and say: frozen revisions, answers, dispositions, signed reviews, process records."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table

from gongkai.store.sealing import SealedJson, SealedText
from gongkai.store.tables.columns import Moment, disclosure, id_, metadata

revisions = Table(
    "revisions",
    metadata,
    disclosure(primary_key=True),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("content_hash", String(64), nullable=False),
    Column("frozen", SealedJson("revisions.frozen", ("submitted_by", "submitted_at")), nullable=False),
)

dispositions = Table(
    "dispositions",
    metadata,
    disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("finding", String(64), primary_key=True),
    Column("account", String(36), ForeignKey("accounts.id"), primary_key=True),
    Column("decision", String(20), nullable=False),
    Column("ground", SealedText("dispositions.ground"), nullable=False),
    Column("time", Moment, nullable=False),
    Column("text_mac", String(64), nullable=False),
)

answers = Table(
    "answers",
    metadata,
    disclosure(primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("account", String(36), ForeignKey("accounts.id"), primary_key=True),
    Column("question", String(20), primary_key=True),
    Column("verdict", String(5), nullable=False),
    Column("reason", SealedText("answers.reason"), nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    id_(primary_key=True),
    disclosure(),
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
    id_(primary_key=True),
    disclosure(),
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
    id_(primary_key=True),
    disclosure(index=True),
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
