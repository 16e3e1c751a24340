"""This file is about setting a document as PDF that screen readers and archives can take."""

from datetime import UTC, date, datetime, time

import typst

from fordel.errors import FordelError


def pdf_of(source: str, *, made_on: date) -> bytes:
    """The PDF of a Typst source: the same bytes for the same source and day, on any machine.

    Only the typefaces that come with the typesetter are used, never those of the machine.

    Raises:
        FordelError: F770, if the source cannot be set; then it is ours that is wrong.
    """
    midnight = datetime.combine(made_on, time(), UTC)
    try:
        made = typst.compile(
            source.encode(),
            format="pdf",
            ignore_system_fonts=True,
            # PDF/UA-1 for people who listen, PDF/A-2a for the archive.
            pdf_standards=["ua-1", "a-2a"],
            timestamp=int(midnight.timestamp()),
        )
    except typst.TypstError as fault:
        raise FordelError(
            "F770",
            "The PDF cannot be set: {why}.",
            hint="The report can still be had as a web page or as DOCX. Please tell us.",
            why=str(fault),
        ) from fault
    return made


def png_of(svg: str, *, dots_per_inch: float = 150) -> bytes:
    """The PNG of an SVG drawing, 17 centimetres wide, on white.

    Raises:
        FordelError: F771, if the drawing cannot be read; then it is ours that is wrong.
    """
    quoted = svg.replace("\\", "\\\\").replace('"', '\\"')
    source = (
        "#set page(width: 170mm, height: auto, margin: 0mm)\n"
        f'#image(bytes("{quoted}"), format: "svg", width: 100%)\n'
    )
    try:
        return typst.compile(
            source.encode(), format="png", ppi=dots_per_inch, ignore_system_fonts=True
        )
    except typst.TypstError as fault:
        raise FordelError(
            "F771", "A drawing cannot be turned into a picture: {why}.", why=str(fault)
        ) from fault
