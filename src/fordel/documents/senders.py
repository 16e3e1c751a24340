"""This file is about who answers: which body, and of what kind.

Each place where a body is named speaks for or against its being the sender: a line "Fra:", a
title "Høringssvar fra …", the signature, "Bydel Lia mener …"; an address block speaks for the
receiver. Where no body is named, the letter's words about itself tell the kind.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fordel.documents.bodies import Mention, find_bodies
from fordel.documents.letter_lines import Line, blocks, head_of, labels, signature_of
from fordel.model.response import BodyKind, Consultee

UNKNOWN = "Ukjent avsender"
ENOUGH = 1.5

_SENDER_LABELS = re.compile(
    r"^(?:fra|frå|avsender|avsendar|høringsinstans|høyringsinstans|innsender|virksomhet|instans|"
    r"navn på (?:virksomhet|instans|organisasjon).*|organisasjon|svar fra|høringssvar fra|from)$"
)
_RECEIVER_LABELS = re.compile(r"^(?:til|kopi|kopi til|mottaker|mottakar|to|cc|sendt til)$")
_FROM_TITLE = re.compile(
    r"(?i:(?:hørings?|høyrings)?(?:svar|uttalelse|uttale|innspill|innspel|merknad(?:er)?|fråsegn|"
    r"besvarelse|tilbakemelding|synspunkter?|notat)\s+(?:fra|frå|ved))\s+"
    r"(?P<name>(?:[A-ZÆØÅ][\wæøå.\-]*)(?:\s(?:og|i|for|[A-ZÆØÅ][\wæøå.\-]*|KF|AS))*)"
)
_ON_BEHALF = re.compile(r"(?i)(?:på vegne av|på vegner av|vi i|oss i|vi hos|her i|for)\s+$")
_SELF_VERB = re.compile(
    r"^(?:,? (?:v/|ved) ?.{0,40}?)? (?:viser|takke[rt]|takkar|ønske[rt]|ønskjer|mene[r]|meiner|har|"
    r"opplever|støtter|støttar|foreslår|føreslår|anbefaler|rår|ber|organiserer|vurderer|ser|avgir|"
    r"vedtok|slutter seg|vil|er positiv|er invitert|invitert|er bedt|eier|eig|driver|leverer|"
    r"behandlet|behandla|handsama|uttaler|kjenner|fikk|fekk|svarer|svarar|er enig|er einig)\b"
)
_ADDRESS = re.compile(
    r"^(?:\d{4}\s+[A-ZÆØÅ]|[Pp]ostboks|.*\b\d{4} [A-ZÆØÅ]{3,}|"
    r"[A-ZÆØÅ].*(?:gate|vei|veg|plass|plassen|gata|veien|vegen) ?\d+)"
)

_CUES: Mapping[BodyKind, tuple[str, ...]] = {
    BodyKind.DISTRICT: (
        r"bydelsdirektør(?:en)?s? (?:forslag|har|mener|vurder)",
        r"(?:vår|i vår) bydel|vi i bydelen|bydelen vår|bydelsadministrasjonens? svar",
    ),
    BodyKind.DISTRICT_COUNCIL: (
        r"bydelsutval(?:get|et) (?:vedtok|mener|meiner|ber|vil|ønsker|ønskjer|slutter)",
        r"(?:møte i|vedtak i|behandlet i|handsama i) bydelsutval(?:get|et)",
    ),
    BodyKind.AGENCY: (
        r"etaten (?:mener|meiner|har|ser|foreslår|vil|ønsker|vår)|etatsdirektør",
        r"som (?:en )?(?:fag)?etat|vår etat|i etaten vår",
    ),
    BodyKind.UNDERTAKING: (
        r"foretaket (?:mener|har|eier|ser|foreslår|vil|ønsker|vårt)",
        r"som (?:kommunalt )?foretak|vårt foretak",
    ),
    BodyKind.DEPARTMENT: (
        r"som byrådsavdeling|byrådsavdelingen (?:mener|har|vurderer|ser)",
        r"kommunaldirektør",
    ),
    BodyKind.SUPPLIER: (
        r"(?:oss|vi|me) som (?:\w+ )?leverandør|vi leverer|me leverer|som leverandør",
        r"som (?:en )?(?:privat|ideell|kommersiell|ekstern) (?:leverandør|aktør|tilbyder)",
        r"våre? (?:ramme)?avtaler?|private leverandører|inngåelse av avtale|oppdragsgiver",
        r"bruker(?:en|ne)? hos oss",
    ),
    BodyKind.UNION: (
        r"organiserer|organiserar|hovedavtalen|hovudavtalen|avdelingsstyret|avdelingsstyre",
        r"medlemmene våre|våre medlemmer|medlemmane våre|som (?:hoved)?tillitsvalgte?|fagforbund",
    ),
    BodyKind.ADVISORY_COUNCIL: (
        r"rådet (?:mener|meiner|ber|vedtok|vil|ønsker|ser|er opptatt)|eldrerådet",
        r"som (?:medvirknings)?råd",
    ),
    BodyKind.ASSOCIATION: (
        r"foreningen (?:vår|mener|har|ønsker)|velforening(?:en|a)?|vi frivillige|vår forening",
        r"som (?:en )?(?:frivillig|ideell|bruker)\w* organisasjon|pårørendeforening",
    ),
    BodyKind.RESIDENT: (
        r"jeg (?:bor|er|har|skriver|mener|vil|ble|fikk)|eg (?:bur|er|har|skriv|meiner)",
        r"som (?:innbygger|beboer|pårørende|innbyggjar|mor|far)",
        r"min (?:mor|far|sønn|datter|mann|kone)|mora mi|faren min",
    ),
    BodyKind.STATE: (
        r"som statlig|statsforvalteren (?:mener|har|vil|viser)",
        r"direktoratet (?:mener|har|vil|viser)",
    ),
    BodyKind.HOSPITAL: (
        r"vi (?:på|ved) sykehuset|sykehuset (?:mener|har|opplever|ser|vårt)|som sykehus",
        r"helseforetaket (?:mener|har|ser)",
    ),
}
_COMPILED_CUES = tuple(
    (kind, re.compile(rf"\b(?:{'|'.join(cues)})\b", re.IGNORECASE)) for kind, cues in _CUES.items()
)
_TITLES: tuple[tuple[BodyKind, str], ...] = (
    (BodyKind.DISTRICT, "bydelsdirektør"),
    (BodyKind.AGENCY, "etatsdirektør"),
    (BodyKind.DEPARTMENT, "kommunaldirektør"),
    (BodyKind.DISTRICT_COUNCIL, "leder av bydelsutvalget"),
    (BodyKind.UNION, "hovedtillitsvalgt"),
    (BodyKind.UNION, "forbundsleder"),
    (BodyKind.UNION, "klubbleder"),
    (BodyKind.STATE, "statsforvalter"),
)
_NAMELESS = {
    BodyKind.DISTRICT: "Ukjent bydel",
    BodyKind.DISTRICT_COUNCIL: "Ukjent bydelsutvalg",
    BodyKind.AGENCY: "Ukjent etat",
    BodyKind.UNDERTAKING: "Ukjent foretak",
    BodyKind.DEPARTMENT: "Ukjent avdeling",
    BodyKind.SUPPLIER: "Ukjent leverandør",
    BodyKind.UNION: "Ukjent fagforening",
    BodyKind.ADVISORY_COUNCIL: "Ukjent råd",
    BodyKind.ASSOCIATION: "Ukjent forening",
    BodyKind.RESIDENT: "Innbygger",
    BodyKind.STATE: "Ukjent statlig organ",
    BodyKind.HOSPITAL: "Ukjent sykehus",
}


def sender(text: str, lines: Sequence[Line], file_name: str) -> Consultee:
    """Who wrote the letter that these lines of the text hold.

    A sender that the letter does not name is called unknown, with the file's name; one that only
    the file's name tells is marked so.
    """
    kind = _kind_by_words(text, lines)
    named = _named(text, lines, kind)
    if named:
        return Consultee(name=named.name, kind=kind if named.kind is BodyKind.OTHER else named.kind)
    if kind is BodyKind.RESIDENT:
        return Consultee(name=_NAMELESS[kind], kind=kind)
    spoken = re.sub(r"[_\-.]+", " ", re.sub(r"\.\w{1,5}$", "", file_name))
    by_file = next(find_bodies(spoken), None)
    if by_file:
        return Consultee(name=f"{by_file.name} (etter filnavnet)", kind=by_file.kind)
    return Consultee(name=f"{_NAMELESS.get(kind, UNKNOWN)} ({file_name})", kind=kind)


def _named(text: str, lines: Sequence[Line], kind: BodyKind) -> Mention | None:
    """The body with the most signs of being the sender; one of the expected kind is favoured."""
    signs: dict[str, float] = defaultdict(float)
    first: dict[str, Mention] = {}
    for mention, weight in _signs(text, lines):
        key = mention.name.lower()
        if key not in first:
            first[key] = mention
            signs[key] += 1.5 if mention.kind is kind else 0.0
        signs[key] += weight
    if not signs:
        return None
    best = max(signs, key=lambda name: (signs[name], -first[name].start))
    return first[best] if signs[best] >= ENOUGH else None


def _signs(text: str, lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    """What speaks for each body's being the sender, sign by sign."""
    if not lines:
        return
    yield from _labelled(lines)
    yield from _titled(lines)
    yield from _in_head(head_of(lines))
    yield from _in_signature(signature_of(lines))
    start, end = lines[0].start, lines[-1].end
    for first, last in _ends(start, end):
        yield from _speaking(text, first, last)


