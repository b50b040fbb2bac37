"""What is pulled from the endpoint: orders, the central list, other units' records; and what is done about them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "received",
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("place", "id", name=op.f("pk_received")),
    )
    op.create_table(
        "order_answers",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("order_id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_order_answers_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_answers")),
    )
    op.create_index(op.f("ix_order_answers_order_id"), "order_answers", ["order_id"])
    op.create_table(
        "central_items",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_central_items_account_id")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_central_items")),
    )


def downgrade() -> None:
    op.drop_table("central_items")
    op.drop_table("order_answers")
    op.drop_table("received")
