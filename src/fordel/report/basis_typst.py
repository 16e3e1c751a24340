"""This file is about the decision basis as a Typst source, from which the PDF is set.

Every text stands in the source as a quoted string, so that no character of an answer can be read
as markup.
"""

from collections.abc import Iterable, Sequence

from fordel.report.basis import (
    Basis,
    Block,
    Chapter,
    Column,
    Datum,
    Grid,
    Notice,
    Paragraph,
    Picture,
    Points,
    Quoted,
    Ref,
    Sentence,
    SourceEntry,
    own_refs,
)
from fordel.report.basis_notes import Bundle, Notes, basing, notes_of
from fordel.report.pictures import share_of_width
from fordel.report.values import Texts
from fordel.report.wording import day

_NARROW = 6  # so many columns stand side by side on an upright page
_LONG_HEAD = 14
_LETTERS = 150  # so many letters stand side by side, where there are more columns
_WIDE = 10  # beyond this the heads of the columns are turned, on a page that lies down

_STYLE = """\
#set text(font: "Libertinus Serif", size: 10.5pt, hyphenate: true, fill: rgb("#1c2430"))
#set par(justify: false, leading: 0.62em, spacing: 0.9em)
#set page(paper: "a4", margin: (x: 24mm, y: 24mm), numbering: "1 / 1",
  header: context if counter(page).get().first() > 1 [
    #set text(8.5pt, fill: rgb("#56606e")); #running-title])
#set heading(numbering: (..n) => if n.pos().len() < 4 { numbering("1.1", ..n) })
#show heading: set text(fill: rgb("#0b4f6c"))
#show heading: set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 4): set heading(numbering: none)
#show heading.where(level: 5): set heading(numbering: none)
#show heading.where(level: 4): set block(above: 1.3em, below: 0.55em)
#show link: set text(fill: rgb("#006a8e"))
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("#d5dae1")), inset: (x: 5pt, y: 4pt),
  fill: (x, y) => if y == 0 { rgb("#f4f6f8") })
#show table.cell.where(y: 0): strong
#show table.cell: set par(leading: 0.5em)
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: set text(9pt, fill: rgb("#56606e"))
#show figure.caption: set align(left)
#show quote.where(block: true): it => block(above: 0.65em, below: 0.65em,
  inset: (left: 8pt, y: 1pt), stroke: (left: 1.5pt + rgb("#006a8e")), width: 100%)[
  #set text(9.5pt); «#it.body» #text(8.5pt, fill: rgb("#56606e"), it.attribution)]
#set list(marker: [•])
"""


def typst_source(basis: Basis, *, texts: Texts) -> str:
    """The whole document; everything it needs stands in it, drawings too."""
    words = texts["basis"]
    notes = notes_of(basis, many=words["many"])
    parts = [
        f"#let running-title = {_string(basis.title)}",
        f"#set document(title: running-title, author: {_string('Fordel')})",
        f"#set document(description: {_string(basis.kind or words['kind'])})",
        f'#set text(lang: "{basis.language}")',
        _STYLE,
        _title_page(basis, words["contents"], words["kind"]),
        *(_chapter(each, 1, notes, texts) for each in basis.chapters),
        _sources(notes, basis.language, texts),
    ]
    return "\n".join(parts) + "\n"


def _title_page(basis: Basis, contents: str, kind: str) -> str:
    facts = "\n".join(
        f"{_string(name)}, {_string(value)}," for name, value in basis.facts if name and value
    )
    title = (
        f'#text(11pt, fill: rgb("#56606e"), {_string(basis.kind or kind)})\n'
        "#show title: set text(hyphenate: false)\n"
        f"#show title: set text({17 if basis.kind else 24}pt)\n#title()\n#v(1em)\n"
        f"#grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 7pt,\n{facts})\n"
    )
    if basis.kind:
        return f"{title}#v(1em)"
    pages = "#show heading.where(level: 1): it => { pagebreak(weak: true); it; v(0.4em) }"
    outline = f"#pagebreak()\n#outline(title: {_string(contents)}, depth: 2)"
    return f"#v(18%)\n{title}{outline}\n{pages}"


