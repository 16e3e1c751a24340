"""This file is about what a letter tells of persons, and how it is hidden.

Names of case workers, signatories and others, telephone numbers, e-mail addresses, home addresses
and national identity numbers are hidden. Names of bodies, roles and places are not.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from fordel.documents.bodies import find_bodies
from fordel.documents.given_names import GIVEN_NAMES
from fordel.documents.letter_lines import Line, blocks, is_closing, labels, read_lines
from fordel.model.text import RepairedText, Span

BLOT = "█"

_PART = r"[A-ZÆØÅÉÖÄÜ][a-zæøåéèêöäüóáíž]+(?:-[A-ZÆØÅ][a-zæøåé]+)*"
_LINK = r"(?:[A-ZÆØÅ]\.|von|van|de|af|el|al|bin|ben|da|den|der)"
_FULL = rf"{_PART}(?: (?:{_LINK} )*{_PART}){{1,3}}"
_NAME = re.compile(_FULL)
_TURNED = re.compile(rf"{_PART}(?: {_PART})?, {_PART}(?: {_PART}){{0,2}}(?= *(?:<|\(|;|$))")
_CAPITALS = re.compile(r"[A-ZÆØÅ]{2,}(?: [A-ZÆØÅ]{2,}){1,3}")

_ROLES = (
    r"(?:direktør|leder|leiar|rådgiver|rådgjevar|saksbehandler|saksbehandlar|sjef|ombud|representant|"
    r"konsulent|koordinator|byråd|ordfører|ordførar|sekretær|lege|rektor|tillitsvalgt|tillitsvald|"
    r"advokat|fullmektig|sosionom|sykepleier|kontaktperson|nestleder|medlem)"
)
_TITLE = re.compile(rf"(?i)^\W*[\w-]*{_ROLES}(?:en)?\b")
_NAME_AND_TITLE = re.compile(rf"{_FULL}, (?i:[a-zæøå ]*{_ROLES})\b")
_PERSON_LABEL = re.compile(
    rf"^(?:.*{_ROLES}|fra|frå|til|kopi|kopi til|from|to|cc|navn|namn|underskrift|avsender|ved|attn|"
    r"referent|møteleder|sign|behandlet av|godkjent av|innsender|kontakt|mottaker|deres kontakt)$"
)
_IN_TEXT = (
    re.compile(rf"(?i:\b[a-zæøå]*{_ROLES}(?:en)?),? (?P<name>{_FULL})"),
    re.compile(rf"\b[Vv]/ ?(?:(?i:[a-zæøå]*{_ROLES}) )?(?P<name>{_FULL}|{_PART})"),
    re.compile(
        r"(?i:\b(?:min|mi|vår|mitt|hans|hennes) (?:gamle )?(?:mor|far|sønn|datter|dotter|mann|kone|"
        rf"bror|søster|syster|tante|onkel|bestemor|bestefar|nabo|mamma|pappa|venn|ektefelle)),? "
        rf"(?P<name>{_FULL}|{_PART})"
    ),
    re.compile(
        rf"(?i:\b(?:heter|heiter|navn er|namn er|navnet mitt er)) (?P<name>{_FULL}|{_PART})"
    ),
    re.compile(rf"(?i:godkjent av|signert av|skrevet av) (?P<name>{_FULL})"),
    re.compile(
        rf"^(?:Hei|Hallo|Kjære|Heisann|God dag),? (?P<name>{_FULL}|{_PART})(?=[ ,!.]*$)",
        re.MULTILINE,
    ),
    re.compile(
        rf"^(?i:.{{0,25}}\bhils(?:en|ing|ingar)|mvh\.?),? (?P<name>{_FULL}|{_PART})$", re.MULTILINE
    ),
)
_ANYWHERE = re.compile(rf"(?<![\w-])(?P<name>{_FULL})(?![\w-])")
_NOT_A_NAME = re.compile(
    r"(?i)\b(?:\w*kommunen?|\w*bydel(?:en)?|\w*etat(?:en)?|\w*avdeling(?:en)?|\w*seksjon(?:en)?|\w*utvalg(?:et)?|"
    r"\w*råd(?:et)?|oslo|norge|norges|nav|byrådet|byrådsavdeling|rådhuset|\w*direktør(?:en)?|\w*leder|vi|"
    r"\w*rådgiver|\w*kontor(?:et)?|\w*senter(?:et)?|\w*foreningen?|\w*forbund(?:et)?|alle|dere|the|city|"
    r"\w*skolen?|\w*sykehus(?:et)?|\w*foretak(?:et)?|spørsmål|innspill|høring\w*|svar|uttalelse|dato|"
    r"saksnummer|vedlegg|kopi|med|hilsen|vennlig|stab|styret|helse|omsorg|oppvekst|plan|bystyret|"
    r"\w*området|\w*tjenesten?|\w*teamet?|\w*loven|\w*planen)\b"
)
_OF_A_PLACE = re.compile(
    r"s?(?: \w+s)? (?:gate|gata|vei|veg|veien|plass|park|parken|skole|barnehage|hage|kirke|senter|"
    r"minde|stiftelse|legat|hus|bru|sykehus|sykehjem|allé)\b"
)

_MAIL = re.compile(r"(?<![\w.+-])[\w.+\-]++@[\w\-]+(?:\.[\w\-]+)+")
_PUBLIC_MAIL = re.compile(r"(?i)^(?:post\w*|info|firmapost|kontakt|servicetorg\w*|kundeservice)@")
_PHONE = re.compile(
    r"(?<![\d/.,-])(?:(?:\+|00)47 ?)?"
    r"(?:[2-9]\d \d{2} \d{2} \d{2}|[2-9]\d{2} \d{2} \d{3}|[49]\d{7})(?![\d/]|[.,-]\d| \d)"
)
_SAID_PHONE = re.compile(
    r"(?i)\b(?:tlf|telefon|tel|mob|mobil|mobiltelefon|phone)\w*\.?:? *"
    r"(?P<number>\+?\d(?:[ .]?\d){4,11})"
)
_IDENTITY = re.compile(r"(?<!\d)(?:[0-7]\d[0-9]\d{3} ?\d{5})(?!\d)")
_STREET = (
    r"[A-ZÆØÅ][\wæøå. ]{1,30}?(?:gate|gata|gaten|vei|veien|veg|vegen|plass|allé|bakken|svingen|lia)"
    r" ?\d+ ?[A-Za-z]?\b"
)
_ADDRESS = re.compile(rf"{_STREET}(?:,? *\n? *\d{{4}} [A-ZÆØÅ][\wæøå]+)?")
_LIVES = re.compile(
    rf"(?i:\b(?:bor|bur|bosatt|busett|adresse(?:n)?(?: er)?:?)(?: i| på)?) (?P<name>{_STREET})"
)


def find_personal(text: str, *, by_resident: bool = False, sender: str = "") -> tuple[Span, ...]:
    """Where a text tells of persons; in order, without overlap.

    In a letter ``by_resident``, street addresses are homes; elsewhere only those that are said to
    be, or that follow a person's name, for bodies have addresses too. The ``sender`` is a body
    whose name stays.
    """
    names = tuple(span for span in _names(text) if not _names_body(text, span, sender))
    homes = _homes(text, names, by_resident=by_resident)
    return _joined([*names, *_repeated(text, names), *_numbers(text), *homes])


def mask(text: str, spans: Iterable[Span], *, offset: int = 0) -> str:
    """The text with "[navn]", "[telefon]" and the like in place of what is personal.

    ``offset`` is where the text begins in the coordinates of the spans.
    """
    parts, position = [], 0
    for start, end in _inside(text, spans, offset):
        parts += [text[position:start], _marker(text[start:end])]
        position = end
    return "".join([*parts, text[position:]])


def blacken(text: str, spans: Iterable[Span], *, offset: int = 0) -> str:
    """The text with each letter and figure of what is personal blacked out, length unchanged.

    For exports whose positions count characters.
    """
    parts, position = [], 0
    for start, end in _inside(text, spans, offset):
        parts += [text[position:start], re.sub(r"\S", BLOT, text[start:end])]
        position = end
    return "".join([*parts, text[position:]])


def in_repaired(spans: Iterable[Span], text: RepairedText) -> tuple[Span, ...]:
    """The same stretches in the text for reading."""
    moved = (text.repaired(span.start, span.end) for span in spans)
    return tuple(Span(start=start, end=end) for start, end in moved if start < end)


def _inside(text: str, spans: Iterable[Span], offset: int) -> Iterator[tuple[int, int]]:
    """The parts of the spans that this text holds."""
    position = 0
    for span in sorted(spans, key=lambda span: span.start):
        start, end = max(position, span.start - offset), min(len(text), span.end - offset)
        if start < end:
            yield start, end
            position = end


def _marker(words: str) -> str:
    digits = sum(character.isdigit() for character in words)
    if "@" in words:
        return "[e-post]"
    if digits >= 11 and not words.lstrip().startswith(("+", "00")):
        return "[fødselsnummer]"
    if digits and not re.search(r"[A-Za-zÆØÅæøå]{3}", words):
        return "[telefon]"
    return "[adresse]" if digits else "[navn]"


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap made one."""
    result: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if result and span.start < result[-1].end:
            last = result[-1]
            result[-1] = Span(start=last.start, end=max(last.end, span.end))
        else:
            result.append(span)
    return tuple(result)


