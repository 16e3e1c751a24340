"""This file is about running migrations inside a transaction that the store has begun."""

from alembic import context

from fordel.adapters.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,  # SQLite changes a table by making a new one
    transactional_ddl=True,
)
context.run_migrations()
