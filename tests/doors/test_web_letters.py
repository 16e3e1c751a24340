"""This file is about letters in the browser: handed in, read in the background, corrected."""

import time

import pytest

from fordel.workbench.listing import list_responses
from fordel.workbench.study import new_study, open_study
from fordel.workbench.tray import hand_in, refused, waiting_files
from web_makers import NOW, send, served, token

LETTER = """Til Lilleby kommune

Svar fra Bydel Solvang

Bydelen bør få ansvaret for barnevernet, fordi den er nær familiene.
Vi mener at sykehjemmene fungerer godt i dag.
"""


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "brev.fordel"
    new_study(path, now=NOW, title="Brev")
    return path


@pytest.fixture
def client(study):
    with served(study) as opened:
        yield opened


def wait_until(client, done, seconds=20.0):
    """The page of letters as soon as it shows what is waited for."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        page = client.get("/letters").text
        if done(page):
            return page
        time.sleep(0.02)
    raise AssertionError("the work did not end")


def upload(client, *files):
    return client.post(
        "/letters/upload",
        data={"token": token(client)},
        files=[("files", each) for each in files],
    )


def idle(page: str) -> bool:
    return "hx-trigger" not in page


def test_a_letter_is_taken_in_read_and_coded(client):
    said = upload(client, ("solvang.txt", LETTER.encode()))
    assert "1 filer er tatt imot" in said.text
    page = wait_until(client, lambda page: "solvang.txt" in page and idle(page))
    assert "Bydel Solvang" in page
    assert 'max="' in page


def test_what_cannot_be_read_is_shown_with_its_fault_and_can_be_tried_again(client):
    upload(client, ("bilde.exe", b"MZ\x00\x01\x02" * 40), ("solvang.txt", LETTER.encode()))
    page = wait_until(client, lambda page: "bilde.exe" in page and "refused" in page and idle(page))
    assert "Bydel Solvang" in page
    assert "F1" in page
    key = page.split('name="key" value="')[1].split('"')[0]
    again = send(client, "/letters/again", key=key)
    assert "leses en gang til" in again.text
    wait_until(client, lambda page: "refused" in page and idle(page))
    gone = send(client, "/letters/aside", key=key)
    assert "bilde.exe" not in gone.text


def test_files_that_programs_leave_behind_and_empty_ones_are_not_taken(client):
    said = upload(client, (".DS_Store", b"x"), ("Thumbs.db", b"x"))
    assert "Ingen filer var valgt" in said.text
    refused_page = upload(client, ("tom.txt", b""))
    assert refused_page.status_code == 422
    assert "F769" in refused_page.text


def test_no_form_with_files_is_taken_without_its_token(client, study):
    answer = client.post("/letters/upload", files=[("files", ("a.txt", b"x"))])
    assert answer.status_code == 403
    with open_study(study) as opened:
        assert waiting_files(opened) == ()


def test_a_new_server_goes_on_with_what_an_earlier_one_left(study):
    with open_study(study) as opened:
        hand_in(opened, "solvang.txt", LETTER.encode(), by="Prøve", now=NOW)
    with served(study) as client:
        page = wait_until(client, lambda page: "solvang.txt" in page and idle(page))
        assert "Bydel Solvang" in page
    with open_study(study) as opened:
        assert waiting_files(opened) == ()
        assert len(list(list_responses(opened))) == 1


def test_a_file_that_was_torn_on_its_way_into_the_tray_is_not_there(study):
    from fordel.adapters.tray import tray_of

    tray = tray_of(study)
    tray.mkdir()
    (tray / "abc.file").write_bytes(b"half a let")
    with open_study(study) as opened:
        assert waiting_files(opened) == ()
        assert refused(opened) == ()


def test_a_full_disk_is_told_and_nothing_is_confirmed(client, monkeypatch):
    from fordel.adapters import exports

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exports, "NamedTemporaryFile", full)
    answer = upload(client, ("solvang.txt", LETTER.encode()))
    assert answer.status_code == 503
    assert "F610" in answer.text
    assert "solvang.txt" not in client.get("/letters").text


def test_the_sender_can_be_corrected(client):
    upload(client, ("a.txt", LETTER.encode()))
    page = wait_until(client, lambda page: "a.txt" in page and idle(page))
    response = page.split('href="/letters/')[1].split('"')[0]
    said = send(client, f"/letters/{response}/sender", name="Bydel Havna", kind="district")
    assert "Avsenderen er nå Bydel Havna" in said.text
    assert "Bydel Havna" in client.get("/letters").text
    assert send(client, f"/letters/{response}/sender", name=" ", kind="district").status_code == 422


def test_both_texts_of_a_letter_are_shown_with_statements_marked(client):
    upload(client, ("a.txt", LETTER.encode()))
    page = wait_until(client, lambda page: "a.txt" in page and idle(page))
    response = page.split('href="/letters/')[1].split('"')[0]
    read = client.get(f"/letters/{response}").text
    assert 'class="in proposal"' in read
    received = client.get(f"/letters/{response}?text=received").text
    assert 'class="as-received"' in received
    assert client.get("/letters/unknown").status_code == 404
    assert "F728" in client.get(f"/letters/{response}/pages/1.png").text
