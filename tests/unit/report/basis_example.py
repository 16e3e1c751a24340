"""This file is about a small decision basis that holds every kind of block."""

from datetime import date

from fordel.model.appraisal import Grade, Truth
from fordel.report.basis import (
    Basing,
    Basis,
    BlockId,
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
)

SAID = [Ref(kind=Basing.STATEMENT, id=f"s{n}") for n in range(1, 6)]
DATA = Ref(kind=Basing.DATA, id="folketall")
GUESS = Ref(kind=Basing.ASSUMPTION, id="fravær")
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="60" height="20"'
    ' fill="#006a8e"/><text x="62" y="14" font-size="8" font-family="Inter, sans-serif">Øst</text>'
    "</svg>"
)


def grid(columns: int = 3, *, name: str = "folk") -> Grid:
    """A table of so many columns."""
    heads = [Column(name="Bydel")]
    heads += [
        Column(name=f"År {n}", unit="innbyggere", numeric=True) for n in range(2024, 2023 + columns)
    ]
    rows = tuple(
        (
            Datum(text=place),
            *(
                Datum(text=f"{10_000 + n:,}".replace(",", " "), value=10_000 + n, refs=(DATA,))
                for n in range(columns - 1)
            ),
        )
        for place in ("Elvebyen", "Solvang #1 *ny* $x$")
    )
    return Grid(
        id=BlockId(name),
        name="Folketall",
        caption="Folk i bydelene",
        columns=tuple(heads),
        rows=rows,
        note="Tall ved nyttår.",
        refs=(DATA,),
    )


def basis(**changes: object) -> Basis:
    """A basis with every kind of block, in an invented city."""
    counted = Sentence(text="5 av 6 svar vil det samme.", refs=tuple(SAID), truth=Truth.COUNTED)
    believed = Sentence(
        text="Fraværet er 8–12 %.", refs=(GUESS,), truth=Truth.JUDGED, grade=Grade.ASSUMED
    )
    quote = Quoted(
        id=BlockId("sitat-s1"),
        text='Vi vil "beholde" #nattjenesten \\ her.',
        respondent="Bydel Solvang",
        place="side 2",
        ref=SAID[0],
        before="Vi har sagt det før. ",
        after=" Takk.",
        codes=("forslag", "til bydel"),
        by_machine=True,
    )
    deep = Chapter(id=BlockId("svar.bpa"), title="BPA & avlastning", blocks=(quote,), folded=True)
    chapters = (
        Chapter(
            id=BlockId("kort"),
            title="Kort fortalt",
            blocks=(
                Paragraph(id=BlockId("kort-1"), sentences=(counted, believed)),
                Points(id=BlockId("kort-2"), points=(counted, Sentence(text="Ett til."))),
                Notice(id=BlockId("kort-3"), text=Sentence(text="Alt er kodet av maskin.")),
            ),
        ),
        Chapter(
            id=BlockId("svar"),
            title="Svarene",
            blocks=(
                grid(),
                grid(14, name="bred"),
                Picture(
                    id=BlockId("kart"),
                    caption="Kart",
                    alt="To bydeler, øst og vest",
                    svg=SVG,
                    refs=(DATA,),
                ),
            ),
            parts=(deep,),
        ),
    )
    entries = [
        SourceEntry(ref=ref, title=f"Bydel {ref.id}", details=("«Vi vil beholde»",)) for ref in SAID
    ]
    entries += [
        SourceEntry(
            ref=DATA,
            title="Folketall",
            url="https://example.org/",
            licence="CC BY 4.0",
            dated=date(2025, 1, 1),
        ),
        SourceEntry(ref=GUESS, title="Fravær", details=("8–12 %",), grade=Grade.ASSUMED),
    ]
    made = Basis(
        title="Hvem gjør hva i Lilleby?",
        language="nb",
        made_on=date(2026, 11, 22),
        facts=(("Sak", "24/1"), ("Svar", "6")),
        chapters=chapters,
        sources=tuple(entries),
    )
    return made if not changes else Basis(**{**_fields(made), **changes})  # type: ignore[arg-type]


def _fields(made: Basis) -> dict[str, object]:
    return {name: getattr(made, name) for name in Basis.__slots__}
