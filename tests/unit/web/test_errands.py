"""This file is about errands: asked for once, done in turn, kept when done, and told as they go."""

import time
from threading import Event

from fordel.errors import InputError
from fordel.web.errands import Errand, Errands


def settled(errands: Errands, key: object) -> Errand:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        found = errands.about(key)
        if found and found.finished:
            return found
        time.sleep(0.005)
    raise AssertionError(key)


def test_the_same_is_reckoned_once_and_told_as_it_goes():
    errands, go_on, told, asked = Errands(), Event(), Event(), []

    def reckon(tell):
        asked.append(1)
        tell(1, 2)
        told.set()
        go_on.wait(10)
        return 42

    assert not errands.ask("a", "one", reckon).finished
    told.wait(10)
    assert errands.ask("a", "one", reckon).done == 1
    go_on.set()
    found = settled(errands, "a")
    errands.stop()
    assert (found.found, found.total, found.fault, asked) == (42, 2, None, [1])


def test_a_fault_is_kept_and_the_next_errand_goes_on():
    errands = Errands()

    def wrong(_tell):
        raise InputError("F307", "No map.", hint="None.")

    def broken(_tell):
        raise ZeroDivisionError

    errands.ask("wrong", "one", wrong)
    errands.ask("broken", "two", broken)
    errands.ask("right", "three", lambda _: "found")
    assert settled(errands, "right").found == "found"
    assert settled(errands, "wrong").fault.code == "F307"
    assert settled(errands, "broken").fault.code == "F717"
    errands.stop()


def test_old_errands_are_let_go_and_what_is_not_done_never_is():
    errands = Errands()
    for number in range(60):
        errands.ask(number, "n", lambda _, number=number: number)
        settled(errands, number)
    assert errands.about(0) is None
    assert errands.about(59).found == 59
    assert errands.about("never") is None
    errands.stop()


def test_what_takes_long_in_one_lane_does_not_hold_up_another():
    errands, go_on = Errands(), Event()
    errands.ask("long", "one", lambda _: go_on.wait(10), lane="slow")
    errands.ask("behind", "two", lambda _: 1, lane="slow")
    errands.ask("short", "three", lambda _: 2)
    assert settled(errands, "short").found == 2
    assert not errands.about("behind").finished
    go_on.set()
    assert settled(errands, "behind").found == 1
    errands.stop()