def _chapter(chapter: Chapter, level: int, notes: Notes, texts: Texts) -> str:
    heading = f"#heading(level: {level}, {_string(chapter.title)}) <{_label(chapter.id)}>"
    blocks = (_block(each, notes, texts) for each in chapter.blocks)
    if not chapter.on_paper:
        said = texts["basis"]["elsewhere"].format(count=len(chapter.parts))
        return "\n\n".join([heading, *blocks, f"#emph({_string(said)})"])
    parts = (_chapter(each, level + 1, notes, texts) for each in chapter.parts)
    return "\n\n".join([heading, *blocks, *parts])


def _block(block: Block, notes: Notes, texts: Texts) -> str:
    match block:
        case Paragraph():
            return _sentences(block.sentences, notes, texts)
        case Points():
            sign = "+" if block.ordered else "-"
            return "\n".join(f"{sign} {_sentence(e, notes, texts)}" for e in block.points)
        case Grid():
            return _grid(block, notes)
        case Picture():
            return _picture(block, notes)
        case Quoted():
            return _quoted(block, notes, texts)
        case Notice():
            return (
                '#block(fill: rgb("#fff6dd"), inset: 9pt, width: 100%,'
                f' stroke: (left: 3pt + rgb("#d9a400")))[{_sentence(block.text, notes, texts)}]'
            )


def _picture(picture: Picture, notes: Notes) -> str:
    width = share_of_width(picture.svg)
    return (
        f"#figure(caption: [{_text(picture.caption)}{_marks(picture.refs, notes)}],"
        f' image(bytes({_string(picture.svg)}), format: "svg", width: {width}%,'
        f" alt: {_string(picture.alt)}))"
    )


def _sentences(sentences: Iterable[Sentence], notes: Notes, texts: Texts) -> str:
    return " ".join(_sentence(each, notes, texts) for each in sentences)


def _sentence(sentence: Sentence, notes: Notes, texts: Texts) -> str:
    return f"{_text(sentence.text)}{_marks(sentence.refs, notes, basing(sentence, texts))}"


def _marks(refs: Sequence[Ref], notes: Notes, said: str = "") -> str:
    """The numbers of the sources, each a link to its place in the list, small and raised."""
    bundle = notes.bundle(refs)
    if bundle is not None:
        links = [f'#link(label("belegg-{bundle.number}"))[{_text(bundle.label)}]']
    else:
        links = [_run(first, last) for first, last in notes.runs(refs)]
    if not links and not said:
        return ""
    inside = [", ".join(links)] if links else []
    inside += [_text(said)] if said else []
    return f'#super[#text(fill: rgb("#56606e"))[\\[{" · ".join(inside)}\\]]]'


def _run(first: int, last: int) -> str:
    links = [f'#link(label("kilde-{number}"))[{number}]' for number in dict.fromkeys((first, last))]
    return "–".join(links)


def _grid(grid: Grid, notes: Notes) -> str:
    turned = _is_turned(grid)
    heads = ", ".join(_head(e, turned=turned and n > 0) for n, e in enumerate(grid.columns))
    rows = "\n".join(_row(grid, at, notes) for at in range(len(grid.rows)))
    aligned = ", ".join("right" if each.numeric else "left" for each in grid.columns)
    first = "1.6fr" if turned else "auto"
    widths = ", ".join([first, *["1fr" if turned else "auto"] * (len(grid.columns) - 1)])
    under = grid.under()
    note = f"\n\n#text(8.5pt)[{_text(under)}]" if under else ""
    table = (
        f"#figure(caption: [{_text(grid.caption)}{_marks(grid.refs, notes)}], kind: table,\n"
        f"  table(columns: ({widths},), align: ({aligned},),\n"
        f"  table.header({heads}),\n{rows}))"
    )
    lying = _lies(grid)
    size = 7 if lying else 9.5 if len(grid.columns) <= _NARROW - 2 else 8.5
    sized = f"#[#set text({size}pt)\n{table}]{note}"
    if not lying:
        return sized
    return f"#page(flipped: true)[\n{sized}\n]"


def _lies(grid: Grid) -> bool:
    """Whether the table wants a page that lies down: too many columns, or too much in them."""
    if len(grid.columns) <= _NARROW or len(grid.columns) > _WIDE:
        return len(grid.columns) > _NARROW
    heads = [0 if _is_turned(grid) else len(column.name) for column in grid.columns]
    needs = [
        max([head, *(len(row[at].text) for row in grid.rows)]) for at, head in enumerate(heads)
    ]
    return sum(min(max(each, 5), 40) for each in needs) > _LETTERS


