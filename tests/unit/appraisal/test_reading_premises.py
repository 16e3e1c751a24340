"""This file is about reading what an appraisal starts from, and telling all faults at once."""

from dataclasses import replace

import pytest

from fordel.appraisal.read import Known, laid_over, read_premises
from fordel.appraisal.write import with_option
from fordel.errors import InputErrors
from fordel.model.appraisal import Grade, Law
from fordel.model.option import Place
from fordel.model.table import Table
from fordel.model.unit import Role
from fordel.workbench.appraisal import base_premises, held_named, parameters_of

KNOWN = Known(tasks={"bpa", "nav"}, maps={"today"})


def sheet(name, heads, *rows):
    return Table(
        name=name,
        heads=tuple(heads.split()),
        rows=tuple((at, tuple(row.split("|"))) for at, row in enumerate(rows, start=2)),
    )


ABOUT = sheet("about", "what value", "title|Prøve", "city|Prøveby", "as_of|2026-01-01")
SOURCES = sheet("sources", "id title", "kilde|En kilde")
PARAMETERS = "id name_nb unit law p10 p50 p90 low high grade source"


def read(*sheets):
    return read_premises((ABOUT, *sheets), KNOWN)


def codes(*sheets):
    with pytest.raises(InputErrors) as told:
        read(*sheets)
    return sorted(each.code for each in told.value.faults)


def test_three_numbers_are_a_belief_and_one_is_fixed():
    found = read(
        SOURCES,
        sheet(
            "parameters",
            PARAMETERS,
            "busy@nav|Opptatt|andel||0,5|0,7|0,9|0|1|assumed|",
            "discount_rate|Rente|per år|||0.04||||sourced|kilde",
        ),
    )
    busy, rate = found.parameters
    assert (busy.belief.law, busy.belief.p10, busy.belief.p90) == (Law.QUANTILES, 0.5, 0.9)
    assert (rate.belief.law, rate.belief.p10, rate.grade) == (Law.FIXED, 0.04, Grade.SOURCED)
    assert (busy.task, rate.source) == ("nav", "kilde")


def test_all_faults_of_the_tables_are_told_at_once():
    assert codes(
        sheet(
            "parameters",
            PARAMETERS,
            "a|A|andel||0,9|0,7|0,5||||",
            "b|B|andel|||0,7||||sourced|",
            "@x|C|andel|||1||||assumed|",
        ),
        sheet("correlations", "one other rank", "a|b|2", "a|c|0,1"),
        sheet("weights", "panel criterion low high", "alle|x|0,5|0,2"),
        sheet("vignettes", "vignette task decider answer", "v|nav|nord|0"),
        sheet("tasks", "task class", "unknown|team"),
    ) == sorted(["F560", "F332", "F530", "F531", "F532", "F335", "F534", "F535", "F335", "F335"])


def test_an_option_names_no_role_twice_and_lies_on_a_map_that_is_there():
    options = sheet("options", "id name_nb map", "en|En|today", "to|To|mars")
    arrangements = sheet(
        "arrangements", "option task place role", "en|nav|pool|delivery", "en|nav|host|"
    )
    assert codes(options, arrangements) == ["F335", "F533"]


def test_a_row_without_a_role_means_those_who_decide_pay_and_do():
    found = read(
        sheet("options", "id name_nb map start", "en|En|today|2028"),
        sheet("arrangements", "option task place role groups", "en|nav|pool||a + b; c"),
    )
    (option,) = found.options
    assert {each.role for each in option.arrangements} == {
        Role.AUTHORITY,
        Role.FUNDING,
        Role.DELIVERY,
    }
    assert option.arrangements[0].groups == (("a", "b"), ("c",))
    assert option.start == 2028


def test_unknown_sheets_and_columns_are_told_with_what_is_near():
    assert codes(sheet("parametre", "id", "x"), sheet("tasks", "task clas", "nav|team")) == [
        "F330",
        "F331",
        "F338",
    ]


def test_what_a_city_says_goes_before_what_holds_for_all():
    base = base_premises()
    own = read(sheet("parameters", PARAMETERS, "sick_leave|Fravær|andel|||0,2|||0,9|assumed|"))
    found = laid_over(base, own)
    held = {each.id: each for each in found.parameters}
    assert held["sick_leave"].belief.p50 == 0.2
    assert len(held) == len(base.parameters)
    assert found.title == "Prøve"


def test_what_is_believed_everywhere_is_a_belief_and_every_task_has_a_class():
    base = base_premises()
    named = {each.id for each in base.classes}
    assert set(base.class_of.values()) <= named
    assert all(each.source or each.grade is not Grade.SOURCED for each in base.parameters)
    assert base.switches[0].cases[0] == ("none", {})


@pytest.mark.parametrize("name", ["oslo", "lilleby"])
def test_the_examples_say_what_they_rest_on(name):
    held = held_named(name)
    sources = {each.id for each in held.premises.sources}
    assert {each.source for each in held.premises.parameters if each.source} <= sources
    assert len(held.premises.options) >= 4
    assert all(task in held.premises.class_of for task in held.counted if task in BASE_TASKS)


BASE_TASKS = set(base_premises().class_of)


def test_answers_to_invented_cases_come_in_the_place_of_what_is_assumed():
    found = {each.id: each for each in parameters_of(held_named("lilleby").premises)}
    assert found["practice_between@personal_assistance"].grade is Grade.ELICITED
    assert found["practice_between@case_work"].grade is Grade.ASSUMED


def test_one_option_written_and_read_again_is_the_same():
    found = read(
        sheet("options", "id name_nb map start", "en|En|today|2028"),
        sheet("arrangements", "option task place role", "en|nav|pool|delivery"),
    )
    (first,) = found.options
    changed = replace(
        first,
        name_nb="Annet",
        arrangements=(replace(first.arrangements[0], place=Place.HOST),),
        statements=("s1", "s2"),
    )
    tables = with_option((), first, found)
    tables = with_option(tables, changed, found)
    again = read_premises(tables, KNOWN)
    assert again.options == (changed,)
    assert (again.title, again.as_of) == (found.title, found.as_of)
