"""This file is about bringing the figures of an edited Word document up to date.

What a person has written is never touched. A sentence that stands as it was generated is renewed
whole; in one that a person has rewritten, only the numbers that are still ours are renewed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element as Element

from fordel.errors import InputError
from fordel.report.basis import Basis, Block, Grid, Notice, Paragraph, Points
from fordel.report.word.marks import (
    NUMBER,
    Mark,
    cell_key,
    is_as_written,
    key_print,
    name_of,
    numbers_in,
    read_name,
    sentence_key,
)

_BODY = "word/document.xml"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """One place in the document: what stood there, what the basis says now (norsk: oppdatering)."""

    before: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Updated:
    """The document with its figures brought up to date, and what could not be (norsk: oppdatert).

    ``renewed`` were changed. ``edited`` are sentences that a person has rewritten so that their
    numbers could not be told apart; they stand as they were. ``gone`` stand in the document, but
    the basis says nothing like it any more.
    """

    document: bytes
    renewed: tuple[Renewal, ...]
    edited: tuple[Renewal, ...]
    gone: tuple[str, ...]
    unchanged: int


def update(document: bytes, basis: Basis) -> Updated:
    """The edited document with today's figures.

    Raises:
        InputError: F772, if it is not a Word document; F773, if it was not written from a
            decision basis or its bookmarks have been removed.
    """
    parts = _parts(document)
    root = etree.fromstring(parts[_BODY], _PARSER)
    places = tuple(_places(root))
    if not places:
        raise InputError(
            "F773",
            "The document has none of the bookmarks that Fordel finds its figures by.",
            hint="Use a document that was written by: fordel report --format docx",
        )
    work = _Work(_texts(basis))
    for place in places:
        work.renew(place)
    parts[_BODY] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return Updated(
        document=_packed(document, parts),
        renewed=tuple(work.renewed),
        edited=tuple(work.edited),
        gone=tuple(work.gone),
        unchanged=work.unchanged,
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A bookmark of ours in the document, and the words in it."""

    mark: Mark
    start: Element
    words: tuple[Element, ...]

    @property
    def text(self) -> str:
        return "".join(each.text or "" for each in self.words)

    def put(self, text: str) -> None:
        """The new text in the first run, which keeps its look; the others are emptied."""
        for nth, each in enumerate(self.words):
            each.text = text if nth == 0 else ""


