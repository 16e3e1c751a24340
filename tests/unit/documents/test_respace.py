import itertools

import numpy as np
import pytest

from damage_makers import LETTER, damaged
from fordel.documents import edits
from fordel.documents.lexicon import norwegian
from fordel.documents.respace import damage, damaged_stretches, respace
from fordel.model.text import RepairKind


def respaced(text):
    mending = edits.untouched(text)
    return edits.apply(mending, RepairKind.SPACING, respace(text, norwegian())).text.text


def words_right(text, lines):
    """The share of words that stand at the same letters in both."""
    right = total = 0
    for mended, line in zip(respaced(text).split("\n"), lines, strict=True):
        assert "".join(mended.split()) == "".join(line.split())
        right += len(places(mended) & places(line))
        total += len(places(line))
    return right / total


def places(line):
    ends = np.cumsum([0, *(len(word) for word in line.split())])
    return set(itertools.pairwise(ends))


def test_of_damaged_letters_ninety_nine_words_in_a_hundred_are_put_right():
    letters = [damaged(LETTER, np.random.default_rng(seed), between="\n") for seed in range(5)]
    before = np.mean([words_right_as_it_stands(text, lines) for text, lines in letters])
    after = np.mean([words_right(text, lines) for text, lines in letters])
    assert before < 0.9
    assert after >= 0.99


def words_right_as_it_stands(text, lines):
    pairs = list(zip(text.split("\n"), lines, strict=True))
    right = sum(len(places(raw) & places(line)) for raw, line in pairs)
    return right / sum(len(places(line)) for line in lines)


@pytest.mark.parametrize(
    ("received", "read"),
    [
        ("til b y d e l e n e .", "til bydelene."),
        (
            "om ansvarfor tjenestene til b a rn o g u n g e",
            "om ansvar for tjenestene til barn og unge",
        ),
        ("7 .0 S ty r k e r", "7.0 Styrker"),
        ("svar i sak 25 / 1 8 4 0", "svar i sak 25/1840"),
        ("bydelene med H C - l e i l i g h e t e r .", "bydelene med HC-leiligheter."),
        ("arbeidet dekkes av k u n n s k a p e n", "arbeidet dekkes av kunnskapen"),
    ],
)
def test_letters_come_together_and_words_apart(received, read):
    assert respaced(received) == read


@pytest.mark.parametrize(
    "clean",
    [
        "Bydelen har ansvar for helse- og omsorgstjenester, f.eks. i hjemmet.",
        "Overtid og spisskompetanseteam koster 1 200 000 kroner i året.",
        "Kvernlia og Solheia er to grunnkretser, jf. saksnr. 24/7463 - 3.",
    ],
)
def test_whole_words_stay_as_they_are(clean):
    assert respaced(clean) == clean


def test_damage_is_the_share_of_lines_with_a_letter_spaced_word():
    assert damage(["Vi v i l b y g g e", "og bo"]) == 0.5
    assert damage(["Vi vil bygge"]) == 0.0
    assert damage([]) == 0.0


def test_only_the_damaged_part_of_a_file_is_damaged():
    clean = "Her er alt i orden.\n" * 50
    bad = "Her er ikke alt i o r d e n .\n" * 50
    assert damaged_stretches(clean + bad + clean) == ((len(clean), len(clean + bad)),)
    assert damaged_stretches(clean) == ()
    assert damaged_stretches(bad) == ((0, len(bad)),)
