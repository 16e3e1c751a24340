"""This file is about reading tables into a register, and about faults that say where they are."""

from datetime import date

import pytest

from fordel.errors import InputErrors
from fordel.model.register import EachOf, Nobody, NotKnown, TaskId, UnitKind
from fordel.model.source import Period
from fordel.model.table import Table
from fordel.register.read import MOST_FAULTS, read_register
from fordel.register.words import Words
from register_makers import ABOUT, TASKS, UNITS, a_task, one, table

ASSIGNMENTS = table("assignments", "task role holder", "school | authority | etat")


def read(*tables: Table, **more: object):
    return read_register((ABOUT, *tables), **more)


def faults(*tables: Table, **more: object) -> list[tuple[str, str]]:
    with pytest.raises(InputErrors) as raised:
        read(*tables, **more)
    return [(each.code, each.where) for each in raised.value.faults]


def test_a_small_register_is_read():
    register = read(UNITS, TASKS, ASSIGNMENTS)
    assert register.as_of == date(2026, 9, 1)
    assert [unit.kind for unit in register.units][:2] == [UnitKind.DISTRICT] * 2
    assert register.assignments[0].holder == one("etat")


def test_a_holder_may_be_a_kind_several_nobody_or_not_known():
    rows = ("school|funding|each:district", "school|delivery|nord; soer", "school|support|nobody")
    placed = table("assignments", "task role holder", *rows, "school | supervision | unknown")
    held = [each.holder for each in read(UNITS, TASKS, placed).assignments]
    assert held[0] == EachOf(kind=UnitKind.DISTRICT)
    assert held[1].ids == ("nord", "soer")
    assert held[2:] == [Nobody(), NotKnown()]


def test_the_last_day_in_the_table_still_counts():
    rows = ("school | authority | etat | 01.01.2027 | 2027-12-31",)
    placed = table("assignments", "task role holder from to", *rows)
    period = read(UNITS, TASKS, placed).assignments[0].period
    assert period == Period(start=date(2027, 1, 1), end=date(2028, 1, 1))
    assert period.covers(date(2027, 12, 31))


def test_norwegian_heads_and_values_are_read_as_well():
    labels = {
        "sheet": {"plasseringer": "assignments"},
        "column": {"oppgave": "task", "rolle": "role", "innehaver": "holder"},
        "role": {"myndighet": "authority"},
    }
    said = Words(labels=labels, holders={"hver bydel": "each:district"})
    placed = table("Plasseringer", "Oppgave* Rolle* Innehaver*", "school|Myndighet|Hver  bydel")
    register = read(UNITS, TASKS, placed, words=said)
    assert register.assignments[0].holder == EachOf(kind=UnitKind.DISTRICT)


def test_a_row_for_a_task_of_the_list_needs_only_what_is_new():
    base = (a_task("top"), a_task("below", parent=TaskId("top")), a_task("other"))
    tasks = table("tasks", "id volume volume_unit", "below | 12,5 | brukere")
    placed = table("assignments", "task role holder", "below | authority | etat")
    read_tasks = read(UNITS, tasks, placed, base=base).tasks
    assert [task.id for task in read_tasks] == ["top", "below"]
    assert read_tasks[1].volume.value == 12.5
    assert read_tasks[1].name_nb == "Below"


def test_without_a_sheet_of_tasks_the_whole_list_applies():
    placed = table("assignments", "task role holder", "top | authority | etat")
    assert len(read(UNITS, placed, base=(a_task("top"), a_task("other"))).tasks) == 2


def test_all_faults_of_a_file_come_at_once_each_with_sheet_row_and_column():
    placed = table(
        "assignments",
        "task role holder from to",
        "schol | authority | etat | | ",
        "school | boss | etat | | ",
        "school | authority |  | 2027-02-31 | ",
        "school | authority | etat | 2028-01-01 | 2027-01-01",
    )
    assert faults(UNITS, TASKS, placed) == [
        ("F214", "assignments!A2 (task)"),
        ("F206", "assignments!B3 (role)"),
        ("F204", "assignments!C4 (holder)"),
        ("F208", "assignments!D4 (from)"),
        ("F209", "assignments!E5 (to)"),
    ]


def test_a_misspelt_name_is_met_with_the_nearest_one():
    placed = table("assignments", "task role holder", "schol | authority | etat")
    with pytest.raises(InputErrors) as raised:
        read(UNITS, TASKS, placed)
    assert "school?" in raised.value.faults[0].hint


@pytest.mark.parametrize(
    ("sheet", "code", "where"),
    [
        (table("unitz", "id"), "F215", "unitz"),
        (table("goals", "id colour", "g | red"), "F216", "goals!B1"),
        (table("goals", "id", "g"), "F217", "goals"),
        (table("sources", "id title", "s | t | more"), "F219", "sources!C2"),
        (table("sources", "id title", "s | t", "s | u"), "F220", "sources!A3 (id)"),
        (table("sources", "id title", "Størst | t"), "F205", "sources!A2 (id)"),
        (table("sources", "id title published", "s|t|i går"), "F208", "sources!C2 (published)"),
        (table("journeys", "id name_nb", "j | Reise"), "F228", "journeys!A2 (id)"),
        (
            table("journeys", "id name_nb volume", "j | Reise | mange"),
            "F210",
            "journeys!C2 (volume)",
        ),
        (table("journeys", "id name_nb volume", "j | Reise | 9"), "F213", "journeys!C2 (volume)"),
        (
            table("journeys", "id name_nb owner", "j | Reise | each:king"),
            "F207",
            "journeys!C2 (owner)",
        ),
    ],
)
def test_what_cannot_be_understood_is_a_fault_with_its_place(sheet, code, where):
    assert (code, where) in faults(UNITS, TASKS, ASSIGNMENTS, sheet)


