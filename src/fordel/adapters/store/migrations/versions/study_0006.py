"""This file is about what an appraisal starts from: tables of beliefs and options, only added."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ONLY_ADDED = {
    "premise_table_never_changed": """BEFORE UPDATE ON premise_table BEGIN
        SELECT RAISE(ABORT, 'premise_table is never changed');
    END""",
    "premise_table_never_removed": """BEFORE DELETE ON premise_table BEGIN
        SELECT RAISE(ABORT, 'premise_table is never removed');
    END""",
    "premise_table_never_replaced": """BEFORE INSERT ON premise_table
    WHEN EXISTS (SELECT 1 FROM premise_table WHERE number = new.number) BEGIN
        SELECT RAISE(ABORT, 'premise_table is never replaced');
    END""",
}


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
    for name, order in _ONLY_ADDED.items():
        op.execute(f"CREATE TRIGGER {name} {order}")
