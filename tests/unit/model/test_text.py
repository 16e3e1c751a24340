import pytest

from fordel.errors import InputError
from fordel.model.text import RepairedText, unrepaired


def test_a_text_without_repairs_leads_to_itself():
    text = unrepaired("bydelen")
    assert text.received(2, 5) == (2, 5)
    assert text.repaired(2, 5) == (2, 5)


def test_a_word_set_in_single_letters_leads_to_all_of_them():
    # "b y" was received, "by" is read
    text = RepairedText(text="by", pieces=((0, 0, 1), (1, 2, 1)))
    assert text.received(0, 2) == (0, 3)
    assert text.received(1, 2) == (2, 3)
    assert text.repaired(0, 3) == (0, 2)


def test_a_space_that_a_repair_put_in_holds_no_received_character():
    # "forvi" was received, "for vi" is read
    text = RepairedText(text="for vi", pieces=((0, 0, 3), (4, 3, 2)))
    assert text.received(0, 6) == (0, 5)
    assert text.received(3, 5) == (3, 4)
    with pytest.raises(InputError, match="F102"):
        text.received(3, 4)


def test_characters_that_were_taken_out_show_as_nothing_where_they_stood():
    # "ord-\ndeling" was received, "orddeling" is read
    text = RepairedText(text="orddeling", pieces=((0, 0, 3), (3, 5, 6)))
    assert text.repaired(3, 5) == (3, 3)
    assert text.repaired(2, 6) == (2, 4)


def test_both_letters_of_a_ligature_lead_to_the_one_sign():
    # "ﬁl" was received, "fil" is read
    text = RepairedText(text="fil", pieces=((0, 0, 1), (1, 0, 1), (2, 1, 1)))
    assert text.received(0, 1) == text.received(1, 2) == text.received(0, 2) == (0, 1)
    assert text.repaired(0, 1) == (0, 2)


def test_a_letter_leads_to_both_the_signs_it_was_sent_as():
    # "a" and a ring were received, "å" is read
    text = RepairedText(text="å", pieces=((0, 0, 1), (0, 1, 1)))
    assert text.received(0, 1) == (0, 2)
    assert text.repaired(1, 2) == text.repaired(0, 1) == (0, 1)


def test_nothing_is_left_of_an_empty_stretch():
    assert unrepaired("abc").repaired(1, 1) == (1, 1)
    with pytest.raises(InputError, match="F102"):
        unrepaired("").received(0, 1)
