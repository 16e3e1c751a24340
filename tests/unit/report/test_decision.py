"""What holds for the decision basis as it is put together from the answers."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from fordel.model.response import ResponseId
from fordel.model.statement import Standing
from fordel.report.basis import (
    Basis,
    BlockId,
    Chapter,
    Grid,
    Notice,
    Paragraph,
    Points,
    Quoted,
    Sentence,
)
from fordel.report.basis_html import basis_page
from fordel.report.decision.compose import QUESTIONS, Contribution, decision_basis
from fordel.report.decision.once import said_once
from fordel.report.values import Quote
from report_makers import SAID, decision, material, texts, writer
from statement_makers import response

ALWAYS = [each for each in QUESTIONS if each not in {"changed", "outcome"}]


def sentences(basis: Basis) -> Iterator[Sentence]:
    for block in basis.blocks():
        match block:
            case Paragraph():
                yield from block.sentences
            case Points():
                yield from block.points
            case Notice():
                yield block.text


def grid(basis: Basis, name: str) -> Grid:
    (found,) = [b for b in basis.blocks() if isinstance(b, Grid) and b.id == name]
    return found


def chapter(basis: Basis, name: str) -> Chapter:
    found: list[Chapter] = list(basis.chapters)
    while found:
        each = found.pop()
        if each.id == name:
            return each
        found += each.parts
    raise AssertionError(name)


def said_in(chapter: Chapter) -> str:
    texts = [s.text for b in chapter.blocks if isinstance(b, Paragraph) for s in b.sentences]
    return " ".join(texts)


def test_it_follows_the_six_questions_and_says_where_nothing_is_studied() -> None:
    basis = decision()
    assert [each.id for each in basis.chapters] == ["kort", *ALWAYS]
    (empty,) = chapter(basis, "effects").blocks
    assert isinstance(empty, Paragraph)
    assert "ikke utredet" in empty.sentences[0].text


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_sentence_and_every_cell_with_a_digit_rests_on_something_that_is_listed(
    language: str,
) -> None:
    basis = decision(language)
    listed = {entry.ref for entry in basis.sources}
    for each in sentences(basis):
        assert set(each.refs) <= listed
        assert each.refs or not re.search(r"\d", each.text), each.text
    for block in basis.blocks():
        if isinstance(block, Grid):
            for row in block.rows:
                for column, datum in zip(block.columns, row, strict=True):
                    if column.numeric:
                        assert datum.refs or block.refs, (block.caption, column.name)


def test_every_quote_is_an_exact_slice_and_stands_once() -> None:
    quotes = {each.text for each in material().quotes.values()}
    shown = [each for each in decision().blocks() if isinstance(each, Quoted)]
    assert shown
    assert all(each.text in quotes for each in shown)
    assert len({each.ref for each in shown}) == len(shown)


def test_a_quote_that_comes_again_is_pointed_to_where_it_stands() -> None:
    quote = writer().quoted(SAID[1], "x")
    again = replace(quote, id=BlockId("again"))
    one = Chapter(id=BlockId("a"), title="Skole", blocks=(quote,))
    two = Chapter(id=BlockId("b"), title="Barn", blocks=(again,))
    _, pointed = said_once([one, two], words=texts("nb", "decision"))
    (block,) = pointed.blocks
    assert isinstance(block, Paragraph)
    assert block.sentences[0].text == "Sitatet står under «Skole»."
    assert block.sentences[0].refs == (quote.ref,)


@pytest.mark.parametrize("language", ["nb", "en"])
def test_no_block_or_chapter_has_the_id_of_another(language: str) -> None:
    page = basis_page(decision(language), texts=texts(language, "basis"))
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert [each for each in set(ids) if ids.count(each) > 1] == []


def test_what_other_parts_hand_in_stands_under_its_question() -> None:
    more = Contribution(
        points=(Sentence(text="Kartet er talt."),),
        chapters={"effects": (Chapter(id=BlockId("x"), title="Kart"),)},
    )
    basis = decision_basis(writer(), others=[more], only=frozenset({"kort", "effects"}))
    assert [each.id for each in basis.chapters] == ["kort", "effects"]
    assert [each.title for each in basis.chapters[1].parts] == ["Kart"]
    assert any(each.text == "Kartet er talt." for each in sentences(basis))


def test_a_task_with_two_wishes_is_disputed_and_says_who_wants_what() -> None:
    basis = decision()
    school = said_in(chapter(basis, "oppgave-school"))
    assert "vil ha oppgaven hos bydelene. Svaret stiller forutsetninger." in school
    assert "vil la oppgaven bli der den er." in school
    (row,) = [each for each in grid(basis, "oppgaver-oversikt").rows if each[0].text == "Skole"]
    assert row[2].text == "vil ulike ting"


def test_what_is_wanted_of_the_districts_as_such_has_a_chapter_of_its_own() -> None:
    assert "vil få bydelsstørrelsen utredet" in said_in(chapter(decision(), "helheten"))


def test_not_said_is_an_empty_cell_with_words_for_those_who_listen() -> None:
    cells = [datum for row in grid(decision(), "matrise").rows for datum in row[1:]]
    silent = [each for each in cells if not each.text]
    assert silent
    assert {each.meaning for each in silent} == {"ikke nevnt"}


def test_the_matrix_marks_what_must_be_and_what_has_a_condition() -> None:
    matrix = grid(decision(), "matrise")
    rows = {row[0].text: row for row in matrix.rows}
    (mark,) = rows["Skole"][1].marks
    assert (mark.sign, mark.strength, mark.conditional) == ("↓", "must", True)
    assert rows["Skole"][1].text == "↓!*"
    assert {"↓", "!", "*"} <= {sign for sign, _ in matrix.legend}
    assert all(len(row) == 1 + len(material().responses) for row in matrix.rows)


def test_the_matrix_of_very_many_responses_counts_by_kind_of_sender() -> None:
    many = [replace(response("one"), id=ResponseId(f"r{n}")) for n in range(40)]
    matrix = grid(decision(responses=[response("one"), response("two"), *many]), "matrise")
    assert len(matrix.columns) < 5
    school = next(row for row in matrix.rows if row[0].text == "Skole")
    assert any("1 ↓" in datum.text for datum in school[1:])


def test_a_question_that_was_asked_and_not_answered_is_named() -> None:
    assert grid(decision(), "svar-liste").rows[0][-1].text == "Lokaldemokrati"


def test_the_share_coded_by_machine_is_stated_and_falls_when_people_review() -> None:
    def warning(**changes: object) -> str:
        found = next(b for b in decision(**changes).blocks() if isinstance(b, Notice))
        return found.text.text

    assert "ingen er gjennomgått" in warning()
    reviewed = (replace(SAID[0], standing=Standing.ACCEPTED), *SAID[1:])
    assert "83 prosent" in warning(statements=reviewed)
    done = tuple(replace(each, standing=Standing.ACCEPTED) for each in SAID)
    assert warning(statements=done) == "Alle utsagn er gjennomgått av et menneske."


def test_only_where_some_are_reviewed_is_each_machine_coding_marked() -> None:
    def marked(**changes: object) -> set[bool]:
        found = decision(**changes).blocks()
        return {each.by_machine for each in found if isinstance(each, Quoted)}

    assert marked() == {False}, "said once, for all"
    reviewed = (replace(SAID[0], standing=Standing.ACCEPTED), *SAID[1:])
    assert marked(statements=reviewed) == {True, False}


def test_tasks_that_nobody_named_are_listed() -> None:
    told = [
        each.text for each in sentences(decision()) if each.text.endswith(("Barnevern.", "Tilsyn."))
    ]
    assert len(told) == 2


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_link_in_the_page_leads_somewhere_and_nothing_leads_outside(language: str) -> None:
    page = basis_page(decision(language), texts=texts(language, "basis"))
    targets = set(re.findall(r'id="([^"]+)"', page))
    links = re.findall(r'href="([^"]+)"', page)
    assert links
    assert {link[1:] for link in links} <= targets
    assert not re.search(r'(src|href)="(https?:)?//|url\(|@import|<script', page)


def test_words_from_a_letter_cannot_become_part_of_the_page() -> None:
    hostile = {
        each.id: Quote(before="", text="<script>alert(1)</script>{{ 7*7 }}", after="")
        for each in SAID
    }
    page = basis_page(decision(quotes=hostile), texts=texts("nb", "basis"))
    assert "<script" not in page
    assert "{{ 7*7 }}" in page


def test_a_study_without_statements_still_gives_a_basis() -> None:
    basis = decision(statements=(), positions=(), contradictions=(), quotes={})
    assert "Ingen motsetninger er funnet." in basis_page(basis, texts=texts("nb", "basis"))


def test_respondents_with_the_same_name_have_a_column_each() -> None:
    twin = replace(response("two"), consultee=response("one").consultee)
    basis = decision(responses=[response("one"), twin])
    assert len(grid(basis, "matrise").columns) == 3


def test_the_same_material_gives_the_same_basis() -> None:
    assert decision() == decision()
    assert decision(made_on=date(2026, 1, 1)) != decision()


def test_every_heading_in_nynorsk_stands_where_there_is_one_in_bokmaal() -> None:
    ours, theirs = texts("nb", "decision"), texts("nn", "decision")
    assert {(s, key) for s, said in theirs.items() for key in said} <= {
        (s, key) for s, said in ours.items() for key in said
    }
