"""What holds for the decision basis as PDF."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pypdfium2
import pytest
from tests.unit.report.basis_example import SAID, basis, grid

from fordel.adapters.pdf import pdf_of
from fordel.adapters.texts import sections_in
from fordel.errors import FordelError
from fordel.report.basis import (
    Basing,
    BlockId,
    Chapter,
    Grid,
    Paragraph,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.basis_notes import notes_of
from fordel.report.basis_typst import typst_source


def made() -> bytes:
    example = basis()
    source = typst_source(example, texts=sections_in("nb", "basis"))
    return pdf_of(source, made_on=example.made_on)


def words(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as pdf:
        return "\n".join(each.get_textpage().get_text_range() for each in pdf)


def test_the_pdf_is_for_those_who_listen_and_for_the_archive() -> None:
    content = made()
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf_bytes(content, profile=profile)
        assert report.is_compliant, [each.rule_id for each in report.failures]


def test_the_same_basis_gives_the_same_bytes() -> None:
    assert made() == made()


def test_what_looks_like_markup_is_set_as_it_stands() -> None:
    text = words(made())
    assert "Solvang #1 *ny* $x$" in text
    assert 'Vi vil "beholde" #nattjenesten \\ her.' in text


def test_every_sentence_with_a_source_shows_its_numbers_and_how_it_was_come_by() -> None:
    text = "".join(words(made()).split())
    assert "vildetsamme.[1–5]" in text
    assert "[6·skjønn,antatt]" in text


def test_a_source_that_cannot_be_set_says_why() -> None:
    with pytest.raises(FordelError) as fault:
        pdf_of("#let", made_on=date(2026, 1, 1))
    assert fault.value.code == "F770"


def test_numbers_in_a_row_are_joined() -> None:
    notes = notes_of(basis(), many="{count}")
    assert notes.runs(SAID) == ((1, 5),)
    assert notes.runs([SAID[0], SAID[2], SAID[3]]) == ((1, 1), (3, 4))


def test_a_claim_with_many_sources_names_a_bundle_that_lists_them() -> None:
    far_apart = [Ref(kind=Basing.STATEMENT, id=f"t{n}") for n in range(12)]
    sentences = [Sentence(text=each.id, refs=(each,)) for each in far_apart]
    sentences.append(Sentence(text="alle", refs=tuple(far_apart[::2])))
    old = basis()
    block = Paragraph(id=BlockId("b"), sentences=tuple(sentences))
    entries = tuple(SourceEntry(ref=each, title=each.id) for each in far_apart)
    made = replace(old, chapters=(replace(old.chapters[0], blocks=(block,)),), sources=entries)
    notes = notes_of(made, many="{count} kilder")
    bundle = notes.bundle(far_apart[::2])
    assert bundle is not None
    assert bundle.label == "6 kilder"
    assert notes.bundle(far_apart) is None, "numbers in a row are one run"
    text = words(pdf_of(typst_source(made, texts=sections_in("nb", "basis")), made_on=old.made_on))
    assert text.count("6 kilder") == 2


def many_parts(count: int) -> Chapter:
    parts = tuple(
        Chapter(id=BlockId(f"del-{n}"), title=f"Del {n}", folded=True) for n in range(count)
    )
    return Chapter(id=BlockId("oppslag"), title="Oppslag", parts=parts)


@pytest.mark.parametrize(("count", "printed"), [(30, True), (31, False)])
def test_very_many_parts_to_look_up_are_named_and_not_printed(count: int, printed: bool) -> None:
    old = basis()
    long = replace(old, chapters=(*old.chapters, many_parts(count)))
    text = words(pdf_of(typst_source(long, texts=sections_in("nb", "basis")), made_on=old.made_on))
    assert ("Del 7" in text) is printed
    assert (f"Her er {count} deler" in text) is not printed


def test_another_reader_of_pdfs_finds_the_same_structure(tmp_path: Path) -> None:
    tool = shutil.which("pdfinfo")
    if tool is None:
        pytest.skip("LOUD: pdfinfo is not installed, so only one tool has read the PDF")
    place = tmp_path / "r.pdf"
    place.write_bytes(made())
    found = subprocess.run(
        [tool, "-struct-text", str(place)], capture_output=True, text=True, check=True
    ).stdout
    for tag in ("Document", "H1", "Table", "THead", "TH", "TD", "Figure", "Caption", "Link", "L"):
        assert re.search(rf"^\s*{tag}\b", found, re.MULTILINE), tag
    about = subprocess.run([tool, str(place)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Tagged:\s+yes", about, re.MULTILINE)
    assert "PDF/A-2a" in about or "PDF subtype" not in about


def test_a_table_of_numbers_under_long_names_stands_upright_with_turned_heads() -> None:
    wide = grid(9, name="tall")
    columns = tuple(
        replace(each, name=f"{each.name} med et langt navn", unit="") for each in wide.columns
    )
    example = replace(basis(), chapters=(chapter_with(replace(wide, columns=columns)),))
    source = typst_source(example, texts=sections_in("nb", "basis"))
    assert "rotate(-90deg" in source
    assert "flipped: true" not in source


def chapter_with(table: Grid) -> Chapter:
    return Chapter(id=BlockId("k"), title="K", blocks=(table,))
