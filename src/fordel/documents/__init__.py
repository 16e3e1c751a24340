"""Bytes in, documents out: readers, repairs, front matter."""
