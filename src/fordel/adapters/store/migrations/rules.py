"""This file is about rows that are only ever added: the database itself refuses anything else."""

from alembic import op

_EVENTS = {"changed": "UPDATE", "removed": "DELETE"}
_REFUSING = """
CREATE OR REPLACE FUNCTION fordel_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END $$
"""


def on_server() -> bool:
    """Whether the study lies in PostgreSQL."""
    return op.get_bind().dialect.name == "postgresql"


def only_added(table: str, what: str, *keys: str) -> None:
    """Let the rows of a table be added and nothing else; ``what`` names one of them.

    ``keys`` are what makes a row one of its kind.
    """
    if on_server():
        _on_server(table, what)
        return
    for verb, event in _EVENTS.items():
        op.execute(
            f"CREATE TRIGGER {table}_never_{verb} BEFORE {event} ON {table} BEGIN"
            f" SELECT RAISE(ABORT, '{what} is never {verb}'); END"
        )
    # For INSERT OR REPLACE, which deletes without asking the others.
    same = " OR ".join(f"{key} = new.{key}" for key in keys or ("number",))
    twice = f"SELECT 1 FROM {table} WHERE {same}"  # noqa: S608  # names from the steps
    op.execute(
        f"CREATE TRIGGER {table}_never_replaced BEFORE INSERT ON {table} WHEN EXISTS ({twice})"
        f" BEGIN SELECT RAISE(ABORT, '{what} is never replaced'); END"
    )


def _on_server(table: str, what: str) -> None:
    op.execute(_REFUSING)
    for verb, event in (*_EVENTS.items(), ("emptied", "TRUNCATE")):
        op.execute(
            f"CREATE TRIGGER {table}_never_{verb} BEFORE {event} ON {table}"
            f" EXECUTE FUNCTION fordel_refuse('{what} is never {verb}')"
        )
