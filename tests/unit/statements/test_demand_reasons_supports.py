import pytest

from coding_makers import excerpt, sights
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import Demand, Kind, Reason
from fordel.statements.demand import strength
from fordel.statements.reasons import given
from fordel.statements.supports import supported


def demand(text: str, kind: Kind = Kind.PROPOSAL, intro: str = "") -> Demand | None:
    (sight,) = sights(excerpt(text, intro=intro))
    return strength(sight, kind).demand


@pytest.mark.parametrize(
    "text",
    [
        "Tjenesten bør bli i bydelen.",
        "Tjenesten må flyttes.",
        "Kontorene skal ikke slås sammen.",
        "Det er behov for felles rutiner.",
        "Vi krever et partssammensatt utvalg.",
        "Gi oss tid!",
        "Heimetenesta lyt bli i bydelen.",
    ],
)
def test_what_must_be_is_demanded(text: str):
    assert demand(text) is Demand.MUST


@pytest.mark.parametrize(
    "text",
    [
        "Tjenesten kan flyttes.",
        "Tjenesten kunne vært delt.",
        "Saken bør vurderes.",
        "Det bør ses nærmere på dette.",
    ],
)
def test_what_may_be_is_hedged(text: str):
    assert demand(text) is Demand.MAY


@pytest.mark.parametrize("text", ["Vi foreslår faste møter.", "Det er ønskelig med flere plasser."])
def test_a_plain_wish_has_no_strength(text: str):
    assert demand(text) is None


def test_a_list_under_a_demand_is_demanded():
    assert demand("flere ansatte", intro="Vi krever at") is Demand.MUST


def test_a_condition_is_demanded_only_if_it_says_must():
    assert demand("Programmet må være gratis.", Kind.CONDITION) is Demand.MUST
    assert demand("dersom bydelene blir større.", Kind.CONDITION) is None


def test_other_kinds_demand_nothing():
    assert demand("Vi må vente lenge.", Kind.WEAKNESS) is None


def reasons(text: str, kind: Kind = Kind.WEAKNESS) -> list[Reason]:
    (sight,) = sights(excerpt(text))
    return [each.reason for each in given(sight, kind)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("De ansatte kjenner nærmiljøet.", Reason.NEARNESS),
        ("Praksis varierer fra bydel til bydel.", Reason.EQUITY),
        ("Fagmiljøene er små.", Reason.CRITICAL_MASS),
        ("Køene er lange.", Reason.CAPACITY),
        ("Ordningen er dyr å drive.", Reason.SCALE),
        ("Pasientforløpene brytes opp.", Reason.SERVICE_CHAIN),
        ("Ansvaret er fragmentert.", Reason.FRAGMENTATION),
        ("Etatene har ulike mål.", Reason.GOAL_CONFLICT),
        ("Lokaldemokratiet svekkes.", Reason.DEMOCRACY),
        ("Etaten fatter vedtak, og bydelen betaler.", Reason.AUTHORITY_FOLLOWS_MONEY),
        ("Tjenesten er underfinansiert.", Reason.FUNDING),
        ("Stillingene er vanskelige å rekruttere til.", Reason.RECRUITMENT),
        ("Rettssikkerheten er truet.", Reason.LEGAL_SAFETY),
        ("Bydelen fører tilsyn med egne tjenester.", Reason.ROLE_CONFLICT),
        ("Beredskapen er svak.", Reason.PREPAREDNESS),
        ("Det forebyggende arbeidet lider.", Reason.PREVENTION),
        ("Informasjonsflyten er dårlig.", Reason.INFORMATION_FLOW),
        ("Handlingsrommet er lite.", Reason.FLEXIBILITY),
        ("Når hun er syk, er det ingen som kan faget.", Reason.CRITICAL_MASS),
        ("Like søknader får ulikt svar.", Reason.EQUITY),
        ("Etaten og bydelen skylder på hverandre.", Reason.FRAGMENTATION),
        ("Den som flytter fra en bydel, havner bakerst i køen.", Reason.SERVICE_CHAIN),
        ("Vi leser om det i avisen.", Reason.INFORMATION_FLOW),
        ("Hver bydel har sin egen praksis.", Reason.STANDARDISATION),
        ("Bydelene overbyr hverandre.", Reason.SCALE),
    ],
)
def test_a_statement_names_its_reason(text: str, reason: Reason):
    assert reason in reasons(text)


def test_at_most_two_reasons_are_kept_the_first_named_first():
    text = "Nærheten er god, fagmiljøene små, køene lange og ansvaret uklart."
    assert reasons(text) == [Reason.NEARNESS, Reason.CRITICAL_MASS]


def test_a_proposal_has_a_reason_only_where_it_says_why():
    assert reasons("Tilsynet bør samles for å sikre likebehandling.", Kind.PROPOSAL) == [
        Reason.EQUITY
    ]
    assert reasons("Fagmiljøet bør samles.", Kind.PROPOSAL) == []


def test_context_and_conditions_give_no_reasons():
    assert reasons("Nærheten er god.", Kind.CONTEXT) == []
    assert reasons("Nærheten er god.", Kind.CONDITION) == []


def test_an_argument_points_at_the_nearest_proposal_before_it():
    parts = [excerpt("a"), excerpt("b"), excerpt("c")]
    found = supported(parts, [Kind.PROPOSAL, Kind.PROPOSAL, Kind.ARGUMENT])
    assert found == (None, None, 1)


def test_an_argument_with_none_before_it_points_at_the_next_in_its_paragraph():
    found = supported([excerpt("a"), excerpt("b")], [Kind.ARGUMENT, Kind.PROPOSAL])
    assert found == (1, None)


def test_the_own_paragraph_comes_before_a_nearer_one():
    parts = [excerpt("a", paragraph=1), excerpt("b", paragraph=2), excerpt("c", paragraph=2)]
    found = supported(parts, [Kind.PROPOSAL, Kind.CONDITION, Kind.PROPOSAL])
    assert found == (None, 2, None)


def test_an_argument_does_not_reach_into_another_answer():
    other = excerpt("a", question=CanonicalQuestion.SERVICES)
    assert supported([other, excerpt("b")], [Kind.PROPOSAL, Kind.ARGUMENT]) == (None, None)


def test_money_that_is_half_of_a_larger_reason_is_not_named_beside_it():
    assert reasons("Etaten bestemmer, og bydelen betaler regningen.") == [
        Reason.AUTHORITY_FOLLOWS_MONEY
    ]
