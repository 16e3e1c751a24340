"""This file is about who answers: which body, and of what kind.

Each place where a body is named speaks for or against its being the sender: a line "Fra:", a
title "Høringssvar fra …", the signature, "Bydel Lia mener …"; an address block speaks for the
receiver. Where no body is named, the letter's words about itself tell the kind.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fordel.documents.bodies import Mention, as_spoken, find_bodies
from fordel.documents.letter_lines import Line, blocks, head_of, labels, signature_of
from fordel.model.response import BodyKind, Consultee

UNKNOWN = "Ukjent avsender"
ENOUGH = 1.5
_TITLE_WORDS = 16

_SENDER_LABELS = re.compile(
    r"^(?:fra|frå|avsender|avsendar|høringsinstans|høyringsinstans|innsender|virksomhet|instans|"
    r"utvalg|utval|organ|møteutvalg|navn på (?:virksomhet|instans|organisasjon).*|"
    r"organisasjon|svar fra|høringssvar fra|from)$"
)
_RECEIVER_LABELS = re.compile(r"^(?:til|kopi|kopi til|mottaker|mottakar|to|cc|sendt til)$")
_FROM_TITLE = re.compile(
    r"(?i:(?:hørings?|høyrings)?(?:svar|uttalelse|uttale|innspill|innspel|merknad(?:er)?|fråsegn|"
    r"besvarelse|tilbakemelding|synspunkter?|notat)\s+(?:fra|frå|ved))\s+"
    r"(?P<name>(?:[A-ZÆØÅ][\wæøå.\-]*)(?:\s(?:og|i|for|[A-ZÆØÅ][\wæøå.\-]*|KF|AS))*)"
)
_NAMED_ABOVE = re.compile(
    r"^\W*(?P<name>[A-ZÆØÅ][\wæøå.\-]+(?: (?:og|i|for|[A-ZÆØÅ][\wæøå.\-]*)){0,5}) ?[:–-] ?"
    r"(?:våre? |vårt )?(?:hørings?|høyrings?)?"
    r"(?:svar|uttalelse|innspill|innspel|merknad|fråsegn|synspunkt)"
)
"""``Vevarane i Li: innspel om …``, the first line of a letter."""
_FROM_LINE = re.compile(r"^(?:fra|frå) (?P<name>.{3,60})$", re.IGNORECASE)
_ON_BEHALF = re.compile(r"(?i)(?:på vegne av|på vegner av|vi i|oss i|vi hos|her i|for)\s+$")
_SELF_VERB = re.compile(
    r"^(?:,? (?:v/|ved) ?.{0,40}?)? (?:viser|takke[rt]|takkar|ønske[rt]|ønskjer|mene[r]|meiner|har|"
    r"opplever|støtter|støttar|foreslår|føreslår|anbefaler|rår|ber|organiserer|vurderer|ser|avgir|fører|"
    r"vedtok|slutter seg|vil|er positiv|er invitert|invitert|er bedt|eier|eig|driver|leverer|"
    r"behandlet|behandla|handsama|uttaler|kjenner|fikk|fekk|svarer|svarar|er enig|er einig)\b"
)
_ADDRESS = re.compile(
    r"^(?:\d{4}\s+[A-ZÆØÅ]|[Pp]ostboks|.*\b\d{4} [A-ZÆØÅ]{3,}|"
    r"[A-ZÆØÅ].*(?:gate|vei|veg|plass|plassen|gata|veien|vegen) ?\d+)"
)
_ABOUT = re.compile(r"(?i)svar|uttal|innspill|innspel|høring|merknad|vedrørende|oppgavefordeling")
_PARTY = re.compile(rf"(?i:\bkommune|^her$)|{_ADDRESS.pattern}")
_SIGNED_BY_ONE = re.compile(r"(?i)^\W*(?:hilsen|mvh\.?|helsing) (?:en|ei|ein|et)\b")

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
        r"avtal(?:e|en|ar|er|ene|ane) med kommunen|kommunen kjøper",
        r"(?:oss|vi|me) som (?:\w+ )?leverandør|vi leverer|me leverer|som leverandør",
        r"som (?:en )?(?:privat|ideell|kommersiell|ekstern) (?:leverandør|aktør|tilbyder)",
        r"våre? (?:ramme)?avtaler?|private leverandører|inngåelse av avtale|oppdragsgiver",
        r"som leverer tjenester|bruker(?:en|ne)? hos oss",
        r"ideell stift(?:ing|else)|kjøpsplass(?:ane|ene)",
    ),
    BodyKind.UNION: (
        r"organiserer|organiserar|fagforen(?:ing|eining) for|avdelingsstyret?",
        r"hovedavtalen|hovudavtalen",
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
    kind = _kind_by_words(text, lines, at_least=2)
    named = _named(text, lines, kind)
    if named and named.kind is BodyKind.DISTRICT and _is_minutes(lines):
        return Consultee(name=f"Bydelsutvalget i {named.name}", kind=BodyKind.DISTRICT_COUNCIL)
    if named and named.kind is BodyKind.ASSOCIATION and kind is BodyKind.SUPPLIER:
        return Consultee(name=named.name, kind=kind)
    if named and named.kind is BodyKind.OTHER:
        return Consultee(name=named.name, kind=_kind_by_words(text, lines, at_least=1))
    if named:
        return Consultee(name=named.name, kind=named.kind)
    if kind is BodyKind.RESIDENT:
        return Consultee(name=_NAMELESS[kind], kind=kind)
    spoken = re.sub(r"[_\-.]+", " ", re.sub(r"\.\w{1,5}$", "", file_name))
    by_file = next(find_bodies(spoken), None)
    if by_file:
        return Consultee(name=f"{by_file.name} (etter filnavnet)", kind=by_file.kind)
    return Consultee(name=f"{_NAMELESS.get(kind, UNKNOWN)} ({file_name})", kind=kind)


def _is_minutes(lines: Sequence[Line]) -> bool:
    """Whether the head says that this is what the district's council has decided."""
    head = " ".join(line.text.lower() for line in head_of(lines))
    return (
        "bydelsutval" in head and re.search(r"protokoll|møtebok|utskrift|vedtak", head) is not None
    )


