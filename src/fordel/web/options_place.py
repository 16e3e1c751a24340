"""This file is about what all pages of options need: the city, the judgement, and the words."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, wraps

from starlette.requests import Request
from starlette.responses import Response

from fordel.web.desk import desk_of, study_of, texts_of
from fordel.web.errands import Errand, Errands
from fordel.web.frame import render
from fordel.workbench.appraisal import options_of
from fordel.workbench.at_hand import held_at_hand, marks_at_hand
from fordel.workbench.ground import Held
from fordel.workbench.judging_words import JudgingWords
from fordel.workbench.options_desk import QUICK, THOROUGH, USUAL, Assessed, assessed

_HOW_MANY = (QUICK, USUAL, THOROUGH)
_BEGUN_UNASKED = (QUICK, USUAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """The judgement on the most futures so far, and what is still being worked out."""

    found: Assessed | None
    waiting: Errand | None
    fault: Exception | None


Page = Callable[[Request], Response]
WithHeld = Callable[[Request, Held], Response]
WithFound = Callable[[Request, Held, Assessed], Response]


def with_held(page: WithHeld) -> Page:
    """Make a page about options one that tells what is missing where there is no city yet."""

    @wraps(page)
    def shown(request: Request) -> Response:
        held = held_at_hand(study_of(request))
        if held is None:
            return render(request, "options/none.html", marks=marks_at_hand(study_of(request)))
        return page(request, held)

    return shown


def with_found(page: WithFound) -> Page:
    """Make a page that needs the judgement one that waits for it."""

    @wraps(page)
    def shown(request: Request, held: Held) -> Response:
        judging = judging_of(request, held)
        if judging.found is None:
            return render(request, "options/waiting.html", judging=judging)
        return page(request, held, judging.found)

    return with_held(shown)


def judging_of(request: Request, held: Held) -> Judging:
    """The judgement; a quick one is begun when somebody first asks, and a better one after it."""
    errands, key = desk_of(request).errands, _key(request)
    for draws in _BEGUN_UNASKED:
        errands.ask((*key, draws), "judged", partial(_assess, held, draws))
    every = [each for draws in _HOW_MANY if (each := errands.about((*key, draws)))]
    done = [each.found for each in every if isinstance(each.found, Assessed)]
    waiting = [each for each in every if not each.finished]
    faults = [each.fault for each in every if each.fault]
    return Judging(
        found=done[-1] if done else None,
        waiting=waiting[-1] if waiting else None,
        fault=faults[0] if faults else None,
    )


def begin_thorough(request: Request, held: Held) -> None:
    """Work out the judgement on many futures, behind the pages."""
    errands: Errands = desk_of(request).errands
    errands.ask((*_key(request), THOROUGH), "judged", partial(_assess, held, THOROUGH))


def words_for(request: Request, found: Assessed) -> JudgingWords:
    """The words for judging in the reader's language."""
    return JudgingWords(said=texts_of(request), appraised=found.judged.appraised)


def task_names(held: Held) -> dict[str, str]:
    """What the tasks of the city are called."""
    return {str(each.id): each.name_nb for each in held.state.register.tasks}


def option_names(held: Held, language: str) -> dict[str, str]:
    """What the options are called."""
    return {
        str(each.id): each.name_en if language == "en" and each.name_en else each.name_nb
        for each in options_of(held)
    }


def _key(request: Request) -> tuple[object, ...]:
    marks = marks_at_hand(study_of(request))
    return ("judged", marks.register, marks.moves, marks.areas, marks.maps, marks.premises)


def _assess(held: Held, draws: int, tell: Callable[[int, int], None]) -> Assessed:
    tell(0, draws)
    return assessed(held, draws=draws)
