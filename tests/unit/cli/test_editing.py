"""This file is about codes as a person types them."""

import pytest

from fordel.adapters.files import product_tasks
from fordel.errors import InputError
from fordel.model.statement import About, Codes, Demand, Kind, Measure, PlaceSource, Reason
from fordel.workbench.editing import changed, named
from fordel.workbench.texts import texts
from statement_makers import codes

TASKS = {str(task.id): task for task in product_tasks()}


def typed(held: Codes, field: str, words: str, language: str = "nb") -> Codes:
    return changed(texts(language), TASKS, held, field, words)


def test_a_value_is_known_by_code_by_name_and_by_the_start_of_either():
    for words in ("weakness", "svakhet", "SVAK", "weak"):
        assert typed(codes(), "kind", words).kind is Kind.WEAKNESS
    assert typed(codes(), "kind", "strength", "en").kind is Kind.STRENGTH


def test_several_values_keep_their_order_and_come_once():
    proposal = codes(Kind.PROPOSAL)
    held = typed(proposal, "measures", "to_central, bli der, sentralt")
    assert held.measures == (Measure.TO_CENTRAL, Measure.KEEP)
    assert typed(proposal, "reasons", "nærhet,scale").reasons == (Reason.NEARNESS, Reason.SCALE)


def test_tasks_are_known_by_the_names_of_the_list():
    assert typed(codes(), "tasks", "Sykehjem, barnevern").tasks == (
        "nursing_homes",
        "child_welfare",
    )
    assert typed(codes(), "tasks", "Nursing homes", "en").tasks == ("nursing_homes",)


def test_an_agency_is_held_by_its_own_name():
    assert typed(codes(), "holder", "bydel, Vannetaten").holder == ("district", "Vannetaten")


def test_a_dash_empties_what_may_be_empty():
    held = codes(Kind.WEAKNESS, about=About.TODAY, tasks=("nursing_homes",))
    assert typed(held, "about", "-").about is None
    assert typed(held, "tasks", "-").tasks == ()
    for field in ("kind", "question"):
        with pytest.raises(InputError, match="F727"):
            typed(held, field, "-")


@pytest.mark.parametrize(
    ("field", "words"), [("kind", "fjas"), ("measures", "to_"), ("tasks", "romferd")]
)
def test_what_fits_nothing_or_too_much_is_refused_with_what_it_can_be(field, words):
    with pytest.raises(InputError, match="F727") as told:
        typed(codes(Kind.PROPOSAL), field, words)
    assert told.value.facts["values"]


def test_fields_that_do_not_belong_to_the_new_kind_are_emptied():
    held = codes(
        Kind.PROPOSAL,
        measures=(Measure.TO_CENTRAL,),
        place_source=PlaceSource.EXPLICIT,
        demand=Demand.MUST,
        tasks=("nursing_homes",),
    )
    weakness = typed(held, "kind", "svakhet")
    assert (weakness.measures, weakness.place_source, weakness.demand) == ((), None, None)
    assert weakness.tasks == ("nursing_homes",)
    assert typed(held, "measures", "resource").place_source is None


def test_what_is_held_is_told_in_the_readers_language():
    held = codes(Kind.PROPOSAL, tasks=("nursing_homes", "ukjent"), holder=("district", "Xetaten"))
    assert named(texts(), TASKS, held, "kind") == "forslag"
    assert named(texts(), TASKS, held, "tasks") == "Sykehjem, ukjent"
    assert named(texts("en"), TASKS, held, "holder") == "district, Xetaten"
    assert named(texts(), TASKS, held, "about") == ""
