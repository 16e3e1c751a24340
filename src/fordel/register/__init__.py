"""Who does what: tables in, findings, changes and answers out."""