def _is_turned(grid: Grid) -> bool:
    """Whether the heads are turned: many columns, or numbers under long names."""
    if len(grid.columns) > _WIDE:
        return True
    long = [each for each in grid.columns[1:] if each.numeric and len(each.name) > _LONG_HEAD]
    return len(grid.columns) > _NARROW and len(long) > 2


def _head(column: Column, *, turned: bool) -> str:
    words = _string(f"{column.name} ({column.unit})" if column.unit else column.name)
    return f"rotate(-90deg, reflow: true, box(width: 34mm, {words}))" if turned else words


def _row(grid: Grid, at: int, notes: Notes) -> str:
    heading = grid.heading(at)
    wide = f"colspan: {len(grid.columns)}, align: left"
    above = f"table.cell({wide}, strong({_string(heading)})),\n" if heading else ""
    pairs = zip(grid.columns, grid.rows[at], strict=True)
    return above + ", ".join(_cell(grid, column, datum, notes) for column, datum in pairs) + ","


def _cell(grid: Grid, column: Column, datum: Datum, notes: Notes) -> str:
    refs = own_refs(grid, datum)
    if column.numeric:
        return f"[{_linked(datum.text, refs, notes)}]"
    return f"[{_text(datum.text)}{_marks(refs, notes)}]"


def _linked(text: str, refs: Sequence[Ref], notes: Notes) -> str:
    """A number in a column of numbers, itself the link, so that the column stands straight."""
    bundle, single = notes.behind(refs), notes.single(refs)
    place = f"belegg-{bundle.number}" if bundle else f"kilde-{single}" if single else ""
    return f'#link(label("{place}"))[{_text(text)}]' if place and text else _text(text)


def _quoted(quoted: Quoted, notes: Notes, texts: Texts) -> str:
    who = quoted.respondent
    machine = f" ({texts['basis']['by_machine']})" if quoted.by_machine else ""
    marks = _marks([quoted.ref], notes) if quoted.ref else ""
    return (
        f"#quote(block: true, attribution: [{_text(who + machine)}{marks}])[{_text(quoted.text)}]"
    )


def _sources(notes: Notes, language: str, texts: Texts) -> str:
    if not notes.entries:
        return ""
    lines = [
        f"#heading(level: 1, {_string(texts['basis']['sources'])})",
        "#set text(8pt)\n#set par(leading: 0.5em, spacing: 0.6em)",
        _in_columns(
            _source(n, each, language, texts) for n, each in enumerate(notes.entries, start=1)
        ),
    ]
    if notes.bundles:
        lines.append(f"#heading(level: 2, {_string(texts['basis']['bundles'])})")
        lines.append(_in_columns(_bundle(each) for each in notes.bundles.values()))
    return "\n\n".join(lines)


def _in_columns(lines: Iterable[str]) -> str:
    inside = "\n\n".join(lines)
    return f"#columns(2, gutter: 14pt)[\n{inside}\n]"


def _bundle(bundle: Bundle) -> str:
    links = ", ".join(_run(first, last) for first, last in bundle.runs)
    return (
        f"#block[{_text(f'{bundle.number}. {bundle.label}:')} {links}"
        f" #metadata({bundle.number}) <belegg-{bundle.number}>]"
    )


def _source(number: int, entry: SourceEntry, language: str, texts: Texts) -> str:
    grade = texts["grade"][entry.grade.value] if entry.grade else ""
    tail = [*entry.details, day(entry.dated, language, ""), entry.licence, grade]
    said = ". ".join(each.rstrip(".") for each in tail if each)
    link = f" #link({_string(entry.url)})" if entry.url else ""
    return (
        f"#block[{number}. #strong({_string(entry.title)}) {_text(said)}{link}"
        f" #metadata({number}) <kilde-{number}>]"
    )


def _label(block: str) -> str:
    return "kap-" + "".join(
        c if c.isascii() and (c.isalnum() or c in "-_.") else "-" for c in block
    )


def _string(text: str) -> str:
    """A string of the language; a break of line within it would end it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _text(text: str) -> str:
    """A text where markup is read."""
    return f"#{_string(text)}" if text else ""
