"""This file is about who has a task today, as far as the statement itself says so.

A body that is to get the task is not its holder; one that is to give it is. Nothing is taken from
the question or the heading.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fordel.model.response import BodyKind, Consultee
from fordel.model.statement import Ground
from fordel.statements.bodies import Body, bodies

_WISH = re.compile(
    r"\b(?:bør|må|burde|lyt|kunne|skal|foreslår|føreslår|ønsker|ynskjer|hvis|dersom|ville)\b"
    r"|\bkan\s(?:\w+\s){0,3}(?:legges|flyttes|overføres|samles|drives|overtas|deles|ta over)\b",
    re.IGNORECASE,
)
_D = r"[Bb]ydel(?:en|ene|er|ane|ar|[- ][A-ZÆØÅ][\wæøå]+| [A-ZÆØÅ][\wæøå]+)?"
_HAS = (
    r"(?:har|eier|eig|fører|driver|driv|ansetter|betaler|kjøper|kjøpte|gir|utfører|fatter|bygger"
    r"|godkjenner|setter inn|organiserer|tildeler|leverer|finner|deler ut|mangler kompetanse"
    r"|følger opp|utelater|stiller krav|sier (?:ja|nei))"
)
# Today's holder by the sentence's own words, where it wishes for nothing.
_STATED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "district",
        re.compile(
            rf"\b{_D}\s(?:selv\s|også\s|alene\s|og saksbehandlere\s)?{_HAS}\b"
            r"(?!\s(?:ikke\s)?ansvar(?:et)? for\b.*\bmen\b|\sfå\b|\sregningen|\s(?:stor|liten) )"
            rf"|\b[Hh]ver(?:t|n)? {_D}\s\w+|\bi (?:hver|kvar|samme|enkelte) bydel\w*"
            r"|\bbydelens (?:forvaltning|administrasjon|organisering|avdeling\w*)"
            rf"|\b(?:utført|utføres|drives|drive|eies|dekkes|ansatt|organisert) (?:av|i) {_D}"
            rf"|\b[Dd]e[nt]? enkelte bydel|\b{_D} er for (?:liten|små)"
            r"|\bi bydel(?:en|ene)(?: følger| som bistår| kjenner)"
            r"|\bsaksbehandler\w*.{0,20} i bydelen"
            r"|\bi små bydeler|\bsetter bydelen|\b(?:kjøper|kjøpte|driver|eier|har) bydelene?\b"
            r"|\bav (?:seks|ni|femten|alle|de) bydel|\bden andre? bydelen betaler"
        ),
    ),
    ("agency", re.compile(r"\b(?:etaten|etatene|etatens|mange etater|ulike etater)\b")),
    (
        "department",
        re.compile(r"\b(?:ulike|tre|to|flere|fire|egen)?\s?byrådsavdeling(?:en|er|ene)\b"),
    ),
    (
        "central",
        re.compile(
            r"\b(?:sentralisert lederstøtte|ble (?:samlet )?sentral\w*"
            r"|(?:er|vart|ble) samla?t? sentralt"
            r"|styres (?:sentralt|fra rådhuset)"
            r"|ligger (?:sentralt|på rådhuset|hos kommunen sentralt)"
            r"|(?:er|ble|vart) (?:allerede )?(?:sentralisert|flyttet til rådhuset))\b"
        ),
    ),
    ("council", re.compile(r"\b[Bb]ystyret (?:vedtar|bestemmer|avgjør|behandler|har)\b")),
    (
        "state",
        re.compile(r"\b[Ss]tatsforvalteren (?:fører|har|behandler)|\bstaten (?:har|betaler)"),
    ),
    (
        "hospital",
        re.compile(
            r"\b(?:sykehus(?:et|ene)|helseforetak(?:et|ene)) (?:har|driver|gir|behandler)\b"
        ),
    ),
    (
        "supplier",
        re.compile(
            r"\b(?:private|ideelle|kommersielle|leverandør\w*) (?:driver|leverer|utfører)\b"
        ),
    ),
    (
        "shared",
        re.compile(r"\bbydel\w+ (?:deler allerede|allerede deler)\b|\bi dag (?:felles|delt)\b"),
    ),
    (
        "host_district",
        re.compile(
            r"\b(?:lå|ligger) ansvaret hos (?:EN|én|ein|éin) bydel"
            r"|\b(?:EN|[Éé]n|éin) bydel (?:har|hadde|driver)"
            r"|vertsbydel\w* (?:har|driver)"
        ),
    ),
)
# Today's holder, where the sentence wishes: what is to stay, or to be taken from somebody.
_WISHED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "district",
        re.compile(
            r"\b(?:bli|forbli|fortsatt|fortsette|halde fram|høyre til|høre til|beholdes|lar ligge)"
            rf"(?:\sværende)?\s(?:\w+\s)?(?:i|hos|på|av|til) {_D}|\bfra bydel(?:en|ene)\b"
            rf"|\bfortsatt skal tildeles lokalt|\b{_D} (?:må|bør|skal) (?:få )?beholde"
            rf"|\b{_D} må derfor kjøpe|\bhver bydel skal finne|\butføres av bydel"
            r"|\begne tjenester"
        ),
    ),
    (
        "central",
        re.compile(r"\btilbake til bydel|\bskal hjem igjen|\bføres tilbake\b|\bfrå? rådhuset\b"),
    ),
)
_FROM = re.compile(r"\b(?:fra|frå)\s(?:\w+\s)?$")
_TO = re.compile(
    r"\b(?:til|i|under|hos|av|inn i|over til|med|at|som|blant)\s(?:\w+\s)?$|\b(?:til|under)\s$"
)
_OURS = re.compile(
    r"\bhos oss\b|\bkontoret vårt\b|\bvåre\b|\bfra oss\b|\b(?:[Vv]i|[Ee]taten|[Ff]oretaket)\s"
    r"(?:eier|bygger|forvalter|drifter|driver|tildeler|har ansvar|leier ut|fører|kjøper|leverer"
    r"|tar imot|fatter|behandler|utfører|står for)\b"
)
_KEPT_BY = re.compile(
    r"\b(?:bli|forbli|ligge|fortsette|fortsatt|være|behold\w*|liggje)\b.{0,25}"
    r"\b(?:hos oss|i foretaket|i etaten|hos foretaket|hos etaten)\b|\bbør ut i\b"
    r"|\bbør bydel\w* ta over\b|\bkan (?:\w+ ){0,2}(?:legges|flyttes|overføres) til bydel"
)
_WE_HAVE = re.compile(
    r"\b(?:har|driver|fører) vi\b|\b[Vv]i (?:har|driver|fører|eier) (?:en|et|egen|eget)\b"
)
_DEALT_WITH = (
    ("district", re.compile(r"\b[Bb]ydel(?:en|ene|er|ar|ane|ens)?\b")),
    ("agency", re.compile(r"\betat(?:en|ene|ens)\b")),
)
_OWN_NAME_KINDS = frozenset({BodyKind.AGENCY, BodyKind.UNDERTAKING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Who has a task today, how sure that is, and why (norsk: dagens plassering)."""

    names: tuple[str, ...]
    grounds: tuple[Ground, ...]
    sureness: float


