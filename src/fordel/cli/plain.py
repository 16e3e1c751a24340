"""This file is about values as plain names and lists, which all doors give alike."""

from fordel.workbench.plain import (
    plain_codes,
    plain_found,
    plain_listed,
    plain_position,
    plain_response,
    plain_statement,
)

__all__ = [
    "plain_codes",
    "plain_found",
    "plain_listed",
    "plain_position",
    "plain_response",
    "plain_statement",
]
