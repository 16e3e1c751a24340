"""This file is about labels: words at the start of a part that only name what it is about."""

import re
from collections.abc import Sequence

from fordel.model.response import BlockKind
from fordel.statements.parts import Part, plain
from fordel.statements.phrases import phrases
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


def with_bold_label(part: Part, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences, with a bold label that is one by itself joined to the next."""
    if len(found) > 1 and part.bold_end and found[0][1] <= part.bold_end + 3:
        return [(found[0][0], found[1][1]), *found[2:]]
    return found


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
