"""This file is about what goes into a study coming out of it unchanged."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fordel.adapters.store import codings, letters, rows
from fordel.adapters.store.codings import Coding
from fordel.adapters.store.letters import Stretch
from fordel.adapters.store.study import Change, Study, cover, create_study, open_study
from fordel.errors import InputError
from fordel.model.response import Consultation, Document
from fordel.model.text import unrepaired
from model_strategies import (
    CONSULTATIONS,
    DOCUMENTS,
    RESPONSES,
    reviews,
    statements,
    suggestions,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HASH = "a" * 64
OFTEN = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Undone(Exception):
    """Ends a transaction so that the next example meets the same empty study."""


@contextmanager
def trying(study: Study) -> Iterator[Change]:
    with suppress(Undone), study.changing() as change:
        yield change
        raise Undone


@pytest.fixture(scope="module", params=["file", pytest.param("server", marks=pytest.mark.postgres)])
def study(request, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    path = tmp_path_factory.mktemp("store") / "s.fordel"
    if request.param == "server":
        path = request.getfixturevalue("server").address()
    create_study(path, title="Lilleby", created=NOW)
    with open_study(path) as opened:
        yield opened


@OFTEN
@given(DOCUMENTS, st.data(), st.binary(max_size=30))
def test_a_letter_comes_out_as_it_went_in(study, document, data, content):
    drawn = data.draw(st.lists(RESPONSES, max_size=3, unique_by=lambda each: each.id))
    responses = [
        rows.response_value(rows.response_row(each) | {"document": document.id}) for each in drawn
    ]
    with trying(study) as change:
        letters.add_letter(change, document, content, [(r, ()) for r in responses], read_at=NOW)
        assert letters.document(change, document.id) == document
        assert letters.content(change, document.id) == content
        assert list(letters.responses(change)) == responses
        assert letters.response_ids(change) == tuple(each.id for each in responses)


@OFTEN
@given(st.data())
def test_codes_and_rulings_come_out_as_they_went_in(study, data):
    document = data.draw(DOCUMENTS)
    response = rows.response_value(
        rows.response_row(data.draw(RESPONSES)) | {"document": document.id}
    )
    said = _several(data, suggestions(document.id, response.id))
    stated = _several(data, statements(document.id, response.id))
    ruled = _several(data, reviews(document.id, response.id))
    with trying(study) as change:
        letters.add_letter(change, document, b"", [(response, ())], read_at=NOW)
        coding = Coding(response=response.id, family="rules", coder="rules/1", coded_at=NOW)
        codings.replace_suggestions(change, coding, said)
        codings.replace_statements(
            change, response.id, stated, [Stretch(start=0, end=1, text="x")] * len(stated)
        )
        for each in ruled:
            codings.add_review(change, each)
        assert set(map(repr, codings.suggestions(change, response.id, family="rules"))) == set(
            map(repr, said)
        )
        assert set(map(repr, codings.statements(change))) == set(map(repr, stated))
        assert codings.reviews(change, response.id) == tuple(ruled)
        assert codings.codings(change) == (coding,)


@given(CONSULTATIONS)
def test_a_consultation_comes_out_as_it_went_in(consultation):
    assert rows.consultation_value(rows.consultation_plain(consultation)) == consultation


def test_the_cover_says_what_was_asked(tmp_path: Path):
    asked = Consultation(title="Oppgavefordeling", case_number="24/1")
    create_study(tmp_path / "s.fordel", title="Lilleby", created=NOW, consultation=asked)
    with open_study(tmp_path / "s.fordel") as opened, opened.viewing() as view:
        front = cover(view)
    assert (front.title, front.created, front.consultation) == ("Lilleby", NOW, asked)


def test_what_is_not_in_the_study_is_asked_for_in_vain(study):
    with study.viewing() as view:
        with pytest.raises(InputError, match="F810"):
            letters.document(view, HASH)
        with pytest.raises(InputError, match="F811"):
            letters.content(view, HASH)
        with pytest.raises(InputError, match="F812"):
            letters.response(view, "x")


def _several(data: st.DataObject, each: st.SearchStrategy) -> list:
    return data.draw(st.lists(each, max_size=3, unique_by=lambda value: value.id))


def test_a_torn_name_is_stored_with_its_torn_part_shown(study):
    named = Document(
        id=HASH, name="br\udce5v.txt", media_type="text/plain", received="", text=unrepaired("")
    )
    with trying(study) as change:
        letters.add_letter(change, named, b"x", [], read_at=NOW)
        assert letters.document_names(change) == {HASH: "br\ufffdv.txt"}
        assert letters.document(change, HASH) == named
