"""Everything outside: files, databases, other programs."""
