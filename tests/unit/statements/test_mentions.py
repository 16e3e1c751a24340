"""This file is about finding the tasks that a sentence names."""

import pytest

from fordel.adapters.files import product_tasks
from fordel.statements.mentions import find_mentions, task_index

INDEX = task_index(product_tasks())


def named(text: str) -> set[str]:
    return {mention.task for mention in find_mentions(text, INDEX)[1] if not mention.hint}


def hinted(text: str) -> set[str]:
    return {mention.task for mention in find_mentions(text, INDEX)[1] if mention.hint}


@pytest.mark.parametrize("task", product_tasks(), ids=lambda task: task.id)
def test_every_task_is_found_by_its_own_name_or_a_part_of_it(task):
    family = {
        task.id,
        task.parent,
        *(each.id for each in product_tasks() if each.parent == task.id),
    }
    assert (named(task.name_nb) | hinted(task.name_nb)) & family


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Barnehageopptaket bør samles.", "kindergarten_admission"),
        ("Hjemmetjenesteområdet er presset.", "home_care"),
        ("Heimetenesta må bli verande i bydelen.", "home_care"),
        ("Vi treng fleire sjukeheimsplassar.", "nursing_homes"),
        ("Fellesarkivet fungerer ikke.", "archive"),
        ("Saker om by- og næringsutvikling.", "urban_development"),
        ("Saker om by- og næringsutvikling.", "business_development"),
        ("NAV-kontorene skal ikke slås sammen.", "nav"),
        ("Særlig kostnadsdrivende BPA-saker.", "personal_assistance_costly"),
        ("bpa må bli hos oss", "personal_assistance"),
    ],
)
def test_compounds_inflections_and_nynorsk_are_read(text: str, task: str):
    assert task in named(text)


@pytest.mark.parametrize(
    ("text", "task", "not_task"),
    [
        ("Tilsynet med alle fosterhjem.", "foster_home_supervision", "foster_homes"),
        ("Tilsyn sykehjem.", "nursing_home_supervision", "supervision"),
        ("Opptak til barnehagene.", "kindergarten_admission", "kindergartens"),
        ("Rask psykisk helsehjelp.", "prompt_mental_health", "mental_health"),
    ],
)
def test_the_longest_phrase_wins(text: str, task: str, not_task: str):
    assert task in named(text)
    assert not_task not in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sykehjemsetaten svarte ikke.",
        "Barne- og familieetaten og byrådsavdeling for helse er enige.",
        "Veien til politikerne er kort.",
        "Veilederne får møterom, og noe er på vei.",
        "Et robust miljø lønner seg.",
        "Det gjelder mange av dem.",
    ],
)
def test_names_of_bodies_and_set_phrases_name_no_task(text: str):
    assert named(text) == set()


def test_a_mention_tells_its_words():
    words, mentions = find_mentions("Vi vil ha tilsynet med alle fosterhjem hit.", INDEX)
    (mention,) = mentions
    assert [word.text for word in words[mention.first : mention.last + 1]] == [
        "tilsynet",
        "med",
        "alle",
        "fosterhjem",
    ]
    assert mention.evidence == "tilsynet med alle fosterhjem"
