"""This file is about the lines of a plain text and the marks that stand first in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class Mark(StrEnum):
    """What stands first in a line (norsk: linjemerke)."""

    NONE = "none"
    BLANK = "blank"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    TABLE = "table"
    RULE = "rule"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the repaired text without its marks (norsk: linje).

    ``start`` and ``end`` hold the words; ``first`` is where the marks begin and ``label`` what
    they say ("2.1", "a)", "•"). ``depth`` counts quotation marks of e-mail, ``level`` the depth of
    a heading or number, ``width`` all characters of the line.
    """

    mark: Mark
    first: int
    start: int
    end: int
    indent: int = 0
    depth: int = 0
    level: int = 0
    label: str = ""
    width: int = 0

    @property
    def shape(self) -> str:
        """What the mark looks like whatever it counts: "1.", "a)", "1.1"."""
        return _FIGURES.sub("1", _LETTERS.sub("a", self.label))

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the line."""
        return self.mark is Mark.BLANK


_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]*(?:\r\n|[\n\r\f\v\x85\u2028\u2029]|\Z)")
_QUOTE = re.compile(r"[ \t]*(?:(?:>|&gt;)[ \t]?)+")
_RULE = re.compile(r"(?:[-–—=_~*.·]\s?){3,}\Z")
_HEADING = re.compile(r"(?P<label>#{1,6})(?:\s+|\Z)")
_NOTE = re.compile(
    r"(?:<sup>(?:\[?\w{1,3}\]?)</sup>|\[\^\w{1,8}\]:|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?|\*{1,3}\)|\[\d{1,2}\](?=\s+[A-ZÆØÅ]))\s*"
)
_BULLET = re.compile(
    r"(?P<label>[•●▪■◦○∙·‣⁃➢➤►▶✓✔❖→»\uf0b7\uf0a7\uf0d8◆◇□☐☑]|[-–—+](?=\s)|\*(?=\s)|o(?=\s{1,4}[A-ZÆØÅ]))\s*"
    r"|(?P<dash>[-–])(?=[A-ZÆØÅ][a-zæøå])"
)
_NUMBER = re.compile(
    r"(?P<open>\*{0,2})\(?(?P<label>\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}(?=[.):])|\d{1,2}(?=\s+[A-ZÆØÅ*])"
    r"|[a-zA-Z](?=[.)])|[ivx]{1,5}(?=[.)])|[IVX]{1,5}(?=[.)]))"
    r"(?P<stop>[.):]*)(?P<gap>\s+|(?<=[.)])(?=[A-ZÆØÅ][a-zæøå]))"
    r"(?!(?i:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b)"
)
_FIGURES = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDLESS = re.compile(r"[\W_\ufffd]*\Z")


def lines(text: str) -> tuple[Line, ...]:
    """Every line of the text, in order, with its marks recognised."""
    found = []
    for match in _LINE.finditer(text):
        if match.end() == match.start():
            break
        found.append(_line(match.group(), match.start()))
    return tuple(found)


def width(found: Sequence[Line]) -> int | None:
    """How many characters fit in a line of a hard-wrapped text, or None if lines run on.

    Wrapped lines are nearly equally long and followed at once by others.
    """
    pairs = [
        before.width
        for before, after in pairwise(found)
        if before.mark is not Mark.BLANK and after.mark is Mark.NONE and before.width > 25
    ]
    if len(pairs) < 3:
        return None
    pairs.sort()
    longest = pairs[(len(pairs) - 1) * 9 // 10]
    full = sum(1 for pair in pairs if pair > 0.75 * longest)
    beyond = sum(1 for line in found if line.width > 1.4 * longest)
    wrapped = 45 <= longest <= 135 and full >= 0.55 * len(pairs) and beyond * 20 <= len(found)
    return longest if wrapped else None


def _line(raw: str, at: int) -> Line:
    """The line that these characters make, beginning at this place."""
    body = raw.rstrip()
    quote = _QUOTE.match(body)
    depth = quote.group().count(">") + quote.group().count("&gt;") if quote else 0
    skip = quote.end() if quote else 0
    rest = body[skip:]
    indent = len(rest) - len(rest.lstrip())
    first = skip + indent
    if not rest.strip():
        return Line(mark=Mark.BLANK, first=at, start=at, end=at, depth=depth)
    words = rest.lstrip()
    mark, label, level, length = _mark(words)
    tabs = rest[:indent].count("\t")
    return Line(
        mark=mark,
        first=at + first,
        start=at + first + length,
        end=at + len(body),
        indent=indent + 3 * tabs,
        depth=depth,
        level=level,
        label=label,
        width=len(body),
    )


def _mark(words: str) -> tuple[Mark, str, int, int]:
    """The mark of a line, what it says, its level and how many characters it takes."""
    if _RULE.match(words) or (_WORDLESS.match(words) and "|" not in words):
        return Mark.RULE, words[0], 0, 0
    if heading := _HEADING.match(words):
        return Mark.HEADING, heading["label"], len(heading["label"]), heading.end()
    if words.startswith("|") or words.count("|") >= 2:
        return Mark.TABLE, "|", 0, 0
    if note := _NOTE.match(words):
        return Mark.NOTE, note.group().strip(), 0, note.end()
    if not words.startswith("**") and (bullet := _BULLET.match(words)):
        label = bullet["label"] or bullet["dash"]
        return Mark.BULLET, label, 0, bullet.end()
    return _number(words)


def _number(words: str) -> tuple[Mark, str, int, int]:
    """A number or letter that stands first in a line, as ``_mark`` gives it."""
    number = _NUMBER.match(words)
    if not number or (not number["stop"] and number["label"].isalpha()):
        return Mark.NONE, "", 0, 0
    label = words[number.end("open") : number.end("stop")]
    parts = [part for part in number["label"].split(".") if part != "0"]
    length = number.end() if not number["open"] else 0
    return Mark.NUMBER, label, max(1, len(parts)), length
