"""This file is about the letters of Lilleby that are made: the maker's bytes are those we keep."""

import re
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import ModuleType

import docx
import pypdfium2
import pytest

from fordel.adapters.files import example_files

ROOT = Path(__file__).resolve().parents[3]
CLEAN = Path(__file__).parent / "lilleby"
KEPT = dict(example_files("lilleby"))


@pytest.fixture(scope="module")
def maker() -> Iterator[ModuleType]:
    sys.path.insert(0, str(ROOT / "tools"))
    import make_lilleby

    yield make_lilleby
    sys.path.remove(str(ROOT / "tools"))


def _plain(markdown: str) -> str:
    return re.sub(r"\W|\^\d", "", re.sub(r"\[\^\d\]:?|^\d+\. ", "", markdown, flags=re.MULTILINE))


def test_the_maker_makes_the_letters_that_are_kept(maker: ModuleType):
    made = maker.made()
    assert len(made) == 5
    assert {name for name, data in made.items() if KEPT[name] != data} == set()


def test_damage_touches_nothing_but_white_space(maker: ModuleType):
    clean = (CLEAN / "a-bydel-solvang.txt").read_text(encoding="utf-8")
    damaged = maker.damaged(clean)
    assert "".join(damaged.split()) == "".join(clean.split())
    letters = [word for word in damaged.split() if len(word) == 1]
    assert len(letters) > len(clean.split()) / 2  # badly letter-spaced


def test_the_word_document_holds_the_words_with_table_and_header():
    document = docx.Document(BytesIO(KEPT["a-fjordsykehuset.docx"]))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Heading 1", "Heading 2", "List Bullet", "List Number"} <= styles
    assert [cell.text for cell in document.tables[0].rows[3].cells] == ["Mosemyr", "55"]
    assert document.sections[0].header.paragraphs[0].text == "Fjordsykehuset HF"
    clean = _plain((CLEAN / "a-fjordsykehuset.md").read_text(encoding="utf-8"))
    for paragraph in document.paragraphs:
        assert _plain(paragraph.text) in clean


def test_the_open_document_names_its_type_first_and_has_a_footnote():
    with zipfile.ZipFile(BytesIO(KEPT["b-plan-og-byggetaten.odt"])) as packed:
        assert packed.namelist()[0] == "mimetype"
        assert packed.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        assert b"text:note-class" in packed.read("content.xml")


def test_the_born_digital_pdf_holds_the_words_on_two_pages():
    pdf = pypdfium2.PdfDocument(KEPT["b-bydel-hogasen.pdf"])
    pages = [page.get_textpage().get_text_range() for page in pdf]
    assert len(pages) == 2
    read = _plain("".join(pages).replace("\ufffe", ""))
    for word in ("Helsehuset", "Områdesatsingen", "vertsbydel", "Side1av2", "Side2av2"):
        assert word in read


def test_the_scan_is_a_picture_and_nothing_else():
    pdf = pypdfium2.PdfDocument(KEPT["a-tangen-vel-skannet.pdf"])
    assert len(pdf) == 1
    assert pdf[0].get_textpage().get_text_range() == ""
    assert len(list(pdf[0].get_objects())) == 1


def test_the_hostile_file_holds_what_it_should_be_tried_with():
    page = KEPT["b-avsender-ukjent.html"].decode("utf-8")
    for danger in ("<script>", "display:none", "http://", "file:///", "javascript:", "<iframe"):
        assert danger in page
    assert "ansvaret for fritidsklubben" in page


def test_no_letter_is_large():
    assert {name for name, data in KEPT.items() if len(data) > 100_000} == set()


def test_the_letters_come_in_every_format_people_send():
    endings = {Path(name).suffix for name in KEPT}
    assert endings == {".txt", ".md", ".docx", ".odt", ".pdf", ".rtf", ".html", ".eml"}