def _named(text: str, lines: Sequence[Line], kind: BodyKind) -> Mention | None:
    """The body with the most signs of being the sender; one of the expected kind is favoured."""
    found = list(_signs(text, lines))
    signs: dict[str, float] = defaultdict(float)
    for mention, weight in found:
        signs[mention.name.lower()] += weight
    alone = dict(signs)
    first = {mention.name.lower(): mention for mention, _ in reversed(found)}
    for name, mention in first.items():
        # "Statsforvalteren mener" speaks for "Statsforvalteren i Innlandet" too.
        signs[name] += sum(alone[other] for other in alone if name.startswith(f"{other} "))
        signs[name] += signs.get(name + "s", 0.0) + (1.5 if mention.kind is kind else 0.0)
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
    yield from _in_signature(lines)
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
            elif "@" not in label.value and label.name not in {"fra", "frå", "from"}:
                yield _free(label.value.strip("*_ ")), 6.0
        elif _RECEIVER_LABELS.match(label.name):
            for mention in find_bodies(label.value):
                yield mention, -5.0


def _titled(lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    for line in head_of(lines):
        above, below = _NAMED_ABOVE.match(line.text), _FROM_LINE.match(line.text)
        if above:
            yield next(find_bodies(above["name"]), _free(above["name"])), 4.0
        elif below:
            yield from ((mention, 4.0) for mention in find_bodies(as_spoken(below["name"])))
    for line in lines[:40]:
        match = _FROM_TITLE.search(line.text)
        if match and line.words <= _TITLE_WORDS:
            rest = as_spoken(line.text[match.start("name") :])
            found = next(find_bodies(rest), None)
            opens = found and found.start == 0
            yield (found if found and opens else _free(as_spoken(match["name"]))), 5.0


def _free(name: str) -> Mention:
    """A body that only its place in the letter shows to be one; its ending may tell the kind."""
    office = re.search(r"(?:tjenesten|tenesta|senteret|kontoret|sentralen)(?: i |$)", name)
    kind = BodyKind.AGENCY if office else BodyKind.OTHER
    return Mention(start=0, end=len(name), name=name, kind=kind)


def _in_head(lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    """Bodies that have a line of the head to themselves.

    Of two address blocks the first is the sender's and the second the receiver's; a single one is
    more often the receiver's.
    """
    head = list(blocks(lines))
    parties = [at for at, block in enumerate(head) if _is_party(block)]
    for at, block in enumerate(head):
        weight = 4.0 if at == 0 else 2.0
        if any(_ADDRESS.match(line.text) for line in block[1:]):
            weight = 3.0 if len(parties) > 1 and at == parties[0] else 0.0
        if _is_to(block[0]) or (len(parties) > 1 and at == parties[1]):
            weight = -5.0
        for line in block:
            if _is_from(line):
                continue
            own = -5.0 if _is_to(line) else weight
            yield from ((mention, own) for mention in _alone(line))


def _alone(line: Line) -> Iterator[Mention]:
    """The bodies of a line that is too short to be about them."""
    return find_bodies(as_spoken(line.text)) if line.words <= 10 else iter(())


def _is_party(block: Sequence[Line]) -> bool:
    """Whether a block of the head names who sends or receives: few short lines, no sentence."""
    if len(block) > 5 or _ABOUT.search(block[0].text) or any(labels(block[:1])):
        return False
    if any(line.words > 8 or line.text[-1] in ".:!?" for line in block):
        return False
    return any(_PARTY.search(line.text) or any(_alone(line)) for line in block)


def _is_from(line: Line) -> bool:
    said = any(_SENDER_LABELS.match(label.name) for label in labels([line]))
    return said or _FROM_LINE.match(line.text) is not None


def _is_to(line: Line) -> bool:
    return line.text.lower().startswith(("til ", "til:", "kopi", "deres ref"))


def _in_signature(lines: Sequence[Line]) -> Iterator[tuple[Mention, float]]:
    """The bodies under the greeting at the end, or in it: ``For Faglaget``."""
    signed = signature_of(lines)
    before = [line for line in lines[-16:] if line.text.lower().startswith("for ")]
    for line in (*before, *signed):
        if line.text.lower().startswith(("kopi", "vedlegg")):
            return
        if line.words <= 8:
            yield from ((mention, 4.0) for mention in find_bodies(as_spoken(line.text)))


def _speaking(text: str, start: int, end: int) -> Iterator[tuple[Mention, float]]:
    """Bodies that do something here, or on whose behalf something is said."""
    stretch = text[start:end]
    for mention in find_bodies(stretch):
        weight = 0.1 if mention.kind is BodyKind.DEPARTMENT else 1.5
        if _SELF_VERB.match(stretch[mention.end : mention.end + 60]):
            yield mention, weight
        if _ON_BEHALF.search(stretch[max(0, mention.start - 20) : mention.start]):
            yield mention, weight


def _kind_by_words(text: str, lines: Sequence[Line], *, at_least: float) -> BodyKind:
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
    if _SIGNED_BY_ONE.match(lines[-1].text):
        weights[BodyKind.RESIDENT] += 4.0
    best = max(weights, key=lambda kind: weights[kind])
    return best if weights[best] >= at_least else BodyKind.OTHER
