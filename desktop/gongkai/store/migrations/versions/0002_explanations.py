"""Written reasons for rules that only warn."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "explanations",
        sa.Column("disclosure", sa.String(length=36), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("time", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["disclosure"], ["disclosures.id"], name=op.f("fk_explanations_disclosure")),
        sa.PrimaryKeyConstraint("disclosure", "rule", name=op.f("pk_explanations")),
    )


def downgrade() -> None:
    op.drop_table("explanations")
