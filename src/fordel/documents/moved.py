"""This file is about blocks and places when text is put in before them."""

from dataclasses import replace

from fordel.model.response import Block, Place
from fordel.model.text import Span


def moved_block(block: Block, ahead: int) -> Block:
    """The same block in a text that has this many characters more before it."""
    return replace(
        block,
        start=block.start + ahead,
        end=block.end + ahead,
        marker=_moved(block.marker, ahead) if block.marker else None,
        bold=tuple(_moved(span, ahead) for span in block.bold),
        italic=tuple(_moved(span, ahead) for span in block.italic),
    )


def moved_place(place: Place, ahead: int) -> Place:
    """The same place in a text that has this many characters more before it."""
    return replace(place, start=place.start + ahead, end=place.end + ahead)


def _moved(span: Span, ahead: int) -> Span:
    return Span(start=span.start + ahead, end=span.end + ahead)
