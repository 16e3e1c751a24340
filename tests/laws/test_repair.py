import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from damage_makers import LETTER, damaged, document
from fordel.documents import edits
from fordel.documents.edits import Edit
from fordel.documents.lexicon import Lexicon
from fordel.documents.repair import repair
from fordel.documents.respace import respace
from fordel.model.text import RepairKind

WORDS = dict.fromkeys(LETTER.lower().replace(".", "").replace(",", "").split(), 0.0001)
SMALL = Lexicon(WORDS, {word: word for word in WORDS})
ANY_TEXT = st.text(
    alphabet=st.sampled_from("abcdeføåABÅ0123 .,-•\n\n\f\r\t\u00ad\u00a0\ufb01\u030a\ufeff/()"),
    max_size=120,
)
DAMAGED = st.tuples(st.integers(0, 2**32 - 1), st.sampled_from(["\n", "\n\n", "\f"])).map(
    lambda draw: damaged(LETTER, np.random.default_rng(draw[0]), lost=0.1, between=draw[1])[0]
)


def small():
    return SMALL


def visible(text):
    return "".join(text.split())


@given(ANY_TEXT | DAMAGED)
@settings(max_examples=60, deadline=None)
def test_respacing_changes_nothing_but_white_space(text):
    mending = edits.untouched(text)
    mended = edits.apply(mending, RepairKind.SPACING, respace(text, SMALL))
    assert visible(mended.text.text) == visible(text)


@given(ANY_TEXT | DAMAGED)
@settings(max_examples=60, deadline=None)
def test_every_character_that_is_read_was_received(text):
    mended = repair(document(text), small).text
    covered = {at for here, _, length in mended.pieces for at in range(here, here + length)}
    for at, character in enumerate(mended.text):
        if not character.isspace():
            assert at in covered
            start, end = mended.received(at, at + 1)
            assert 0 <= start < end <= len(text)


@given(ANY_TEXT | DAMAGED)
@settings(max_examples=60, deadline=None)
def test_the_pieces_rise_on_both_sides(text):
    pieces = repair(document(text), small).text.pieces
    for (here, there, length), (next_here, next_there, next_length) in itertools.pairwise(pieces):
        assert (here, there) <= (next_here, next_there)
        assert here + length <= next_here + next_length
        assert there + length <= next_there + next_length


@given(ANY_TEXT | DAMAGED)
@settings(max_examples=60, deadline=None)
def test_the_repairs_made_one_by_one_give_the_text(text):
    mended = repair(document(text), small)
    parts, position = [], 0
    for change in mended.repairs:
        assert position <= change.start <= change.end
        assert text[change.start : change.end] == change.before
        parts += [text[position : change.start], change.after]
        position = change.end
    assert "".join([*parts, text[position:]]) == mended.text.text


@given(ANY_TEXT | DAMAGED, st.data())
@settings(max_examples=60, deadline=None)
def test_there_and_back_again_holds_at_least_the_same_characters(text, data):
    mended = repair(document(text), small).text
    shown = [at for here, _, length in mended.pieces for at in range(here, here + length)]
    if shown:
        start = data.draw(st.sampled_from(shown))
        end = data.draw(st.sampled_from([at for at in shown if at >= start])) + 1
        first, last = mended.repaired(*mended.received(start, end))
        assert first <= start < end <= last


@given(st.text(max_size=40), st.data())
def test_an_edit_says_what_stands_there_afterwards(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = data.draw(st.text(max_size=5))
    mending = edits.untouched(text)
    edited = edits.apply(mending, RepairKind.CHARACTER, [Edit(start=start, end=end, after=after)])
    assert edited.text.text == text[:start] + after + text[end:]
    for here, there, length in edited.text.pieces:
        assert 0 <= there <= there + length <= len(text)
        assert 0 <= here <= here + length <= len(edited.text.text)


@given(DAMAGED)
@settings(max_examples=5, deadline=None)
def test_a_mended_text_needs_no_mending(text):
    once = repair(document(text), small).text.text
    assert repair(document(once), small).text.text == once
