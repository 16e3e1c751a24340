"""This file is about who does what: registers as they were read in, and the moves people made."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ONLY_ADDED = {
    "register_never_changed": """BEFORE UPDATE ON register BEGIN
        SELECT RAISE(ABORT, 'a register is never changed');
    END""",
    "register_never_removed": """BEFORE DELETE ON register BEGIN
        SELECT RAISE(ABORT, 'a register is never removed');
    END""",
    "register_never_replaced": """BEFORE INSERT ON register
    WHEN EXISTS (SELECT 1 FROM register WHERE number = new.number) BEGIN
        SELECT RAISE(ABORT, 'a register is never replaced');
    END""",
    "move_never_changed": """BEFORE UPDATE ON move BEGIN
        SELECT RAISE(ABORT, 'a move is never changed');
    END""",
    "move_never_removed": """BEFORE DELETE ON move BEGIN
        SELECT RAISE(ABORT, 'a move is never removed');
    END""",
    "move_never_replaced": """BEFORE INSERT ON move
    WHEN EXISTS (SELECT 1 FROM move WHERE number = new.number) BEGIN
        SELECT RAISE(ABORT, 'a move is never replaced');
    END""",
}


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "register",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("read_at", sa.String(32), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_register"),
    )
    op.create_table(
        "move",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.Column("content", sa.JSON),
        sa.ForeignKeyConstraint(["undoes"], ["move.number"], name="fk_move_undoes"),
        sa.PrimaryKeyConstraint("number", name="pk_move"),
    )
    for name, order in _ONLY_ADDED.items():
        op.execute(f"CREATE TRIGGER {name} {order}")
