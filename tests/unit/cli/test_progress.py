"""This file is about showing that long work goes on."""

from fordel.cli.progress import Progress
from fordel.cli.table import table


def test_short_work_is_not_talked_about(capsys):
    moments = iter([0.0, 0.5, 1.0, 1.9])
    with Progress(lambda done: f"{done}", clock=lambda: next(moments)) as progress:
        for _ in range(3):
            progress.step()
    assert capsys.readouterr().err == ""


def test_long_work_is_told_of_now_and_then(capsys):
    moments = iter([0.0, 2.5, 3.0, 13.0, 14.0])
    with Progress(lambda done: f"{done} av 4", clock=lambda: next(moments)) as progress:
        for _ in range(4):
            progress.step()
    assert capsys.readouterr().err == "1 av 4\n3 av 4\n"


def test_a_table_keeps_its_columns_and_cuts_what_is_too_long():
    lines = list(table(["a", "nr."], [["x" * 60, "1"], ["y\nz", "22"]], right=(1,)))
    assert lines[0] == "a".ljust(48) + "  nr."
    assert lines[1] == "x" * 47 + "…    1"
    assert lines[2] == "y z".ljust(48) + "   22"
