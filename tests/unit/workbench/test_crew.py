"""This file is about work shared among processes."""

from fordel.workbench.crew import in_order


def square(number: int) -> int:
    return number * number


def test_results_come_in_the_order_of_the_items_however_many_share_the_work():
    expected = [(number, number * number) for number in range(20)]
    assert list(in_order(square, range(20))) == expected
    assert list(in_order(square, range(20), jobs=2)) == expected


def test_no_more_than_a_few_items_are_taken_ahead():
    taken = []

    def items():
        for number in range(100):
            taken.append(number)
            yield number

    results = in_order(square, items(), jobs=2)
    next(results)
    assert len(taken) <= 8
    results.close()
    alone = in_order(square, items())
    taken.clear()
    next(alone)
    assert taken == [0]