def _names(text: str) -> Iterator[Span]:
    lines = read_lines(text, 0, len(text))
    yield from _labelled(lines)
    yield from _signed(lines)
    for pattern in _IN_TEXT:
        for match in pattern.finditer(text):
            yield from _name(match["name"], match.start("name"))
    for match in _ANYWHERE.finditer(text):
        yield from _known(match["name"], match.start(), text[match.end() : match.end() + 30])


def _labelled(lines: Sequence[Line]) -> Iterator[Span]:
    """Names behind "Saksbehandler:", in the head of an e-mail and in lists of copies."""
    for label in labels(lines):
        if _PERSON_LABEL.match(label.name):
            yield from _listed(label.value, label.start)
    for block in blocks(lines):
        if block[0].text.lower().rstrip(": ") in {"kopi", "kopi til", "til stede", "deltakere"}:
            for line in block[1:]:
                yield from _listed(line.text, line.start)


def _listed(words: str, start: int) -> Iterator[Span]:
    """The names in a list of people, whose order may be turned: "Nordmann, Kari <kari@…>"."""
    turned = _TURNED.match(words)
    if turned and not _NOT_A_NAME.search(turned.group()):
        yield Span(start=start + turned.start(), end=start + turned.end())
        return
    for match in _NAME.finditer(words):
        yield from _name(match.group(), start + match.start())


