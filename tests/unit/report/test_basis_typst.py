"""What holds for the decision basis as PDF."""

from dataclasses import replace
from datetime import date

import page
import pypdfium2
import pytest
from tests.unit.report.basis_example import SAID, basis

from fordel.adapters.pdf import pdf_of
from fordel.adapters.texts import sections_in
from fordel.errors import FordelError
from fordel.report.basis import Basing, BlockId, Paragraph, Ref, Sentence, SourceEntry
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
