"""This file is about the decision basis as one web page that needs nothing from outside."""

from collections.abc import Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined

from fordel.report.basis import Basis, Block, Ref, Sentence
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
    notes = notes_of(basis)

    def runs(refs: Sequence[Ref]) -> tuple[tuple[int, int], ...]:
        return notes.runs(refs)

    def basing(sentence: Sentence) -> str:
        words = [texts["truth"][sentence.truth.value]] if sentence.truth else []
        words += [texts["grade"][sentence.grade.value]] if sentence.grade else []
        return ", ".join(words)

    template = _PAGES.get_template("basis.html")
    return (
        template.render(
            basis=basis,
            entries=notes.entries,
            t=texts,
            runs=runs,
            basing=basing,
            kind_of=_kind_of,
            day=lambda when: day(when, basis.language, ""),
        )
        + "\n"
    )


def _kind_of(block: Block) -> str:
    return type(block).__name__.lower()
