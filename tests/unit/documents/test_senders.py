import pytest

from damage_makers import document
from fordel.documents.front_matter import responses
from fordel.model.response import BodyKind

PROSE = (
    "Oppgavene bør ligge nær dem det gjelder, og både penger og myndighet må følge med når en "
    "tjeneste flyttes fra ett kontor til et annet.\n"
)


def consultee(text, name="svar.txt"):
    return responses(document(text, name))[0].consultee


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Bydel Solli viser til brevet. " + PROSE, "Bydel Solli", BodyKind.DISTRICT),
        (
            "Rådhuset\nStorgata 1\n0000 LILLEBY\n\nInnspill fra Byggetaten\n\n" + PROSE,
            "Byggetaten",
            BodyKind.AGENCY,
        ),
        (
            "PROTOKOLLUTSKRIFT\nBydel Solli\n\nSak 12/25 behandlet av bydelsutvalget\n\n" + PROSE,
            "Bydelsutvalget i Bydel Solli",
            BodyKind.DISTRICT_COUNCIL,
        ),
        (
            "Utvalg: Bydelsutvalget i Solli\nDato: 6.11.2025\n\n" + PROSE,
            "Bydelsutvalget i Solli",
            BodyKind.DISTRICT_COUNCIL,
        ),
        (
            "Statsforvalteren i Eksempelfylket\nFylkesveien 1, 0000 Lilleby\n\nLilleby kommune\n"
            "Rådhuset\n\n" + PROSE,
            "Statsforvalteren i Eksempelfylket",
            BodyKind.STATE,
        ),
        ("Solli sykehus HF\n\n" + PROSE, "Solli sykehus HF", BodyKind.HOSPITAL),
        ("Omsorg og Hvile AS\n\n" + PROSE, "Omsorg og Hvile AS", BodyKind.SUPPLIER),
        (
            "Vår erfaring som leverandør er god. Private leverandører trenger forutsigbarhet. "
            + PROSE,
            "Ukjent leverandør (svar.txt)",
            BodyKind.SUPPLIER,
        ),
        (
            "Sjukepleiarforbundet organiserer 300 tilsette. " + PROSE,
            "Sjukepleiarforbundet",
            BodyKind.UNION,
        ),
        (
            "Eldrerådet i Bydel Solli\n\n" + PROSE,
            "Eldrerådet i Bydel Solli",
            BodyKind.ADVISORY_COUNCIL,
        ),
        ("Solli velforening\n\n" + PROSE, "Solli velforening", BodyKind.ASSOCIATION),
        (
            PROSE + "\nHilsen\nPrøve Eksempelsen\nSolli Boliger KF\n",
            "Solli Boliger KF",
            BodyKind.UNDERTAKING,
        ),
        (
            "Hei! Jeg bor på Solli, og jeg har en mor med hjemmehjelp. " + PROSE + "\nmvh Prøve",
            "Innbygger",
            BodyKind.RESIDENT,
        ),
        (PROSE + "\nHilsen en nabo", "Innbygger", BodyKind.RESIDENT),
        (
            "Digitaletat for Lilleby har svart. "
            + PROSE
            + "\nMed hilsen\n\nPrøve Eksempelsen\netatsdirektør",
            "Ukjent etat (svar.txt)",
            BodyKind.AGENCY,
        ),
        (
            "Landsforeningen for pårørende i Lilleby takker for muligheten. " + PROSE,
            "Landsforeningen for pårørende i Lilleby",
            BodyKind.ASSOCIATION,
        ),
        (
            "Solli sykehus\nPostboks 1\n0000 LILLEBY\n\nLilleby kommune\n\n"
            "Innspill fra Solli sykehus\n\n" + PROSE,
            "Solli sykehus",
            BodyKind.HOSPITAL,
        ),
        (
            "From: Care Partner AS <info@care.example>\nTo: The City\n\nDear all,\n\n" + PROSE,
            "Care Partner AS",
            BodyKind.SUPPLIER,
        ),
        (
            "Byrådsavdeling for skole\n\nTil: Byrådsavdeling for finans\n\n" + PROSE,
            "Byrådsavdeling for skole",
            BodyKind.DEPARTMENT,
        ),
        (
            "Stiftinga Solhaug\n\nVi er ei ideell stifting, og avtalane med kommunen er gode.\n\n",
            "Stiftinga Solhaug",
            BodyKind.SUPPLIER,
        ),
        (
            "YTRE SOLLI VEL\n\n" + PROSE,
            "Ytre Solli vel",
            BodyKind.ASSOCIATION,
        ),
        (
            "SOLLI BRANN- OG REDNINGSETAT\n\nKommunedirektøren\nVår ref.: 24/1\n\n" + PROSE,
            "Solli brann- og redningsetat",
            BodyKind.AGENCY,
        ),
        (
            "Til Lilleby kommune\nfra Solli frivilligsentral\n\nByggforetaket har svart. " + PROSE,
            "Solli frivilligsentral",
            BodyKind.ASSOCIATION,
        ),
        (
            "Fra: Foreldregruppa Solstråla <sol@eksempel.example>\nTil: Bydel Solli\n\n" + PROSE,
            "Foreldregruppa Solstråla",
            BodyKind.ASSOCIATION,
        ),
        (
            "Til: Utvalget\nFra: Avdeling for lønn og regnskap, Lilleby\n\n" + PROSE,
            "Avdeling for lønn og regnskap",
            BodyKind.DEPARTMENT,
        ),
        (
            "# Vernepleierne i Lilleby: innspill om oppgavene\n\nFagforening for vernepleiere.\n\n"
            + PROSE,
            "Vernepleierne i Lilleby",
            BodyKind.UNION,
        ),
        (
            "Pårørandelaget for eldre i Lilleby\n\nVelferdsetaten har svart. "
            + PROSE
            + "\nFor Pårørandelaget\n\nPrøve Døme, leiar\n",
            "Pårørandelaget for eldre i Lilleby",
            BodyKind.ASSOCIATION,
        ),
        (
            "BARNE- OG UNGDOMSFORVALTNINGA\nRegion prøve\n\nLilleby kommune\nKommunedirektøren\n\n"
            + PROSE,
            "Barne- og ungdomsforvaltninga",
            BodyKind.STATE,
        ),
        (
            "SOLLI LÆRER- OG BARNEHAGELAG\nStyret\n\n" + PROSE,
            "Solli lærer- og barnehagelag",
            BodyKind.UNION,
        ),
        (
            "Bydel Solli: svar på to spørsmål\n\nSøknadskontoret har svart. " + PROSE,
            "Bydel Solli",
            BodyKind.DISTRICT,
        ),
        (PROSE, "Ukjent avsender (svar.txt)", BodyKind.OTHER),
    ],
)
def test_the_sender_is_told_by_what_the_letter_says(text, name, kind):
    found = consultee(text)
    assert (found.name, found.kind) == (name, kind)


def test_a_sender_that_only_the_files_name_tells_is_marked_so():
    found = consultee(PROSE, "Høringssvar_Bydel_Solli.txt")
    assert (found.name, found.kind) == ("Bydel Solli (etter filnavnet)", BodyKind.DISTRICT)


def test_the_receiver_is_not_taken_for_the_sender():
    text = "Til Utdanningsetaten\nKopi: Bydel Mo\n\nBydel Solli ber om svar. " + PROSE
    assert consultee(text).name == "Bydel Solli"


def test_those_who_are_written_about_are_not_taken_for_the_sender():
    text = (
        "Bydel Solli mener mye. " + PROSE + "Utdanningsetaten og Plan- og bygningsetaten er nevnt."
    )
    assert consultee(text).name == "Bydel Solli"


def test_a_residents_name_is_never_the_consultees():
    text = (
        "Fra: Prøve Eksempelsen <prove@eksempel.example>\n\nJeg bor her. Jeg har ventet. " + PROSE
    )
    assert consultee(text).name == "Innbygger"
