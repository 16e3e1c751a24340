"""What holds for the decision basis as a Word document, also after people have written in it."""

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from tests.unit.report.basis_example import basis, grid

from fordel.adapters.pdf import png_of
from fordel.adapters.texts import sections_in
from fordel.errors import InputError
from fordel.report.basis import Basis, BlockId, Grid, Paragraph, Sentence
from fordel.report.word.update import update
from fordel.report.word.write import docx_of


def made(example: Basis | None = None) -> bytes:
    return docx_of(example or basis(), texts=sections_in("nb", "basis"), draw=png_of)


def words(document: bytes) -> str:
    return "\n".join(each.text for each in docx.Document(BytesIO(document)).paragraphs)


def newer(sentence: str = "6 av 7 svar vil det samme.", people: str = "11 500") -> Basis:
    """The example a year later: another sentence, and more people in one cell."""
    old = basis()
    short, answers = old.chapters
    paragraph, *others = short.blocks
    assert isinstance(paragraph, Paragraph)
    first = replace(paragraph.sentences[0], text=sentence)
    table = answers.blocks[0]
    assert isinstance(table, Grid)
    row = table.rows[0]
    rows = ((row[0], replace(row[1], text=people), row[2]), table.rows[1])
    return replace(
        old,
        chapters=(
            replace(
                short,
                blocks=(
                    replace(paragraph, sentences=(first, *paragraph.sentences[1:])),
                    *others,
                ),
            ),
            replace(answers, blocks=(replace(table, rows=rows), *answers.blocks[1:])),
        ),
    )


def edited(document: bytes, before: str, after: str) -> bytes:
    """The document after a person has changed the words of one run."""
    held = BytesIO()
    with ZipFile(BytesIO(document)) as read, ZipFile(held, "w") as written:
        for name in read.namelist():
            content = read.read(name)
            if name == "word/document.xml":
                assert before.encode() in content
                content = content.replace(before.encode(), after.encode(), 1)
            written.writestr(name, content)
    return held.getvalue()


def test_the_same_basis_gives_the_same_bytes() -> None:
    assert made() == made()


def test_it_has_real_headings_captions_table_heads_language_and_alt_texts() -> None:
    read = docx.Document(BytesIO(made()))
    styles = {each.style.name for each in read.paragraphs if each.style}
    assert {"Title", "Heading 1", "Heading 2", "Caption", "List Bullet", "Quote"} <= styles
    body = read.element.body.xml
    assert body.count("<w:tblHeader/>") == 2
    assert 'descr="To bydeler, øst og vest"' in body
    assert 'w:lang w:val="nb-NO"' in read.styles.element.xml


def test_every_link_has_a_place_to_go_to() -> None:
    body = docx.Document(BytesIO(made())).element.body.xml
    anchors = set(re.findall(r'w:anchor="([^"]+)"', body))
    names = re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', body)
    assert anchors <= set(names)
    assert len(names) == len(set(names))
    assert all(len(each) <= 40 for each in names)


def test_a_citys_own_template_keeps_its_styles() -> None:
    own = docx.Document()
    own.styles["Heading 1"].font.name = "Oslo Sans"
    own.styles.add_style("Fordeltabell", 3)
    held = BytesIO()
    own.save(held)
    texts = sections_in("nb", "basis")
    document = docx_of(basis(), texts=texts, draw=png_of, template=held.getvalue())
    assert docx.Document(BytesIO(document)).styles["Heading 1"].font.name == "Oslo Sans"


def test_figures_are_renewed_and_everything_else_stands() -> None:
    document = edited(made(), "Ett til.", "Ett til, og dette har vi skrevet selv.")
    after = update(document, newer())
    assert {(each.before, each.now) for each in after.renewed} == {
        ("5 av 6 svar vil det samme.", "6 av 7 svar vil det samme."),
        ("10 000", "11 500"),
    }
    text = words(after.document)
    assert "6 av 7 svar vil det samme." in text
    assert "og dette har vi skrevet selv" in text


def test_in_a_rewritten_sentence_only_the_numbers_are_renewed() -> None:
    document = edited(made(), " svar vil det samme.", " høringssvar er enige, skriver vi.")
    after = update(document, newer())
    assert "6 av 7 høringssvar er enige, skriver vi." in words(after.document)
    assert not after.edited


def test_a_number_that_a_person_has_changed_is_left_and_told_of() -> None:
    document = edited(made(), ">5<", ">fem<")
    after = update(document, newer())
    assert "fem av 7 svar" in words(after.document)
    assert [each.before for each in after.edited] == ["fem"]


def test_a_rewritten_sentence_whose_numbers_do_not_match_is_left_and_told_of() -> None:
    document = edited(made(), " svar vil det samme.", " er enige.")
    after = update(document, newer("Alle 7 svar vil det samme."))
    assert "5 av 6 er enige." in words(after.document)
    assert [each.now for each in after.edited] == ["Alle 7 svar vil det samme."]


def test_updating_twice_changes_nothing_more() -> None:
    once = update(made(), newer())
    twice = update(once.document, newer())
    assert not twice.renewed
    assert words(twice.document) == words(once.document)
    assert update(once.document, basis()).renewed


def test_a_sentence_the_basis_no_longer_says_stands_and_is_told_of() -> None:
    said = Paragraph(id=BlockId("kort-9"), sentences=(Sentence(text="Ny 1."),))
    old = basis()
    new = replace(old, chapters=(replace(old.chapters[0], blocks=(said,)), old.chapters[1]))
    after = update(made(), new)
    assert "5 av 6 svar vil det samme." in after.gone
    assert "5 av 6 svar vil det samme." in words(after.document)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"tekst", "F772"), (b"", "F772")],
)
def test_what_is_no_word_document_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(InputError) as fault:
        update(content, basis())
    assert fault.value.code == code


def test_a_word_document_that_is_not_ours_is_refused() -> None:
    held = BytesIO()
    docx.Document().save(held)
    with pytest.raises(InputError) as fault:
        update(held.getvalue(), basis())
    assert fault.value.code == "F773"


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_it_survives_being_saved_by_libreoffice(tmp_path: Path) -> None:
    (tmp_path / "inn.docx").write_bytes(made())
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profil"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "ut")]
    subprocess.run([*command, str(tmp_path / "inn.docx")], check=True, capture_output=True)
    saved = (tmp_path / "ut" / "inn.docx").read_bytes()
    after = update(saved, newer())
    assert {each.now for each in after.renewed} == {"6 av 7 svar vil det samme.", "11 500"}
    assert not after.edited


def test_rows_of_the_same_name_keep_their_own_figures() -> None:
    old = basis()
    twice = grid(2)
    rows = tuple(
        (replace(row[0], text="Bydel"), replace(row[1], text=str(n)))
        for n, row in enumerate(twice.rows)
    )
    block = replace(twice, rows=rows)
    twins = replace(old, chapters=(replace(old.chapters[0], blocks=(block,)),))
    document = docx_of(twins, texts=sections_in("nb", "basis"), draw=png_of)
    updated = update(document, twins)
    assert updated.renewed == ()
    assert updated.gone == ()
