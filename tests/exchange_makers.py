"""This file is about a small study with two letters, for tests of what leaves and enters it."""

from datetime import UTC, date, datetime
from pathlib import Path

from fordel.adapters.store import letters
from fordel.adapters.store.codings import Coding
from fordel.adapters.store.study import create_study, open_study
from fordel.documents.personal import find_personal
from fordel.model.response import (
    BodyKind,
    CanonicalQuestion,
    Consultee,
    Document,
    DocumentId,
    Passage,
    Response,
    ResponseId,
)
from fordel.model.statement import (
    Codes,
    Demand,
    Kind,
    Measure,
    PlaceSource,
    Reason,
    StatementId,
    Suggestion,
)
from fordel.model.text import unrepaired
from fordel.workbench.settling import take_over
from fordel.workbench.study import Study

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)

# Windows line ends, an å in two characters, a sign outside the first plane, and a private person.
DISTRICT = (
    "Høringssvar fra bydel Elvebyen\r\n\r\n"
    "Saksbehandler: Ola Eksempelsen, tlf. 912 34 567\r\n\r\n"
    "Hjemmetjenesten må ligge na\u030ar folk bor \U0001f3d8.\r\n"
    "=SUM(A1) er ikke en formel, sier Ola Eksempelsen.\r\n"
    "Barnevernet bør flyttes til\r\nbydelen.\r\n"
    "Dette gir nærhet til familiene.\r\n"
)
UNION = "Svar fra forbundet\n\nBarnevernet bør bli der det er; alt annet er \x0csløseri.\n"


def _document(name: str, text: str) -> Document:
    return Document(
        id=DocumentId(name),
        name=f"{name}.txt",
        media_type="text/plain",
        received=text,
        text=unrepaired(text),
    )


def _response(document: Document, consultee: str, kind: BodyKind) -> Response:
    return Response(
        id=ResponseId(f"{document.id}-1"),
        document=document.id,
        start=0,
        end=len(document.received),
        consultee=Consultee(name=consultee, kind=kind),
        dated=date(2026, 2, 3),
        case_number="26/17",
        personal=find_personal(document.received),
    )


def _suggestion(document: Document, words: str, coded: Codes, *, name: str) -> Suggestion:
    start = document.received.index(words)
    return Suggestion(
        id=StatementId(name),
        response=ResponseId(f"{document.id}-1"),
        passage=Passage(document=document.id, start=start, end=start + len(words), quote=words),
        codes=coded,
        coder="rules/1",
        sureness={"kind": 0.9, "measures": 0.625},
    )


def _codes(kind: Kind, **more: object) -> Codes:
    return Codes(question=CanonicalQuestion.TO_DISTRICTS, kind=kind, **more)  # type: ignore[arg-type]


def fill(study: Study) -> None:
    """Two letters with five statements."""
    district, union = _document("elvebyen", DISTRICT), _document("forbundet", UNION)
    ours = _response(district, "Bydel Elvebyen", BodyKind.DISTRICT)
    theirs = _response(union, "Forbundet", BodyKind.UNION)
    move = {
        "tasks": ("child_welfare",),
        "measures": (Measure.TO_DISTRICT,),
        "place_source": PlaceSource.EXPLICIT,
        "demand": Demand.MUST,
    }
    suggested = {
        ours.id: (
            _suggestion(
                district,
                "Hjemmetjenesten må ligge na\u030ar folk bor \U0001f3d8.",
                _codes(Kind.STRENGTH, tasks=("home_care",), reasons=(Reason.NEARNESS,)),
                name="a",
            ),
            _suggestion(
                district,
                "=SUM(A1) er ikke en formel, sier Ola Eksempelsen.",
                _codes(Kind.CONTEXT),
                name="b",
            ),
            _suggestion(
                district,
                "Barnevernet bør flyttes til\r\nbydelen.",
                _codes(Kind.PROPOSAL, **move),
                name="c",
            ),
            _suggestion(
                district,
                "Dette gir nærhet til familiene.",
                _codes(Kind.ARGUMENT, reasons=(Reason.NEARNESS,), supports=StatementId("c")),
                name="d",
            ),
        ),
        theirs.id: (
            _suggestion(
                union,
                "Barnevernet bør bli der det er; alt annet er \x0csløseri.",
                _codes(Kind.PROPOSAL, tasks=("child_welfare",), measures=(Measure.KEEP,)),
                name="a",
            ),
        ),
    }
    with study.changing() as change:
        for document, response in ((district, ours), (union, theirs)):
            content = document.received.encode()
            letters.add_letter(change, document, content, [(response, ())], read_at=NOW)
            coding = Coding(response=response.id, family="rules", coder="rules/1", coded_at=NOW)
            take_over(change, response, coding, suggested[response.id])


def small_study(folder: Path) -> Path:
    """A study file in the folder."""
    path = folder / "liten.fordel"
    create_study(path, title="Hvem gjør hva?", created=NOW)
    with open_study(path) as study:
        fill(study)
    return path
