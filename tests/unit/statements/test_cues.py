import pytest

from fordel.statements.cues import Lexicon, tokens_of
from fordel.statements.cues_nynorsk import bokmaal

LEXICON = Lexicon(
    """
keep: bli ~ i bydel*; forbli*
good: *miljø; tett
move: flytt*/overfør* ~ til
"""
)


def found(text: str) -> dict[str, list[str]]:
    marked = LEXICON.mark(text)
    return {cue: [marked.words(hit) for hit in hits] for cue, hits in marked.by_cue.items()}


def test_a_star_after_a_word_finds_its_inflections():
    assert found("Tjenesten forblir her.") == {"keep": ["forblir"]}


def test_a_star_before_a_word_finds_compounds():
    assert found("Et fagmiljø.") == {"good": ["fagmiljø"]}


def test_a_wave_leaps_over_up_to_three_words():
    assert found("Den må bli hos oss i bydelen.") == {"keep": ["bli hos oss i bydelen"]}
    assert found("Den må bli en tjeneste for alle i bydelen.") == {}


def test_a_wave_does_not_leap_over_a_comma():
    assert found("Den skal bli, i bydelen.") == {}


def test_a_slash_gives_two_words_for_one_place():
    assert found("Ansvaret overføres snart til etaten.") == {"move": ["overføres snart til"]}


def test_nothing_is_found_in_nothing():
    assert LEXICON.mark("").hits == ()


def test_first_gives_the_leftmost_of_several_cues():
    marked = LEXICON.mark("Et tett fagmiljø forblir.")
    hit = marked.first("keep", "good")
    assert hit is not None
    assert marked.words(hit) == "tett"


def test_part_of_a_lexicon_can_be_left_out():
    poorer = Lexicon("good: tett; nær", knows=lambda _, phrase: phrase != "nær")
    assert poorer.mark("tett og nær").all("good") == poorer.mark("tett").all("good")


def test_numbers_and_marks_are_words_of_their_own():
    assert tokens_of("Det er 4 300 boliger, sa han.") == (
        "det", "er", "4 300", "boliger", ",", "sa", "han", ".",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("nynorsk", "plain"),
    [
        ("ikkje", "ikke"),
        ("framleis", "fortsatt"),
        ("nødvendigheit", "nødvendighet"),
        ("tenlege", "hensiktsmessige"),
        ("sentraliserast", "sentraliseres"),
        ("sjukeheimane", "sykehjemmene"),
        ("bydel", "bydel"),
    ],
)
def test_nynorsk_words_get_their_other_shape(nynorsk: str, plain: str):
    assert bokmaal(nynorsk) == plain
