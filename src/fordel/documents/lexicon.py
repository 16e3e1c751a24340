"""This file is about which words Norwegian has, and how often they are used.

Word frequencies come from wordfreq, inflected forms from simplemma.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import wordfreq
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

_CLOSED = """
    i å er et en at til for med av på om og som har hadde var ved over under mot fra ikke de det
    den dette disse denne der da når hvor hva hvem seg sin sitt sine skal kan vil må bør skulle
    kunne ville måtte burde bli blir ble blitt være vært også men eller enn etter før så her ut inn
    opp ned frem fram fremfor tatt gitt lagt gjort samt mer mest derfor dermed derimot både enten
    hverken verken hos uten mellom gjennom innen blant per ifølge slik dersom fordi mens dog jo vi
    dere oss deg meg min din vår våre deres hans hennes alle noen noe andre annen annet hver hvert
    fortsatt imidlertid samtidig likevel dessuten gjerne alltid aldri
    """
CLOSED_CLASS = frozenset(_CLOSED.split())
"""Words that are never the head of a compound, and that others are glued to."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language: how often each is used, and the base form of each inflection."""

    frequencies: Mapping[str, float]
    lemmas: Mapping[str, str]

    def knows(self, word: str) -> bool:
        """Whether some list has the word, in lower case or as a name."""
        return word in self.frequencies or self.has_form(word)

    def trusts(self, word: str) -> bool:
        """Whether it is more than a rare entry of a frequency list, where slips stand too."""
        return self.has_form(word) or self.frequencies.get(word, 0.0) >= 1e-6

    def has_form(self, word: str) -> bool:
        """Whether the list of inflected forms has it."""
        return len(word) > 2 and (word in self.lemmas or word.capitalize() in self.lemmas)


@lru_cache(maxsize=1)
def norwegian() -> Lexicon:
    """Bokmål; loading takes a second or two, so that only damaged texts ask for it."""
    lemmas = DefaultDictionaryFactory().get_dictionary("nb")
    frequencies = {
        word: frequency
        for word, frequency in wordfreq.get_frequency_dict("nb", wordlist="best").items()
        if word.replace("-", "").isalpha() and _is_word(word, frequency, lemmas)
    }
    return Lexicon(frequencies, lemmas)


def _is_word(word: str, frequency: float, lemmas: Mapping[str, str]) -> bool:
    """Short entries of a frequency list are mostly rubbish, and do harm."""
    if len(word) <= 2:
        return frequency >= 2e-5
    return len(word) > 3 or frequency >= 1.5e-6 or word in lemmas