def _signed(lines: Sequence[Line]) -> Iterator[Span]:
    """Names under a letter: a line of its own, or before a comma and a title."""
    for at, line in enumerate(lines):
        if is_closing(line.text):
            below = takewhile(lambda other: other.words <= 8, lines[at + 1 : at + 13])
            yield from (span for other in below for span in _signatory(other))
    for name, title in pairwise(lines[-8:]):
        if _TITLE.search(title.text) and title.words <= 8:
            yield from _signatory(name)
    for line in lines[-4:]:
        if _NAME_AND_TITLE.match(line.text):
            yield from _signatory(line)


def _signatory(line: Line) -> Iterator[Span]:
    words = line.text.strip("*_ ")
    start = line.start + line.text.index(words) if words else line.start
    match = _NAME.match(words) or _CAPITALS.fullmatch(words)
    if match and re.match(r" *(?:$|[,(/–-]|  +|\t)", words[match.end() :]):
        yield from _name(match.group(), start)
    elif re.fullmatch(_PART, words) and words in GIVEN_NAMES:
        yield Span(start=start, end=start + len(words))


def _name(words: str, start: int) -> Iterator[Span]:
    """The name at the front of these words, before what names a body, a role or a place."""
    other = _NOT_A_NAME.search(words)
    name = words[: other.start()].rstrip() if other else words
    if name:
        yield Span(start=start, end=start + len(name))


def _names_body(text: str, span: Span, sender: str) -> bool:
    """Whether the words are part of a body's name."""
    if text[span.start : span.end] in sender:
        return True
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    line = text[first : last if last >= 0 else len(text)]
    return any(
        mention.start + first < span.end and span.start < mention.end + first
        for mention in find_bodies(line)
    )


def _known(words: str, start: int, after: str) -> Iterator[Span]:
    """A name that begins with a common given name, unless a street or a school is called so."""
    parts = list(re.finditer(r"\S+", words))
    for part in parts[:-1]:
        if part.group().split("-")[0] in GIVEN_NAMES and not _OF_A_PLACE.match(after):
            for span in _name(words[part.start() :], start + part.start()):
                if " " in words[part.start() : span.end - start]:
                    yield span
            return


def _repeated(text: str, names: Sequence[Span]) -> Iterator[Span]:
    """The same full names wherever else they stand."""
    known = {text[span.start : span.end] for span in names}
    full = sorted((name for name in known if " " in name), key=len, reverse=True)
    if full:
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, full))})(?=s?\b)")
        yield from (Span(start=found.start(), end=found.end()) for found in pattern.finditer(text))


def _numbers(text: str) -> Iterator[Span]:
    for found in _SAID_PHONE.finditer(text):
        yield Span(start=found.start("number"), end=found.end("number"))
    for pattern in (_PHONE, _IDENTITY):
        yield from (Span(start=found.start(), end=found.end()) for found in pattern.finditer(text))
    for found in _MAIL.finditer(text):
        if not _PUBLIC_MAIL.match(found.group()):
            yield Span(start=found.start(), end=found.end())


def _homes(text: str, names: Sequence[Span], *, by_resident: bool) -> Iterator[Span]:
    """Street addresses that are somebody's home."""
    for found in _LIVES.finditer(text):
        yield Span(start=found.start("name"), end=found.end("name"))
    ends = [span.end for span in names]
    for found in _ADDRESS.finditer(text):
        follows_name = any(0 <= found.start() - end <= 3 for end in ends)
        if by_resident or follows_name:
            yield Span(start=found.start(), end=found.end())
