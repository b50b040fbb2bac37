"""Corrections, what was seen of published records, and orders to withdraw signed by who signed the publishing."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_UNDER_REVIEW = "step IN ('section_review', 'secrecy_review', 'sign_off')"
_ONE_STEP = "uq_reviews_one_step_a_person"


def upgrade() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("corrects", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=12), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_corrections_account")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_corrections_disclosure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    op.create_index(op.f("ix_corrections_disclosure"), "corrections", ["disclosure"], unique=False)
    op.create_table(
        "watches",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("checked_at", sa.String(length=32), nullable=False),
        sa.Column("sight", sa.String(length=12), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_watches_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", name=op.f("pk_watches")),
    )
    if op.get_bind().dialect.name == "sqlite":
        _rebuild_reviews()
    else:
        op.drop_constraint(_ONE_STEP, "reviews")
    op.create_index(
        _ONE_STEP,
        "reviews",
        ["disclosure", "revision", "account"],
        unique=True,
        sqlite_where=sa.text(_UNDER_REVIEW),
        postgresql_where=sa.text(_UNDER_REVIEW),
    )


def _rebuild_reviews() -> None:
    """SQLite drops no constraint: the table is made again without it, while the outbox's references wait."""
    triggers = _texts("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'reviews'")
    (made,) = _texts("SELECT sql FROM sqlite_master WHERE name = 'reviews'")
    op.execute("PRAGMA defer_foreign_keys = ON")
    op.execute("CREATE TABLE reviews_kept AS SELECT * FROM reviews")
    op.execute("DROP TABLE reviews")
    op.execute(re.sub(rf",\s*CONSTRAINT {_ONE_STEP} UNIQUE \([^)]*\)", "", made))
    op.execute("INSERT INTO reviews SELECT * FROM reviews_kept")
    op.execute("DROP TABLE reviews_kept")
    for trigger in triggers:
        op.execute(trigger)


def _texts(query: str) -> list[str]:
    return [str(text) for text in op.get_bind().execute(sa.text(query)).scalars()]


def downgrade() -> None:
    op.drop_table("watches")
    op.drop_table("corrections")
