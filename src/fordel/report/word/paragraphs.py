"""This file is about the elements of a Word document: runs, bookmarks, links, tables, pictures."""

from collections.abc import Iterable, Sequence
from itertools import count

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from fordel.report.word.marks import NUMBER, SENTENCE, name_of, split_numbers


class Pen:
    """Makes elements; knows only how many bookmarks have been set, since each needs a number."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._names: set[str] = set()

    def bookmarked(self, name: str, inside: Iterable[Element]) -> list[Element]:
        """The elements between the ends of a bookmark; a name that is taken is not set twice."""
        if name in self._names:
            return list(inside)
        self._names.add(name)
        number = str(next(self._numbers))
        start = element("w:bookmarkStart", {"w:id": number, "w:name": name})
        return [start, *inside, element("w:bookmarkEnd", {"w:id": number})]

    def sentence(self, key: str, text: str) -> list[Element]:
        """A sentence that can be found again, and each of its numbers for itself."""
        runs: list[Element] = []
        nth = 0
        for piece, is_number in split_numbers(text):
            if is_number:
                runs += self.bookmarked(name_of(NUMBER, key, piece, nth), [run(piece)])
                nth += 1
            else:
                runs.append(run(piece))
        return self.bookmarked(name_of(SENTENCE, key, text), runs)


def element(tag: str, attributes: dict[str, str] | None = None, *inside: Element) -> Element:
    """One element with its attributes, named as Word names them."""
    made: Element = OxmlElement(tag)
    for name, value in (attributes or {}).items():
        made.set(qn(name), value)
    made.extend(inside)
    return made


def run(text: str, *, style: Sequence[Element] = ()) -> Element:
    """A run of text; what no document can hold is left out."""
    words = element("w:t", {"xml:space": "preserve"})
    words.text = "".join(each for each in text if each >= " " or each in "\t\n")
    properties = [element("w:rPr", None, *style)] if style else []
    return element("w:r", None, *properties, words)


def raised(inside: Iterable[Element]) -> list[Element]:
    """The runs set small and above the line."""
    runs = list(inside)
    for each in runs:
        for one in [each] if each.tag == qn("w:r") else each.iter(qn("w:r")):
            properties = one.find(qn("w:rPr"))
            if properties is None:
                properties = element("w:rPr")
                one.insert(0, properties)
            properties.append(element("w:vertAlign", {"w:val": "superscript"}))
    return runs


def link(anchor: str, text: str) -> Element:
    """A link to a bookmark in the same document."""
    shade = element("w:color", {"w:val": "006A8E"})
    return element("w:hyperlink", {"w:anchor": anchor}, run(text, style=[shade]))


def field(instruction: str, shown: str) -> list[Element]:
    """A field that the word processor can work out anew, with what it shows until then."""
    code = element("w:instrText", {"xml:space": "preserve"})
    code.text = f" {instruction} "
    return [
        element("w:r", None, element("w:fldChar", {"w:fldCharType": "begin"})),
        element("w:r", None, code),
        element("w:r", None, element("w:fldChar", {"w:fldCharType": "separate"})),
        run(shown),
        element("w:r", None, element("w:fldChar", {"w:fldCharType": "end"})),
    ]


def paragraph(style: str, inside: Iterable[Element], *more: Element) -> Element:
    """A paragraph in a named style."""
    properties = element("w:pPr", None, element("w:pStyle", {"w:val": style}), *more)
    return element("w:p", None, properties, *inside)


def cell(inside: Iterable[Element], *, width: int, right: bool, small: bool) -> Element:
    """A cell of a table; ``width`` in twentieths of a point."""
    align = [element("w:jc", {"w:val": "right"})] if right else []
    runs = list(inside)
    if small:
        for each in runs:
            _shrink(each)
    return element(
        "w:tc",
        None,
        element("w:tcPr", None, element("w:tcW", {"w:w": str(width), "w:type": "dxa"})),
        paragraph("Tabelltekst", runs, *align),
    )


def spanning(text: str, *, columns: int, width: int) -> Element:
    """A cell over the whole width: the heading of some rows."""
    strong = run(text, style=[element("w:b")])
    properties = element(
        "w:tcPr",
        None,
        element("w:tcW", {"w:w": str(width), "w:type": "dxa"}),
        element("w:gridSpan", {"w:val": str(columns)}),
    )
    return element("w:tc", None, properties, paragraph("Tabelltekst", [strong]))


def _shrink(inside: Element) -> None:
    for one in [inside] if inside.tag == qn("w:r") else inside.iter(qn("w:r")):
        properties = one.find(qn("w:rPr"))
        if properties is None:
            properties = element("w:rPr")
            one.insert(0, properties)
        properties.insert(0, element("w:sz", {"w:val": "15"}))


def table(
    rows: Sequence[Sequence[Element]], *, widths: Sequence[int], title: str, description: str
) -> Element:
    """A table whose first row is its head, repeated on each page, with a text for listeners."""
    properties = element(
        "w:tblPr",
        None,
        element("w:tblStyle", {"w:val": "Fordeltabell"}),
        element("w:tblW", {"w:w": str(sum(widths)), "w:type": "dxa"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", {"w:val": "0420", "w:firstRow": "1", "w:noVBand": "1"}),
        element("w:tblCaption", {"w:val": title}),
        element("w:tblDescription", {"w:val": description}),
    )
    grid = element("w:tblGrid", None, *(element("w:gridCol", {"w:w": str(w)}) for w in widths))
    lines = []
    for at, cells in enumerate(rows):
        look = [element("w:cantSplit")]
        if at == 0:
            look.append(element("w:tblHeader"))
        lines.append(element("w:tr", None, element("w:trPr", None, *look), *cells))
    return element("w:tbl", None, properties, grid, *lines)
