"""This file is about line breaks that a program put in, and that the writer did not mean.

Two kinds: a blank line between all lines of a paragraph, and a word parted by a hyphen.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from statistics import quantiles

from fordel.documents.edits import Edit
from fordel.documents.lexicon import Lexicon
from fordel.documents.prices import Prices

DOUBLED = 0.5
"""The share of lines followed by a blank one from which on blank lines say nothing."""
BROKEN = 0.25
"""The share of these breaks that must run through a sentence."""

_BREAK = re.compile(r"(?<=\S)([ \t]*\n)(?P<blank>[ \t]*\n)?(?=[ \t]*\S)")
_OPENS_ITEM = re.compile(r"\s*(?:[•·●▪\-–*]\s|\d+(?:\.\d+)*[.)]?\s|[a-z]\)\s|#)")
_HYPHEN = re.compile(
    r"(?<!\w)(?P<first>[^\W\d_]{2,}+|\d++)(?P<hyphen>[-‐])"
    r"(?P<gap>[ \t]*\n[ \t]*)(?P<last>[A-ZÆØÅ]?[a-zæøå]{2,})"
)
_JOINERS = frozenset(("og", "eller", "samt", "men", "til", "som", "og/eller", "i", "for"))


def doubled_breaks(text: str) -> tuple[Edit, ...]:
    """The blank lines to take out of paragraphs, if the whole text has one between all lines.

    A paragraph ends where a line ends a sentence, or anything else, and the next word would still
    have fitted on it. In such a text a single break is one between blocks; it gets a blank line.
    """
    breaks = list(_BREAK.finditer(text))
    doubled = [found for found in breaks if found["blank"]]
    if len(doubled) < max(4, DOUBLED * len(breaks)):
        return ()
    if sum(_runs_on(text, found) for found in doubled) < BROKEN * len(doubled):
        return ()
    width = _width([line for line in text.split("\n") if line.strip()])
    edits = (_mended_break(text, found, width) for found in breaks)
    return tuple(edit for edit in edits if edit)


def _mended_break(text: str, found: re.Match[str], width: float) -> Edit | None:
    """What must change at one break."""
    if not found["blank"]:
        goes_on = _runs_on(text, found)
        return None if goes_on else Edit(start=found.end(1), end=found.end(1), after="\n")
    if _ends_paragraph(text, found, width):
        return None
    return Edit(start=found.start("blank"), end=found.end("blank"))


def _width(lines: Sequence[str]) -> float:
    """How long a full line is, in characters."""
    lengths = [len(line.strip()) for line in lines]
    return quantiles(lengths, n=10)[8] if len(lengths) > 1 else float(lengths[0])


def _around(text: str, found: re.Match[str]) -> tuple[str, str]:
    """The line before the break and the line after it."""
    before = text[text.rfind("\n", 0, found.start()) + 1 : found.start()].strip()
    end = text.find("\n", found.end())
    return before, text[found.end() : end if end >= 0 else len(text)].strip()


def _runs_on(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence plainly goes on after the break."""
    before, after = _around(text, found)
    return before[-1:] not in ".:;?!" and after[:1].islower() and not _OPENS_ITEM.match(after)


def _ends_paragraph(text: str, found: re.Match[str], width: float) -> bool:
    before, after = _around(text, found)
    if _runs_on(text, found):
        return False
    if _OPENS_ITEM.match(after) or before.endswith(":") or _is_heading(before, after, width):
        return True
    return len(before) + 1 + len(after.split(maxsplit=1)[0]) <= 0.93 * width


def _is_heading(before: str, line: str, width: float) -> bool:
    """Whether the line is a short one that opens after a sentence and ends without a stop."""
    return before[-1:] in ".?!»" and line[-1:] not in ".,;?!" and len(line) < 0.6 * width


def parted_words(text: str, lexicon: Callable[[], Lexicon]) -> Iterator[Edit]:
    """The hyphens and breaks to take out of words that were parted at the end of a line.

    The hyphen stays in "helse-" before "og", in "NAV-kontor", and where the word is not known
    without it.
    """
    for found in _HYPHEN.finditer(text):
        if found["last"] in _JOINERS:
            continue
        keeps = found["first"].isupper() or found["first"].isdigit() or found["last"][0].isupper()
        if not keeps and _is_word(found["first"] + found["last"], lexicon()):
            yield Edit(start=found.start("hyphen"), end=found.end("gap"))
        else:
            yield Edit(start=found.start("gap"), end=found.end("gap"))


def _is_word(word: str, lexicon: Lexicon) -> bool:
    prices = Prices(lexicon)
    return prices.listed(word.lower()) is not None or prices.compound(word.lower()) is not None
