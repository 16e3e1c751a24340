"""This file is about the decision basis as one web page that needs nothing from outside."""

from collections import defaultdict

from jinja2 import Environment, PackageLoader, StrictUndefined

from fordel.report.basis import Basis, Block, numbered, own_refs
from fordel.report.basis_notes import basing, notes_of
from fordel.report.pictures import is_tall
from fordel.report.values import Texts
from fordel.report.wording import day

_PAGES = Environment(
    loader=PackageLoader("fordel.report"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_PAGES.filters["is_tall"] = is_tall


def basis_page(basis: Basis, *, texts: Texts) -> str:
    """The whole basis as a self-contained page: no script, font or picture from outside."""
    notes = notes_of(basis, many=texts["basis"]["many"])

    template = _PAGES.get_template("basis.html")
    return (
        template.render(
            basis=basis,
            t=texts,
            notes=notes,
            own_refs=own_refs,
            basing=lambda sentence: basing(sentence, texts),
            kind_of=_kind_of,
            numbers=defaultdict(str, numbered(basis.chapters)),
            day=lambda when: day(when, basis.language, ""),
        )
        + "\n"
    )


def _kind_of(block: Block) -> str:
    return type(block).__name__.lower()
