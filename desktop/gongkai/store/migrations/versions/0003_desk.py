"""Decisions know their revision and text, a referral takes no step, and what is done beside reviews is recorded."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _rebuild_dispositions()
    op.create_table(
        "referrals",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("signed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_referrals_account")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_referrals_disclosure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
    )
    columns = "id, disclosure, revision, step, decision, account, time, signed"
    op.execute(f"INSERT INTO referrals ({columns}) SELECT {columns} FROM reviews WHERE decision = 'refer'")  # noqa: S608
    op.execute("DELETE FROM reviews WHERE decision = 'refer'")
    op.create_table(
        "process_records",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("started", sa.Date(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("party", sa.String(length=100), nullable=False),
        sa.Column("document", sa.String(length=100), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_process_records_account_id")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_process_records_disclosure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_process_records")),
    )
    op.create_index(op.f("ix_process_records_disclosure"), "process_records", ["disclosure"], unique=False)


def _rebuild_dispositions() -> None:
    """Decisions made so far belong to the revision that is written or reviewed now, so none has to be made again."""
    op.rename_table("dispositions", "dispositions_before")
    if op.get_bind().dialect.name == "postgresql":  # there a key's name is its index's, and no two have the same
        op.execute("ALTER TABLE dispositions_before RENAME CONSTRAINT pk_dispositions TO pk_dispositions_before")
    op.create_table(
        "dispositions",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("finding", sa.String(length=64), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("text_mac", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_dispositions_account")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_dispositions_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "revision", "finding", "account", name=op.f("pk_dispositions")),
    )
    op.execute(
        "INSERT INTO dispositions (disclosure, revision, finding, account, decision, ground, time, text_mac) "
        "SELECT b.disclosure, CASE WHEN d.state IN ('draft', 'returned') THEN d.revision + 1 ELSE d.revision END, "
        "b.finding, b.account, b.decision, b.ground, b.time, '' "
        "FROM dispositions_before b JOIN disclosures d ON d.id = b.disclosure"
    )
    op.drop_table("dispositions_before")


def downgrade() -> None:
    op.drop_table("process_records")
    columns = "id, disclosure, revision, step, decision, account, time, signed"
    op.execute(f"INSERT INTO reviews ({columns}) SELECT {columns} FROM referrals WHERE decision = 'refer'")  # noqa: S608
    op.drop_table("referrals")
