"""This file is about the commands that judge options, ask what if, and explain an option."""

import json

import pytest
from click.testing import CliRunner

from fordel.cli import main
from fordel.workbench.appraisal import held_named
from fordel.workbench.choosing import Wanted, puzzle_of

FEW = ("--draws", "300")


def fordel(*words):
    return CliRunner().invoke(main, [*map(str, words)])


def told(*words):
    result = fordel(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def refused(*words):
    result = fordel(*words, "--json")
    assert result.exit_code == 2, result.output
    return json.loads(result.stderr)["error"]["code"]


@pytest.fixture(scope="module")
def lilleby():
    return told("appraise", "--example", "lilleby", *FEW)


def test_today_and_pools_stand_in_every_comparison(lilleby):
    assert list(lilleby["options"])[:2] == ["today", "today-with-pools"]


def test_every_figure_has_its_range_and_every_criterion_its_formula_and_source(lilleby):
    usual = lilleby["cases"][0]
    for effects in usual["effects"].values():
        for figure in effects.values():
            assert figure["p10"] <= figure["p50"] <= figure["p90"]
    assert all(each["formula"] and each["source"] for each in lilleby["criteria"].values())


def test_each_group_ranks_by_itself_and_nobody_is_averaged(lilleby):
    groups = [each["group"] for each in lilleby["cases"][0]["groups"]]
    assert groups[0] is None
    assert len(groups) == len(set(groups)) > 1
    for group in lilleby["cases"][0]["groups"]:
        firsts = [each["ranks"][0] for each in group["all_criteria"].values()]
        assert sum(firsts) == pytest.approx(1)
        assert group["unpriced"]


def test_views_of_the_world_are_worked_out_one_by_one(lilleby):
    assert [each["case"] for each in lilleby["cases"]] == [
        "scale=none, population=today",
        "scale=danish, population=today",
        "scale=optimistic, population=today",
        "scale=none, population=2035",
        "scale=none, population=2045",
    ]


def test_what_rests_on_assumptions_is_not_called_robust(lilleby):
    group = lilleby["cases"][0]["groups"][0]
    assert group["grades"]["assumed"] > 0.3
    assert not group["robust"]
    assert any("kalles ikke robust" in each for each in lilleby["findings"])


def test_the_same_seed_gives_the_same_bytes_and_another_does_not():
    words = ("appraise", "--example", "lilleby", "--draws", "200", "--json")
    assert fordel(*words).stdout == fordel(*words).stdout
    assert fordel(*words).stdout != fordel(*words, "--seed", "2").stdout


def test_people_see_the_ranking_the_effects_and_what_they_say():
    shown = fordel("appraise", "--example", "lilleby", *FEW).output
    for part in ("Rangering over alle vekter", "Virkninger", "Hva dette sier", "frø 1"):
        assert part in shown
    english = fordel("appraise", "--example", "lilleby", *FEW, "--lang", "en").output
    assert "Ranking over all weights" in english


def test_an_option_is_explained_with_what_speaks_for_and_against_it_and_on_which_numbers():
    words = ("explain", "--example", "lilleby", "three-local", *FEW)
    answer = told(*words)
    sides = {each["criterion"]: each["side"] for each in answer["points"]}
    assert sides["days_uncovered"] == "for"
    assert sides["residents_per_member"] == "against"
    assert sides["breaches"] == "same"
    days = next(each for each in answer["points"] if each["criterion"] == "days_uncovered")
    assert days["rests_on"]
    shown = fordel(*words).output
    for part in ("Taler for", "Taler imot", "For hvem", "Tallene det hviler på"):
        assert part in shown


def test_an_option_that_is_not_there_is_refused_with_those_that_are():
    assert refused("explain", "--example", "lilleby", "nope", *FEW) == "F541"
    assert refused("explain", "--example", "lilleby", *FEW) == "F577"
    assert refused("appraise") == "F577"


def test_a_moved_weight_changes_the_ranking_and_no_effect():
    words = ("what-if", "--example", "lilleby", "--weight", "net_value=90%", "--draws", 300)
    answer = told(*words)
    assert answer["before"]["p50"] == answer["after"]["p50"]
    assert answer["after"]["first"]["three"] > answer["before"]["first"]["three"]
    assert "bare vektene" in fordel(*words).output


def test_a_known_number_changes_what_rests_on_it_and_nothing_else():
    answer = told("what-if", "--example", "lilleby", "--parameter", "common_cause=0,3", *FEW)
    before, after = answer["before"]["p50"]["today"], answer["after"]["p50"]["today"]
    assert after["days_uncovered"] > before["days_uncovered"]
    assert after["travel_minutes"] == before["travel_minutes"]


def test_a_task_done_elsewhere_makes_one_more_option():
    answer = told("what-if", "--example", "lilleby", "--task", "personal_assistance=central", *FEW)
    assert "what-if" not in answer["before"]["p50"]
    changed, today = answer["after"]["p50"]["what-if"], answer["after"]["p50"]["today"]
    assert changed != today
    assert answer["after"]["p50"]["three"] == answer["before"]["p50"]["three"]


def test_an_area_moved_makes_one_more_option_on_a_map_of_its_own():
    answer = told("what-if", "--example", "lilleby", "--area", "101=Elvebyen", *FEW)
    moved = answer["after"]["p50"]["what-if"]
    assert moved["residents_moved"] > 0
    assert moved != answer["after"]["p50"]["today"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), "F574"),
        (("--weight", "net_value"), "F578"),
        (("--weight", "nope=50%"), "F576"),
        (("--parameter", "nope=1"), "F576"),
        (("--task", "personal_assistance=moon"), "F579"),
        (("--option", "nope", "--task", "personal_assistance=central"), "F541"),
    ],
)
def test_what_cannot_be_tried_is_refused(words, code):
    assert refused("what-if", "--example", "lilleby", *words, "--draws", 100) == code


