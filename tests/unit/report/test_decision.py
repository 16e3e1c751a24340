"""What holds for the decision basis as it is put together from the answers."""

from fordel.model.appraisal import Truth
from fordel.report.basis import Basis, BlockId, Chapter, Grid, Paragraph, Points, Quoted, Sentence
from fordel.report.cards import Desk
from fordel.report.decision.compose import QUESTIONS, Contribution, decision_basis
from fordel.report.decision.desk import Writer
from report_makers import material, texts


def made(language: str = "nb", **changes: object) -> Basis:
    desk = Desk(
        material=material(**changes),
        texts=texts(language, "report"),
        labels=texts(language, "labels"),
        language=language,
    )
    return decision_basis(Writer(desk=desk, words=texts(language, "decision")))


def sentences(basis: Basis) -> list[Sentence]:
    found: list[Sentence] = []
    for block in basis.blocks():
        if isinstance(block, Paragraph):
            found += block.sentences
        elif isinstance(block, Points):
            found += block.points
    return found


def test_it_follows_the_six_questions_and_says_where_nothing_is_studied() -> None:
    basis = made()
    assert [each.id for each in basis.chapters] == ["kort", *QUESTIONS]
    effects = next(each for each in basis.chapters if each.id == "effects")
    (empty,) = effects.blocks
    assert isinstance(empty, Paragraph)
    assert "ikke utredet" in empty.sentences[0].text


def test_every_sentence_with_a_count_has_sources_that_are_listed() -> None:
    for language in ("nb", "en"):
        basis = made(language)
        listed = {entry.ref for entry in basis.sources}
        for each in sentences(basis):
            assert set(each.refs) <= listed
            if each.truth is Truth.COUNTED and not each.text.startswith(("0 ", "Alle utsagn")):
                assert each.refs, each.text


def test_every_quote_is_an_exact_slice() -> None:
    quotes = {each.text for each in material().quotes.values()}
    shown = [each for each in made().blocks() if isinstance(each, Quoted)]
    assert shown
    assert all(each.text in quotes for each in shown)


def test_no_block_has_the_id_of_another() -> None:
    ids = [each.id for each in made().blocks()]
    assert len(ids) == len(set(ids))


def test_what_other_parts_hand_in_stands_under_its_question() -> None:
    desk = Desk(
        material=material(),
        texts=texts("nb", "report"),
        labels=texts("nb", "labels"),
        language="nb",
    )
    writer = Writer(desk=desk, words=texts("nb", "decision"))
    more = Contribution(
        points=(Sentence(text="Kartet er talt."),),
        chapters={"effects": (Chapter(id=BlockId("x"), title="Kart"),)},
    )
    basis = decision_basis(writer, others=[more], only=frozenset({"kort", "effects"}))
    assert [each.id for each in basis.chapters] == ["kort", "effects"]
    assert [each.title for each in basis.chapters[1].parts] == ["Kart"]
    assert any(each.text == "Kartet er talt." for each in sentences(basis))


def test_the_matrix_has_a_row_for_each_task_and_a_column_for_each_response() -> None:
    (matrix,) = [b for b in made().blocks() if isinstance(b, Grid) and b.id == "matrise"]
    assert len(matrix.columns) == 1 + len(material().responses)
    assert all(len(row) == len(matrix.columns) for row in matrix.rows)
