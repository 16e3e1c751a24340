"""This file is about registers as plain lists and names, which all doors give alike."""

from fordel.workbench.register_plain import (
    Plain,
    plain_change,
    plain_course,
    plain_draft,
    plain_finding,
    plain_move,
    plain_row,
)

__all__ = [
    "Plain",
    "plain_change",
    "plain_course",
    "plain_draft",
    "plain_finding",
    "plain_move",
    "plain_row",
]