class _Work:
    """Goes through the places in reading order: a sentence comes before its numbers."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        self.renewed: list[Renewal] = []
        self.edited: list[Renewal] = []
        self.gone: list[str] = []
        self.unchanged = 0
        self._whole: set[str] = set()  # sentences whose every word is ours
        self._free: set[str] = set()  # rewritten sentences whose numbers can still be told apart

    def renew(self, place: _Place) -> None:
        now = self.texts.get(place.mark.key)
        match place.mark.kind:
            case _ if now is None:
                if place.mark.kind != NUMBER:
                    self.gone.append(place.text)
            case "_fn":
                self._number(place, now)
            case "_fc":
                self._cell(place, now)
            case _:
                self._sentence(place, now)

    def _cell(self, place: _Place, now: str) -> None:
        if not is_as_written(place.mark, place.text):
            self.edited.append(Renewal(before=place.text, now=now))
        else:
            self._put(place, now)

    def _sentence(self, place: _Place, now: str) -> None:
        mark, text = place.mark, place.text
        if is_as_written(mark, text):
            self._whole.add(mark.key)
            if len(numbers_in(text)) == len(numbers_in(now)) and _bare(text) == _bare(now):
                # Only numbers differ: each is renewed in its own place, with its own look.
                self._rename(place, now)
                self._free.add(mark.key)
                self._count(text, now)
            else:
                self._put(place, now)
        elif len(numbers_in(now)) == self._numbers_of(place):
            self._free.add(mark.key)
        else:
            self.edited.append(Renewal(before=text, now=now))

    def _number(self, place: _Place, now: str) -> None:
        mark = place.mark
        if mark.key not in self._free or mark.nth is None:
            return
        new = numbers_in(now)[mark.nth]
        if not is_as_written(mark, place.text):
            self.edited.append(Renewal(before=place.text, now=new))
        elif mark.key in self._whole:
            place.put(new)
            self._rename(place, new)
        else:
            self._put(place, new)

    def _put(self, place: _Place, now: str) -> None:
        before = place.text
        if before != now:
            place.put(now)
        self._rename(place, now)
        self._count(before, now)

    def _count(self, before: str, now: str) -> None:
        if before == now:
            self.unchanged += 1
        else:
            self.renewed.append(Renewal(before=before, now=now))

    def _rename(self, place: _Place, now: str) -> None:
        fresh = name_of(place.mark.kind, "", now, place.mark.nth)
        name = fresh.replace(key_print(""), place.mark.key, 1)
        place.start.set(qn("w:name"), name)

    @staticmethod
    def _numbers_of(place: _Place) -> int:
        """How many numbers of ours still stand within the sentence."""
        found = 0
        for each in _siblings_until_end(place.start):
            if each.tag == qn("w:bookmarkStart"):
                mark = read_name(each.get(qn("w:name"), ""))
                found += mark is not None and mark.kind == NUMBER and mark.key == place.mark.key
        return found


def _bare(text: str) -> str:
    for number in numbers_in(text):
        text = text.replace(number, "#", 1)
    return text


def _places(root: Element) -> Iterator[_Place]:
    for start in root.iter(qn("w:bookmarkStart")):
        mark = read_name(start.get(qn("w:name"), ""))
        if mark is None:
            continue
        words = [
            word
            for each in _siblings_until_end(start)
            for word in each.iter(qn("w:t"))
            if not _deleted(word)
        ]
        if words:
            yield _Place(mark, start, tuple(words))


def _siblings_until_end(start: Element) -> Iterator[Element]:
    """What stands between the ends of a bookmark, over the ends of paragraphs if need be."""
    number = start.get(qn("w:id"))
    here: Element | None = start
    while here is not None:
        following = here.itersiblings()
        for each in following:
            if each.tag == qn("w:bookmarkEnd") and each.get(qn("w:id")) == number:
                return
            ends = each.iter(qn("w:bookmarkEnd"))
            if any(end.get(qn("w:id")) == number for end in ends):
                yield from _before_end(each, number)
                return
            yield each
        here = here.getparent()


def _before_end(holder: Element, number: str | None) -> Iterator[Element]:
    for each in holder.iter():
        if each.tag == qn("w:bookmarkEnd") and each.get(qn("w:id")) == number:
            return
        if each.tag in {qn("w:r"), qn("w:bookmarkStart")}:
            yield each


def _deleted(word: Element) -> bool:
    return any(each.tag == qn("w:del") for each in word.iterancestors())


def _texts(basis: Basis) -> Mapping[str, str]:
    """What the basis says now, by the print of each place's key."""
    return {key_print(key): text for block in basis.blocks() for key, text in _of(block)}


def _of(block: Block) -> Iterator[tuple[str, str]]:
    match block:
        case Paragraph(sentences=sentences) | Points(points=sentences):
            for nth, sentence in enumerate(sentences):
                yield sentence_key(block.id, nth), sentence.text
        case Notice():
            yield sentence_key(block.id, 0), block.text.text
        case Grid():
            for name, row in zip(block.row_names(), block.rows, strict=True):
                for column, datum in zip(block.column_names(), row, strict=True):
                    yield cell_key(block.id, name, column), datum.text
        case _:
            pass


def _parts(document: bytes) -> dict[str, bytes]:
    try:
        with ZipFile(BytesIO(document)) as held:
            parts = {name: held.read(name) for name in held.namelist()}
    except BadZipFile as fault:
        raise InputError("F772", "The file is not a Word document (DOCX).") from fault
    if _BODY not in parts:
        raise InputError("F774", "The file is a package, but not a Word document (DOCX).")
    return parts


def _packed(document: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The same package, part for part in the same order, with the new body."""
    held = BytesIO()
    with ZipFile(BytesIO(document)) as read, ZipFile(held, "w", ZIP_DEFLATED) as written:
        for name in read.namelist():
            written.writestr(read.getinfo(name), parts[name], compress_type=ZIP_DEFLATED)
    return held.getvalue()
