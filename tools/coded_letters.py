"""Hand-coded letters as excerpts with their labels."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from fordel.documents.front_matter import responses
from fordel.documents.readers import read
from fordel.documents.repair import repair
from fordel.documents.structure import structure
from fordel.model.statement import About, Demand, Excerpt, Kind, Measure, PlaceSource, Reason
from fordel.statements.segment import segment

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from coding_cases import Label, Labelled, cases

__all__ = ["Labelled", "cases", "letters"]

LEAST_OVERLAP = 0.5


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
