import pytest

from fordel.statements.cues import tokens_of
from fordel.statements.cues_clauses import Clause, clauses_of, is_passive, modals_of
from fordel.statements.lexicon import LEXICON


def carriers(text: str) -> list[tuple[str, Clause]]:
    marked = LEXICON.mark(text)
    return [(m.word, m.clause) for m in modals_of(marked, clauses_of(marked.tokens))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Barnevernet bør bli i bydelen.", [("bør", Clause.MAIN)]),
        ("Vi mener at barnevernet må bli.", [("må", Clause.CONTENT)]),
        (
            "I saker som ikke berører andre bydeler bør utvalget bestemme.",
            [("bør", Clause.MAIN)],
        ),
        ("Dette er oppgaver som i dag skal løses av bydelene.", [("skal", Clause.RELATIVE)]),
        ("Det er en praksis som må opphøre.", [("må", Clause.CONTENT)]),
        (
            "Hvis bydelen skal ta dette, må den få penger.",
            [("skal", Clause.IF), ("må", Clause.MAIN)],
        ),
        ("Vi går inn for at skolen skal flyttes.", [("skal", Clause.CONTENT)]),
        ("Vi gjør det slik at alle kan møte.", [("kan", Clause.PURPOSE)]),
        ("Det er viktig å kunne svare.", []),
        ("Det vil kunne styrke kvaliteten.", [("vil", Clause.MAIN)]),
    ],
)
def test_each_modal_verb_is_put_in_its_clause(text: str, expected: list[tuple[str, Clause]]):
    assert carriers(text) == expected


def test_a_modal_knows_that_it_is_denied():
    marked = LEXICON.mark("Kontorene skal ikke slås sammen.")
    (modal,) = modals_of(marked, clauses_of(marked.tokens))
    assert modal.negated
    assert modal.passive


def test_a_question_that_begins_with_not_is_no_denial():
    marked = LEXICON.mark("Kan ikke bydelen overta dette?")
    (modal,) = modals_of(marked, clauses_of(marked.tokens))
    assert not modal.negated


@pytest.mark.parametrize("word", ["flyttes", "sees", "samles", "legges"])
def test_passives_are_told(word: str):
    assert is_passive(word)


@pytest.mark.parametrize("word", ["bydelenes", "innbyggernes", "felles", "finnes", "dens"])
def test_genitives_are_no_passives(word: str):
    assert not is_passive(word)


def test_every_word_has_a_clause():
    words = tokens_of("Når vi, som alle vet, må vente, så blir det dyrt; og hva da?")
    assert len(clauses_of(words)) == len(words)
