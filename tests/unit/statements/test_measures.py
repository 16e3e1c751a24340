import pytest

from coding_makers import excerpt, sights
from fordel.model.response import BodyKind, CanonicalQuestion
from fordel.model.statement import Measure, PlaceSource, Section
from fordel.statements.measures import Wanted, wanted

TO_DISTRICTS = (CanonicalQuestion.TO_DISTRICTS, Section.TO_DISTRICTS)
TO_CENTRAL = (CanonicalQuestion.TO_CENTRAL, Section.TO_CENTRAL)
COOPERATION = (CanonicalQuestion.COOPERATION, Section.COOPERATION)
NOWHERE = (CanonicalQuestion.GENERAL, Section.NONE)


def read(
    text: str,
    where: tuple[CanonicalQuestion, Section] = NOWHERE,
    body: BodyKind = BodyKind.DISTRICT,
) -> Wanted:
    (sight,) = sights(excerpt(text, question=where[0], section=where[1]), body=body)
    return wanted(sight, None)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Lønnsarbeidet må tilbake til bydelene.", Measure.TO_DISTRICT),
        ("Ansvaret bør overføres fra etaten til bydelen.", Measure.TO_DISTRICT),
        ("Bydelene bør overta driften av svømmehallene.", Measure.TO_DISTRICT),
        ("Gi bydelene ansvaret for parkene!", Measure.TO_DISTRICT),
        ("Opptaket må samles på ett kontor.", Measure.TO_CENTRAL),
        ("Innkjøp kan sentraliseres.", Measure.TO_CENTRAL),
        ("Arkivet bør flyttes fra bydelene til rådhuset.", Measure.TO_CENTRAL),
        ("Etaten bør overta tilsynet.", Measure.TO_CENTRAL),
        ("Tjenesten kunne vært delt med nabobydelene.", Measure.TO_SHARED),
        ("Tilbudet kan gis i samarbeid mellom to bydeler.", Measure.TO_SHARED),
        ("Én bydel bør ha ansvaret på vegne av alle.", Measure.TO_HOST),
        ("Driften bør konkurranseutsettes.", Measure.TO_EXTERNAL),
        ("Ansvaret bør overføres til staten.", Measure.TO_STATE),
        ("Hjemmetjenesten må bli i bydelene.", Measure.KEEP),
        ("Kontorene skal ikke slås sammen.", Measure.KEEP),
        ("Vi sier nei til sentralisering av barnevernet.", Measure.KEEP),
        ("Ikke flytt helsestasjonen!", Measure.KEEP),
        ("Ordningen bør avvikles.", Measure.ABOLISH),
        ("Bydelen bør involveres tidligere i plansaker.", Measure.INVOLVE),
        ("Alle bydeler bør ha like rutiner.", Measure.STANDARDISE),
        ("Det bør opprettes faste møter mellom etaten og bydelene.", Measure.COORDINATE),
        ("Byrådet må bevilge penger til flere stillinger.", Measure.RESOURCE),
        ("Søknadene må digitaliseres.", Measure.DIGITISE),
        ("Saken bør utredes på nytt.", Measure.REVIEW),
        ("Størrelsen på bydelene bør vurderes.", Measure.RESIZE_REVIEW),
        ("Vi ønsker færre og større bydeler.", Measure.RESIZE_LARGER),
        ("Vi vil heller ha flere og mindre bydeler.", Measure.RESIZE_SMALLER),
    ],
)
def test_a_wish_says_what_it_wants(text: str, measure: Measure):
    assert read(text).measures == (measure,)


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Ansvaret bør flyttes fra bydelene til etaten.", Measure.TO_DISTRICT),
        ("Ansvaret bør flyttes fra etaten til bydelene.", Measure.TO_CENTRAL),
        ("Tjenesten bør ikke sentraliseres.", Measure.TO_CENTRAL),
        ("Tjenesten må ikke overføres til bydelene.", Measure.TO_DISTRICT),
        ("Vi fraråder at oppgaven legges til bydelene.", Measure.TO_DISTRICT),
    ],
)
def test_a_place_is_not_turned_round(text: str, turned: Measure):
    assert turned not in read(text).measures


def test_signs_that_conflict_give_no_place():
    both = read("Bydelene bør overta dette, og det bør samles i etaten.")
    assert both.doubtful
    assert both.measures == ()


@pytest.mark.parametrize(
    ("where", "measure"),
    [
        (TO_DISTRICTS, Measure.TO_DISTRICT),
        (TO_CENTRAL, Measure.TO_CENTRAL),
        (COOPERATION, Measure.TO_SHARED),
    ],
)
def test_a_task_and_its_problem_go_where_the_question_asks(
    where: tuple[CanonicalQuestion, Section], measure: Measure
):
    found = read("Kommuneoverlege: Stillingen er vanskelig å fylle.", where)
    assert found.measures == (measure,)
    assert found.source is PlaceSource.HEADING


def test_what_should_lie_where_it_lies_is_kept():
    text = "Tildelingen bør ligge i bydelen."
    assert read(text, TO_CENTRAL).measures == (Measure.KEEP,)
    assert read(text, TO_DISTRICTS).measures == (Measure.TO_DISTRICT,)


def test_where_no_question_tells_where_it_lies_a_resting_place_is_not_guessed():
    assert read("Tildelingen bør ligge i bydelen.").doubtful


def test_with_us_depends_on_who_speaks():
    text = "Én liste bør legges til oss."
    assert read(text, body=BodyKind.AGENCY).measures == (Measure.TO_CENTRAL,)
    assert read(text, body=BodyKind.DISTRICT).measures == (Measure.TO_DISTRICT,)


