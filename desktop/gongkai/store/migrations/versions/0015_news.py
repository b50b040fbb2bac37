"""Who has a draft open is known, and a server tells everybody at once what somebody changed."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

TOLD = {
    "disclosures": ("disclosure", "id"),
    "attachments": ("disclosure", "disclosure"),
    "reviews": ("disclosure", "disclosure"),
    "referrals": ("disclosure", "disclosure"),
    "dispositions": ("disclosure", "disclosure"),
    "explanations": ("disclosure", "disclosure"),
    "comments": ("disclosure", "disclosure"),
    "corrections": ("disclosure", "disclosure"),
    "process_records": ("disclosure", "disclosure"),
    "watches": ("disclosure", "disclosure"),
    "outbox": ("outbox", "disclosure"),
    "receipts": ("outbox", "disclosure"),
    "accounts": ("people", ""),
    "departments": ("people", ""),
    "delegations": ("people", ""),
    "prints": ("register", ""),
    "postings": ("register", ""),
    "number_gaps": ("register", ""),
    "presence": ("presence", "disclosure"),
}
"""What is told of a change in each table: its kind, and the column that names the disclosure."""


def upgrade() -> None:
    op.create_table(
        "presence",
        sa.Column("seat", sa.String(length=36), nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("until", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_presence_account")),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_presence_disclosure")),
        sa.PrimaryKeyConstraint("seat", name=op.f("pk_presence")),
    )
    op.create_index(op.f("ix_presence_disclosure"), "presence", ["disclosure"])
    if op.get_bind().dialect.name == "postgresql":
        _tell_everybody()


def _tell_everybody() -> None:
    """Whatever changes a row, the window of somebody else or `gongkai sync`, is heard; the same is told once."""
    op.execute(
        "CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE told text := ''; BEGIN "
        "IF TG_ARGV[1] <> '' THEN "
        "IF TG_OP = 'DELETE' THEN EXECUTE format('SELECT ($1).%I', TG_ARGV[1]) USING OLD INTO told; "
        "ELSE EXECUTE format('SELECT ($1).%I', TG_ARGV[1]) USING NEW INTO told; END IF; END IF; "
        "PERFORM pg_notify('gongkai', TG_ARGV[0] || ' ' || told); RETURN NULL; END $$"
    )
    for table, (kind, column) in TOLD.items():
        op.execute(
            f"CREATE TRIGGER {table}_told AFTER INSERT OR UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION tell_change('{kind}', '{column}')"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION tell_change() CASCADE")
    op.drop_table("presence")
