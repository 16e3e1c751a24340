"""This file is about who people say sent a response, where the letter itself was misread."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ONLY_ADDED = {
    "sender_never_changed": """BEFORE UPDATE ON sender BEGIN
        SELECT RAISE(ABORT, 'a sender is never changed');
    END""",
    "sender_never_removed": """BEFORE DELETE ON sender BEGIN
        SELECT RAISE(ABORT, 'a sender is never removed');
    END""",
    "sender_never_replaced": """BEFORE INSERT ON sender
    WHEN EXISTS (SELECT 1 FROM sender WHERE number = new.number) BEGIN
        SELECT RAISE(ABORT, 'a sender is never replaced');
    END""",
}


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "sender",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("consultee_name", sa.Text, nullable=False),
        sa.Column("consultee_kind", sa.String(40), nullable=False),
        sa.Column("named_by", sa.Text, nullable=False),
        sa.Column("named_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["response"], ["response.id"], name="fk_sender_response"),
        sa.PrimaryKeyConstraint("number", name="pk_sender"),
    )
    op.create_index("ix_sender_response", "sender", ["response"])
    for name, order in _ONLY_ADDED.items():
        op.execute(f"CREATE TRIGGER {name} {order}")