def test_the_same_takes_over_what_was_wanted():
    before = read("Innkjøp kan sentraliseres.")
    (sight,) = sights(excerpt("Det samme gjelder arkiv."))
    assert wanted(sight, before).measures == (Measure.TO_CENTRAL,)


def test_no_to_the_question_means_keep():
    assert read("Stort sett nei.", TO_CENTRAL).measures == (Measure.KEEP,)


def test_cooperation_with_an_agency_is_no_sharing():
    text = "Samarbeidet mellom bydelene og etaten bør styrkes."
    assert read(text, COOPERATION).measures == (Measure.COORDINATE,)


def test_means_handed_over_without_a_task_are_resources():
    found = read("For å styrke bydelen bør ressurser overføres fra etatene til bydelene.")
    assert found.measures == (Measure.RESOURCE,)


def test_nynorsk_is_read_too():
    assert read("Heimetenesta må framleis høyre til i bydelane.").measures == (Measure.KEEP,)
    assert read("Opptaket bør samlast i ein etat.").measures == (Measure.TO_CENTRAL,)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Det må inn i planlegging og drift på et tidlig tidspunkt.", Measure.INVOLVE),
        ("Arkivet: nei.", Measure.KEEP),
        ("Fosterhjemmene ønsker vi ikke hit.", Measure.KEEP),
        ("Vi trenger bare arbeidsro.", Measure.KEEP),
        ("Drosjeordningen kan dere droppe.", Measure.ABOLISH),
        ("Husverten vil vi ha tilbake.", Measure.TO_DISTRICT),
        ("Tilsynet bør føres av rådhuset, ikke av bydelen.", Measure.TO_CENTRAL),
        ("Opptaket bør legges til én instans.", Measure.TO_CENTRAL),
        ("Svømmekurset burde vært kommunens ansvar.", Measure.TO_CENTRAL),
        ("Kurset bør organiseres som ett program for hele byen.", Measure.TO_CENTRAL),
        ("I slike saker skal bydelsutvalget ha siste ord.", Measure.TO_DISTRICT),
        ("Mottaket bør høre til i én bydel.", Measure.TO_HOST),
        ("Vedtaket må følge barnet.", Measure.COORDINATE),
        ("Meldingene må sendes automatisk.", Measure.DIGITISE),
    ],
)
def test_an_everyday_wish_says_what_it_wants(text: str, measure: Measure):
    assert read(text).measures == (measure,)


def test_nobody_else_than_who_is_named_takes_the_task():
    assert read("Ingen bydel klarer dette, og en etat må få ansvaret.").measures == (
        Measure.TO_CENTRAL,
    )


def test_what_is_not_wanted_back_does_not_go_back():
    assert Measure.TO_DISTRICT not in read("Vi vil ikke ha arkivet tilbake.").measures


def test_a_denied_wish_under_a_question_on_moving_keeps_the_task():
    assert read("Lekeplasser kan vi ikke ta over.", TO_DISTRICTS).measures == (Measure.KEEP,)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Egne apper: Vi sier ikke nei, men de må være åpne.", BodyKind.AGENCY),
        ("Superbrukerne bør sitte i tjenesten, ikke hos oss.", BodyKind.AGENCY),
        ("Gi bydelen det siste ordet, så beholder vi lista.", BodyKind.AGENCY),
    ],
)
def test_a_no_that_is_itself_denied_and_a_wish_to_let_go_are_no_refusals(text: str, body: BodyKind):
    assert read(text, TO_DISTRICTS, body).measures == (Measure.TO_DISTRICT,)


def test_nobody_can_be_their_own_judge():
    assert read("Vi kan ikke kontrollere oss selv.", TO_CENTRAL).measures != (Measure.TO_DISTRICT,)
    assert read("En rektor kan ikke sjekke seg selv.", TO_CENTRAL).measures == (Measure.TO_CENTRAL,)


@pytest.mark.parametrize(
    "text",
    [
        "Timelistene for vikarer kunne også ligge ute.",
        "Innkjøp over 500 000 kroner kunne også ligge ute.",
    ],
)
def test_money_and_people_in_passing_leave_it_to_the_question(text: str):
    assert read(text, TO_DISTRICTS).measures == (Measure.TO_DISTRICT,)


def test_who_needs_people_wishes_for_them_under_any_question():
    assert read("Her trengs det vikarer.", COOPERATION).measures == (Measure.RESOURCE,)


def test_no_reason_for_how_it_is_does_not_mean_that_it_should_stay():
    found = read("Vi ser ingen grunn til at turen koster mer hos oss enn i nabobydelen.")
    assert Measure.KEEP not in found.measures


def test_no_reason_to_move_means_that_it_should_stay():
    found = read("Vi ser ingen grunn til at tilsynet skal flyttes.")
    assert found.measures == (Measure.KEEP,)


def test_a_wish_to_keep_only_one_half_is_less_sure():
    whole = read("Tekstene vil vi beholde.")
    half = read("Tekstene vil vi beholde, mens utformingen kan gjøres på rådhuset.")
    assert half.sureness < 0.8 < whole.sureness


def test_what_is_wanted_as_today_in_a_cell_is_kept():
    assert read("Avlastning | Bydelen | Som i dag").measures == (Measure.KEEP,)


def test_being_let_in_is_no_wish_to_keep():
    assert read("Bydelen må få være med og bestemme.").measures == (Measure.INVOLVE,)
