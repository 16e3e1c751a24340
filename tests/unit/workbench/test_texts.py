"""This file is about saying things in the reader's language."""

import pytest

from fordel.errors import InputError, InputErrors
from fordel.model.statement import Kind
from fordel.workbench.texts import texts

FAULT = InputError("F802", "There is no study.", where="x", hint="Make {name}.", name="by")


def test_errors_are_told_in_norwegian_unless_english_is_asked_for():
    norsk, english = texts().explain(FAULT), texts("en").explain(FAULT)
    assert norsk.message == "Det finnes ingen utredning her."
    assert norsk.hint.endswith("fordel new by")
    assert (english.message, english.hint) == ("There is no study.", "Make by.")
    assert norsk.where == english.where == "x"


def test_all_faults_of_a_file_are_told_at_once():
    told = texts().explain(InputErrors([FAULT, FAULT], where="fil"))
    assert told.message == "2 feil ble funnet."
    assert [each.code for each in told.faults] == ["F802", "F802"]


def test_an_error_that_has_no_translation_yet_is_told_in_english():
    assert texts().explain(InputError("F000", "New {x}.", x=1)).message == "New 1."


def test_values_have_names_in_both_languages():
    assert texts().label(Kind.PROPOSAL, "kind") == "forslag"
    assert texts("en").label(Kind.PROPOSAL, "kind") == "proposal"
    assert texts().label(None, "kind") == ""


def test_a_language_that_is_not_spoken_is_refused():
    with pytest.raises(InputError, match="F710"):
        texts("tysk")


def test_a_text_that_is_missing_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        texts().say("cli.finnes.ikke")
