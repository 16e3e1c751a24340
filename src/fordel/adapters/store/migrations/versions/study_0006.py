"""This file is about what an appraisal starts from: tables of beliefs and options, only added."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import only_added

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "premise_table",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("read_at", sa.String(32), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_premise_table"),
    )
    only_added("premise_table", "premise_table")
