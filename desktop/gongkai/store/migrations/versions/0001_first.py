"""The first shape of a workspace."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "blobs",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blobs")),
    )
    op.create_table(
        "counters",
        sa.Column("series", sa.String(length=60), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_counters")),
    )
    op.create_table(
        "departments",
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("short_name", sa.String(length=40), nullable=False),
        sa.Column("number_mark", sa.String(length=20), nullable=False),
        sa.Column("region_code", sa.String(length=6), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_departments")),
    )
    op.create_table(
        "events",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("action", sa.String(length=30), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(length=64), nullable=False),
        sa.Column("after", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_events")),
        sa.UniqueConstraint("hash", name=op.f("uq_events_hash")),
    )
    op.create_index(op.f("ix_events_disclosure"), "events", ["disclosure"], unique=False)
    op.create_table(
        "workspace_info",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_workspace_info")),
    )
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("login", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("department", sa.String(length=8), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("public_key", sa.String(length=64), nullable=False),
        sa.Column("sealed_key", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["department"], ["departments.code"], name=op.f("fk_accounts_department")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("login", name=op.f("uq_accounts_login")),
    )
    op.create_table(
        "disclosures",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("form_id", sa.String(length=60), nullable=False),
        sa.Column("area", sa.Integer(), nullable=False),
        sa.Column("department", sa.String(length=8), nullable=False),
        sa.Column("drafter", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entries", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("updated_at", sa.String(length=32), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("due_provisional", sa.Boolean(), nullable=False),
        sa.Column("last_opinion", sa.Text(), nullable=False),
        sa.Column("doc_no", sa.String(length=60), nullable=False),
        sa.Column("index_no", sa.String(length=60), nullable=False),
        sa.Column("formed_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["department"], ["departments.code"], name=op.f("fk_disclosures_department")),
        sa.ForeignKeyConstraint(["drafter"], ["accounts.id"], name=op.f("fk_disclosures_drafter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosures")),
    )
    op.create_index(op.f("ix_disclosures_state"), "disclosures", ["state"], unique=False)
    op.create_index(op.f("ix_disclosures_updated_at"), "disclosures", ["updated_at"], unique=False)
    op.create_table(
        "answers",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("question", sa.String(length=20), nullable=False),
        sa.Column("verdict", sa.String(length=5), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_answers_account")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_answers_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "revision", "account", "question", name=op.f("pk_answers")),
    )
    op.create_table(
        "attachments",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(length=120), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_attachments_disclosure")),
        sa.ForeignKeyConstraint(["sha256"], ["blobs.sha256"], name=op.f("fk_attachments_sha256")),
        sa.PrimaryKeyConstraint("disclosure", "name", name=op.f("pk_attachments")),
    )
    op.create_table(
        "dispositions",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("finding", sa.String(length=64), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_dispositions_account")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_dispositions_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "finding", "account", name=op.f("pk_dispositions")),
    )
    op.create_table(
        "outputs",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_outputs_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "revision", "kind", name=op.f("pk_outputs")),
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("signed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_reviews_account")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_reviews_disclosure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint("disclosure", "revision", "account", name="uq_reviews_one_step_a_person"),
    )
    op.create_table(
        "revisions",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("frozen", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_revisions_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "no", name=op.f("pk_revisions")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("review", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("unit", sa.String(length=8), nullable=False),
        sa.Column("operation", sa.String(length=10), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("payload_sha256", sa.String(length=64), nullable=False),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_try", sa.String(length=32), nullable=True),
        sa.Column("not_before", sa.String(length=32), nullable=True),
        sa.Column("last_answer", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_outbox_disclosure")),
        sa.ForeignKeyConstraint(["review"], ["reviews.id"], name=op.f("fk_outbox_review")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("review", name=op.f("uq_outbox_review")),
    )
    op.create_index(op.f("ix_outbox_state"), "outbox", ["state"], unique=False)
    op.create_table(
        "receipts",
        sa.Column("entry", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("payload_sha256", sa.String(length=64), nullable=False),
        sa.Column("etag", sa.String(length=40), nullable=False),
        sa.Column("published_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_receipts_disclosure")),
        sa.ForeignKeyConstraint(["entry"], ["outbox.id"], name=op.f("fk_receipts_entry")),
        sa.PrimaryKeyConstraint("entry", name=op.f("pk_receipts")),
    )


def downgrade() -> None:
    op.drop_table("receipts")
    op.drop_table("outbox")
    op.drop_table("revisions")
    op.drop_table("reviews")
    op.drop_table("outputs")
    op.drop_table("dispositions")
    op.drop_table("attachments")
    op.drop_table("answers")
    op.drop_table("disclosures")
    op.drop_table("accounts")
    op.drop_table("workspace_info")
    op.drop_table("events")
    op.drop_table("departments")
    op.drop_table("counters")
    op.drop_table("blobs")
