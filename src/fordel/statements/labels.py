"""This file is about labels: words at the start of a part that only name what it is about."""

import re
from collections.abc import Sequence

from fordel.model.response import BlockKind, CanonicalQuestion
from fordel.statements.parts import Part, plain
from fordel.statements.phrases import phrases
from fordel.statements.questions import JUDGING
from fordel.statements.sentences import sentences

_ROLE = phrases(
    r"""
    (?:(?:vårt|vår|våre|bydelens|etatens|rådets|foretakets) )?(?:svar|kommentar(?:er)?|begrunnelse
    &|grunngjeving|grunngiving|innspill|innspel|forslag|framlegg|tiltak|konklusjon|vurdering
    &|styrker?|styrkar|svakhet(?:er)?|svakheit(?:er|ar)?|veikskap(?:ar)?|fordel(?:er|ar)?
    &|ulempe(?:r)?|ulemper|utfordring(?:er|ar)?|problem(?:et)?)[*_]*\s*[:–-][*_]*\s+
    p\.?\s?s\.?\s*[:!]?\s+(?=[A-ZÆØÅ])
    """,
    begins=True,
)
_NAMED = re.compile(r"\s*[*_]*(?P<label>[A-ZÆØÅ][^.:?!*\n]{1,60}):[*_]*(?=\s+\S)")
_VERB = phrases(
    r"""
    (?:er|var|har|hadde|kan|kunne|bør|burde|må|skal|skulle|vil|ville|blir|ble|vert|vart|får|fikk)\b
    (?:går|gikk|gjør|gjer|ser|står|ligger|ligg|finnes|finst|mangler|manglar|holder|virker|trenger)\b
    (?:vi|det|dette|de|dei|jeg|eg|me|den|denne|ja|nei|ikke|ikkje|ingen|mer|meir|flere|fleire)\b
    """
)
_ANSWERS = phrases(
    r"""
    (?:(?:helt|heilt|svært|delvis|stort sett|sterkt) )?(?:enige?|uenige?|einige?|ueinige?|samde?
    &|usamde?|usikker|usikre|positive?|negative?|skeptiske?|tvilende)\b
    (?:delvis|kanskje|gjerne|trolig|truleg|neppe|absolutt|naturligvis|selvsagt|sjølvsagt|takk)\b
    (?:aldri|alltid|bare|berre|helst|slett|langt|heller|knapt|nok|slik|sånn|derfor|difor|dessuten)\b
    (?:svært|veldig|meget|ganske|for|helt|heilt|altfor) \w+
    (?:bra|godt|fint|flott|dårlig|dårleg|trist|synd|dumt|leit|greit|urimelig|urimeleg|rart)\b
    (?:felles|færre|tettere|tettare|faste|nye?|økt|auka|ulik\w*|lik\w*|manglende|for|større)\b
    (?:uendra|uendret|uaktuelt|uavklart|ukjent)\b
    """,
    begins=True,
)
_ALL_BOLD = re.compile(r"(\*\*|__)[^*_]+\1[.:]?")
_BOLD_WORDS = 8
_DEFINITE = re.compile(
    r"[A-ZÆØÅ]\w{2,}(?:en|(?<!h)(?<!it)et|ene|ane|a)(?:\.\Z|\s(?:i|på|av|for|med|til|hos|rundt|og|ved|om)\s)"
)
_OF_WHAT = re.compile(
    r"(?!(?:Snakk|Møt|Bruk|Hør|Høyr|Spør|Stol|Jobb|Arbeid|Tenk|Start|Prøv|Del|Lag|Lær|Bygg|Slutt|Vent"
    r"|Samle|Send)\s)[A-ZÆØÅ]\w+\s(?:i|på|av|for|med|til|mellom|rundt|og|ved|om|mot)\s"
)
_LISTED = frozenset({*JUDGING, CanonicalQuestion.TO_DISTRICTS, CanonicalQuestion.TO_CENTRAL})
_HEAD_WORDS = 4
_LEAST_HEADS = 3


def role_label(text: str, at: int = 0) -> int:
    """Where a label that says what follows ("Svar:", "Styrker:", "PS.") ends; ``at`` if none."""
    found = _ROLE.match(text, at)
    return found.end() if found else at


def lead_of(part: Part, skip: int) -> str:
    """The bold label or the words before a colon that a part begins with."""
    if part.lead:
        return part.lead
    if part.bold_end > skip:
        return plain(part.text[skip : part.bold_end]).strip(" .:?")
    found = _NAMED.match(part.text, skip)
    return found["label"].strip() if found else ""


def with_label(
    part: Part, found: Sequence[tuple[int, int]], question: CanonicalQuestion
) -> list[tuple[int, int]]:
    """The sentences, each label that is one by itself joined to the sentence it names.

    A label is bold words, or a few words at the start that name a matter and say nothing of it.
    """
    joined: list[tuple[int, int]] = []
    label: int | None = None
    for at, (start, end) in enumerate(found):
        begins = start if label is None else label
        label = None
        if at + 1 < len(found) and _is_label(part, start, end, question if at == 0 else None):
            label = begins
        else:
            joined.append((begins, end))
    return joined


def _is_label(part: Part, start: int, end: int, question: CanonicalQuestion | None) -> bool:
    """Whether a sentence only names what the next is about; ``question`` only for the first."""
    words = part.text[start:end]
    if question and part.bold_end:
        return end <= part.bold_end + 3
    if part.bold_end:
        return bool(_ALL_BOLD.fullmatch(words)) and len(words.split()) <= _BOLD_WORDS
    return question is not None and _names_topic(words, question)


def _names_topic(words: str, question: CanonicalQuestion) -> bool:
    """Whether a few words name a matter of the conversation and neither judge, wish nor answer.

    Where strengths or tasks to move are listed, a bare noun is itself what is said; one in the
    definite form is spoken about.
    """
    count = len(words.split())
    if (
        not (words[0].isupper() and words.endswith("."))
        or count > _HEAD_WORDS
        or _VERB.search(words)
    ):
        return False
    if _DEFINITE.match(words):
        return True
    if _ANSWERS.match(words) or question in _LISTED:
        return False
    matter = question is CanonicalQuestion.COOPERATION and bool(_OF_WHAT.match(words))
    return count == 1 or matter


def run_in_heads(letter: Sequence[Part]) -> frozenset[int]:
    """The parts that begin with a heading in the line, where a letter makes that a habit."""
    heads = {
        at
        for at, part in enumerate(letter)
        if part.kind is BlockKind.PARAGRAPH and run_in_end(part.text)
    }
    return frozenset(heads) if len(heads) >= _LEAST_HEADS else frozenset()


def run_in_end(text: str) -> int:
    """Where a few words without a verb, ended by a full stop, end; 0 if none open the text."""
    if text[:1] in "*_":
        return 0
    stop = text.find(".", 0, 60)
    if stop < 0 or len(text[:stop].split()) > _HEAD_WORDS or _VERB.search(text[:stop]):
        return 0
    found = sentences(text[:200])
    return found[0][1] if len(found) > 1 and found[0][1] <= stop + 1 else 0
