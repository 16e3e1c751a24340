"""This file is about the page of the decision basis: made behind it, read, taken home, renewed."""

import io
import re
import time
import zipfile

import pytest

from web_makers import coded_lilleby, send, served, token

ZIP = b"PK"
STARTS = {"html": b"<!doctype", "pdf": b"%PDF", "docx": ZIP, "xlsx": ZIP, "package": ZIP}


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "lilleby.fordel"
    coded_lilleby(path, letters=2)
    with served(path) as opened:
        yield opened


def made(answer, client) -> tuple[str, str]:
    """The name of the basis and its page, when it is there."""
    name = re.findall(r"made=([0-9a-f]+)", str(answer.url))[0]
    for _ in range(400):
        text = client.get("/report", params={"made": name}).text
        if "hx-trigger" not in text:
            return name, text
        time.sleep(0.05)
    raise AssertionError("the basis never came")


@pytest.fixture(scope="module")
def ready(client):
    return made(send(client, "/report/make", language="nb"), client)[0]


def test_the_page_asks_for_chapters_and_language(client):
    text = client.get("/report").text
    assert text.count('name="chapter"') == 10
    assert 'value="en"' in text


@pytest.mark.parametrize("form", STARTS)
def test_the_basis_can_be_had_in_every_form(client, ready, form):
    answer = client.get(f"/report/{ready}/file/{form}")
    assert answer.status_code == 200
    assert answer.content.lower().lstrip().startswith(STARTS[form].lower())
    ending = "zip" if form == "package" else form
    assert answer.headers["content-disposition"].endswith(f'grunnlag.{ending}"')


def test_the_basis_is_read_on_a_page_that_may_do_nothing_but_be_read(client, ready):
    answer = client.get(f"/report/{ready}/read")
    assert "Oppgavefordelingen i Lilleby" in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy


def test_only_the_chapters_that_were_chosen_are_made(client):
    answer = send(client, "/report/make", language="en", chapter=["kort", "measures"])
    _, text = made(answer, client)
    held = re.findall(r'<ol class="text holds" lang="en">(.*?)</ol>', text, re.DOTALL)[0]
    assert held.count("<li>") - held.count("<ul>") >= 1
    assert len(re.findall(r"^<li>|</li><li>", re.sub(r"<ul>.*?</ul>", "", held))) == 2


def test_a_document_that_people_wrote_on_in_is_renewed_and_their_words_stand(client, ready):
    document = client.get(f"/report/{ready}/file/docx").content
    files = {"file": ("vårt.docx", _with_words(document, "Vår egen vurdering"))}
    data = {"token": token(client), "language": "nb"}
    name, text = made(client.post("/report/renew", data=data, files=files), client)
    assert "Dokumentet er oppdatert" in text
    renewed = client.get(f"/report/{name}/renewed").content
    with zipfile.ZipFile(io.BytesIO(renewed)) as held:
        assert "Vår egen vurdering" in held.read("word/document.xml").decode()


def _with_words(document: bytes, words: str) -> bytes:
    """The document with a paragraph of our own at its end."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(made, "w") as new:
        for each in old.namelist():
            content = old.read(each)
            if each == "word/document.xml":
                own = f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
                at = content.decode().rindex("<w:sectPr")
                content = (content.decode()[:at] + own + content.decode()[at:]).encode()
            new.writestr(each, content)
    return made.getvalue()


def test_what_is_no_document_of_ours_is_told_on_the_page(client):
    data = {"token": token(client)}
    answer = client.post("/report/renew", data=data, files={"file": ("x.docx", b"nei")})
    assert "F772" in made(answer, client)[1]
    assert "F852" in send(client, "/report/renew").text


def test_a_basis_that_is_not_at_hand_is_told(client, ready):
    assert "ikke lenger for hånden" in client.get("/report?made=abc").text
    for address in ("/report/abc/read", "/report/abc/file/pdf", f"/report/{ready}/renewed"):
        assert "F853" in client.get(address).text
