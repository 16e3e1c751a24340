"""This file is about putting back the spaces of a badly extracted text, and nothing but spaces.

Some PDF programs set the last word of a line with gaps between its letters ("b y d e l e n e") and
lose the gap between others ("behovfor"). A noisy channel finds the likeliest words: each word has
a price (prices.py), and so has each change of a gap. Only words that look damaged are weighed.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from fordel.documents.edits import Edit
from fordel.documents.lexicon import CLOSED_CLASS, Lexicon
from fordel.documents.prices import Prices, is_glued, price_of
from fordel.documents.runs import CLOSING, OPENING, Gap, Token, units

INSERT = 3.5
CLOSE_INSIDE, KEEP_INSIDE = 0.2, 6.0
CLOSE_AT_EDGE = 12.0
DOUBLE_GAP = 3.0
BIGRAM = 0.425
DEAREST = 95.0
LONGEST_WORD = 42
DAMAGED = 0.1
"""The share of lines with a letter-spaced word from which on a stretch is badly extracted."""
LINES_WEIGHED = 40
"""How many lines the share is taken over."""
LONGEST_UNIT = 300
"""More letters than this in one run are no words of a letter, and would take long to weigh."""

_LETTER_RUN = re.compile(r"(?<!\S)(?:[^\W\d_] ){3}")
_SHORT_RUN = re.compile(r"(?<!\S)[^\W\d_] [^\W\d_](?!\S)")
_ENDINGS = frozenset(("en", "et", "er", "ene", "e", "s", "a", "ens", "ets"))


def damage(lines: Sequence[str]) -> float:
    """The share of lines with a word set in single letters."""
    return sum(bool(_LETTER_RUN.search(line)) for line in lines) / max(1, len(lines))


def damaged_stretches(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches that are badly extracted; one letter of a file may be, and the next not."""
    lines = [(start, line) for start, line in _lines(text) if line.strip()]
    found: list[tuple[int, int]] = []
    for first in range(0, len(lines), LINES_WEIGHED):
        part = lines[first : first + LINES_WEIGHED]
        if damage([line for _, line in part]) >= DAMAGED:
            joins = bool(found) and found[-1][1] == first
            after = first + len(part)
            found[-1:] = [(found[-1][0], after)] if joins else [*found[-1:], (first, after)]
    return tuple(_trimmed(text, lines, first, after) for first, after in found)


def _trimmed(
    text: str, lines: Sequence[tuple[int, str]], first: int, after: int
) -> tuple[int, int]:
    """From the first to the last damaged line, or to the ends of the text if these are near."""
    runs = [at for at in range(first, after) if _LETTER_RUN.search(lines[at][1])]
    last = runs[-1] + 1
    while last < after and _SHORT_RUN.search(lines[last][1]):
        last += 1
    start = lines[runs[0]][0] if first else 0
    return start, lines[last][0] if after < len(lines) and last < len(lines) else len(text)


def respace(text: str, lexicon: Lexicon) -> tuple[Edit, ...]:
    """The gaps to close and to open, so that the words read as they were written."""
    spacer = _Spacer.of(text, lexicon)
    return tuple(edit for start, line in _lines(text) for edit in spacer.edits(line, start))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for match in re.finditer(r"[^\n\r\f\v]+", text):
        yield match.start(), match.group()


