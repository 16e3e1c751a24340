"""This file is about trying and drawing up options: what if, where tasks can lie, new ones."""

from dataclasses import dataclass
from functools import partial

from starlette.datastructures import FormData, QueryParams, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.appraisal import CriterionId, ParameterId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.register import Role, TaskId
from fordel.web.desk import desk_of, study_of, texts_of
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.web.options_place import (
    option_names,
    task_names,
    with_found,
    with_held,
    words_for,
)
from fordel.workbench.appraisal import keep_option, keep_premises, options_of
from fordel.workbench.at_hand import held_at_hand, marks_at_hand
from fordel.workbench.choosing import PLACES, Arranged, Wanted, arranged
from fordel.workbench.ground import Held
from fordel.workbench.judging import Change, what_if
from fordel.workbench.judging_say import changed
from fordel.workbench.judging_words import JudgingWords
from fordel.workbench.listing import list_responses
from fordel.workbench.models_inputs import number_of
from fordel.workbench.options import (
    GROUPS,
    UNOPPOSED,
    changes_in,
    drawn_from_letters,
    drawn_from_moves,
    option_by_hand,
    option_named,
)
from fordel.workbench.options_desk import (
    Assessed,
    keep_premises_file,
    parameters_first,
    place_lines,
)

_MOVES = "moves"
_EXAMPLES = ("lilleby", "oslo")
_HANDOVERS = (0, 1, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An option that is not kept yet, and the tasks on which nobody agreed (norsk: utkast)."""

    option: Option
    torn: tuple[TaskId, ...] = ()


@with_found
def try_change(request: Request, held: Held, found: Assessed) -> Response:
    """What a change would do: one task placed elsewhere, one number known, one weight given."""
    words, asked = words_for(request, found), request.query_params
    change = _change(asked)
    result = what_if(held, change) if change != Change(option=change.option) else None
    return render(
        request,
        "options/what_if.html",
        words=words,
        asked=asked,
        parameters=parameters_first(found),
        criteria=found.usual.weighed,
        options=found.usual.options,
        tasks=task_names(held),
        counted=held.counted,
        roles=(Role.DELIVERY, Role.AUTHORITY, Role.FUNDING),
        places=tuple(Place),
        result=result,
        after=JudgingWords(said=words.said, appraised=result.appraised) if result else None,
        changed=list(changed(words, result)) if result else (),
    )


@with_held
def places(request: Request, held: Held) -> Response:
    """What each task must, can and never be, and what better cover costs."""
    asked = request.query_params
    wanted = Wanted(most_moved=_whole(asked.get("most")), handover=_handover(asked))
    marks = marks_at_hand(study_of(request))
    errand = desk_of(request).errands.ask(
        ("arranged", marks, wanted), "arranged", partial(_arrange, held, wanted)
    )
    found = errand.found if isinstance(errand.found, Arranged) else None
    return render(
        request,
        "options/places.html",
        wanted=wanted,
        handovers=_HANDOVERS,
        errand=errand,
        found=found,
        places=PLACES,
        tasks=task_names(held),
        lines=place_lines(found) if found else (),
    )


@with_held
def build(request: Request, held: Held) -> Response:
    """The form for a new option: a map, a year, and where each task is to lie."""
    every = options_of(held)
    base = option_named(every, request.query_params.get("base", every[0].id))
    changes = {each.task: each for each in changes_in(held, base) if each.role is Role.DELIVERY}
    domains: dict[str, list[TaskId]] = {}
    for each in held.state.register.tasks:
        if each.id in held.counted:
            domains.setdefault(each.domain, []).append(each.id)
    return render(
        request,
        "options/build.html",
        base=base,
        options=every,
        names=option_names(held, texts_of(request).language),
        maps=held.city.maps,
        domains=domains,
        tasks=task_names(held),
        places=tuple(Place),
        today=held.today,
        after={task: each.after for task, each in changes.items()},
    )


def build_it(request: Request, form: FormData) -> Response:
    """Keep the option that was put together in the form."""
    held = _held(request)
    name = text_of(form, "name")
    if not name:
        raise InputError(
            "F850", "The option has no name.", hint="Go back and write what it is to be called."
        )
    lines = []
    for each in held.counted:
        place = text_of(form, f"place.{each}")
        if place:
            whole = text_of(form, f"whole.{each}")
            lines.append(f"{each}={place}" if whole else f"{each}:{Role.DELIVERY}={place}")
    made = option_by_hand(
        held,
        name,
        lines,
        title=name,
        map_name=text_of(form, "map") or None,
        start=_whole(text_of(form, "start")),
    )
    return _kept(request, held, made)


@with_held
def draft(request: Request, held: Held) -> Response:
    """An option as it would be drawn up from letters or from moves, before it is kept."""
    who = request.query_params.get("who", UNOPPOSED)
    found = _drawn(request, held, who, request.query_params.get("map"))
    return render(
        request,
        "options/draft.html",
        who=who,
        found=found,
        groups=(UNOPPOSED, *GROUPS),
        respondents=sorted(
            {each.response.consultee.name for each in list_responses(study_of(request))}
        ),
        changes=changes_in(held, found.option),
        tasks=task_names(held),
        maps=held.city.maps,
        names={found.option.id: _name(request, found.option)},
    )


def keep_draft(request: Request, form: FormData) -> Response:
    """Keep an option that was drawn up from letters or from moves."""
    held = _held(request)
    found = _drawn(request, held, text_of(form, "who"), text_of(form, "map"))
    return _kept(request, held, found.option)


def take_in(request: Request, form: FormData) -> Response:
    """Read beliefs and options from a workbook, or from an example, into the study."""
    desk, file = desk_of(request), form.get("file")
    if isinstance(file, UploadFile) and file.filename:
        keep_premises_file(desk.study, file.filename, file.file.read(), now=desk.clock())
    else:
        name = text_of(form, "example")
        keep_premises(desk.study, name if name in _EXAMPLES else _EXAMPLES[0], now=desk.clock())
    return go_to(request, place_of(request, "options"), "web_options.import.done")


def _held(request: Request) -> Held:
    held = held_at_hand(study_of(request))
    if held is None:
        raise InputError(
            "F851",
            "The study has no register or no areas yet.",
            hint="Read them in on the pages Register and Map first.",
        )
    return held


def _kept(request: Request, held: Held, option: Option) -> Response:
    desk = desk_of(request)
    keep_option(desk.study, held, option, origin="web", now=desk.clock())
    where = place_of(request, "options.one", option=option.id)
    return go_to(request, where, "web_options.build.done", name=_name(request, option))


def _drawn(request: Request, held: Held, who: str, map_name: str | None) -> Draft:
    if who == _MOVES:
        return Draft(option=drawn_from_moves(held, map_name=map_name or None))
    found = drawn_from_letters(study_of(request), held, who=who, map_name=map_name or None)
    return Draft(option=found.option, torn=found.torn)


def _name(request: Request, option: Option) -> str:
    english = texts_of(request).language == "en"
    return option.name_en if english and option.name_en else option.name_nb


def _change(asked: QueryParams) -> Change:
    option, task, place = (asked.get(name, "") for name in ("option", "task", "place"))
    parameter, criterion = asked.get("parameter", ""), asked.get("criterion", "")
    value, share = asked.get("value", "").strip(), asked.get("share", "").strip()
    role = next((each for each in Role if each == asked.get("role")), Role.DELIVERY)
    arrangements: tuple[Arrangement, ...] = ()
    if task and place in set(Place):
        arrangements = (Arrangement(task=TaskId(task), role=role, place=Place(place)),)
    return Change(
        option=OptionId(option) if option else None,
        weights=((CriterionId(criterion), number_of(share, where=criterion) / 100),)
        if criterion and share
        else (),
        parameters=((ParameterId(parameter), number_of(value, where=parameter)),)
        if parameter and value
        else (),
        arrangements=arrangements,
    )


def _arrange(held: Held, wanted: Wanted, tell: object) -> Arranged:
    del tell
    return arranged(held, wanted)


def _whole(written: str | None) -> int | None:
    return int(written) if written and written.strip().isdecimal() else None


def _handover(asked: QueryParams) -> float:
    return next((float(e) for e in _HANDOVERS if str(e) == asked.get("handover")), 0.0)


ROUTES = [
    Route("/options/what-if", try_change, name="options.what_if"),
    Route("/options/places", places, name="options.places"),
    Route("/options/build", build, name="options.build"),
    Route("/options/build", posted(build_it), methods=["POST"], name="options.build_it"),
    Route("/options/draft", draft, name="options.draft"),
    Route("/options/draft", posted(keep_draft), methods=["POST"], name="options.keep_draft"),
    Route("/options/import", posted(take_in), methods=["POST"], name="options.import"),
]
