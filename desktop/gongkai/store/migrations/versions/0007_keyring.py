"""Keys have a time that they count, administrators sign key lists, and deputies take steps."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("accounts", sa.Column("key_since", sa.String(length=32), nullable=True))
    op.add_column("accounts", sa.Column("deactivated_at", sa.String(length=32), nullable=True))
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("accounts", "public_key", type_=sa.String(length=66))
    op.create_table(
        "former_keys",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("public_key", sa.String(length=66), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("since", sa.String(length=32), nullable=True),
        sa.Column("until", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_former_keys_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_keys")),
    )
    op.create_index(op.f("ix_former_keys_account"), "former_keys", ["account"], unique=False)
    op.create_table(
        "key_lists",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("signed", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_key_lists")),
    )
    op.create_table(
        "delegations",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("principal", sa.String(length=36), nullable=False),
        sa.Column("deputy", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("since", sa.String(length=32), nullable=False),
        sa.Column("until", sa.String(length=32), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=66), nullable=False),
        sa.Column("signature", sa.String(length=128), nullable=False),
        sa.Column("ended_at", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["principal"], ["accounts.id"], name=op.f("fk_delegations_principal")),
        sa.ForeignKeyConstraint(["deputy"], ["accounts.id"], name=op.f("fk_delegations_deputy")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegations")),
    )


def downgrade() -> None:
    for table in ("delegations", "key_lists", "former_keys"):
        op.drop_table(table)
    for column in ("deactivated_at", "key_since"):
        op.drop_column("accounts", column)
