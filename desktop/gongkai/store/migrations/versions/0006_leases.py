"""Deliveries can be claimed by one of several processes, and a person's word lets one replace another version."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("holder", sa.String(length=36), nullable=True))
    op.add_column("outbox", sa.Column("held_until", sa.String(length=32), nullable=True))
    op.add_column("outbox", sa.Column("overrules", sa.String(length=64), nullable=True))
    op.create_index(op.f("ix_outbox_disclosure"), "outbox", ["disclosure"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_outbox_disclosure"), table_name="outbox")
    for column in ("overrules", "held_until", "holder"):
        op.drop_column("outbox", column)
