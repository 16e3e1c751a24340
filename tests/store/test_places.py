"""This file is about studies on a server: the same study wherever it lies."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from fordel.adapters.store import codings, letters
from fordel.adapters.store.address import is_server, server_url, study_place, title_from
from fordel.adapters.store.copying import back_up
from fordel.adapters.store.letters import Stretch
from fordel.adapters.store.searching import search, word_weights
from fordel.adapters.store.study import cover, create_study, open_study
from fordel.errors import ConflictError, InputError, OutsideError
from fordel.model.response import Document
from fordel.model.statement import Ruling
from fordel.model.text import unrepaired
from statement_makers import response, review

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXTS = (
    "Vi ønsker sykehjemmet tilbake til bydelen.",
    "Sykehjemmene bør drives av bydelene, mener sykehjemsrådet.",
    "Biblioteket er åpent. ÆRLIG TALT, ÅPENHET ER VIKTIG FOR ÅPNE SYKEHJEM.",
    "Barnevernet trenger folk, og NAV trenger mer tid.",
    "Barnevernstjenesten og barnehagene hører sammen.",
    "Veiene må ryddes for snø.",
)


def add_texts(path: Path) -> None:
    kept = Document(id="one", name="d", media_type="t", received="", text=unrepaired(""))
    stretches = [
        Stretch(start=100 * n, end=100 * n + 100, text=each) for n, each in enumerate(TEXTS)
    ]
    create_study(path, title="Lilleby", created=NOW)
    with open_study(path) as study, study.changing() as change:
        letters.add_letter(change, kept, b"\x00x", [(response("one"), stretches)], read_at=NOW)
        codings.add_review(change, review("r1", Ruling.REJECT, targets=("a",)))


@pytest.mark.parametrize(
    ("written", "host", "database", "question"),
    [
        ("postgresql://kari@db.lilleby/fordel", "db.lilleby", "fordel", {}),
        ("postgresql:///fordel?host=/run/pg", None, "fordel", {"host": "/run/pg"}),
        ("postgres://[::1]:5433/fordel?sslmode=require", "::1", "fordel", {"sslmode": "require"}),
    ],
)
def test_an_address_survives_being_a_path(written, host, database, question):
    path = study_place(Path(written))
    assert is_server(path)
    url = server_url(path)
    assert (url.host, url.database, dict(url.query)) == (host, database, question)
    assert title_from(path) == database


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("postgresql://kari:hemmelig@db/fordel", "F816"),
        ("postgresql://db/fordel?password=hemmelig", "F816"),
        ("postgresql://db:ingen/fordel", "F815"),
        ("postgresql://", "F815"),
    ],
)
def test_an_address_that_cannot_be_used_says_why_and_never_tells_a_password(written, code):
    with pytest.raises(InputError, match=code) as told:
        open_study(Path(written))
    assert "hemmelig" not in str(told.value)


def test_a_file_is_no_server_whatever_it_is_called():
    assert not is_server(Path("postgresql.fordel"))
    assert study_place("lilleby") == Path("lilleby.fordel")


def test_a_server_that_is_not_there_is_told(tmp_path):
    with pytest.raises(OutsideError, match="F818"):
        open_study(Path(f"postgresql:///fordel?host={tmp_path}"))


@pytest.mark.postgres
def test_an_empty_database_holds_no_study_and_a_full_one_is_left_alone(server):
    address = server.address()
    with pytest.raises(InputError, match="F814"):
        open_study(address)
    create_study(address, title="Lilleby", created=NOW)
    with pytest.raises(InputError, match="F813"):
        create_study(address, title="Noe annet", created=NOW)
    with open_study(address) as study, study.viewing() as view:
        assert cover(view).title == "Lilleby"


@pytest.mark.postgres
def test_a_missing_database_is_told(server):
    with pytest.raises(OutsideError, match="F818"):
        open_study(Path(f"postgresql://tester@/ingen?host={server.folder}"))


@pytest.mark.postgres
def test_a_server_finds_the_same_as_a_file_in_the_same_order(server, tmp_path):
    address, file = server.address(), tmp_path / "s.fordel"
    for each in (address, file):
        add_texts(each)
    with open_study(file) as one, open_study(address) as other:
        for words in ("sykehjem", "åpent", "nav", "barnevernsteamet", "snørydding på veiene", "x"):
            with one.viewing() as here, other.viewing() as there:
                wanted = [(hit.start, round(hit.weight, 3)) for hit in search(here, words, limit=5)]
                found = [(hit.start, round(hit.weight, 3)) for hit in search(there, words, limit=5)]
                assert [each[0] for each in found] == [each[0] for each in wanted], words
                assert set(word_weights(there, words)) == set(word_weights(here, words))


@pytest.mark.postgres
def test_a_study_moves_to_a_server_and_back_and_goes_on(server, tmp_path):
    file, address, home = tmp_path / "s.fordel", server.address(), tmp_path / "hjem.fordel"
    add_texts(file)
    with open_study(file) as study:
        back_up(study, address)
    with open_study(address) as study:
        with study.changing() as change:
            given = review("r2", Ruling.ACCEPT, targets=("a",))
            codings.add_review(change, given)  # its number follows those that were copied
        back_up(study, home)
        with pytest.raises(InputError, match="F803"):
            back_up(study, home)
    with open_study(home) as study, study.viewing() as view:
        assert [each.id for each in codings.reviews(view, "one")] == ["r1", "r2"]
        assert letters.content(view, "one") == b"\x00x"
        assert search(view, "sykehjem", limit=1)[0].start in {0, 100}


@pytest.mark.postgres
def test_a_second_writer_is_told_and_readers_are_not_blocked(server):
    address = server.address()
    add_texts(address)
    with (
        open_study(address) as one,
        open_study(address, patience_seconds=0.2) as other,
        one.changing(),
    ):
        with pytest.raises(ConflictError, match="F801"), other.changing():
            pass
        with other.viewing() as view:
            assert letters.response_ids(view) == ("one",)


@pytest.mark.postgres
def test_a_view_cannot_change_anything_on_a_server(server):
    address = server.address()
    add_texts(address)
    with (
        open_study(address) as study,
        pytest.raises(InputError, match="F807"),
        study.viewing() as view,
    ):
        view.connection.execute(text("UPDATE study SET title = 'annet'"))
