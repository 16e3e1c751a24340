"""This file is about writing the decision basis as DOCX, with styles, headings and alt texts.

The city's own template decides how it looks; where it lacks a style that is used, one is made.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Emu
from lxml.etree import _Element as Element

from fordel.report.basis import (
    Basis,
    Block,
    Chapter,
    Grid,
    Notice,
    Paragraph,
    Picture,
    Points,
    Quoted,
    Ref,
    Sentence,
    own_refs,
)
from fordel.report.basis_notes import Notes, Runs, basing, notes_of
from fordel.report.values import Texts
from fordel.report.word.marks import CELL, cell_key, name_of, sentence_key
from fordel.report.word.paragraphs import (
    Pen,
    cell,
    field,
    link,
    paragraph,
    raised,
    run,
    spanning,
    table,
)
from fordel.report.word.styles import dress
from fordel.report.wording import day

Draw = Callable[[str], bytes]
"""Turns an SVG drawing into a PNG picture."""

_NARROW = 6  # so many columns stand side by side on an upright page
_UPRIGHT, _LYING = 9_070, 13_900  # text widths in twentieths of a point: A4, margins of 25 mm


def docx_of(basis: Basis, *, texts: Texts, draw: Draw, template: bytes | None = None) -> bytes:
    """The document, the same bytes for the same basis and template."""
    made = docx.Document(BytesIO(template)) if template else docx.Document()
    dress(made, basis.language)
    _properties(made, basis)
    writer = _Writer(made, basis, texts, draw)
    writer.write()
    held = BytesIO()
    made.save(held)
    return _timeless(held.getvalue())


def _properties(made: WordDocument, basis: Basis) -> None:
    midnight = datetime.combine(basis.made_on, time(), UTC).replace(tzinfo=None)
    about = made.core_properties
    about.title, about.author, about.language = basis.title, "Fordel", _tongue(basis.language)
    about.created = about.modified = midnight
    about.last_modified_by, about.comments, about.revision = "Fordel", "", 1


def _tongue(language: str) -> str:
    return {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}.get(language, language)


class _Writer:
    """Writes block after block at the end of the document."""

    def __init__(self, made: WordDocument, basis: Basis, texts: Texts, draw: Draw) -> None:
        self.made = made
        self.basis = basis
        self.notes: Notes = notes_of(basis, many=texts["basis"]["many"])
        self.texts = texts
        self.draw = draw
        self.pen = Pen()
        self.figures = {"table": 0, "figure": 0}

    def write(self) -> None:
        words = self.texts["basis"]
        self._add(paragraph("Subtitle", [run(self.basis.kind or words["kind"])]))
        self._add(paragraph("Title", [run(self.basis.title)]))
        for name, value in self.basis.facts:
            self._add(paragraph("Normal", [run(f"{name}: {value}")]))
        if not self.basis.kind:  # a letter is short enough without
            self._add(paragraph("Innholdstittel", [run(words["contents"])]))
            for chapter in self.basis.chapters:
                self._contents_line(chapter, 1)
        for chapter in self.basis.chapters:
            self._chapter(chapter, 1)
        self._sources()

    def _add(self, *made: Element) -> None:
        body = self.made.element.body
        for each in made:
            body.insert(len(body) - 1, each)  # the last element is the page's own set-up

    def _contents_line(self, chapter: Chapter, level: int) -> None:
        self._add(paragraph(f"TOC{level}", [link(_anchor(chapter.id), chapter.title)]))
        if level < 2:
            for part in chapter.parts:
                self._contents_line(part, level + 1)

    def _chapter(self, chapter: Chapter, level: int) -> None:
        heading = self.pen.bookmarked(_anchor(chapter.id), [run(chapter.title)])
        self._add(paragraph(f"Heading{min(level, 6)}", heading))
        for block in chapter.blocks:
            self._block(block)
        if not chapter.on_paper:
            said = self.texts["basis"]["elsewhere"].format(count=len(chapter.parts))
            self._add(paragraph("BodyText", [run(said)]))
            return
        for part in chapter.parts:
            self._chapter(part, level + 1)

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph():
                self._add(paragraph("BodyText", self._sentences(block.id, block.sentences)))
            case Points():
                style = "ListNumber" if block.ordered else "ListBullet"
                for nth, point in enumerate(block.points):
                    self._add(paragraph(style, self._sentence(block.id, nth, point)))
            case Grid():
                self._grid(block)
            case Picture():
                self._picture(block)
            case Quoted():
                self._quoted(block)
            case Notice():
                self._add(paragraph("Merknad", self._sentence(block.id, 0, block.text)))

    def _sentences(self, block: str, sentences: Iterable[Sentence]) -> list[Element]:
        made: list[Element] = []
        for nth, sentence in enumerate(sentences):
            made += [run(" ")] if nth else []
            made += self._sentence(block, nth, sentence)
        return made

    def _sentence(self, block: str, nth: int, sentence: Sentence) -> list[Element]:
        words = self.pen.sentence(sentence_key(block, nth), sentence.text)
        return [*words, *self._refs(sentence.refs, basing(sentence, self.texts))]

    def _refs(self, refs: Sequence[Ref], said: str = "") -> list[Element]:
        bundle = self.notes.bundle(refs)
        if bundle is None:
            inside = _named(self.notes.runs(refs))
        else:
            inside = [link(f"belegg_{bundle.number}", bundle.label)]
        if said:
            inside.append(run(f" · {said}" if inside else said))
        return raised([run("["), *inside, run("]")]) if inside else []

    def _grid(self, grid: Grid) -> None:
        wide = len(grid.columns) > _NARROW
        if wide:
            self._turn(lying=True)
        self._add(paragraph("Caption", self._caption("table", grid.caption, grid.refs)))
        self._add(self._table(grid, _LYING if wide else _UPRIGHT))
        note = [run(grid.under())] if grid.under() else []
        self._add(paragraph("Tabellnote", note))
        if wide:
            self._turn(lying=False)

    def _table(self, grid: Grid, width: int) -> Element:
        small = len(grid.columns) > _NARROW
        widths = _widths(grid, width)
        heads = [f"{c.name} ({c.unit})" if c.unit else c.name for c in grid.columns]
        rows = [
            [
                cell([run(head)], width=wide, right=column.numeric, small=small)
                for head, wide, column in zip(heads, widths, grid.columns, strict=True)
            ]
        ]
        for at, name in enumerate(grid.row_names()):
            if grid.heading(at):
                rows.append([spanning(grid.heading(at), columns=len(widths), width=sum(widths))])
            rows.append(
                [
                    cell(
                        self._datum(grid, at, n, name),
                        width=wide,
                        right=column.numeric,
                        small=small,
                    )
                    for n, (wide, column) in enumerate(zip(widths, grid.columns, strict=True))
                ]
            )
        return table(rows, widths=widths, title=grid.name, description=grid.caption)

    def _datum(self, grid: Grid, row: int, at: int, name: str) -> list[Element]:
        datum, column = grid.rows[row][at], grid.columns[at]
        own = own_refs(grid, datum)
        words = [self._number(datum.text, own)] if column.numeric else [run(datum.text)]
        refs = [] if column.numeric else self._refs(own)
        if not any(each.isdigit() for each in datum.text):
            return [*words, *refs]
        key = cell_key(grid.id, name, grid.column_names()[at])
        return [*self.pen.bookmarked(name_of(CELL, key, datum.text), words), *refs]

    def _number(self, text: str, refs: Sequence[Ref]) -> Element:
        """A number in a column of numbers, itself the link, so that the column stands straight."""
        bundle, single = self.notes.behind(refs), self.notes.single(refs)
        if bundle:
            return link(f"belegg_{bundle.number}", text)
        return link(f"kilde_{single}", text) if single else run(text)

    def _caption(self, kind: str, caption: str, refs: Sequence[Ref]) -> list[Element]:
        self.figures[kind] += 1
        word = self.texts["basis"][kind]
        number = field(f"SEQ {word} \\* ARABIC", str(self.figures[kind]))
        return [run(f"{word} "), *number, run(f": {caption}"), *self._refs(refs)]

    def _picture(self, picture: Picture) -> None:
        holder = self.made.add_paragraph()
        shown = holder.add_run().add_picture(BytesIO(self.draw(picture.svg)))
        most = Emu(_UPRIGHT * 635)
        if shown.width > most:
            shown.height = Emu(int(shown.height * most / shown.width))
            shown.width = most
        about = shown._inline.docPr  # noqa: SLF001 -- the library has no other way to an alt text
        about.set("descr", picture.alt)
        about.set("name", str(picture.id))
        self._add(holder._p)  # noqa: SLF001 -- to stand before the page's own set-up
        self._add(paragraph("Caption", self._caption("figure", picture.caption, picture.refs)))

    def _quoted(self, quoted: Quoted) -> None:
        machine = f" ({self.texts['basis']['by_machine']})" if quoted.by_machine else ""
        refs = self._refs([quoted.ref]) if quoted.ref else []
        self._add(paragraph("Quote", [run(f"«{quoted.text}»")]))
        self._add(paragraph("Sitatkilde", [run(quoted.respondent + machine), *refs]))

    def _turn(self, *, lying: bool) -> None:
        section = self.made.add_section()
        is_lying = section.orientation == WD_ORIENT.LANDSCAPE
        if lying != is_lying:
            section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
            section.page_width, section.page_height = section.page_height, section.page_width

    def _sources(self) -> None:
        if not self.notes.entries:
            return
        title = self.pen.bookmarked("kilder", [run(self.texts["basis"]["sources"])])
        self._add(paragraph("Heading1", title))
        for number, entry in enumerate(self.notes.entries, start=1):
            grade = self.texts["grade"][entry.grade.value] if entry.grade else ""
            dated = day(entry.dated, self.basis.language, "")
            tail = [*entry.details, dated, entry.licence, entry.url, grade]
            said = ". ".join(each.rstrip(".") for each in tail if each)
            words = self.pen.bookmarked(f"kilde_{number}", [run(f"{number}. {entry.title}. ")])
            self._add(paragraph("Kilde", [*words, run(said)]))
        if self.notes.bundles:
            self._add(paragraph("Heading2", [run(self.texts["basis"]["bundles"])]))
        for bundle in self.notes.bundles.values():
            head = [run(f"{bundle.number}. {bundle.label}: ")]
            words = self.pen.bookmarked(f"belegg_{bundle.number}", head)
            self._add(paragraph("Kilde", [*words, *_named(bundle.runs)]))


def _named(runs: Runs) -> list[Element]:
    """The numbers of sources, each a link to its place in the list."""
    inside: list[Element] = []
    for first, last in runs:
        inside += [run(", ")] if inside else []
        inside.append(link(f"kilde_{first}", str(first)))
        if last != first:
            inside += [run("–"), link(f"kilde_{last}", str(last))]
    return inside


def _anchor(block: str) -> str:
    return name_of("kap", block, block)


def _widths(grid: Grid, width: int) -> list[int]:
    """Shares of the page by the longest word or number in each column, the first one wider."""
    needs = []
    for at, column in enumerate(grid.columns):
        texts = [column.name, column.unit, *(row[at].text for row in grid.rows)]
        longest = max((len(word) for text in texts for word in text.split()), default=1)
        whole = max((len(text) for text in texts), default=1)
        needs.append(min(max(longest, min(whole, 40)), 60) + 2)
    return [max(300, width * need // sum(needs)) for need in needs]


def _timeless(document: bytes) -> bytes:
    """The same package with no clock in it, so that the same basis gives the same bytes."""
    held = BytesIO()
    with ZipFile(BytesIO(document)) as read, ZipFile(held, "w", ZIP_DEFLATED) as written:
        for name in sorted(read.namelist(), key=lambda each: (each != "[Content_Types].xml", each)):
            entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            written.writestr(entry, read.read(name))
    return held.getvalue()
