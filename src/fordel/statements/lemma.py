"""This file is about Norwegian words: finding them in a text and taking off their endings.

The stem is made for looking words up, not for reading: it is the same for the forms of one word
in Bokmål and, for the commonest differences, in Nynorsk. A full word list does the same more
exactly but takes half a second to load; tests hold the two against each other.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_LETTER = "0-9A-Za-zÀ-ÖØ-öø-ÿ"
_WORD = re.compile(rf"[{_LETTER}]+(?:[-–‑][{_LETTER}]+)*(?:[-–‑](?=\s+(?:og|eller|/)\b)|\+)?")
_ABBREVIATION = re.compile(r"([A-ZÆØÅ]{2,4}|[A-ZÆØÅ]{5,}(?=s$))(?:s|en|et|er)?")
_ENDINGS = (
    "ernes", "erne", "arne", "enes", "anes",
    "ene", "ane", "ens", "ers", "ets", "ars", "en", "er", "et", "ar", "as", "es", "a", "e",
)  # fmt: skip
# What an ending leaves behind when it was put on a word that itself seems to have one.
_SECOND = re.compile(r"(?<=...)(?:[ea]r|(?<!h)et)$")
_SECOND_ET = re.compile(r"(?<=...)(?<!h)et$")
_LANE = re.compile(r"(?<!b)banes?$")
"""Not the Nynorsk ending of many: in ``kunstgressbane`` it belongs to the word."""
_VOWEL = re.compile(r"[aeiouyæøå]")
_ADJECTIVE_T = re.compile(r"(?:[ai]l|ig|eg|sk|iv|nn)t$")
# Nynorsk spellings, and the Bokmål ones they are looked up under.
_SPELLINGS = (
    (re.compile(r"heime"), "hjemme"),
    (re.compile(r"heim"), "hjem"),
    (re.compile(r"tenest"), "tjenest"),
    (re.compile(r"sjuk"), "syk"),
    (re.compile(r"skul(?![ldtp])"), "skol"),
    (re.compile(r"heit"), "het"),
    (re.compile(r"leike"), "leke"),
    (re.compile(r"bustad"), "bolig"),
    (re.compile(r"førebygg"), "forebygg"),
    (re.compile(r"tryggleik"), "sikkerhet"),
    (re.compile(r"rettlei"), "veiled"),
    (re.compile(r"medverknad"), "medvirkning"),
    (re.compile(r"innbyggar"), "innbygger"),
    (re.compile(r"brukar"), "bruker"),
    (re.compile(r"kvardag"), "hverdag"),
    (re.compile(r"pårørand"), "pårørend"),
    (re.compile(r"fagleg"), "faglig"),
    (re.compile(r"personleg"), "personlig"),
    (re.compile(r"offentleg"), "offentlig"),
    (re.compile(r"mellombels"), "midlertidig"),
    (re.compile(r"busetj?ing"), "bosetting"),
    (re.compile(r"rekneskap"), "regnskap"),
    (re.compile(r"^løn$|^løna$|^løns"), "lønn"),
    (re.compile(r"^veg(?=$|en|ar|vedl)"), "vei"),
)
# Words that would fall together with others of the same stem.
_APART = {
    **dict.fromkeys(("lokaler", "lokalene", "lokalar", "lokala"), "lokaler"),
    **dict.fromkeys(("lærer", "læreren", "lærere", "lærerne", "lærarar", "lærarane"), "lærer"),
    **dict.fromkeys(("planen", "planene", "planer", "planar", "planane"), "plan"),
    **dict.fromkeys(("bygg", "bygget", "byggene", "bygga", "byggets"), "bygg"),
    **dict.fromkeys(("studie", "studien", "studier"), "studie"),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands in a text, with its stem (norsk: ord)."""

    text: str
    start: int
    end: int
    stem: str


def words(text: str) -> tuple[Word, ...]:
    """The words of the text in order; a hyphen joins, and stays where the other half follows."""
    return tuple(
        Word(found.group(), found.start(), found.end(), stem(found.group()))
        for found in _WORD.finditer(text)
    )


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The word without its endings; an abbreviation keeps its capitals behind a sign.

    Of a word with a hyphen, the last part loses its ending; a hyphen that waits is taken off.
    """
    abbreviation = _ABBREVIATION.fullmatch(word)
    if abbreviation:
        return "=" + abbreviation.group(1)
    lowered = re.sub("[–‑]", "-", word.lower()).rstrip("-")
    if lowered in _APART:
        return _APART[lowered]
    for pattern, spelling in _SPELLINGS:
        lowered = pattern.sub(spelling, lowered)
    before, hyphen, last = lowered.rpartition("-")
    return before + hyphen + _without_ending(last)


def _without_ending(word: str) -> str:
    if _ADJECTIVE_T.search(word) and len(word) > 5:
        word = word[:-1]
    endings = _ENDINGS[-3:] if _LANE.search(word) else _ENDINGS
    for ending in endings:
        rest = word.removesuffix(ending)
        least = 4 if ending.endswith("s") else 3
        if rest != word and len(rest) >= least and _VOWEL.search(rest) and word[-3:] != "het":
            after = _SECOND_ET if ending in ("er", "ar", "a") else _SECOND
            word = after.sub("", rest)
            break
    return _undoubled(word)


def _undoubled(word: str) -> str:
    """Without the doubling before an ending (hjem, hjemmet) or its lost e (senter, sentre)."""
    if len(word) > 4 and word[-1] == "r" and word[-2] in "td":
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word