def _ends(start: int, end: int) -> Iterator[tuple[int, int]]:
    """The opening and the close of a letter, where it says who it is from."""
    yield start, min(end, start + 8000)
    if end - start > 8000:
        yield max(start + 8000, end - 1500), end


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    for label in labels(lines[:60]):
        if _SENDER_LABELS.match(label.name):
            found = next(find_bodies(label.value), None)
            if found:
                yield found, 6.0
            elif "@" not in label.value and label.name not in {"fra", "from"}:
                yield _free(label.value.strip("*_ ")), 6.0
        elif _RECEIVER_LABELS.match(label.name):
            for mention in find_bodies(label.value):
                yield mention, -5.0


def _titled(lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    for line in lines[:40]:
        match = _FROM_TITLE.search(line.text)
        if match:
            yield next(find_bodies(match["name"]), _free(match["name"])), 5.0


def _free(name: str) -> Mention:
    """A body that only its place in the letter shows to be one."""
    return Mention(start=0, end=len(name), name=name, kind=BodyKind.OTHER)


def _in_head(lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    """Bodies that have a line of the head to themselves; address blocks name the receiver."""
    for block in blocks(lines):
        received = _is_to(block[0]) or any(_ADDRESS.match(line.text) for line in block[1:])
        for line in block:
            to_receiver = received or _is_to(line)
            weight = -5.0 if to_receiver else 4.0 if line is lines[0] else 2.0
            if line.words <= 8:
                yield from ((mention, weight) for mention in find_bodies(_spoken(line.text)))


def _is_to(line: Line) -> bool:
    return line.text.lower().startswith(("til ", "til:", "kopi", "deres ref"))


def _in_signature(lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    for line in lines:
        if line.text.lower().startswith(("kopi", "vedlegg")):
            return
        if line.words <= 8:
            yield from ((mention, 4.0) for mention in find_bodies(_spoken(line.text)))


def _spoken(line: str) -> str:
    """The line as it would stand in running text, if it is set in capitals."""
    return line.capitalize() if line.isupper() else line


def _speaking(text: str, start: int, end: int) -> Iterator[tuple[Mention, float]]:
    """Bodies that do something here, or on whose behalf something is said."""
    stretch = text[start:end]
    for mention in find_bodies(stretch):
        weight = 0.1 if mention.kind is BodyKind.DEPARTMENT else 1.5
        if _SELF_VERB.match(stretch[mention.end : mention.end + 60]):
            yield mention, weight
        if _ON_BEHALF.search(stretch[max(0, mention.start - 20) : mention.start]):
            yield mention, weight


def _kind_by_words(text: str, lines: Sequence[Line]) -> BodyKind:
    """The kind that the letter's words about itself tell; OTHER if they tell none."""
    if not lines:
        return BodyKind.OTHER
    stretch = text[lines[0].start : lines[-1].end]
    weights: dict[BodyKind, float] = defaultdict(float)
    for kind, cue in _COMPILED_CUES:
        weights[kind] += min(4, len(cue.findall(stretch)))
    signature = " ".join(line.text.lower() for line in signature_of(lines))
    for kind, title in _TITLES:
        weights[kind] += 4.0 if title in signature else 0.0
    best = max(weights, key=lambda kind: weights[kind])
    return best if weights[best] >= 2 else BodyKind.OTHER
