"""This file is about where the lines go: tables of small areas, and the maps people kept."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _only_added(table: str) -> dict[str, str]:
    return {
        f"{table}_never_changed": f"""BEFORE UPDATE ON {table} BEGIN
            SELECT RAISE(ABORT, '{table} is never changed');
        END""",
        f"{table}_never_removed": f"""BEFORE DELETE ON {table} BEGIN
            SELECT RAISE(ABORT, '{table} is never removed');
        END""",
        f"{table}_never_replaced": f"""BEFORE INSERT ON {table}
        WHEN EXISTS (SELECT 1 FROM {table} WHERE number = new.number) BEGIN
            SELECT RAISE(ABORT, '{table} is never replaced');
        END""",  # noqa: S608  # the names of the tables stand in this file
    }


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "area_table",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("read_at", sa.String(32), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_area_table"),
    )
    op.create_table(
        "kept_map",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kept_by", sa.Text, nullable=False),
        sa.Column("kept_at", sa.String(32), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_kept_map"),
    )
    for table in ("area_table", "kept_map"):
        for name, order in _only_added(table).items():
            op.execute(f"CREATE TRIGGER {name} {order}")
