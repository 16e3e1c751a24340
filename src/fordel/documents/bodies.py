"""This file is about the names of public and private bodies, and what kind of body bears them.

Nothing here is a list of one city's units: the words that Norwegian bodies are named with
("etat", "utvalg", "forbund", "KF") tell the kind.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fordel.model.response import BodyKind

_NAME = r"(?:[A-ZÆØÅ][\w.\-]*)"
_NAMES = rf"{_NAME}(?:[ -]{_NAME}){{0,3}}"
_TOPIC = r"(?:[a-zæøå]+(?:-,?| og|,| for)? ){0,5}[a-zæøå]{3,}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A body named in a text: where, by which words, and what kind they tell."""

    start: int
    end: int
    name: str
    kind: BodyKind


_FORMS: Mapping[BodyKind, tuple[str, ...]] = {
    BodyKind.ADVISORY_COUNCIL: (
        (
            rf"(?:{_NAMES} )?(?:[Ee]ldre|[Uu]ngdoms|[Ii]nnvandrer|[Bb]ruker|[Ss]enior)råd(?:et)?"
            rf"(?: i {_NAMES}| for {_TOPIC})?"
        ),
        rf"(?:{_NAMES} )?[Ff]unksjonshemmedes råd",
        (
            rf"(?:{_NAMES} |[Kk]ommunal[te]* |[Ss]entral[te]* )?[Rr]åd(?:et)? for {_TOPIC}"
            rf"(?: i {_NAMES})?"
        ),
    ),
    BodyKind.DISTRICT_COUNCIL: (
        rf"(?:[Bb]ydel )?{_NAMES},? (?:bydelsutvalg|lokalutvalg|bydelsstyre)(?:et)?",
        (
            rf"(?:[Bb]ydelsutvalget|[Kk]ommunedelsutvalget|[Ll]okalutvalget) (?:i|for) "
            rf"(?:[Bb]ydel )?{_NAMES}"
        ),
        rf"BU (?:i )?(?:[Bb]ydel )?{_NAMES}",
    ),
    BodyKind.HOSPITAL: (
        rf"{_NAMES} (?:universitets)?s[yj]u?kehus(?:et)?(?: HF)?",
        rf"[A-ZÆØÅ][a-zæøå]+s[yj]u?kehuset?(?: {_NAMES})?(?: HF)?",
        rf"{_NAMES} (?:helseforetak|HF)",
    ),
    BodyKind.UNDERTAKING: (
        rf"{_NAMES}(?: og {_NAMES}| [a-zæøå]+(?: og [a-zæøå]+)?)? (?:KF|IKS)",
        r"[A-ZÆØÅ][a-zæøå]+foretaket(?: KF)?",
        rf"{_NAMES} kommunale? foretak",
    ),
    BodyKind.SUPPLIER: (
        rf"{_NAMES}(?: og {_NAMES}| [a-zæøå]+(?: og [a-zæøå]+)?)?,? (?:AS|ASA|SA|DA|BA)",
    ),
    BodyKind.STATE: (
        rf"(?:Statsforvalteren|Fylkesmannen)(?: i {_NAMES}(?: og {_NAMES})?)?",
        r"[A-ZÆØÅ][a-zæøå]+direktoratet",
        rf"[Dd]irektoratet for {_TOPIC}",
        r"[A-ZÆØÅ][a-zæøå\-]+(?: og [a-zæøå]+)?departementet",
        rf"{_NAMES} politidistrikt",
        r"Husbanken|Kriminalomsorgen|Bufetat|Barneombudet|Helsetilsynet",
        r"[A-ZÆØÅ][a-zæøå]*-(?:, [a-zæøå]+-)* og [a-zæøå]{3,}forvaltning(?:a|en)",
    ),
    BodyKind.UNION: (
        r"(?:[A-ZÆØÅ][a-zæøå]+- og )?[\w]*[Ff]agforbund(?:et)?(?: [A-ZÆØÅ]\w+(?! [a-zæøå]))?",
        r"[A-ZÆØÅ][a-zæøå]*(?:forbundet|arbeiderlaget|ingeniørlaget|fagforeningen|fagforeininga)",
        rf"(?:{_NAMES} )?[Ll]ær(?:er|ar)(?:- og [a-zæøå]+)?lag(?:et)?",
        r"[Nn]orsk [Ss]y(?:ke|kje)pleierforbund|NSF|Den norske legeforening|Unio|Akademikerne",
        rf"[Ff]agforeningen(?: {_NAMES})?|{_NAMES} [Ff]agforening|LO i {_NAMES}",
        rf"Fellesorganisasjonen(?: \(FO\))?|FO {_NAMES}",
        rf"[A-ZÆØÅ][a-zæøå]+klubben(?: i {_NAMES})?|Hovedverneombudet|Delta {_NAMES}",
    ),
    BodyKind.DEPARTMENT: (
        rf"[Bb]yrådsavdeling(?:en|a)? for {_TOPIC}",
        rf"[Kk]ommunalavdeling(?:en|a)? for {_TOPIC}",
        r"[Aa]vdeling(?:en|a)? for [a-zæøå]+ og [a-zæøå]{3,}",
        rf"[Kk]ommunaldirektøren for {_TOPIC}",
        rf"(?:[Kk]ommunedirektøren|[Rr]ådmannen)(?:s stab)?(?: i {_NAMES})?",
        r"[Bb]yrådslederens kontor|[Bb]yrådet",
    ),
    BodyKind.AGENCY: (
        r"(?:[A-ZÆØÅ][a-zæøå]*-(?:, [a-zæøå]+-)* og )?[A-ZÆØÅ]?[a-zæøå]+etaten",
        rf"{_NAME} (?:[a-zæøå]+ )?etat",
        rf"{_NAMES} (?:[a-zæøå]+- og )?[a-zæøå]{{3,}}etat",
        rf"[Ee]tat for {_TOPIC}",
        r"[Kk]ommuneoverlegen|[Bb]rannsjefen",
        r"[A-ZÆØÅ][a-zæøå]+(?:kontoret|kommisjonen|advokaten|revisjonen|verket|vesenet)",
    ),
    BodyKind.DISTRICT: (
        rf"[Bb]ydel(?:en)? (?:{_NAMES}|\d{{1,2}}\b)",
        rf"{_NAMES} bydel",
    ),
    BodyKind.ASSOCIATION: (
        (
            rf"{_NAMES}(?: [a-zæøå]+){{0,2}} (?:[Vv]el|[Vv]elforen(?:ing|eining)|[Bb]orettslag|FAU|"
            r"sameie|frivilligsentral|idrettslag|forening|foreining|lokallag|menighet|pensjonistlag)"
        ),
        (
            r"[A-ZÆØÅ][a-zæøå]*(?:foreningen|foreininga|frivilligsentral|misjonen|misjon|forumet|forum)"
            rf"(?: (?:i|for) (?:{_NAMES}|{_TOPIC})| {_NAMES})?(?: i {_NAMES})?"
        ),
        (
            rf"(?:[Ff]oreldreutval(?:get|et)|FAU)(?: (?:i|ved|for) (?:{_NAMES}|{_TOPIC}))?"
            rf"(?: i {_NAMES})?"
        ),
        (
            r"(?:Foreldre|Pårørande|Pårørende|Nabo|Aksjons|Innbyggjar|Innbygger|Bebuar|Beboer|Fag|"
            r"Fylkes|Lokal|Bygde|Grende|Bonde|Helse|Student)(?:laget|gruppa|gruppen|nettverket)"
            rf"(?: for {_TOPIC})?(?: (?:i )?{_NAMES})?"
        ),
        rf"(?:{_NAMES} )?Røde Kors|Frelsesarmeen|(?:[Ss]tiftelsen|[Ss]tiftinga) {_NAMES}",
    ),
}
_COMPILED = tuple(
    (kind, re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?=s?(?![\w-]))"))
    for kind, forms in _FORMS.items()
)
_NO_NAME = re.compile(
    r"(?:(?i:den|det|en|et|de|som|i|for) )?(?i:(?:fag|vare|bydels)?etaten|kontoret|laget|"
    r"foreningen|forbundet|sentralen|hovedkontoret|servicekontoret|kommuneadvokaten|rådet)"
)
_OPENERS = re.compile(
    r"(?:(?:Høringssvar|Høringsuttalelse|Uttalelse|Innspill|Svar|Merknader|Fra|Frå|Til|Vi|I|For|Hos|"
    r"Ved|Som|At|Når|Da|Dersom|Hvis|Men|Og|Dette|Både|Mens|Om|På|Med|Kopi)\s+)+"
    r"(?:fra |frå |til |i )?(?=[A-ZÆØÅ])"
)

