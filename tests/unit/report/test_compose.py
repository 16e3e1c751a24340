"""This file is about what the report says, and that each claim leads to its statements."""

import re
from dataclasses import replace

import pytest

from fordel.model.statement import Standing
from fordel.report.compose import compose
from fordel.report.html import html
from fordel.report.values import Quote, Report
from report_makers import SAID, material, texts
from statement_makers import response


def _report(language: str = "nb", **changes: object) -> Report:
    return compose(
        material(**changes),
        texts=texts(language, "report"),
        labels=texts(language, "labels"),
        language=language,
    )


def _page(language: str = "nb", **changes: object) -> str:
    return html(_report(language, **changes), texts=texts(language, "report"))


def test_a_task_with_two_wishes_is_disputed_and_says_how_many_want_what():
    chapter = next(
        each for group in _report().groups for each in group.chapters if each.name == "Skole"
    )
    assert chapter.unity == "ulike ønsker"
    assert chapter.verdict.startswith("Ett svar ønsker «til bydelene». Ett svar ønsker")
    assert [card.id for card in chapter.stands[0].cards[0].conditions] == ["c"]


def test_not_said_is_an_empty_cell_with_words_for_those_who_listen():
    school = next(row for group in _report().matrix.groups for row in group.rows)
    assert "ikke nevnt" in {cell.said for cell in school.cells}


def test_a_condition_is_marked_in_the_matrix():
    rows = {row.name: row for group in _report().matrix.groups for row in group.rows}
    (mark,) = rows["Skole"].cells[0].marks
    assert (mark.sign, mark.strength, mark.conditional) == ("↓", "must", True)


def test_a_question_that_was_asked_and_not_answered_is_named():
    assert _report().respondents[0].silent_on == ("Lokaldemokrati",)


def test_the_share_coded_by_machine_is_stated_and_falls_when_people_review():
    assert "ingen av dem er gjennomgått" in _report().warning
    reviewed = (replace(SAID[0], standing=Standing.ACCEPTED), *SAID[1:])
    assert "83 prosent" in _report(statements=reviewed).warning
    done = tuple(replace(each, standing=Standing.ACCEPTED) for each in SAID)
    assert _report(statements=done).warning == "Alle utsagnene er gjennomgått av et menneske."


def test_tasks_nobody_named_are_listed():
    assert [each.tasks for each in _report().unmentioned] == [("Barnevern",), ("Tilsyn",)]


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_link_in_the_page_leads_somewhere_and_nothing_leads_outside(language):
    page = _page(language)
    targets = set(re.findall(r'id="([^"]+)"', page))
    links = re.findall(r'href="([^"]+)"', page)
    assert links
    assert {link[1:] for link in links} <= targets
    assert all(link.startswith("#") for link in links)
    assert not re.search(r'(src|href)="(https?:)?//|url\(|@import|<script', page)


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_id_in_the_page_is_used_once(language):
    ids = re.findall(r'id="([^"]+)"', _page(language))
    assert [each for each in set(ids) if ids.count(each) > 1] == []


def test_words_from_a_letter_cannot_become_part_of_the_page():
    hostile = {
        each.id: Quote(before="", text="<script>alert(1)</script>{{ 7*7 }}", after="")
        for each in SAID
    }
    page = _page(quotes=hostile)
    assert "<script" not in page
    assert "{{ 7*7 }}" in page


def test_the_same_material_gives_the_same_bytes():
    assert _page() == _page()


def test_a_study_without_statements_still_gives_a_page():
    page = _page(statements=(), positions=(), contradictions=(), quotes={})
    assert "Ingen motsetninger er funnet." in page


def test_respondents_with_the_same_name_are_kept_apart():
    twin = replace(response("two"), consultee=response("one").consultee)
    report = _report(responses=[response("one"), twin])
    assert [row.anchor for row in report.respondents] == ["svar-1", "svar-2"]
