"""This file is about invented sentences coded by hand, as tests and the weighing tool read them.

tests/cases/coding/README.md tells how they are written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fordel.model.response import BodyKind, CanonicalQuestion, DocumentId, Passage
from fordel.model.statement import (
    About,
    Demand,
    Excerpt,
    Kind,
    Measure,
    PlaceSource,
    Reason,
    Section,
)

FOLDER = Path(__file__).parent / "cases" / "coding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a hand coder wrote of one excerpt."""

    kind: Kind
    about: About | None
    measures: tuple[Measure, ...]
    source: PlaceSource | None
    demand: Demand | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """The excerpts of one response with the label of each, None where the hand coder has none."""

    name: str
    body: BodyKind
    excerpts: tuple[Excerpt, ...]
    labels: tuple[Label | None, ...]


def cases(folder: Path = FOLDER) -> Iterator[Labelled]:
    """The invented coded sentences: see the README beside them for how they are written."""
    for path in sorted(folder.glob("*.txt")):
        yield read_case(path.read_text("utf-8"), path.stem)


def read_case(text: str, name: str) -> Labelled:
    """One file of invented coded sentences."""
    body, excerpts, labels = BodyKind.OTHER, [], []
    question, section, heading, paragraph = CanonicalQuestion.GENERAL, Section.NONE, "", 0
    for line in text.splitlines():
        parts = [part.strip() for part in line.lstrip("#@ ").split("|")]
        if line.startswith("#"):
            body = BodyKind(parts[1])
        elif line.startswith("@"):
            question, section = CanonicalQuestion(parts[0]), Section(parts[1])
            heading, paragraph = parts[2], paragraph + 1
        elif not line.strip():
            paragraph += 1
        else:
            labels.append(_case_label(parts))
            excerpts.append(_case_excerpt(parts[5], name, question, section, (heading, paragraph)))
    return Labelled(name=name, body=body, excerpts=tuple(excerpts), labels=tuple(labels))


def _case_excerpt(
    text: str,
    name: str,
    question: CanonicalQuestion,
    section: Section,
    place: tuple[str, int],
) -> Excerpt:
    heading, paragraph = place
    listed = text.startswith("- ")
    text = text.removeprefix("- ")
    label, colon, _ = text.partition(": ")
    return Excerpt(
        passage=Passage(document=DocumentId(name), start=0, end=len(text), quote=text),
        text=text,
        question=question,
        section=section,
        headings=(heading,) if heading else (),
        lead=label if colon and len(label) < 60 else "",
        paragraph=paragraph,
        in_list=listed,
    )


def _case_label(parts: Sequence[str]) -> Label:
    kind, measures, source, demand, reasons = ("" if part == "-" else part for part in parts[:5])
    kind, _, about = kind.partition(" ")
    return Label(
        kind=Kind(kind),
        about=About(about) if about else None,
        measures=tuple(Measure(each) for each in measures.split(",") if each),
        source=PlaceSource(source) if source else None,
        demand=Demand(demand) if demand not in {"", "none"} else None,
        reasons=tuple(Reason(each) for each in reasons.split(",") if each),
    )