def test_tasks_are_placed_together_and_better_cover_is_never_cheaper():
    answer = told("choose", "lilleby", "--most-moved", 6, "--points", 5, "--handover", 0.1, *FEW)
    costs = [each["cost"] for each in answer["frontier"]]
    days = [each["sums"]["days_uncovered"] for each in answer["frontier"]]
    assert days[-1] < days[0]
    assert costs[-1] > costs[0]
    assert all(each["moved"] <= 6 for each in answer["frontier"])
    assert answer["near"]["proven"]
    for each in answer["near"]["tasks"].values():
        assert (each["verdict"] == "must") == (len(each["possible"]) == 1)
    shown = fordel("choose", "lilleby", "--points", 3, *FEW).output
    assert "Oppgave for oppgave" in shown


def test_maps_are_held_beside_each_other_with_their_cheapest_placing():
    answer = told("choose", "lilleby", "--map", "today", "--map", "three", "--points", 2, *FEW)
    costs = {each["map"]: each["map_cost"] for each in answer["maps"]}
    assert set(costs) == {"today", "three"}
    assert abs(costs["today"]) < 1e-6
    wholes = [each["map_cost"] + each["cost"] for each in answer["maps"]]
    assert wholes == sorted(wholes)
    assert answer["map"] == answer["maps"][0]["map"]
    assert answer["near"]["slack"] > 0


def test_nobody_is_placed_where_they_would_supervise_themselves():
    held = held_named("oslo")
    puzzle, _ = puzzle_of(held, Wanted(), draws=50, seed=1)
    at = puzzle.tasks.index("nursing_home_supervision")
    homes = held.today.done("nursing_homes").place
    allowed = {place for place, may in zip(puzzle.places, puzzle.allowed[at], strict=True) if may}
    assert homes not in allowed or puzzle.places[puzzle.today[at]] == homes
    assert puzzle.allowed[range(len(puzzle.tasks)), puzzle.today].all()
