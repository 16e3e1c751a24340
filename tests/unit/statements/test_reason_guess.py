from coding_makers import excerpt, sights
from fordel.model.response import BodyKind
from fordel.model.statement import Kind, Reason
from fordel.statements.reason_guess import guessed_reasons


def sight(text):
    return sights(excerpt(text), body=BodyKind.DISTRICT)[0]


def test_the_likeliest_reason_is_guessed_from_words_alone():
    seen = sight("Bydelene gjør dette på hver sin måte, og ingen har det hele.")
    assert Reason.FRAGMENTATION in [each.reason for each in guessed_reasons(seen, Kind.WEAKNESS)]


def test_at_most_two_reasons_are_guessed_and_no_words_are_claimed_for_them():
    text = "Små bydeler har få ansatte, ulik praksis, lang ventetid og ingen oversikt over køene."
    found = guessed_reasons(sight(text), Kind.WEAKNESS)
    assert len(found) <= 2
    assert all(each.words == "" for each in found)


def test_context_and_conditions_give_no_reason():
    seen = sight("Bydelene gjør dette på hver sin måte.")
    assert guessed_reasons(seen, Kind.CONTEXT) == guessed_reasons(seen, Kind.CONDITION) == ()


def test_a_sentence_that_says_nothing_gives_no_reason():
    assert guessed_reasons(sight("Takk for nå."), Kind.STRENGTH) == ()