def test_sheets_that_are_needed_are_asked_for():
    assert ("F218", "units") in faults(TASKS)


def test_what_the_register_is_about_must_be_said():
    bare = Table(name="about", heads=("what", "value"), rows=((2, ("title", "By")),))
    with pytest.raises(InputErrors) as raised:
        read_register((bare, UNITS, TASKS, ASSIGNMENTS))
    assert [each.code for each in raised.value.faults] == ["F221"]
    assert "city, as_of" in raised.value.faults[0].hint


def test_a_task_outside_the_list_needs_a_name():
    assert faults(UNITS, ASSIGNMENTS, table("tasks", "id", "school")) == [("F222", "tasks!A2 (id)")]


@pytest.mark.parametrize(
    ("rows", "bad"),
    [
        (("a | A | other | b", "b | B | other | a"), 2),
        (("a | A | other | a",), 1),
        (("a|A|other|b", "b|B|other|a", "c|C|other|a", "d|D|other|"), 2),
    ],
)
def test_circles_of_units_are_faults_and_what_only_leads_to_one_is_not(rows, bad):
    units = table("units", "id name_nb kind parent", *rows)
    placed = table("assignments", "task role holder", "school | authority | a")
    found = faults(units, TASKS, placed)
    assert [code for code, _ in found] == ["F224"] * bad


def test_successors_in_a_circle_are_a_fault():
    units = table("units", "id name_nb kind successors", "a|A|agency|b", "b|B|agency|a")
    placed = table("assignments", "task role holder", "school | authority | a")
    assert {code for code, _ in faults(units, TASKS, placed)} == {"F224"}


def test_only_a_pool_has_members_and_its_host_is_one_of_them():
    units = table(
        "units",
        "id name_nb kind members host",
        "etat | E | agency | | ",
        "p | P | pool | etat | etat",
        "q | Q | agency | etat | ",
        "r | R | pool | p | etat",
    )
    assert faults(units, TASKS, ASSIGNMENTS) == [
        ("F225", "units!D4 (members)"),
        ("F225", "units!D5 (members)"),
    ]


@pytest.mark.parametrize(("number", "good"), [("958935420", True), ("958935421", False)])
def test_an_organisation_number_must_fit_its_last_figure(number, good):
    units = table("units", "id name_nb kind organisation_number", f"etat | E | agency | {number}")
    if good:
        assert read(units, TASKS, ASSIGNMENTS).units[0].organisation_number == number
    else:
        assert [code for code, _ in faults(units, TASKS, ASSIGNMENTS)] == ["F226"]


def test_the_same_placing_twice_for_days_that_overlap_is_a_fault():
    heads = "task role holder from to"
    rows = (
        "school | authority | etat | 2020-01-01 | 2024-12-31",
        "school | authority | etat | 2024-12-31 | ",
    )
    assert faults(UNITS, TASKS, table("assignments", heads, *rows)) == [
        ("F227", "assignments!D3 (from)")
    ]
    after = rows[1].replace("2024-12-31", "2025-01-01")
    assert len(read(UNITS, TASKS, table("assignments", heads, rows[0], after)).assignments) == 2


JOURNEYS = table("journeys", "id name_nb", "j | Reise")


def test_steps_follow_the_one_before_unless_they_say_otherwise():
    steps = table(
        "steps",
        "journey number name_nb follows share crosses_border",
        "j | 1 | En | | | ",
        "j | 2 | To | | 0,5 | ja",
        "j | 3 | Tre | 1; 2 | 1 | nei",
        "j | 4 | Fire | 0 | | ",
    )
    found = read(UNITS, TASKS, ASSIGNMENTS, JOURNEYS, steps).journeys[0].steps
    assert [step.follows for step in found] == [(), (1,), (1, 2), ()]
    assert [step.share for step in found] == [1, 0.5, 1, 1]
    assert found[1].crosses_border


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("j | 1 | Igjen | | 1 | school", "F229"),
        ("j | 2 | To | 3 | 1 | school", "F229"),
        ("j | 2 | To | | 1 | roof", "F214"),
        ("j | 2 | To | | 1,5 | school", "F210"),
        ("j | to | To | | 1 | school", "F211"),
        ("k | 2 | To | | 1 | school", "F214"),
    ],
)
def test_steps_that_lead_nowhere_are_faults(row, code):
    heads = "journey number name_nb follows share task"
    steps = table("steps", heads, "j | 1 | En | | 1 | school", row)
    assert code in {each for each, _ in faults(UNITS, TASKS, ASSIGNMENTS, JOURNEYS, steps)}


def test_neither_yes_nor_no_is_a_fault():
    steps = table("steps", "journey number name_nb crosses_border", "j | 1 | En | kanskje")
    assert faults(UNITS, TASKS, ASSIGNMENTS, JOURNEYS, steps) == [
        ("F212", "steps!D2 (crosses_border)")
    ]


def test_of_very_many_faults_the_first_are_told_and_the_rest_counted():
    rows = [f"school | authority | nobody-{n}" for n in range(MOST_FAULTS + 20)]
    found = faults(UNITS, TASKS, table("assignments", "task role holder", *rows))
    assert [code for code, _ in found[-2:]] == ["F214", "F223"]
    assert len(found) == MOST_FAULTS + 1


def test_circles_and_doubled_rows_are_told_beside_the_faults_of_single_cells():
    heads = "id name_nb domain parent"
    tasks = table("tasks", heads, "en|En|care_and_health|to", "to|To|care_and_health|en")
    rows = ("en | keiser | etat", "to | support | etat", "to | support | etat")
    found = faults(UNITS, tasks, table("assignments", "task role holder", *rows))
    assert [code for code, _ in found] == ["F206", "F224", "F224", "F227"]
