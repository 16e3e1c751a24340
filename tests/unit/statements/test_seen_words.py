"""This file is about the words of a sentence as signs of their own."""

from fordel.statements.seen_words import stems_of, words_seen


def test_the_forms_of_a_word_are_one():
    assert stems_of(("bydelen", "bydelene", "bydeler", "bydel")) == ["bydel"] * 4


def test_a_short_word_keeps_its_ending():
    assert stems_of(("det", "nye", "rett")) == ["det", "nye", "rett"]


def test_marks_and_figures_are_no_words():
    assert stems_of(("i", "2024", ",", "fire", ".")) == ["i", "fire"]


def test_the_opening_word_counts_once_more_and_a_repeated_word_once():
    assert words_seen(("nei", "og", "nei")) == ["opens: nei", "word: nei", "word: og"]


def test_nothing_is_seen_in_no_words():
    assert words_seen((".",)) == []
