"""This file is about the commands that judge options, ask what if, and explain an option."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from fordel.cli.appraise_plain import plain_judged, plain_what_if, plain_why
from fordel.cli.appraise_shown import show_judged, show_what_if, show_why
from fordel.cli.shell import Talk, command
from fordel.errors import InputError
from fordel.model.appraisal import CriterionId, ParameterId
from fordel.model.option import Arrangement, OptionId, Place
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.appraisal import held_named
from fordel.workbench.judging import Change, judged, what_if
from fordel.workbench.judging_explain import why
from fordel.workbench.judging_words import JudgingWords
from fordel.workbench.models_inputs import number_of

TEXTS = "judging"
_Made = TypeVar("_Made", bound=Callable[..., Any])


def _about(draws: int) -> Callable[[_Made], _Made]:
    """The study or example that is asked about, and how it is drawn."""

    def add(function: _Made) -> _Made:
        for option in (
            click.option("--seed", type=click.IntRange(0), default=1),
            click.option("--draws", type=click.IntRange(100, 10_000_000), default=draws),
            click.option("--example", metavar="NAME"),
            click.argument("names", nargs=-1, metavar="[STUDY]"),
        ):
            function = option(function)
        return function

    return add


@command("appraise", texts_file=TEXTS)
@_about(10_000)
@click.option("--only", multiple=True, metavar="OPTION")
def appraise_command(
    talk: Talk,
    *,
    names: tuple[str, ...],
    example: str | None,
    draws: int,
    seed: int,
    only: tuple[str, ...],
) -> None:
    """Judge the options of a study."""
    (name,) = _named(names, example, more=0)
    found = judged(name, draws=draws, seed=seed, only=[OptionId(each) for each in only])
    words = JudgingWords(said=talk.texts, appraised=found.appraised)
    if talk.as_json:
        talk.give(plain_judged(words, found))
    else:
        show_judged(talk, words, found)


@command("explain", texts_file=TEXTS)
@_about(10_000)
def explain_command(
    talk: Talk, *, names: tuple[str, ...], example: str | None, draws: int, seed: int
) -> None:
    """Explain one option."""
    name, option = _named(names, example, more=1)
    found = judged(name, draws=draws, seed=seed)
    words, told = JudgingWords(said=talk.texts, appraised=found.appraised), why(found, option)
    if talk.as_json:
        talk.give(plain_why(words, told))
    else:
        show_why(talk, words, told)


@command("what-if", texts_file=TEXTS)
@_about(1000)
@click.option("--option", metavar="OPTION")
@click.option("--weight", multiple=True, metavar="CRITERION=SHARE")
@click.option("--parameter", multiple=True, metavar="PARAMETER=NUMBER")
@click.option("--task", multiple=True, metavar="TASK[:ROLE]=PLACE")
@click.option("--area", multiple=True, metavar="AREA=DISTRICT")
def what_if_command(
    talk: Talk,
    *,
    names: tuple[str, ...],
    example: str | None,
    draws: int,
    seed: int,
    option: str | None,
    **asked: tuple[str, ...],
) -> None:
    """Change one thing and see what becomes of it."""
    (name,) = _named(names, example, more=0)
    change = Change(
        option=None if option is None else OptionId(option),
        weights=tuple((CriterionId(key), value) for key, value in _numbers(asked["weight"])),
        parameters=tuple((ParameterId(key), value) for key, value in _numbers(asked["parameter"])),
        arrangements=tuple(_arrangement(each) for each in asked["task"]),
        areas=tuple(_pair(each) for each in asked["area"]),
    )
    found = what_if(held_named(name), change, draws=draws, seed=seed)
    words = JudgingWords(said=talk.texts, appraised=found.appraised)
    if talk.as_json:
        talk.give(plain_what_if(found))
    else:
        show_what_if(talk, words, found)


def _named(names: Sequence[str], example: str | None, *, more: int) -> tuple[str, ...]:
    """The study's or the example's name, and what else was named.

    Raises:
        InputError: F577, if too little or too much is named.
    """
    found = (*([] if example is None else [example]), *names)
    if len(found) != 1 + more:
        raise InputError(
            "F577",
            "{count} names are needed: {wanted}.",
            hint="Name a study, or give --example lilleby.",
            count=1 + more,
            wanted="STUDY OPTION" if more else "STUDY",
        )
    return found


def _numbers(given: Sequence[str]) -> list[tuple[str, float]]:
    return [(key, number_of(value, where=key)) for key, value in map(_pair, given)]


def _pair(text: str) -> tuple[str, str]:
    key, mark, value = text.partition("=")
    if not mark or not key.strip() or not value.strip():
        raise InputError(
            "F578",
            "“{text}” does not say what becomes of what.",
            hint="Write it like NAME=VALUE.",
            text=text,
        )
    return key.strip(), value.strip()


def _arrangement(text: str) -> Arrangement:
    """Where a role in a task is to lie: delivery, if no role is named."""
    name, value = _pair(text)
    task, _, role = name.partition(":")
    roles, places = [each.value for each in Role], [each.value for each in Place]
    if (role and role not in roles) or value not in places:
        raise InputError(
            "F579",
            "“{text}” names a role or a place that there is not.",
            hint="Roles: {roles}. Places: {places}.",
            text=text,
            roles=", ".join(roles),
            places=", ".join(places),
        )
    return Arrangement(task=TaskId(task), role=Role(role or "delivery"), place=Place(value))