@dataclass(slots=True)
class _Spacer:
    """Everything that is learnt once for a document."""

    prices: Prices
    pairs: Mapping[tuple[str, str], int]
    _words: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, lexicon: Lexicon) -> "_Spacer":
        clean = list(_clean_words(text, lexicon))
        known = Prices(lexicon)
        own = {
            word: count
            for word, count in Counter(word for word in clean if len(word) > 1).items()
            if lexicon.trusts(word) or (count > 1 and len(word) > 4 and not is_glued(word, known))
        }
        return cls(Prices(lexicon, own), Counter(pairwise(clean)))

    def edits(self, line: str, offset: int) -> Iterator[Edit]:
        for tokens, gaps in units(line, self.prices.lexicon):
            if len(tokens) == 1 and self._is_plain(tokens[0]):
                continue
            yield from self._unit_edits(tokens, gaps, offset)

    def _is_plain(self, token: Token) -> bool:
        core = token.core
        if len(core) < 4 or not core.isalpha():
            return True
        is_number_sign = token.text.endswith("nr.")  # "saksnr.", "orgnr."
        return is_number_sign or self.prices.lexicon.has_form(core)

    def _unit_edits(
        self, tokens: Sequence[Token], gaps: Sequence[Gap], offset: int
    ) -> Iterator[Edit]:
        unit = _Unit.of(tokens, gaps)
        if len(unit.letters) > LONGEST_UNIT:
            return
        breaks = self._breaks(unit)
        for at in range(1, len(unit.letters)):
            before, here = unit.places[at - 1] + 1, unit.places[at]
            if at in breaks and before == here:
                yield Edit(start=offset + here, end=offset + here, after=" ")
            elif at not in breaks and before < here:
                yield Edit(start=offset + before, end=offset + here)

    def _breaks(self, unit: "_Unit") -> frozenset[int]:
        """Where words begin in the cheapest reading."""
        size = len(unit.letters)
        # best[j][i]: the cheapest reading of the first j letters whose last word begins at i
        best: list[dict[int, tuple[float, int]]] = [{} for _ in range(size + 1)]
        best[0][0] = (0.0, 0)
        for i in range(size):
            if best[i] and not (unit.letters[i] in CLOSING and i and not unit.seen[i]):
                self._extend(unit, best, i)
        if not best[size]:
            return frozenset(at for at in range(1, size) if unit.seen[at])
        return frozenset(_trace(best))

    def _extend(self, unit: "_Unit", best: list[dict[int, tuple[float, int]]], i: int) -> None:
        before = sorted((cost, h) for h, (cost, _) in best[i].items())[:4]
        for j in range(i + 1, min(len(unit.letters), i + LONGEST_WORD) + 1):
            price = self._word(unit.letters[i:j]) + unit.closed(i, j)
            if price > DEAREST:
                continue
            if j == i + 1 and unit.is_loose_letter(i):
                price += 6.0
            price += unit.cut[i] if i else 0.0
            for cost, h in before:
                total = cost + price + self._neighbours(unit, h, i, j)
                if total < best[j].get(i, (math.inf, 0))[0]:
                    best[j][i] = (total, h)

    def _neighbours(self, unit: "_Unit", h: int, i: int, j: int) -> float:
        """What two words side by side add: a lone ending is suspect, a known pair is welcome."""
        if not i:
            return 0.0
        left, right = unit.core(h, i), unit.core(i, j)
        splits_off = not unit.seen[i] and right in _ENDINGS and i - h >= 4
        price = 8.0 if splits_off and left not in CLOSED_CLASS else 0.0
        count = self.pairs.get((left, right))
        return price - BIGRAM * min(3.0, 1.0 + math.log(count)) if count else price

    def _word(self, chunk: str) -> float:
        if chunk not in self._words:
            self._words[chunk] = price_of(chunk, self.prices)
        return self._words[chunk]


def _trace(best: Sequence[Mapping[int, tuple[float, int]]]) -> Iterator[int]:
    """Where the words of the cheapest reading begin, from the last to the first."""
    end = len(best) - 1
    start = min(best[end], key=lambda i: best[end][i][0])
    while start:
        yield start
        start, end = best[end][start][1], start


@dataclass(frozen=True, slots=True)
class _Unit:
    """Tokens that hang together: their letters, where these stand, and what gaps were seen.

    ``cut`` is the price of a word's beginning at a letter, ``closing`` the summed price of closing
    all gaps up to it.
    """

    letters: str
    lower: str
    places: tuple[int, ...]
    seen: tuple[bool, ...]
    inside: tuple[bool, ...]
    cut: tuple[float, ...]
    closing: tuple[float, ...]

    @classmethod
    def of(cls, tokens: Sequence[Token], gaps: Sequence[Gap]) -> "_Unit":
        places = [token.start + k for token in tokens for k in range(len(token.text))]
        letters = "".join(token.text for token in tokens)
        gap_at = {token.start: gap for token, gap in zip(tokens, gaps, strict=True)}
        seen, inside, cut, closing = [], [], [], [0.0]
        for k, place in enumerate(places):
            width = place - places[k - 1] - 1 if k else 0
            gap = gap_at.get(place, Gap.PLAIN) if width else Gap.PLAIN
            seen.append(width > 0)
            inside.append(gap is Gap.INSIDE)
            cut.append(_cut_price(gap, width))
            closing.append(closing[-1] + _close_price(gap, width))
        return cls(
            letters=letters,
            lower=letters.lower(),
            places=tuple(places),
            seen=tuple(seen),
            inside=tuple(inside),
            cut=tuple(cut),
            closing=tuple(closing),
        )

    def closed(self, i: int, j: int) -> float:
        """The price of closing every gap inside a word from letter i up to letter j."""
        return self.closing[j] - self.closing[i + 1]

    def core(self, i: int, j: int) -> str:
        return self.lower[i:j].strip(OPENING + CLOSING)

    def is_loose_letter(self, i: int) -> bool:
        """Whether a letter of a run would be left standing alone."""
        after = i + 1 < len(self.letters) and self.inside[i + 1]
        return self.letters[i].isalpha() and (self.inside[i] or after)


def _cut_price(gap: Gap, width: int) -> float:
    if not width:
        return INSERT
    if gap is not Gap.INSIDE:
        return 0.0
    return max(0.0, KEEP_INSIDE - (DOUBLE_GAP if width > 1 else 0.0))


def _close_price(gap: Gap, width: int) -> float:
    if not width:
        return 0.0
    price = CLOSE_INSIDE if gap is Gap.INSIDE else CLOSE_AT_EDGE
    return price + (DOUBLE_GAP if width > 1 else 0.0)


def _clean_words(text: str, lexicon: Lexicon) -> Iterator[str]:
    """The words that look undamaged, in lower case."""
    for _, line in _lines(text):
        for tokens, gaps in units(line, lexicon):
            if gaps[0] is Gap.PLAIN and tokens[0].core.isalpha():
                yield tokens[0].core
