"""This file is about faults that must not stop the other letters."""

from fordel.errors import FordelError, InputError
from fordel.workbench.faults import attempted, number_of


def broken(message: str) -> int:
    raise ValueError(message)


def test_what_goes_well_is_given_back():
    assert attempted(lambda: 3, "brev.txt") == 3


def test_an_error_that_can_be_explained_is_given_back_as_it_is():
    given = InputError("F112", "The file is empty.")

    def refuse() -> int:
        raise given

    assert attempted(refuse, "brev.txt") is given


def test_a_fault_of_ours_has_a_number_and_a_place_and_tells_nothing_of_the_letter():
    fault = attempted(lambda: broken("Kari Testperson"), "brev.txt")
    assert isinstance(fault, FordelError)
    assert (fault.code, fault.exit_code, fault.where) == ("F717", 1, "brev.txt")
    assert "Kari" not in str(fault)
    assert "test_faults.py" in str(fault)


def test_the_same_fault_has_the_same_number_whatever_the_data():
    numbers = set()
    for message in ("a", "b"):
        try:
            broken(message)
        except ValueError as fault:
            numbers.add(number_of(fault))
    assert len(numbers) == 1
