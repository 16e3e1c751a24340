"""This file is about making, opening, copying and asking a study."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from fordel.adapters.store import codings, letters
from fordel.adapters.store.codings import Coding
from fordel.adapters.store.copying import back_up
from fordel.adapters.store.letters import Signature, Stretch
from fordel.adapters.store.searching import search
from fordel.adapters.store.study import (
    Study,
    cover,
    create_study,
    open_study,
)
from fordel.adapters.store.tables import LATEST, METADATA
from fordel.errors import InputError
from fordel.model.response import BodyKind, Consultee, Document
from fordel.model.statement import Ruling
from fordel.model.text import unrepaired
from statement_makers import codes, response, review, statement, suggestion

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
RULES = Coding(response="one", family="rules", coder="rules/1", coded_at=NOW)


@pytest.fixture
def study(place: Path):
    create_study(place, title="Lilleby", created=NOW)
    with open_study(place) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path):
    create_study(tmp_path / "s.fordel", title="Lilleby", created=NOW)
    with open_study(tmp_path / "s.fordel") as opened:
        yield opened


def add_letter(study: Study, name: str, *texts: str) -> None:
    kept = Document(
        id=name, name=f"{name}.txt", media_type="text/plain", received="", text=unrepaired("")
    )
    stretches = [
        Stretch(start=100 * n, end=100 * n + 100, text=each) for n, each in enumerate(texts)
    ]
    with study.changing() as change:
        letters.add_letter(change, kept, b"x", [(response(name), stretches)], read_at=NOW)


def test_the_migrations_make_the_tables_that_the_code_declares(study):
    with study.viewing() as view:
        of_search = ("search_index", "ix_searchable_pieces")
        own = {"include_object": lambda _o, name, kind, *_: not name.startswith(of_search)}
        made = MigrationContext.configure(view.connection, opts=own)
        assert compare_metadata(made, METADATA) == []
        newest = view.connection.scalar(text("SELECT version_num FROM alembic_version"))
    assert newest == LATEST


def test_a_study_never_takes_the_place_of_another_file(tmp_path):
    path = tmp_path / "s.fordel"
    path.write_text("mitt")
    with pytest.raises(InputError, match="F803"):
        create_study(path, title="x", created=NOW)
    assert path.read_text() == "mitt"
    assert [each.name for each in tmp_path.iterdir()] == ["s.fordel"]


def test_what_ends_badly_is_not_kept_at_all(study):
    kept = Document(id="a", name="a", media_type="t", received="", text=unrepaired(""))
    twice = [(response("a"), ()), (response("a"), ())]
    with pytest.raises(IntegrityError), study.changing() as change:
        letters.add_letter(change, kept, b"", twice, read_at=NOW)
    with study.viewing() as view:
        assert letters.response_ids(view) == ()
        assert not letters.holds_document(view, "a")


def test_a_view_shows_one_moment_while_others_write(study):
    add_letter(study, "one")
    with study.viewing() as view:
        before = letters.response_ids(view)
        add_letter(study, "two")
        assert letters.response_ids(view) == before
    with study.viewing() as view:
        assert letters.response_ids(view) == ("one", "two")


def test_a_new_run_takes_the_place_of_the_old_one_save_what_must_be_kept(study):
    add_letter(study, "one")
    with study.changing() as change:
        codings.replace_suggestions(change, RULES, [suggestion("a"), suggestion("b", 20)])
        newer = Coding(response="one", family="rules", coder="rules/2", coded_at=NOW)
        codings.replace_suggestions(change, newer, [suggestion("c", 40)], keep=["a"])
        found = codings.suggestions(change, "one", family="rules")
        assert [each.id for each in found] == ["a", "c"]
        assert codings.codings(change) == (newer,)


def test_a_blind_coder_is_left_alone_by_the_machine(study):
    add_letter(study, "one")
    blind = Coding(response="one", family="blind/kari", coder="blind/kari", coded_at=NOW)
    with study.changing() as change:
        codings.replace_suggestions(change, blind, [suggestion("a")])
        codings.replace_suggestions(change, RULES, [suggestion("a", 20)])
        codings.replace_suggestions(change, RULES, [])
        assert len(codings.suggestions(change, "one", family="blind/kari")) == 1
        assert codings.suggestions(change, "one", family="rules") == ()


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE review SET why = 'annet'",
        "DELETE FROM review",
    ],
)
def test_a_review_is_never_changed(study, order):
    add_letter(study, "one")
    given = review("r1", Ruling.REJECT, targets=("a",))
    with study.changing() as change:
        codings.add_review(change, given)
    with pytest.raises(IntegrityError, match="a review is never"), study.changing() as change:
        change.connection.execute(text(order))
    with study.viewing() as view:
        assert codings.reviews(view, "one") == (given,)


@pytest.mark.parametrize(
    "order",
    [
        "INSERT OR REPLACE INTO review SELECT * FROM review",
        "REPLACE INTO review SELECT 9, id, response, 'x', at, '', '', '', '', '', '' FROM review",
    ],
)
def test_a_review_is_never_replaced_in_a_file(file, order):
    add_letter(file, "one")
    with file.changing() as change:
        codings.add_review(change, review("r1", Ruling.REJECT, targets=("a",)))
    with pytest.raises(IntegrityError, match="a review is never"), file.changing() as change:
        change.connection.execute(text(order))


@pytest.mark.postgres
@pytest.mark.parametrize(
    "order",
    [
        "TRUNCATE review",
        "INSERT INTO review SELECT * FROM review ON CONFLICT (id) DO UPDATE SET why = 'annet'",
    ],
)
def test_a_review_is_never_replaced_on_a_server(server, order):
    address = server.address()
    create_study(address, title="Lilleby", created=NOW)
    with open_study(address) as study:
        add_letter(study, "one")
        with study.changing() as change:
            codings.add_review(change, review("r1", Ruling.REJECT, targets=("a",)))
        with pytest.raises(IntegrityError, match="a review is never"), study.changing() as change:
            change.connection.execute(text(order))


@pytest.mark.parametrize("order", ["UPDATE sender SET named_by = 'x'", "DELETE FROM sender"])
def test_who_said_who_sent_a_response_is_never_changed(study, order):
    add_letter(study, "one")
    vel, lag = (Consultee(name=name, kind=BodyKind.ASSOCIATION) for name in ("Vel", "Lag"))
    signed = Signature(person="kari", at=NOW)
    with study.changing() as change:
        letters.name_sender(change, "one", vel, signed)
        letters.name_sender(change, "one", lag, signed)
        assert letters.response(change, "one").consultee == lag
        assert [each.consultee for each in letters.responses(change)] == [lag]
    with pytest.raises(IntegrityError, match="a sender is never"), study.changing() as change:
        change.connection.execute(text(order))


def test_the_words_of_letters_and_statements_are_found_together_with_their_place(study):
    add_letter(study, "one", "Vi ønsker sykehjemmet tilbake.", "Biblioteket er åpent.")
    add_letter(study, "two", "Barnevernet trenger folk.")
    with study.viewing() as view:
        hits = search(view, "sykehjem", limit=5)
        assert [(each.response, each.start) for each in hits] == [("one", 0)]
        assert search(view, "barnevernsteamet", limit=5)[0].response == "two"
        assert search(view, "xylofon", limit=5) == ()
        assert search(view, '"; DROP TABLE', limit=5) == ()
        assert search(view, "og i", limit=5) == ()


def test_short_words_are_found_as_words_and_never_in_names_that_are_hidden(study):
    add_letter(study, "one", "Her står [navn] fra Tavnes.", "De samler NAV-kontorene.", "Om IT nå.")
    with study.viewing() as view:
        assert [each.start for each in search(view, "nav", limit=5)] == [100]
        assert [each.start for each in search(view, "IT", limit=5)] == [200]
        assert search(view, "navn", limit=5) == ()


def test_a_statement_hides_the_paragraph_it_stands_in(study):
    add_letter(study, "one", "Vi ønsker sykehjemmet tilbake. Resten er bra.")
    with study.changing() as change:
        codings.replace_statements(
            change,
            "one",
            [statement("a", "one", codes())],
            [Stretch(start=0, end=10, text="Vi ønsker sykehjemmet tilbake.")],
        )
    with study.viewing() as view:
        assert [each.statement for each in search(view, "sykehjemmet", limit=5)] == ["a"]
        assert codings.statement_texts(view) == {("one", "a"): "Vi ønsker sykehjemmet tilbake."}
        assert codings.standings(view) == {"one": {"suggested": 1}}


def test_the_search_index_forgets_statements_that_are_gone(study):
    add_letter(study, "one")
    for words in ("Sykehjemmet er godt.", "Barnehagen er god."):
        with study.changing() as change:
            codings.replace_statements(
                change,
                "one",
                [statement("a", "one", codes())],
                [Stretch(start=0, end=10, text=words)],
            )
    with study.viewing() as view:
        assert search(view, "sykehjemmet", limit=5) == ()
        assert len(search(view, "barnehagen", limit=5)) == 1
        if view.connection.dialect.name == "sqlite":
            view.connection.execute(
                text("INSERT INTO search_index(search_index) VALUES ('integrity-check')")
            )


def test_a_copy_is_whole_and_never_takes_another_files_place(study, tmp_path):
    add_letter(study, "one", "Vi ønsker sykehjemmet tilbake.")
    target = tmp_path / "kopi.fordel"
    back_up(study, target)
    with pytest.raises(InputError, match="F803"):
        back_up(study, target)
    with open_study(target) as copy, copy.viewing() as view:
        assert letters.response_ids(view) == ("one",)
        assert cover(view).title == "Lilleby"
        assert len(search(view, "sykehjemmet", limit=5)) == 1


def test_a_study_where_nobody_may_write_is_read_as_it_lies(file, tmp_path):
    add_letter(file, "one")
    file.close()
    with open_study(file.path, fixed=True) as fixed:
        with fixed.viewing() as view:
            assert letters.response_ids(view) == ("one",)
        with pytest.raises(InputError, match="F807"), fixed.changing() as change:
            codings.replace_suggestions(change, RULES, [])
    assert [each.name for each in tmp_path.iterdir()] == ["s.fordel"]


def test_the_last_ruling_and_its_time_are_known(study):
    add_letter(study, "one")
    with study.changing() as change:
        assert codings.latest_review(change) == (0, None)
        codings.add_review(change, review("r1", Ruling.ACCEPT, minute=5, targets=("a",)))
        assert codings.latest_review(change) == (1, datetime(2026, 1, 1, 12, 5, tzinfo=UTC))
