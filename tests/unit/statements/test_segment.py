"""This file is about cutting letters into units: invented letters with their units marked."""

import re
from pathlib import Path

import pytest

from fordel.documents.structure import structure
from fordel.model.response import (
    BodyKind,
    Consultee,
    Document,
    DocumentId,
    Response,
    ResponseId,
)
from fordel.model.text import unrepaired
from fordel.statements.segment import segment

CASES = sorted((Path(__file__).parents[2] / "cases" / "segmentation").iterdir())
PLAIN = [path for path in CASES if "needs the kind" not in path.read_text(encoding="utf-8")]
UNIT = re.compile(r"⟦(?P<question>\w+)\| ?(?P<words>.*?)⟧", re.DOTALL)


def read(received: str, kind: str = "other"):
    document = structure(
        Document(
            id=DocumentId("d"),
            name="d.txt",
            media_type="text/plain",
            received=received,
            text=unrepaired(received),
        )
    )
    response = Response(
        id=ResponseId("r"),
        document=document.id,
        start=0,
        end=max(1, len(received)),
        consultee=Consultee(name="r", kind=BodyKind(kind)),
    )
    return document, segment(document, response)


def marked(path: Path):
    head, body = path.read_text(encoding="utf-8").split("----\n", 1)
    kind = re.search(r"kind: (\w+)", head)[1]
    units, received, last = [], "", 0
    for match in UNIT.finditer(body):
        received += body[last : match.start()] + match["words"]
        units.append((match["question"], match["words"]))
        last = match.end()
    return received + body[last:], kind, units


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_letter_is_cut_as_a_person_cuts_it(path):
    received, kind, units = marked(path)
    _, excerpts = read(received, kind)
    assert [(e.question.value, e.passage.quote) for e in excerpts] == units


@pytest.mark.parametrize("path", PLAIN, ids=lambda path: path.stem)
def test_the_questions_are_found_even_when_the_kind_of_body_is_not_known(path):
    received, _, units = marked(path)
    _, excerpts = read(received, "other")
    assert [e.question.value for e in excerpts] == [question for question, _ in units]