_NAME_BEFORE = re.compile(
    r"^(?:[\w-]+ )+(?=(?:vel|velforen\w+|borettslag|idrettslag|sameie|frivilligsentral|menighet)\b)"
)
"""What stands before these words is a name, also where all is set in capitals."""


def find_bodies(text: str) -> Iterator[Mention]:
    """The bodies that a text names, in order, the longest where two overlap."""
    found = sorted(_all(text), key=lambda mention: (mention.start, mention.start - mention.end))
    end = 0
    for mention in found:
        if mention.start >= end:
            yield mention
            end = mention.end


def as_spoken(line: str) -> str:
    """The line as it would stand in running text, if it is set in capitals."""
    if not line.isupper():
        return line
    lower = _NAME_BEFORE.sub(_title, re.sub(r"\bi bydel\b", "i Bydel", line.lower()))
    words = re.sub(r"(?<=\bbydel )\w|(?<=\bi )\w", _upper, lower, flags=re.IGNORECASE)
    return words[:1].upper() + words[1:]


def _title(found: re.Match[str]) -> str:
    return re.sub(r"\b(?!(?:og|i|for)\b)\w", _upper, found.group())


def _upper(found: re.Match[str]) -> str:
    return found.group().upper()


def _all(text: str) -> Iterator[Mention]:
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(text):
            opener = _OPENERS.match(match.group())
            start = match.start() + (opener.end() if opener else 0)
            name = " ".join(text[start : match.end()].split())
            name = name[:1].upper() + name[1:]
            if not _NO_NAME.fullmatch(name):
                yield Mention(start=start, end=match.end(), name=name, kind=kind)
