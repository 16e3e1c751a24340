"""This file is about who takes part, what is exempt, and a log that shows when it was touched."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from fordel.adapters.store import codings, letters
from fordel.adapters.store.letters import Stretch
from fordel.adapters.store.meanings import stretches
from fordel.adapters.store.searching import search, word_weights
from fordel.adapters.store.study import create_study, open_study
from fordel.errors import InputError
from fordel.model.people import Access, Member, Right, Role
from fordel.model.response import Document
from fordel.model.text import unrepaired
from fordel.workbench.people import (
    accesses_of,
    events_of,
    log_event,
    members_of,
    name_access,
    name_member,
    rights_in,
    verify_events,
)
from statement_makers import codes, response, statement

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def study(place: Path):
    create_study(place, title="Lilleby", created=NOW)
    with open_study(place) as opened:
        for name in ("open", "shut"):
            kept = Document(id=name, name=name, media_type="t", received="", text=unrepaired(""))
            with opened.changing() as change:
                whole = Stretch(start=0, end=50, text=f"Sykehjemmet er {name}.")
                letters.add_letter(change, kept, b"x", [(response(name), [whole])], read_at=NOW)
                said = [statement("a", name, codes())]
                codings.replace_statements(change, name, said, [whole])
        yield opened


def test_what_is_exempt_is_nowhere_for_those_who_may_not_see_it(study):
    name_access(
        study, Access(response="shut", exempt=True, ground="offl. § 13"), by="kari", now=NOW
    )
    with study.without_exempt() as open_part:
        with open_part.viewing() as view:
            assert letters.response_ids(view) == ("open",)
            assert [each.response for each in codings.statements(view)] == ["open"]
            assert [each.response for each in search(view, "sykehjemmet", limit=9)] == ["open"]
            assert {each.response for each in stretches(view)} == {"open"}
            numbers = {each.number for each in stretches(view)}
            assert numbers <= set(word_weights(view, "sykehjemmet"))
            assert set(letters.document_names(view)) == {"open"}
            for found in (letters.document, letters.content, letters.response):
                with pytest.raises(InputError):
                    found(view, "shut")
        name_access(study, Access(response="shut", exempt=False, ground=""), by="kari", now=NOW)
        with open_part.viewing() as view:
            assert letters.response_ids(view) == ("open", "shut")
        assert accesses_of(open_part)["shut"].exempt is False
    with study.viewing() as view:
        assert letters.response_ids(view) == ("open", "shut")


def test_only_what_was_said_of_a_response_that_is_there_counts(study):
    with pytest.raises(InputError, match="F812"):
        name_access(study, Access(response="x", exempt=True, ground="§"), by="kari", now=NOW)
    assert events_of(study) == ()


def test_whoever_was_not_let_in_may_do_nothing_and_roles_can_be_taken_back(study):
    assert rights_in(study, "ola", ()) == frozenset()
    assert Right.ADMINISTER in rights_in(study, "ola", (Role.ADMINISTRATOR,))
    assert rights_in(study, "ola", (Role.ANALYST,)) == frozenset()
    for role, right in ((Role.READER, Right.READ), (Role.CODER, Right.CODE)):
        name_member(study, Member(person="ola", name="Ola", role=role), by="kari", now=NOW)
        assert right in rights_in(study, "ola", ())
        assert Right.SEE_EXEMPT not in rights_in(study, "ola", ())
    assert [each.role for each in members_of(study)] == [Role.CODER]
    name_member(study, Member(person="ola", name="Ola", role=None), by="kari", now=NOW)
    assert members_of(study) == ()
    assert rights_in(study, "ola", ()) == frozenset()
    with pytest.raises(InputError, match="F751"):
        name_member(study, Member(person=" ", name="", role=None), by="kari", now=NOW)
    assert [each.what for each in events_of(study)] == ["member"] * 3


@pytest.mark.parametrize("order", ["UPDATE event SET about = 'x'", "DELETE FROM event"])
def test_the_log_is_only_added_to(study, order):
    log_event(study, person="kari", what="sign-in", about="", now=NOW)
    with pytest.raises(IntegrityError, match="event is never"), study.changing() as change:
        change.connection.execute(text(order))


@pytest.mark.parametrize(
    ("order", "broken"),
    [
        ("UPDATE event SET person = 'ola' WHERE number = 2", 2),
        ("UPDATE event SET at = '2020-01-01T00:00:00.000000+00:00' WHERE number = 3", 3),
        ("DELETE FROM event WHERE number = 1", 1),
        ("DELETE FROM event WHERE number = 3", 3),
    ],
)
def test_a_log_that_was_touched_behind_our_back_shows_where(study, order, broken):
    for number in range(4):
        log_event(study, person="kari", what="review.rule", about=f"brev {number} é", now=NOW)
    assert verify_events(study) is None
    with study.changing() as change:
        if change.connection.dialect.name == "postgresql":
            change.connection.execute(text("ALTER TABLE event DISABLE TRIGGER ALL"))
        else:
            for name in ("changed", "removed"):
                change.connection.execute(text(f"DROP TRIGGER event_never_{name}"))
        change.connection.execute(text(order))
    assert verify_events(study) == broken
