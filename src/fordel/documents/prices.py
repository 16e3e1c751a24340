"""This file is about what words cost: -ln P, so that a common word is cheap and a rare one dear.

A compound that no list knows is priced by its parts, and an unknown chunk by its length.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fordel.documents.lexicon import CLOSED_CLASS, Lexicon
from fordel.documents.runs import CLOSING, MARKERS, OPENING

LISTED_WITHOUT_FREQUENCY = 1e-9
UNLISTED_FORM = 0.01
COMPOUND = 2.8
COMPOUND_PARTS = 0.868
DOCUMENT_SHARE = 0.42
INFLECTED = 8.0
PASSIVE = 6.0
UNKNOWN, UNKNOWN_LETTER = 24.0, 1.6

_LINKS = (("", 0.0), ("s", 0.5), ("e", 0.5))
_SHORT_STEMS = frozenset(("bo", "by", "tv", "øl", "is", "te", "ti", "to", "ur", "ås", "øy"))
_ADJECTIVES = ("ell", "isk", "lig", "ig", "som", "bar", "ende", "iv", "ert")
_NUMBER = re.compile(r"\d+([.,:/\-]\d+)*\.?")
_OPEN_COMPOUND = re.compile(r"\w-(og|eller|samt)$|^[-–]\w")
_ONE_LETTER_WORDS = frozenset("iåaoø")
_SIGNS = MARKERS | frozenset("/&+")


@dataclass(slots=True)
class Prices:
    """What words cost in one document: the language's prices and the document's own words."""

    lexicon: Lexicon
    own: Mapping[str, int] = field(default_factory=dict)
    _total: int = 1
    _listed: dict[str, float | None] = field(default_factory=dict)
    _compounds: dict[str, float | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._total = max(1, sum(self.own.values()))

    def listed(self, word: str) -> float | None:
        """The price of a word that a list or the document has; None for all others."""
        if word not in self._listed:
            self._listed[word] = self._price_listed(word)
        return self._listed[word]

    def _price_listed(self, word: str) -> float | None:
        chance = 0.0
        frequency = self.lexicon.frequencies.get(word)
        has_form = self.lexicon.has_form(word)
        if frequency:
            trust = 1.0 if has_form or len(word) <= 2 else UNLISTED_FORM
            chance = (1 - DOCUMENT_SHARE) * frequency * trust
        elif has_form:
            chance = LISTED_WITHOUT_FREQUENCY
        if word in self.own:
            chance += DOCUMENT_SHARE * self.own[word] / self._total
        return -math.log(chance) if chance else None

    def compound(self, word: str) -> float | None:
        """The price of the word as a compound: a base form (with s or e), then a listed head."""
        if word not in self._compounds:
            self._compounds[word] = self._price_compound(word)
        return self._compounds[word]

    def _price_compound(self, word: str) -> float | None:
        if len(word) < 6 or not word.isalpha():
            return None
        prices = []
        for cut in range(2, len(word) - 2):
            stem = self._stem(word[:cut])
            if stem is None:
                continue
            head = self._head(word[cut:])
            if head is not None:
                prices.append(stem + COMPOUND_PARTS * head)
        return COMPOUND + min(prices) if prices else None

    def _head(self, word: str) -> float | None:
        if word in CLOSED_CLASS:
            return None
        price = self.listed(word)
        if price is None:
            return self.compound(word) if len(word) >= 8 else None
        return price + (PASSIVE if len(word) > 4 and word.endswith("es") else 0.0)

    def _stem(self, part: str) -> float | None:
        """The price of the first part with its linking letter, already weighted."""
        prices = []
        for link, extra in _LINKS:
            stem = part.removesuffix(link) if link else part
            if (link and stem == part) or stem in CLOSED_CLASS or len(stem) < 2:
                continue
            if len(stem) == 2 and stem not in _SHORT_STEMS:
                continue
            price = self.listed(stem)
            if price is not None:
                doubt = self._doubt_linked(stem) if link else self._doubt(stem)
                prices.append(extra + COMPOUND_PARTS * (price + doubt))
        return min(prices, default=None)

    def _doubt_linked(self, stem: str) -> float:
        """With a linking letter only words that are plainly inflected are suspect: "bydelen-e-"."""
        return INFLECTED if self.lexicon.lemmas.get(stem, stem) != stem else 0.0

    def _doubt(self, stem: str) -> float:
        """Inflected forms and adjectives without a linking letter seldom open a compound."""
        if self.lexicon.lemmas.get(stem) != stem:
            return INFLECTED
        return 5.0 if len(stem) > 4 and stem.endswith(_ADJECTIVES) else 0.0


def is_glued(word: str, prices: Prices) -> bool:
    """Whether an unknown word could be known ones run together at a closed-class word."""
    cuts = ((word[:k], word[k:]) for k in range(1, len(word)))
    return any(
        (last in CLOSED_CLASS and len(first) > 2 and prices.listed(first) is not None)
        or (first in CLOSED_CLASS and len(last) > 2 and prices.listed(last) is not None)
        for first, last in cuts
    )


def price_of(chunk: str, prices: Prices) -> float:
    """The price of one chunk, which may carry punctuation."""
    core = chunk.lstrip(OPENING).rstrip(CLOSING)
    if chunk in _SIGNS:
        return 9.0 if chunk in MARKERS and not core else 6.0
    if not core.strip("*_"):
        return 9.0 if set(chunk) <= set("*_") else 22.0 + 2 * len(chunk)
    punctuation = 0.3 * (len(chunk) - len(core))
    if _NUMBER.fullmatch(core):
        return 8.0 + punctuation
    if core[0] in ".,;:" or core[-1] == "/":
        return 40.0
    if _OPEN_COMPOUND.search(core.lower()) or "(" in core or ")" in core:
        punctuation += 15.0
    price = _price_word(core.lower(), prices)
    price = _price_unknown(core) if price is None else price
    return price + punctuation + (6.0 if _is_mixed(core) else 0.0)


def _price_word(word: str, prices: Prices) -> float | None:
    if len(word) == 1 and word.isalpha() and word not in _ONE_LETTER_WORDS:
        return 14.0
    listed = prices.listed(word)
    if listed is not None and len(word) <= 6:
        return listed
    if len(word) > 2 and re.search(r"[-/–]", word):
        other: float | None = 2.0 + 0.8 * sum(
            _price_part(part, prices) for part in re.split(r"[-/–]", word)
        )
    else:
        other = prices.compound(word)
    return min((price for price in (listed, other) if price is not None), default=None)


def _price_part(part: str, prices: Prices) -> float:
    if not part:
        return 1.0
    if _NUMBER.fullmatch(part):
        return 6.0
    price = prices.listed(part)
    price = prices.compound(part) if price is None else price
    return UNKNOWN / 2 + UNKNOWN_LETTER * len(part) if price is None else price


def _price_unknown(core: str) -> float:
    """Names and abbreviations are cheaper than other unknown words."""
    price = UNKNOWN + UNKNOWN_LETTER * len(core)
    if len(core) > 2 and core[0].isupper() and core[1:].islower():
        price -= 6.0
    if 2 <= len(core) <= 5 and core.isupper():
        price -= 10.0
    return price


def _is_mixed(core: str) -> bool:
    """Capitals in the middle of a word, which only hyphens and slashes explain."""
    inner = core[1:] != core[1:].lower()
    return inner and not core.isupper() and "-" not in core and "/" not in core
