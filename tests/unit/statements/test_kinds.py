import pytest

from coding_makers import excerpt, kinds, sights
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import About, Kind, Section
from fordel.statements.kind_rules import apply_rules
from fordel.statements.kinds import about, judge

MOVE = {"question": CanonicalQuestion.TO_CENTRAL, "section": Section.TO_CENTRAL}


def rule_of(text: str, **where: object) -> tuple[Kind | None, str]:
    verdict = apply_rules(sights(excerpt(text, **where)))[0]  # type: ignore[arg-type]
    return verdict.kind, verdict.rule


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Barnevernet bør styrkes.", Kind.PROPOSAL),
        ("Vi ber om at saken utsettes.", Kind.PROPOSAL),
        ("Utvalget avviser forslaget.", Kind.PROPOSAL),
        ("La helsestasjonen være i fred!", Kind.PROPOSAL),
        ("Kunne dere ikke laget en app?", Kind.PROPOSAL),
        ("Innkjøp kunne vært samlet.", Kind.PROPOSAL),
        ("Innkjøp kan sentraliseres.", Kind.PROPOSAL),
        ("Vi trenger flere ansatte.", Kind.PROPOSAL),
        ("Tilsynet løses best i etaten.", Kind.PROPOSAL),
        ("Hvilke oppgaver skal løses nært?", Kind.CONTEXT),
        ("Hvordan kan dette være rettferdig?", Kind.WEAKNESS),
        ("Vi har ingen merknader til de øvrige spørsmålene.", Kind.CONTEXT),
        ("Samarbeidet er godt, men ansvaret er uklart.", Kind.WEAKNESS),
        ("Det er trangt, men alle er svært fornøyde.", Kind.STRENGTH),
        ("Utfordringen er at ingen har ansvaret.", Kind.WEAKNESS),
    ],
)
def test_a_sentence_alone_tells_its_kind(text: str, kind: Kind):
    assert kinds(excerpt(text)) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Innbyggerne ønsker å leve selvstendige liv.",
        "Vi ønsker også å påpeke at dette varierer.",
        "Oppgavene som skal løses, er mange.",
        "Bydelen må ofte kjøpe plasser av andre.",
    ],
)
def test_what_others_wish_and_what_one_must_put_up_with_is_no_proposal(text: str):
    assert kinds(excerpt(text)) != [Kind.PROPOSAL]


def test_the_section_decides_where_the_sentence_does_not():
    text = "Kontoret ligger ved torget."
    listed = {"question": CanonicalQuestion.SERVICES, "in_list": True}
    assert rule_of(text, section=Section.STRENGTHS, **listed)[0] is Kind.STRENGTH
    assert rule_of(text, section=Section.WEAKNESSES, **listed)[0] is Kind.WEAKNESS


def test_a_wish_in_a_list_of_weaknesses_is_a_proposal():
    where = {"question": CanonicalQuestion.SERVICES, "section": Section.WEAKNESSES}
    assert rule_of("Utvalget bør høres tidligere.", **where)[0] is Kind.PROPOSAL


def test_a_task_with_its_problem_is_a_proposal_where_moves_are_asked_for():
    assert rule_of("Startlån: Behandlingen er ulik.", **MOVE)[0] is Kind.PROPOSAL


def test_the_effect_of_a_proposal_is_an_argument():
    found = kinds(
        excerpt("Innkjøp bør samles i etaten."), excerpt("Det vil gi bedre priser for alle.")
    )
    assert found == [Kind.PROPOSAL, Kind.ARGUMENT]


def test_what_must_hold_for_a_proposal_is_a_condition():
    found = kinds(
        excerpt("Bydelen kan overta tilsynet."),
        excerpt("dersom det følger penger med."),
        excerpt("Dette forutsetter at flere blir ansatt."),
    )
    assert found == [Kind.PROPOSAL, Kind.CONDITION, Kind.CONDITION]


def test_the_same_applies_takes_the_kind_of_the_claim_before():
    found = kinds(excerpt("Innkjøp bør samles."), excerpt("Det samme gjelder arkiv."))
    assert found == [Kind.PROPOSAL, Kind.PROPOSAL]


def test_an_example_takes_the_kind_of_its_claim():
    found = kinds(
        excerpt("Ansvaret er uklart og oppsplittet.", paragraph=2),
        excerpt("Et eksempel er snøbrøyting.", paragraph=2),
    )
    assert found == [Kind.WEAKNESS, Kind.WEAKNESS]


def test_items_under_a_demand_are_proposals():
    item = excerpt("flere ansatte på natt", intro="Vi krever at", in_list=True)
    assert kinds(item) == [Kind.PROPOSAL]


def test_nynorsk_wishes_are_proposals():
    assert kinds(excerpt("Rådet rår til at tenesta vert verande i bydelen.")) == [Kind.PROPOSAL]
    assert kinds(excerpt("Vi ynskjer fleire plassar.")) == [Kind.PROPOSAL]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Samarbeidet fungerer godt.", About.TODAY),
        ("Større bydeler vil gi lengre vei til hjelp.", About.ALTERNATIVE),
        ("Et større fagmiljø ville gitt sterkere team.", About.ALTERNATIVE),
    ],
)
def test_a_judgement_is_of_today_unless_another_arrangement_is_supposed(text: str, expected: About):
    (sight,) = sights(excerpt(text))
    assert about(sight, Kind.WEAKNESS) is expected


def test_only_judgements_are_about_an_arrangement():
    (sight,) = sights(excerpt("Det bør utredes."))
    assert about(sight, Kind.PROPOSAL) is None


def test_a_judged_sentence_says_by_which_rule_and_how_surely():
    (found,) = judge(sights(excerpt("Barnevernet bør styrkes.")))
    assert found.rule == "an open wish"
    assert 0.8 < found.sureness <= 1
    assert "should" in found.spoke_for


def test_an_empty_response_has_no_kinds():
    assert judge(sights()) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det er ingen som vet hvem som har ansvaret.", Kind.WEAKNESS),
        ("Bydelene har hver sin venteliste.", Kind.WEAKNESS),
        ("De sitter i samme korridor og møtes hver dag.", Kind.STRENGTH),
        ("Svaret kom samme ettermiddag, og vi slipper å purre.", Kind.STRENGTH),
        ("Spesialpedagogene vil vi ha tilbake.", Kind.PROPOSAL),
        ("Vi ser ingen fordel i at oppfølgingen sentraliseres.", Kind.PROPOSAL),
        ("La tilsynet ligge i fred.", Kind.PROPOSAL),
        ("Biblioteka kan bli der dei er.", Kind.PROPOSAL),
        ("Det vil vi åtvare mot.", Kind.PROPOSAL),
        ("Om saka bør flyttast, har vi ikkje grunnlag for å meine noko om.", Kind.CONTEXT),
    ],
)
def test_what_is_told_or_said_in_a_roundabout_way_is_still_understood(text: str, expected: Kind):
    assert kinds(excerpt(text)) == [expected]


def test_whoever_else_wishes_it_is_told_and_not_wished():
    (kind,) = kinds(excerpt("Regjeringen ønsker at kommunen skal samle tilsynet."))
    assert kind is not Kind.PROPOSAL


def test_what_the_sentence_before_does_tells_of_the_next():
    said = sights(
        excerpt("Tilsynet bør samles i etaten."),
        excerpt("Da får alle likt svar."),
    )
    assert judge(said)[1].kind is Kind.ARGUMENT
