"""Comments between reviewer and clerk, and what a draft carries over from last period."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

SAID = ("id", "disclosure", "revision", "field", "thread", "account_id", "time", "text")


def upgrade() -> None:
    op.create_table(
        "comments",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("thread", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("resolved_by", sa.String(length=36), nullable=True),
        sa.Column("resolved_at", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_comments_account_id")),
        sa.ForeignKeyConstraint(["resolved_by"], ["accounts.id"], name=op.f("fk_comments_resolved_by")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_comments_disclosure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
    )
    op.create_index(op.f("ix_comments_disclosure"), "comments", ["disclosure"])
    op.create_table(
        "carried_over",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("entry", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_carried_over_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "field", name=op.f("pk_carried_over")),
    )
    if op.get_bind().dialect.name == "sqlite":
        changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in SAID)
        op.execute(
            f"CREATE TRIGGER comments_no_change BEFORE UPDATE ON comments WHEN {changed} "
            "BEGIN SELECT RAISE(ABORT, 'what was said stays'); END"
        )
        op.execute(
            "CREATE TRIGGER comments_no_delete BEFORE DELETE ON comments "
            "BEGIN SELECT RAISE(ABORT, 'what was said stays'); END"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER comments_no_change")
        op.execute("DROP TRIGGER comments_no_delete")
    op.drop_table("carried_over")
    op.drop_table("comments")
