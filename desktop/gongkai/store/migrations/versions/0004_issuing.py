"""The print log, what hangs on the notice board, and reasons for missing numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "prints",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("pages", sa.String(length=200), nullable=False),
        sa.Column("printer", sa.String(length=200), nullable=False),
        sa.Column("draft", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_prints_account_id")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_prints_disclosure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prints")),
    )
    op.create_index(op.f("ix_prints_disclosure"), "prints", ["disclosure"], unique=False)
    op.create_table(
        "postings",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("posted", sa.Date(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("removed", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_postings_account_id")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_postings_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "revision", name=op.f("pk_postings")),
    )
    op.create_table(
        "number_gaps",
        sa.Column("series", sa.String(length=60), nullable=False),
        sa.Column("serial", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_number_gaps_account_id")),
        sa.PrimaryKeyConstraint("series", "serial", name=op.f("pk_number_gaps")),
    )


def downgrade() -> None:
    op.drop_table("number_gaps")
    op.drop_table("postings")
    op.drop_table("prints")
