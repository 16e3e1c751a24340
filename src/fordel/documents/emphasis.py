"""This file is about words that a plain text marks as bold or italic with asterisks or lines."""

import re

from fordel.model.text import RepairedText, Span

_BOLD = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^*_]+?|[^*]+?)(?<=\S)(?P=mark)")
_ITALIC = re.compile(
    r"(?<![*_\w])(?P<mark>[*_])(?=[^\s*_])(?P<words>[^*_]+?)(?<=\S)(?P=mark)(?![*\w])"
)


def emphasised(
    text: RepairedText, start: int, end: int
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The bold and the italic words of a stretch, without their marks, as received."""
    shown = text.text[start:end]
    if "*" not in shown and "_" not in shown:
        return (), ()
    bold = _spans(text, start, shown, _BOLD)
    return bold, _spans(text, start, shown.replace("**", "  "), _ITALIC)


def _spans(
    text: RepairedText, start: int, shown: str, pattern: re.Pattern[str]
) -> tuple[Span, ...]:
    found = []
    for match in pattern.finditer(shown):
        begin, stop = text.received(start + match.start("words"), start + match.end("words"))
        found.append(Span(start=begin, end=stop))
    return tuple(found)
