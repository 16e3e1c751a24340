"""This file is about the lines of a letter: what is head, what is body, what is signature."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LABEL = re.compile(
    r"^\W{0,4}(?P<label>[A-ZÆØÅa-zæøå][A-ZÆØÅa-zæøå./() -]{0,38}?)\s*\*{0,2}:\*{0,2}"
    r"\s*(?P<value>.*)$"
)
_CLOSING = re.compile(
    r"^\W*(?:(?:med )?(?:ven+l[ie]g(?:e|ste?|aste)? |beste? )?"
    r"(?:hils(?:en|ing|inger|ingar)|helsing)\b.{0,30}|mvh\b.{0,30}|(?:kind |best )?regards|"
    r"for [a-zæøå]*(?:styret|utval(?:get|et)|rådet|møtet|laget|klubben|foreningen|gruppa),?)\W*$",
    re.IGNORECASE,
)
_PROSE_WORDS = 14


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text, without the white space around it.

    ``opens`` is true where a blank line, a new page or nothing stands before it, ``new_page``
    where a form feed does.
    """

    start: int
    text: str
    opens: bool = True
    new_page: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def words(self) -> int:
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Label:
    """A line such as "Dato: 4. mars": what it is called, what it says and where that stands.

    ``value`` is that of the next line where the label stands alone.
    """

    name: str
    value: str
    start: int


def read_lines(text: str, start: int, end: int) -> tuple[Line, ...]:
    """The lines that hold something."""
    lines: list[Line] = []
    opens, new_page = True, False
    for match in re.finditer(r"[^\n\f\v]*(?:[\n\f\v]|$)", text[start:end]):
        words = match.group().strip()
        if words:
            at = match.start() + match.group().index(words[0])
            lines.append(Line(start + at, words, opens, new_page))
        new_page = match.group().endswith("\f") or (new_page and not words)
        opens = new_page or not words
    return tuple(lines)


def blocks(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The lines that stand together, without a blank line between."""
    first = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].opens:
            yield lines[first:at]
            first = at


def head_of(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines before the first that reads as prose; at most forty."""
    for at, line in enumerate(lines[:40]):
        if line.words >= _PROSE_WORDS and not _LABEL.match(line.text):
            return lines[:at]
    return lines[:40]


def signature_of(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines after the last greeting at the end, or the few last short ones."""
    for at in range(len(lines) - 1, -1, -1):
        if _CLOSING.match(lines[at].text) and at >= len(lines) - 30:
            return lines[at + 1 : at + 16]
    at = len(lines)
    while at > 0 and len(lines) - at < 6 and _may_sign(lines[at - 1].text):
        at -= 1
    return lines[at:]


def is_closing(line: str) -> bool:
    """Whether the line is the greeting that ends a letter."""
    return bool(_CLOSING.match(line))


def labels(lines: Sequence[Line]) -> Iterator[Label]:
    """The labelled facts of a letterhead or an e-mail's head."""
    for at, line in enumerate(lines):
        match = _LABEL.match(line.text)
        if not match:
            continue
        name, value = match["label"].strip().lower(), match["value"].strip()
        start = line.start + match.start("value")
        if not value and at + 1 < len(lines) and not _LABEL.match(lines[at + 1].text):
            value, start = lines[at + 1].text, lines[at + 1].start
        if value:
            yield Label(name, value, start)


def _may_sign(line: str) -> bool:
    return len(line.split()) <= 6 and line[-1] not in ".:;?!"
