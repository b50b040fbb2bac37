"""Everything can be searched, lists are read from an index, and each account keeps its own views."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

LISTED = ["department", "updated_at", "id", "state", "area", "drafter", "due", "title"]
STANDING = ["department", "state", "due", "drafter", "area", "updated_at", "id"]


def upgrade() -> None:
    op.create_table(
        "search_items",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_search_items_disclosure")),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_search_items")),
        sa.UniqueConstraint("disclosure", name=op.f("uq_search_items_disclosure")),
    )
    op.create_table(
        "preferences",
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_preferences_account")),
        sa.PrimaryKeyConstraint("account", "key", name=op.f("pk_preferences")),
    )
    op.create_index("ix_disclosures_listed", "disclosures", LISTED)
    op.create_index("ix_disclosures_standing", "disclosures", STANDING)
    op.create_index("ix_process_records_open", "process_records", ["ended", "due", "disclosure", "kind"])
    from gongkai.store.search import build

    build(op.get_bind())


def downgrade() -> None:
    for index in ("search_titles", "search_everything", "search_items", "preferences"):
        op.drop_table(index)
    op.drop_index("ix_process_records_open", "process_records")
    op.drop_index("ix_disclosures_standing", "disclosures")
    op.drop_index("ix_disclosures_listed", "disclosures")
