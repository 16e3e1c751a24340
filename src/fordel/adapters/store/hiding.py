"""This file is about reading a study without what is exempt in it.

Each table that holds something of a response is covered by a view of the same name, which such a
connection alone has: whatever is asked, by whichever part, exempt responses are not there.
"""

from contextlib import closing

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor

_OF_RESPONSES = (
    "sender",
    "coding",
    "suggestion",
    "review",
    "statement",
    "searchable",
    "access",
    "answer_link",
    "objection",
)
# A file of which any part is exempt is exempt as a whole.
_FILES = """
SELECT r.document FROM {home}.response AS r JOIN {home}.access AS a ON a.response = r.id
WHERE a.exempt AND a.number =
    (SELECT max(b.number) FROM {home}.access AS b WHERE b.response = a.response)
"""
_COVER = "CREATE TEMP VIEW {table} AS SELECT * FROM {home}.{table} WHERE {key} NOT IN ({hidden})"


def hide_exempt(engine: Engine) -> None:
    """Let the connections of an engine see nothing that is exempt."""
    on_server = engine.dialect.name == "postgresql"

    def connected(raw: DBAPIConnection, _: object) -> None:
        with closing(raw.cursor()) as cursor:
            home = _home(cursor) if on_server else "main"
            files = _FILES.format(home=home)
            hidden = f"SELECT id FROM {home}.response WHERE document IN ({files})"  # noqa: S608  # ours
            _cover(cursor, home, "document", "id", files)
            _cover(cursor, home, "document_file", "document", files)
            _cover(cursor, home, "response", "id", hidden)
            for table in _OF_RESPONSES:
                _cover(cursor, home, table, "response", hidden)
        raw.commit()

    event.listen(engine, "connect", connected)


def _cover(cursor: DBAPICursor, home: str, table: str, key: str, hidden: str) -> None:
    cursor.execute(_COVER.format(table=table, home=home, key=key, hidden=hidden))


def _home(cursor: DBAPICursor) -> str:
    cursor.execute("SELECT quote_ident(current_schema())")
    return str(cursor.fetchall()[0][0])
