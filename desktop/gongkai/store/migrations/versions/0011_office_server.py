"""A workspace on the office's server: its key slots lie in the database, and what is sealed has room there."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

TEXTS = {
    "accounts": ("login", "name"),
    "attachments": ("name",),
    "counters": ("series",),
    "departments": ("name", "short_name", "number_mark"),
    "disclosures": ("title",),
    "number_gaps": ("series",),
    "outbox": ("title",),
    "postings": ("place",),
    "prints": ("pages", "printer"),
    "preferences": ("key",),
    "process_records": ("party", "document"),
    "workspace_info": ("key",),
}
"""What people type, and what is longer once it is sealed: a file knows no lengths, and a server shall have none."""
SAID = ("id", "disclosure", "revision", "field", "thread", "account_id", "time", "text")


def upgrade() -> None:
    op.create_table(
        "door",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_door")),
    )
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in TEXTS.items():
            for column in columns:
                op.alter_column(table, column, type_=sa.Text())
        _keep_comments()


def _keep_comments() -> None:
    """What 0009 keeps in a file is kept on a server as well."""
    op.execute(
        "CREATE FUNCTION comment_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'what was said stays' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    changed = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in SAID)
    for name, moment in (
        ("change", f"UPDATE ON comments FOR EACH ROW WHEN ({changed})"),
        ("delete", "DELETE ON comments FOR EACH ROW"),
        ("truncate", "TRUNCATE ON comments FOR EACH STATEMENT"),
    ):
        op.execute(f"CREATE TRIGGER comments_no_{name} BEFORE {moment} EXECUTE FUNCTION comment_stays()")


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION comment_stays() CASCADE")
    op.drop_table("door")
