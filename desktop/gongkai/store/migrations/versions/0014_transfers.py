"""Packages travel between workspaces: pinned key lists, their people, a log; no disclosure is born approved."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

SAID = "duties: everything begins as a draft"
BORN = "CREATE TRIGGER disclosures_born BEFORE INSERT ON disclosures"


def upgrade() -> None:
    for name, length in (("office", 32), ("exchange_key", 64), ("exchange_proof", 128)):
        op.add_column("accounts", sa.Column(name, sa.String(length=length), nullable=True))
    op.create_table(
        "partners",
        sa.Column("office", sa.String(length=32), nullable=False),
        sa.Column("pinned", sa.String(length=66), nullable=False),
        sa.Column("signed", sa.JSON(), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("office", name=op.f("pk_partners")),
    )
    op.create_table(
        "transfers",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("package", sa.String(length=32), nullable=False),
        sa.Column("direction", sa.String(length=5), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("made", sa.String(length=36), nullable=False),
        sa.Column("unit", sa.String(length=100), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_transfers_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfers")),
    )
    op.create_index(op.f("ix_transfers_disclosure"), "transfers", ["disclosure"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"{BORN} WHEN NEW.state <> 'draft' BEGIN SELECT RAISE(ABORT, '{SAID}'); END")
    else:
        op.execute(
            "CREATE FUNCTION duty_disclosures_born() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"RAISE EXCEPTION '{SAID}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
        )
        op.execute(f"{BORN} FOR EACH ROW WHEN (NEW.state <> 'draft') EXECUTE FUNCTION duty_disclosures_born()")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER disclosures_born")
    else:
        op.execute("DROP FUNCTION duty_disclosures_born() CASCADE")
    op.drop_index(op.f("ix_transfers_disclosure"), table_name="transfers")
    for table in ("transfers", "partners"):
        op.drop_table(table)
    for column in ("exchange_proof", "exchange_key", "office"):
        op.drop_column("accounts", column)
