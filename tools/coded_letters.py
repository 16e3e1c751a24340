"""Hand-coded letters, and invented coded sentences, as excerpts with their labels."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fordel.documents.front_matter import responses
from fordel.documents.readers import read
from fordel.documents.repair import repair
from fordel.documents.structure import structure
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
from fordel.statements.segment import segment

LEAST_OVERLAP = 0.5


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


def letters(arguments: Iterable[str]) -> Iterator[Labelled]:
    """The coded letters of ``GOLD.jsonl:FOLDER`` or ``GOLD.jsonl:FOLDER:PREFIX``."""
    for argument in arguments:
        gold, folder, *prefix = argument.split(":")
        records = [json.loads(line) for line in Path(gold).read_text("utf-8").splitlines()]
        for name in sorted({record["doc"] for record in records}):
            if name.startswith(tuple(prefix) or ""):
                own = [record for record in records if record["doc"] == name]
                yield from _letter(Path(folder) / name, own)


def _letter(path: Path, records: Sequence[Mapping[str, object]]) -> Iterator[Labelled]:
    document = structure(repair(read(path.read_bytes(), path.name)))
    for response in responses(document):
        excerpts = segment(document, response)
        yield Labelled(
            name=path.name,
            body=response.consultee.kind,
            excerpts=excerpts,
            labels=tuple(_label(excerpt, records) for excerpt in excerpts),
        )


def _label(excerpt: Excerpt, records: Sequence[Mapping[str, object]]) -> Label | None:
    best = max(records, key=lambda record: _overlap(excerpt, record))
    if _overlap(excerpt, best) < LEAST_OVERLAP:
        return None
    return Label(
        kind=Kind(str(best["kind"])),
        about=About(str(best["about"])) if best["about"] else None,
        measures=tuple(Measure(each) for each in _list(best["measures"])),
        source=PlaceSource(str(best["place_source"])) if best["place_source"] else None,
        demand=Demand(str(best["demand"])) if best["demand"] else None,
        reasons=tuple(Reason(each) for each in _list(best["reasons"])),
    )


def _list(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []


def _overlap(excerpt: Excerpt, record: Mapping[str, object]) -> float:
    start, end = int(str(record["start"])), int(str(record["end"]))
    shared = min(end, excerpt.passage.end) - max(start, excerpt.passage.start)
    covered = max(end, excerpt.passage.end) - min(start, excerpt.passage.start)
    return max(shared, 0) / covered


def cases(folder: Path) -> Iterator[Labelled]:
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
