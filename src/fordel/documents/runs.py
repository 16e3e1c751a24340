"""This file is about which tokens of a line are pieces of one letter-spaced word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from fordel.documents.lexicon import Lexicon

OPENING = "([«\"'“”„‘*_"
CLOSING = ".,;:!?)]»\"'”“’…*_"
MARKERS = frozenset("-–—•*·")

_TOKEN = re.compile(r"\S+")


class Gap(IntEnum):
    """What the gap before a token is: plain, at the edge of a letter-spaced run, or inside it."""

    PLAIN = 0
    EDGE = 1
    INSIDE = 2


@dataclass(frozen=True, slots=True)
class Token:
    """What stands between two gaps of a line, and where it begins."""

    start: int
    text: str

    @property
    def core(self) -> str:
        """The token in lower case, without the punctuation around it."""
        return self.text.strip(OPENING + CLOSING).lower()


def units(line: str, lexicon: Lexicon) -> Iterator[tuple[Sequence[Token], Sequence[Gap]]]:
    """The line cut at its plain gaps, which are never closed."""
    tokens = [Token(match.start(), match.group()) for match in _TOKEN.finditer(line)]
    gaps = _gaps(tokens, lexicon)
    start = 0
    for k in range(1, len(tokens) + 1):
        if k == len(tokens) or gaps[k] is Gap.PLAIN:
            yield tokens[start:k], gaps[start:k]
            start = k


def _gaps(tokens: Sequence[Token], lexicon: Lexicon) -> list[Gap]:
    """What the gap before each token is."""
    signs = [_sign(token, lexicon) for token in tokens]
    _mark_single_letters(tokens, signs)
    gaps = [Gap.PLAIN] * len(tokens)
    k = 0
    while k < len(tokens):
        k = _mark_run(tokens, signs, gaps, k) if signs[k] is _Sign.PIECE else k
        k += 1
    for k in range(1, len(tokens)):
        _mark_signs(tokens, gaps, k)
    return gaps


class _Sign(IntEnum):
    """Whether a token must be a piece of a word, may be one, or is a word."""

    WORD = 0
    EITHER = 1
    PIECE = 2


def _sign(token: Token, lexicon: Lexicon) -> _Sign:
    core, text = token.core, token.text
    if text in MARKERS or text[0].isdigit():
        return _Sign.WORD
    if not core:
        return _Sign.EITHER if len(text) == 1 or text[0] in ".," else _Sign.WORD
    if len(core) > 1 and text.endswith("."):
        return _Sign.EITHER if len(core) <= 4 else _Sign.WORD  # "jf.", "nr.", or the end of a word
    if len(core) == 1:
        return _Sign.EITHER if core in "iå" else _Sign.PIECE
    if len(core) <= 3:
        rare = lexicon.frequencies.get(core, 0.0) < 2e-5
        return _Sign.PIECE if rare and not lexicon.has_form(core) else _Sign.EITHER
    return _Sign.PIECE if len(core) == 4 and not lexicon.knows(core) else _Sign.WORD


def _mark_single_letters(tokens: Sequence[Token], signs: list[_Sign]) -> None:
    """Three or more single characters in a row are a run, whatever they are."""
    k = 0
    while k < len(tokens):
        end = k
        while end < len(tokens) and len(tokens[end].text) == 1:
            end += 1
        if end - k >= 3:
            opens_with_word = tokens[k].text.lower() in {"i", "å"} or tokens[k].text in MARKERS
            for at in range(k + opens_with_word, end):
                signs[at] = _Sign.PIECE
        k = max(end, k + 1)


def _mark_run(tokens: Sequence[Token], signs: Sequence[_Sign], gaps: list[Gap], start: int) -> int:
    """Marks the run that begins here, over doubtful pieces as far as a sure one follows."""
    end = start
    while True:
        ahead = end + 1
        while ahead < len(tokens) and signs[ahead] is _Sign.EITHER:
            ahead += 1
        if ahead == len(tokens) or signs[ahead] is not _Sign.PIECE:
            break
        end = ahead
    for k in range(start + 1, end + 1):
        gaps[k] = Gap.INSIDE
    _mark_before(tokens, signs, gaps, start)
    _mark_after(tokens, signs, gaps, end)
    return end


def _mark_before(
    tokens: Sequence[Token], signs: Sequence[_Sign], gaps: list[Gap], start: int
) -> None:
    if start:
        gaps[start] = max(gaps[start], Gap.EDGE)
    k = start - 1
    while k > 0 and signs[k] is _Sign.EITHER and len(tokens[k].text) <= 2:
        gaps[k] = max(gaps[k], Gap.EDGE)
        k -= 1


def _mark_after(tokens: Sequence[Token], signs: Sequence[_Sign], gaps: list[Gap], end: int) -> None:
    k = end + 1
    while k < len(tokens) and (signs[k] is _Sign.EITHER or tokens[k].text[0] in ".,;:!?»)"):
        text = tokens[k].text
        lone = not text[0].isalnum() or len(text.strip(CLOSING)) == 1
        gaps[k] = Gap.INSIDE if lone else Gap.EDGE
        k += 1
    if k < len(tokens):
        gaps[k] = max(gaps[k], Gap.EDGE)
    else:
        # It is the last word of a line that is letter-spaced: what stands there belongs to it.
        gaps[end + 1 :] = [Gap.INSIDE] * (k - end - 1)


def _mark_signs(tokens: Sequence[Token], gaps: list[Gap], k: int) -> None:
    """Closing punctuation seen apart, "7 .0", and the hyphen that a next word leans on."""
    here, before = tokens[k].text, tokens[k - 1].text
    if not here.strip(CLOSING) and gaps[k] is Gap.PLAIN:
        gaps[k] = Gap.INSIDE
    elif gaps[k] is Gap.EDGE and re.search(r"\w{3,}[-–]$", before):
        gaps[k] = Gap.PLAIN
    if re.match(r"[.,]\d|/$", here) and before.isdigit():
        gaps[k] = Gap.INSIDE
