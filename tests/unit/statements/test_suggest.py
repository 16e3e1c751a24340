from coding_makers import excerpt, response
from fordel.adapters.files import product_tasks
from fordel.model.response import BodyKind, CanonicalQuestion
from fordel.model.statement import Kind, Measure, PlaceSource, Section
from fordel.statements.suggest import CODER, suggest
from fordel.statements.tasks import task_index

INDEX = task_index(product_tasks())


def test_a_proposal_is_coded_in_all_its_fields():
    (found,) = suggest(
        (excerpt("Hjemmetjenesten må bli i bydelene for å sikre nærhet."),), response(), INDEX
    )
    codes = found.codes
    assert codes.kind is Kind.PROPOSAL
    assert codes.measures == (Measure.KEEP,)
    assert codes.place_source is PlaceSource.EXPLICIT
    assert codes.tasks == ("home_care",)
    assert [str(each) for each in codes.reasons] == ["nearness"]
    assert codes.demand == "must"


def test_every_suggestion_says_who_made_it_how_surely_and_why():
    (found,) = suggest((excerpt("Lønn bør samles i etaten."),), response(), INDEX)
    assert found.coder == CODER
    assert {"question", "kind", "measures"} <= set(found.sureness)
    assert {"kind", "measures", "demand"} <= {ground.field for ground in found.grounds}
    assert all(ground.rule for ground in found.grounds if ground.field != "question")


def test_a_place_in_doubt_is_left_out_and_named():
    (found,) = suggest(
        (excerpt("Bydelene bør overta dette, og det bør samles i etaten."),), response(), INDEX
    )
    assert found.codes.measures == ()
    assert found.codes.place_source is None
    assert "measures" in found.abstained


def test_an_argument_points_at_its_proposal():
    first, second = suggest(
        (excerpt("Innkjøp bør samles i etaten."), excerpt("Det vil gi bedre priser.")),
        response(),
        INDEX,
    )
    assert second.codes.kind is Kind.ARGUMENT
    assert second.codes.supports == first.id


def test_the_same_applies_wants_what_was_wanted_before():
    found = suggest(
        (excerpt("Lønn bør samles i etaten."), excerpt("Det samme gjelder arkiv.")),
        response(),
        INDEX,
    )
    assert found[1].codes.measures == (Measure.TO_CENTRAL,)


def test_the_question_says_where_if_the_sentence_does_not():
    item = excerpt(
        "Kriseteam: Teamet er lite og sårbart.",
        question=CanonicalQuestion.COOPERATION,
        section=Section.COOPERATION,
    )
    (found,) = suggest((item,), response(), INDEX)
    assert found.codes.measures == (Measure.TO_SHARED,)
    assert found.codes.place_source is PlaceSource.HEADING


def test_statements_are_numbered_through_the_response():
    found = suggest((excerpt("En."), excerpt("To.")), response(BodyKind.UNION), INDEX)
    assert [each.id for each in found] == ["r-001", "r-002"]


def test_a_response_without_excerpts_has_no_suggestions():
    assert suggest((), response(), INDEX) == ()
