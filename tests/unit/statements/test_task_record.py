import pytest

from coding_makers import excerpt
from fordel.adapters.files import product_tasks
from fordel.model.register import TaskId
from fordel.statements.task_record import RECORD, read_record, record_sign
from fordel.statements.tasks import sentences, task_index

INDEX = task_index(product_tasks())
BUDGET = TaskId("budget")


def test_a_table_gives_for_each_word_of_a_task_two_numbers():
    assert read_record("budget: peng 4 24; bydel budsjet 2 3\n") == {
        (BUDGET, "peng"): (4, 24),
        (BUDGET, "bydel budsjet"): (2, 3),
    }


def test_nobody_was_right_more_often_than_asked():
    assert RECORD
    assert all(0 <= right <= times and times > 1 for right, times in RECORD.values())


def test_every_record_is_of_a_task_on_the_list():
    assert {task for task, _ in RECORD} <= {task.id for task in product_tasks()}


@pytest.mark.parametrize(
    ("right", "times", "sign"),
    [(9, 9, "word: right"), (2, 4, "word: half right"), (0, 9, "word: wrong"), (1, 1, None)],
)
def test_a_word_is_believed_as_often_as_it_was_right(right: int, times: int, sign: str | None):
    (sentence,) = sentences((excerpt("Budsjettet må økes."),), INDEX)
    mention = next(each for each in sentence.mentions if each.task == BUDGET)
    assert record_sign(sentence, mention, {(BUDGET, "budsjet"): (right, times)}) == sign
