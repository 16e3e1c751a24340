"""This file is about the decision basis as one web page that needs nothing from outside."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from fordel.report.basis import Basis, Block, Sentence, own_refs
from fordel.report.basis_notes import notes_of
from fordel.report.values import Texts
from fordel.report.wording import day

_PAGES = Environment(
    loader=PackageLoader("fordel.report"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def basis_page(basis: Basis, *, texts: Texts) -> str:
    """The whole basis as a self-contained page: no script, font or picture from outside."""
    notes = notes_of(basis, many=texts["basis"]["many"])

    def basing(sentence: Sentence) -> str:
        words = [texts["truth"][sentence.truth.value]] if sentence.truth else []
        words += [texts["grade"][sentence.grade.value]] if sentence.grade else []
        return ", ".join(words)

    template = _PAGES.get_template("basis.html")
    return (
        template.render(
            basis=basis,
            t=texts,
            notes=notes,
            own_refs=own_refs,
            basing=basing,
            kind_of=_kind_of,
            day=lambda when: day(when, basis.language, ""),
        )
        + "\n"
    )


def _kind_of(block: Block) -> str:
    return type(block).__name__.lower()