# Measured on the hand-coded letters: how often the field is right in whole.
_SURE_OF_NONE = 0.93
_SURE_OF_WORDS = 0.6
_SURE_OF_NAME = 0.65


def find_holder(text: str, consultee: Consultee | None = None, *, has_task: bool = True) -> Held:
    """Who has the task that the text is about, by the text's own words.

    A text that is about no task may still name the body it speaks of.
    """
    found = dict(_stated(text, consultee))
    if not has_task:
        found = {name: evidence for name, evidence in found.items() if name != "district"}
    names = tuple(found)
    grounds = tuple(
        Ground(field="holder", rule="holder/words", evidence=evidence)
        for evidence in found.values()
    )
    return Held(names=names, grounds=grounds, sureness=_sureness(names))


def _stated(text: str, consultee: Consultee | None) -> Iterator[tuple[str, str]]:
    wishes = _WISH.search(text) is not None
    for body in bodies(text):
        if body.sort != "union" and _has_it(text, body, wishes=wishes):
            yield _name(body, consultee), body.name
    for name, pattern in _WISHED if wishes else _STATED:
        seen = pattern.search(text)
        if seen:
            yield name, seen.group()
    if consultee is not None:
        yield from _by_writer(text, consultee, wishes=wishes)


def _by_writer(text: str, consultee: Consultee, *, wishes: bool) -> Iterator[tuple[str, str]]:
    """What “we” and “ours” mean, and with whom a supplier deals."""
    if consultee.kind is BodyKind.SUPPLIER and not wishes:
        for name, pattern in _DEALT_WITH:
            seen = pattern.search(text)
            if seen:
                yield name, seen.group()
    elif consultee.kind is BodyKind.DISTRICT and not wishes:
        own = _WE_HAVE.search(text)
        if own:
            yield "district", own.group()
    if consultee.kind in _OWN_NAME_KINDS:
        own = (_KEPT_BY if wishes else _OURS).search(text)
        if own:
            yield consultee.name, own.group()


def _has_it(text: str, body: Body, *, wishes: bool) -> bool:
    before = text[: body.start]
    if not wishes or _FROM.search(before):
        return True
    return not _TO.search(before) and body.end < len(text) - 1


def _name(body: Body, consultee: Consultee | None) -> str:
    """The body's name without its genitive, in full where it is the one who writes."""
    if body.sort == "department":
        return "department"
    name = body.name[0].upper() + body.name[1:]
    if name.endswith(("etatens", "etats", "kontorets")):
        name = name[:-1]
    if consultee is not None and consultee.name.startswith(name):
        return consultee.name
    return name


def _sureness(names: tuple[str, ...]) -> float:
    if not names:
        return _SURE_OF_NONE
    return _SURE_OF_NAME if any(name[0].isupper() for name in names) else _SURE_OF_WORDS
