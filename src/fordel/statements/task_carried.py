"""This file is about the signs, in a sentence, that it goes on about a task named before it."""

import re
from collections.abc import Iterator

from fordel.model.register import TaskId
from fordel.statements.mentions import TaskIndex
from fordel.statements.task_cues import EXAMPLE, LEANS, Sentence, Signs

# What the sentence as a whole is like, when it may go on about what stands before it.
_PROCEDURE = re.compile(
    r".*\b(?:vedt(?:att|ok|aket ble)|enstemmig\w*|stemmer?\b|mot \d+ stemmer|nytt punkt|punkt \d"
    r"|alternativt? forslag|voter\w+|protokoll\w*|møte(?:t)? \d|saksnummer|behandlet saken"
    r"|høringsfrist\w*|frist(?:en)?\b|høringssvar\w*|høringsuttalelse\w*|høringsnotat\w*"
    r"|høringspart\w*|høyringspart\w*|høyringssvar\w*|fråsegn\w*|sekretariat\w*|med hilsen"
    r"|med venleg helsing|vedlagt|spørsmålene|spørsmåla|merknader|uttalelse\w*)\b",
    re.DOTALL,
)

_PRESENTS = re.compile(
    r".*\b(?:har \S+(?: \d{3})? (?:medlemm?er|ansatte|tilsette|frivillige|årsverk|plasser|plassar)"
    r"|representerer|organiserer|holder til|held til|er en stiftelse|eies av|eigd av"
    r"|vi er \S+ (?:familier|foreldre|medlemmer|naboer|ansatte)|med \S+ (?:ansatte|medlemmer)"
    r"|driver \d+|leverer \S+(?:, \S+)* og)\b",
    re.DOTALL | re.IGNORECASE,
)

_SERVICE = re.compile(
    r".*\b(?:ordning(?:en|a)|tilbud(?:et)?|tilbodet|teamet|tjenesten|tenesta|oppgaven|oppgåva"
    r"|ansvaret|plassene|plassane|køen|ventelist\w+|søknaden|vedtaket|stillingen\w*|midlene"
    r"|pengene|pengane|skjemaet|avtalen|avtala|senteret|kontoret|huset)\b",
    re.DOTALL | re.IGNORECASE,
)

_WHOLE_SENTENCE: Signs = (
    ("leans", LEANS),
    (
        "leans a little",
        re.compile(
            r"(?:Det|De|Dei|Da|Då|Derfor|Difor|Dermed|Men|Og|Derimot|Likevel|Samtidig|I tillegg"
            r"|Også|Ingen|Noen|Nokre|Alle|Mange|Ofte|Eksempelvis|Når|Hvis|Dersom|Vi|Hver|Kvar"
            r"|I dag|Etter)\b(?!\s(?:samme|same))",
            re.IGNORECASE,
        ),
    ),
    ("the same holds", re.compile(r"(?:Det sam(?:m)?e (?:gjelder|gjeld)|Tilsvarende)\b")),
    ("goes on in small letters", re.compile(r"[a-zæøå]")),
    ("a condition", re.compile(r"(?:dersom|hvis|under forutsetning|forutsatt|så lenge)\b")),
    ("short", re.compile(r".{0,60}$", re.DOTALL)),
    (
        "speaks of the reform",
        re.compile(
            r".*\b(?:bydels(?:reform|inndeling|struktur|størrelse)\w*|antall(?:et)? bydel\w*"
            r"|større bydel\w*|færre bydel\w*|mindre bydel\w*|slå(?:s|tt)? sammen|sammenslåing\w*"
            r"|slåast saman|oppgavefordeling\w*|dagens organisering|organiseringen?"
            r"|lokaldemokrati\w*|lokalkunnskap\w*|kommunen sentralt|uttalelse\w*|høringssvar\w*"
            r"|innbyggerne|innbyggere|sentralisering|likeverdige tjenester|fråsegn\w*|utredning\w*"
            r"|lokalpolitikerne|beslutninger|tjenestene|tenestene)\b",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    (
        "speaks of the whole",
        re.compile(
            r"(?:Kommunen\b|[A-ZÆØÅ]\w+ kommune\b|Organisering|Dagens organisering|Innbyggern?e"
            r"|Større|Bydelene\b|Bydelane\b|Etatene\b|Politi(?:ske|kk)|Den politiske|Beslutninger"
            r"|Sentralisering|Nærhet|Hvilke\b|Hvem\b|Bydel [A-ZÆØÅ]|Tjenestene\b|Samarbeidet\b)"
        ),
    ),
    ("speaks of itself", re.compile(r"(?:Vi|Styret|Rådet|Utvalget|Forbundet|Svaret|Til slutt)\b")),
    ("tells of procedure", _PROCEDURE),
    ("presents itself", _PRESENTS),
    ("speaks of the service", _SERVICE),
    (
        "points back inside",
        re.compile(
            r".+\b(?:disse|dette|denne|desse|slike?|slikt) (?!med\b|om\b)[\wæøå]+"
            r"|.+\b(?:dem|den|dei|det)\b\W*$",
            re.DOTALL,
        ),
    ),
    ("asks", re.compile(r".*\?\W*$", re.DOTALL)),
)


def carried_signs(sentence: Sentence, task: TaskId, index: TaskIndex) -> Iterator[str]:
    """The signs, in the sentence, that it goes on about a task named before."""
    text = sentence.body
    found = [name for name, pattern in _WHOLE_SENTENCE if pattern.match(text)]
    yield from found
    others = [each for each in sentence.strong if not _same_family(each.task, task, index)]
    if others:
        first = sentence.starts(others[0])
        yield "names another first" if first else "names another later"
        if EXAMPLE.search(text):
            yield "names another as example"
        if "leans" in found:
            yield "names another but leans"
        if "leans a little" in found and not first:
            yield "names another later, leans a little"
        if len({each.task for each in others}) > 1:
            yield "names several others"
    elif sentence.mentions:
        yield "names or hints at it"
    else:
        yield "names nothing"


def _same_family(one: TaskId, other: TaskId, index: TaskIndex) -> bool:
    return (
        one == other
        or one in index.ancestors.get(other, ())
        or (one == "supervision" and other.endswith("_supervision"))
    )
