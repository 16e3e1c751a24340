"""This file is about the options: what there is, what it comes to, and how it ranks."""

from collections.abc import Mapping, Sequence

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.appraisal import PanelId
from fordel.web.desk import study_of, texts_of
from fordel.web.frame import go_to, place_of, posted, render
from fordel.web.options_place import (
    begin_thorough,
    judging_of,
    option_names,
    task_names,
    with_found,
    with_held,
    words_for,
)
from fordel.workbench.appraisal import options_of
from fordel.workbench.at_hand import held_at_hand
from fordel.workbench.ground import Held
from fordel.workbench.judging_findings import Findings
from fordel.workbench.judging_say import believed, group_said, point_said
from fordel.workbench.models_inputs import number_of
from fordel.workbench.options import changes_in, option_named
from fordel.workbench.options_desk import (
    Acceptability,
    Assessed,
    Weight,
    effect_lines,
    first_of,
    group_ranks,
    shares,
    weighed,
    weights_of,
)

_SIDES = ("for", "against", "unsure", "same")
_EVERYBODY = PanelId("")


@with_held
def options(request: Request, held: Held) -> Response:
    """All options, how they rank over all weights, and what there is to say."""
    judging = judging_of(request, held)
    found = judging.found
    return render(
        request,
        "options/index.html",
        judging=judging,
        found=found,
        words=words_for(request, found) if found else None,
        shares=shares(found, group_ranks(found, _EVERYBODY)) if found else (),
        says=Findings(words=words_for(request, found), judged=found.judged).all() if found else (),
        listed=[
            (each, len({one.task for one in changes_in(held, each)})) for each in options_of(held)
        ],
        names=option_names(held, texts_of(request).language),
        maps=held.city.maps,
        from_letters=bool(held.premises.options),
    )


@with_found
def effects(request: Request, held: Held, found: Assessed) -> Response:
    """What each option comes to, side by side: what has a price apart from what has none."""
    words = words_for(request, found)
    asked = set(request.query_params.getlist("with"))
    every = found.usual.options
    at = [place for place, each in enumerate(every) if not asked or each in asked or place == 0]
    return render(
        request,
        "options/effects.html",
        held=held,
        found=found,
        words=words,
        every=every,
        at=at,
        lines=effect_lines(found, words),
    )


@with_found
def weights(request: Request, held: Held, found: Assessed) -> Response:
    """The ranking over some weights: a group's, or those that are set here."""
    del held
    asked, panels = request.query_params, [each.panel for each in found.usual.groups]
    panel = next((each for each in panels if each == asked.get("group")), _EVERYBODY)
    lines, fault = _weights_asked(found, panel, asked)
    own, ranks = None, group_ranks(found, panel)
    if lines != weights_of(found, panel) and fault is None:
        own, fault = _try_weights(found, lines)
    return render(
        request,
        "options/weights.html",
        status=200 if fault is None else fault.http_status,
        found=found,
        words=words_for(request, found),
        panels=panels,
        panel=panel,
        lines=lines,
        fault=fault,
        own=own is not None,
        shares=shares(found, own or ranks),
    )


@with_found
def beliefs(request: Request, held: Held, found: Assessed) -> Response:
    """What the lead hangs on, what it is worth to find out, and what holds in other cases."""
    del held
    words, group = words_for(request, found), found.usual.groups[0]
    return render(
        request,
        "options/beliefs.html",
        found=found,
        words=words,
        group=group,
        worth={each.parameter: each for each in found.usual.priced_partial},
        cases=[
            (words.case(each.case), each.groups[0].leader, first_of(each))
            for each in found.judged.every
        ],
        believed=[
            (each, believed(words, told), group_said(words, told.groups[0]))
            for each in found.usual.ranked
            if (told := found.reasons[each]).groups
        ],
    )


@with_found
def one(request: Request, held: Held, found: Assessed) -> Response:
    """One option: what it changes, and all that speaks for and against it."""
    option = option_named(options_of(held), request.path_params["option"])
    words, told = words_for(request, found), found.reasons[option.id]
    used = dict.fromkeys(name for each in told.points for name, _ in each.rests_on)
    return render(
        request,
        "options/one.html",
        option=option,
        words=words,
        told=told,
        tasks=task_names(held),
        changes=changes_in(held, option),
        maps=held.city.maps,
        points={
            side: [(each, point_said(words, each)) for each in told.points if each.side == side]
            for side in _SIDES
        },
        groups=[group_said(words, each) for each in told.groups],
        believed=believed(words, told),
        inputs=[words.parameter_named(each) for each in used],
    )


@with_held
def progress(request: Request, held: Held) -> Response:
    """How far the judgement has come; when there is a better one, the page that asked is loaded."""
    judging = judging_of(request, held)
    response = render(request, "options/waiting.html", judging=judging)
    shown = request.query_params.get("shown", "0")
    now = str(judging.found.judged.draws) if judging.found else "0"
    if "hx-request" in request.headers and (now != shown or judging.waiting is None):
        response.headers["HX-Refresh"] = "true"
    return response


def thorough(request: Request, form: FormData) -> Response:
    """Work everything out again on many more futures, behind the pages."""
    del form
    held = held_at_hand(study_of(request))
    if held is not None:
        begin_thorough(request, held)
    return go_to(request, place_of(request, "options"), "web_options.index.thorough_begun")


def _weights_asked(
    found: Assessed, panel: PanelId, asked: Mapping[str, str]
) -> tuple[tuple[Weight, ...], InputError | None]:
    """The weights of the group, with those that are written here in their place."""
    start, fault = weights_of(found, panel), None
    lines = []
    for each in start:
        ends = [each.low, each.high]
        for at, end in enumerate(("low", "high")):
            written = asked.get(f"{end}.{each.criterion}", "").strip()
            # The field shows whole per cent: what was left as it stood is not rounded.
            if not written or written == f"{100 * ends[at]:.0f}":
                continue
            try:
                ends[at] = number_of(written, where=each.criterion) / 100
            except InputError as wrong:
                fault = wrong
        lines.append(Weight(criterion=each.criterion, low=ends[0], high=ends[1]))
    return tuple(lines), fault


def _try_weights(
    found: Assessed, lines: Sequence[Weight]
) -> tuple[Acceptability | None, InputError | None]:
    try:
        return weighed(found, lines), None
    except InputError as fault:
        return None, fault


ROUTES = [
    Route("/options", options, name="options"),
    Route("/options/effects", effects, name="options.effects"),
    Route("/options/weights", weights, name="options.weights"),
    Route("/options/beliefs", beliefs, name="options.beliefs"),
    Route("/options/progress", progress, name="options.progress"),
    Route("/options/thorough", posted(thorough), methods=["POST"], name="options.thorough"),
    Route("/options/of/{option}", one, name="options.one"),
]
