"""This file is about what the maps say in the decision basis: what is possible, how each does."""

from collections.abc import Iterator

from fordel.model.appraisal import Truth
from fordel.report.basis import (
    Basing,
    Block,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Paragraph,
    Picture,
    Points,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.decision.compose import Contribution
from fordel.report.histogram_svg import board
from fordel.report.maps_chapter import DrawnMaps, MapsChapter
from fordel.workbench.texts import Texts

_AREAS = Ref(kind=Basing.DATA, id="areas")


def maps_contribution(chapter: MapsChapter, said: Texts) -> Contribution:
    """Maps and what is possible under the measures, how each does under the effects."""
    return Contribution(
        points=tuple(_told(each) for each in chapter.possible[:2]),
        chapters={
            "measures": (_pictures(chapter, said),),
            "effects": (
                _measured(chapter, said),
                *_drawn(chapter, said),
                _neighbourhoods(chapter, said),
            ),
        },
        entries=(
            SourceEntry(ref=_AREAS, title=said.say("decision.maps.areas"), details=chapter.sources),
        ),
    )


def _told(text: str) -> Sentence:
    return Sentence(text=text, refs=(_AREAS,), truth=Truth.COUNTED)


def _pictures(chapter: MapsChapter, said: Texts) -> Chapter:
    blocks: list[Block] = []
    if chapter.possible:
        note = Sentence(text=said.say("report.maps.possible_note"))
        blocks.append(Paragraph(id=BlockId("kart-mulig-1"), sentences=(note,)))
        possible = tuple(_told(each) for each in chapter.possible)
        blocks.append(Points(id=BlockId("kart-mulig-2"), points=possible))
    if chapter.kept:
        kept = tuple(Sentence(text=each, refs=(_AREAS,)) for each in chapter.kept)
        blocks.append(Points(id=BlockId("kart-lagret"), points=kept))
    return Chapter(
        id=BlockId("kartene"),
        title=said.say("report.maps.heading"),
        blocks=tuple(blocks),
        parts=tuple(_maps(chapter)),
    )


def _maps(chapter: MapsChapter) -> Iterator[Chapter]:
    for nth, each in enumerate(chapter.pictures, start=1):
        key = f"kart-{nth}"
        facts = tuple(_told(fact) for fact in each.facts)
        alt = " ".join([f"{each.name} ({each.status}).", *each.facts])
        blocks: list[Block] = [
            Picture(
                id=BlockId(f"{key}-bilde"),
                caption=f"{each.name} – {each.status}",
                alt=alt,
                svg=each.svg,
                refs=(_AREAS,),
            )
        ]
        if facts:
            blocks.append(Points(id=BlockId(f"{key}-tall"), points=facts))
        yield Chapter(id=BlockId(key), title=each.name, blocks=tuple(blocks))


def _measured(chapter: MapsChapter, said: Texts) -> Chapter:
    columns = (
        Column(name=said.say("report.maps.measure")),
        *(Column(name=name, numeric=True) for name in chapter.names),
        Column(name=said.say("report.maps.better")),
    )
    rows = tuple(
        (Datum(text=row.name), *(Datum(text=v) for v in row.values), Datum(text=row.better))
        for row in chapter.measures
    )
    table = Grid(
        id=BlockId("kart-mal"),
        name=said.say("decision.maps.sheet"),
        caption=said.say("report.maps.measures"),
        columns=columns,
        rows=rows,
        note=said.say("report.maps.measures_note"),
        refs=(_AREAS,),
    )
    blocks: list[Block] = [table]
    if chapter.basis:
        basis = tuple(_told(each) for each in chapter.basis)
        blocks.append(Paragraph(id=BlockId("kart-grunnlag"), sentences=basis))
    title = said.say("report.maps.measures")
    return Chapter(id=BlockId("kart-virkninger"), title=title, blocks=tuple(blocks))


def _drawn(chapter: MapsChapter, said: Texts) -> Iterator[Chapter]:
    """The proposals among maps drawn at random: a picture, and the same figures as a table."""
    for nth, each in enumerate(chapter.drawn, start=1):
        key = f"kart-trukket-{nth}"
        blocks: list[Block] = [
            Paragraph(
                id=BlockId(f"{key}-om"),
                sentences=(
                    Sentence(text=said.say("report.maps.drawn_note")),
                    *(_sampled(text) for text in (*each.letters, *each.trust)),
                ),
            )
        ]
        if each.rows:
            blocks += [_histograms(each, key), _figures(each, key, said)]
        yield Chapter(id=BlockId(key), title=each.heading, blocks=tuple(blocks))


def _sampled(text: str) -> Sentence:
    return Sentence(text=text, refs=(_AREAS,), truth=Truth.SAMPLED)


def _histograms(each: DrawnMaps, key: str) -> Picture:
    alt = " ".join((each.heading + ".", *each.letters, *each.trust))
    return Picture(
        id=BlockId(f"{key}-bilde"),
        caption=each.heading,
        alt=alt,
        svg=board(each.rows, title=alt),
        refs=(_AREAS,),
    )


def _figures(each: DrawnMaps, key: str, said: Texts) -> Grid:
    names = ("measure", "low", "high", "proposals", "better")
    return Grid(
        id=BlockId(f"{key}-tall"),
        name=said.say("report.maps.spread"),
        caption=each.heading,
        columns=tuple(Column(name=said.say(f"report.maps.{name}")) for name in names),
        rows=tuple(
            tuple(
                Datum(text=text)
                for text in (row.name, row.low, row.high, "; ".join(row.values), row.better)
            )
            for row in each.rows
        ),
        refs=(_AREAS,),
    )


def _neighbourhoods(chapter: MapsChapter, said: Texts) -> Chapter:
    """Which areas come to lie where: those that go the same way stand in one row."""
    together: dict[tuple[str, ...], list[str]] = {}
    for area in chapter.areas:
        way = tuple(f"{name} *" if parted else name for name, parted in area.districts)
        together.setdefault(way, []).append(area.name)
    rows = tuple(
        (Datum(text=", ".join(names)), *(Datum(text=each) for each in way))
        for way, names in together.items()
    )
    table = Grid(
        id=BlockId("nabolag-tabell"),
        name=said.say("decision.maps.neighbourhoods"),
        caption=said.say("report.maps.neighbourhood"),
        columns=(
            Column(name=said.say("decision.maps.neighbourhoods")),
            *(Column(name=name) for name in chapter.names),
        ),
        rows=rows,
        note=said.say("decision.maps.note"),
        refs=(_AREAS,),
    )
    title = said.say("report.maps.neighbourhood")
    return Chapter(id=BlockId("nabolag"), title=title, blocks=(table,))
