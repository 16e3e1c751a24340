"""This file is about letters in the browser: handed in, read in the background, corrected."""

import time
import zlib

import pytest

from fordel.adapters.files import example_files
from fordel.errors import InputError
from fordel.workbench.listing import list_responses
from fordel.workbench.study import new_study, open_study
from fordel.workbench.tray import hand_in, refused, waiting_files
from web_makers import NOW, coded_lilleby, send, served, token

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


def test_page_pictures_are_shown_with_private_persons_covered(tmp_path):
    from fordel.workbench.reader import letter_of, page_of

    path = tmp_path / "pdf.fordel"
    coded_lilleby(path, letters=0, also="hogasen.pdf")
    with open_study(path) as opened:
        listed = [each for each in list_responses(opened) if each.file.endswith("hogasen.pdf")]
        letter = letter_of(opened, listed[0].response.id)
        picture = page_of(opened, listed[0].response.id, 1)
        with pytest.raises(InputError, match="F728"):
            page_of(opened, listed[0].response.id, 99)
    assert picture.startswith(b"\x89PNG")
    assert letter.pages[0] == 1
    assert len(letter.places) > 5
    with served(path) as client:
        answer = client.get(f"/letters/{listed[0].response.id}/pages/1.png")
        assert answer.headers["content-type"] == "image/png"
        assert answer.content == picture


def test_a_hidden_box_is_black_on_the_picture():
    from fordel.documents.readers_pdf import pdf_page_picture

    files = dict(example_files("lilleby"))
    data = files["b-bydel-hogasen.pdf"]
    open_to_all = pdf_page_picture(data, 1, dots_per_inch=36.0)
    covered = pdf_page_picture(data, 1, dots_per_inch=36.0, hidden=[(0, 0, 2000, 2000)])
    assert _shades(open_to_all) != {0}
    assert _shades(covered) == {0}


def _shades(png: bytes) -> set[int]:
    """The shades of grey in a picture of ours, whose rows each begin with a 0."""
    width = int.from_bytes(png[16:20])
    length = png.index(b"IDAT")
    packed = png[length + 4 : length + 4 + int.from_bytes(png[length - 4 : length])]
    rows = zlib.decompress(packed)
    return {
        shade for at in range(0, len(rows), width + 1) for shade in rows[at + 1 : at + 1 + width]
    }


def test_a_study_that_went_away_is_told_and_comes_back(study, client):
    away = study.with_suffix(".away")
    study.rename(away)
    for side in ("-wal", "-shm"):
        study.with_name(study.name + side).unlink(missing_ok=True)
    client.app.state.desk.study.close()
    study.write_bytes(b"no database at all, and long enough to be read as one" * 20)
    answer = client.get("/letters")
    assert answer.status_code in {422, 503}
    assert "F80" in answer.text
    study.unlink()
    away.rename(study)
    client.app.state.desk.study.close()
    assert client.get("/letters").status_code == 200
