"""This file is about positions, and about statements that cannot all be followed."""

from fordel.model.response import CanonicalQuestion
from fordel.model.statement import ContradictionKind, Demand, Kind, Measure, Reason
from fordel.statements.contradictions import contradictions
from fordel.statements.positions import positions
from statement_makers import TASKS, codes, response, statement

ONE, TWO = response("one"), response("two")


def _proposal(name: str, said_by: str, task: str | None, measure: Measure, **more: object):
    tasks = (task,) if task else ()
    return statement(name, said_by, codes(Kind.PROPOSAL, tasks=tasks, measures=(measure,), **more))


def _kinds(said) -> list[ContradictionKind]:
    held = positions(said, [ONE, TWO])
    return [each.kind for each in contradictions(said, held, TASKS)]


def test_two_proposals_on_one_task_are_one_position_with_the_stronger_demand():
    said = [
        _proposal("a", "one", "school", Measure.TO_DISTRICT, demand=Demand.MAY),
        _proposal("b", "one", "school", Measure.TO_DISTRICT, demand=Demand.MUST),
        statement("c", "one", codes(Kind.ARGUMENT, reasons=(Reason.NEARNESS,), supports="b")),
        statement("d", "one", codes(Kind.CONDITION, supports="a")),
    ]
    (held,) = positions(said, [ONE])
    assert held.demand is Demand.MUST
    assert held.reasons == (Reason.NEARNESS,)
    assert (held.arguments, held.conditions) == (("c",), ("d",))


def test_a_proposal_without_a_task_is_for_the_organisation():
    (held,) = positions([_proposal("a", "one", None, Measure.RESIZE_LARGER)], [ONE])
    assert held.task is None


def test_a_task_in_two_places_is_found_within_an_answer_and_through_its_parent():
    said = [
        _proposal("a", "one", "child_teams", Measure.TO_DISTRICT),
        _proposal("b", "one", "child_welfare", Measure.TO_SHARED),
    ]
    assert _kinds(said) == [ContradictionKind.TWO_PLACES]


def test_siblings_in_two_places_do_not_contradict():
    said = [
        _proposal("a", "one", "school", Measure.TO_DISTRICT),
        _proposal("b", "one", "child_welfare", Measure.TO_SHARED),
    ]
    assert _kinds(said) == []


def test_a_move_stands_against_a_general_warning_from_somebody_else():
    warning = _proposal("b", "two", None, Measure.KEEP, question=CanonicalQuestion.TO_DISTRICTS)
    said = [_proposal("a", "one", "school", Measure.TO_DISTRICT), warning]
    assert _kinds(said) == [ContradictionKind.MOVE_AND_NO_MOVE]


def test_the_same_move_with_and_without_a_condition():
    said = [
        _proposal("a", "one", "school", Measure.TO_DISTRICT),
        statement("c", "one", codes(Kind.CONDITION, supports="a")),
        _proposal("b", "two", "school", Measure.TO_DISTRICT),
    ]
    assert _kinds(said) == [ContradictionKind.CONDITIONAL_OR_NOT]


def test_supervision_moved_out_stands_against_supervision_valued_where_it_is():
    said = [
        _proposal("a", "one", "home_supervision", Measure.TO_CENTRAL),
        statement("b", "two", codes(Kind.STRENGTH, tasks=("home_supervision",))),
    ]
    assert _kinds(said) == [ContradictionKind.SUPERVISION_PLACE]


def test_local_knowledge_praised_by_one_who_moves_many_tasks_away():
    said = [
        statement("p", "one", codes(Kind.STRENGTH, reasons=(Reason.NEARNESS,))),
        _proposal("a", "one", "school", Measure.TO_CENTRAL),
        _proposal("b", "one", "child_teams", Measure.TO_SHARED),
        _proposal("c", "one", "home_supervision", Measure.TO_HOST),
    ]
    assert _kinds(said) == [ContradictionKind.PRAISED_AND_MOVED_AWAY]
