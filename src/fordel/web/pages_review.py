"""This file is about review: one suggestion at a time, by single keys, the least sure first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import ConflictError, InputError
from fordel.model.response import ResponseId
from fordel.model.statement import Review, Ruling, Statement, StatementId
from fordel.web.codes_form import CHOICES, codes_in, fields_of, task_names
from fordel.web.desk import desk_of, person_of, study_of, texts_of
from fordel.web.frame import go_to, keep_choice, place_of, posted, render, text_of
from fordel.workbench.grounds import why
from fordel.workbench.my_answer import by_point, objections_to
from fordel.workbench.review import Case, Decision, case, follower, joined, part_at, rule
from fordel.workbench.rulings import (
    Ruled,
    as_seen,
    count_waiting,
    last_ruling,
    mark_of,
    next_waiting,
    rulings_on,
)
from fordel.workbench.texts import Texts

KEYS_COOKIE = "fordel_keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Which suggestions are gone through, and in which order (norsk: kø)."""

    by_letter: bool
    response: ResponseId | None

    @property
    def asked(self) -> str:
        """The queue as the end of an address."""
        asked = {"order": "letter" if self.by_letter else "", "only": self.response or ""}
        said = urlencode({name: value for name, value in asked.items() if value})
        return f"?{said}" if said else ""


def start(request: Request) -> Response:
    """Lead to the first suggestion of the queue; when there is none, say so."""
    queue = _queue(request)
    where = _following(request, queue, None)
    if where:
        return go_to(request, where)
    return render(request, "review/done.html", queue=queue)


def look(request: Request) -> Response:
    """A statement in its place, with its codes, why they were given, and what was ruled."""
    study, queue = study_of(request), _queue(request)
    response, statement = _asked(request)
    found = case(study, response, statement)
    ruled = rulings_on(study, response, statement)
    if found is None:
        return render(request, "review/gone.html", status=404, ruled=ruled, queue=queue)
    desk_of(request).in_hand.take(person_of(request), (response, statement))
    return _show(request, found, queue, ruled)


def give(request: Request, form: FormData) -> Response:
    """Rule on the statement as it was seen, and go on."""
    desk, (response, wanted) = desk_of(request), _asked(request)
    seen = as_seen(desk.study, response, wanted, text_of(form, "seen"))
    if seen is None:
        return _conflict(request)
    decision = _decision(request, form, seen)
    if decision is None:
        return go_to(request, _here(request), "web_review.said.nothing_to_merge")
    try:
        given = rule(desk.study, response, decision, reviewer=person_of(request), now=desk.clock())
    except ConflictError as fault:
        if fault.code == "F720":
            return _conflict(request)
        raise
    return go_to(request, _after(request, given, seen), f"web_review.said.{given.ruling.value}")


def undo(request: Request, form: FormData) -> Response:
    """Take back the last ruling of whoever asks, and show what it was about."""
    del form
    desk, person = desk_of(request), person_of(request)
    last, queue = last_ruling(desk.study, person), _queue(request).asked
    if last is None:
        where = place_of(request, "review") + queue
        return go_to(request, where, "web_review.said.nothing_to_undo")
    decision = Decision(ruling=Ruling.UNDO, undoes=last.id)
    rule(desk.study, last.response, decision, reviewer=person, now=desk.clock())
    if last.targets:
        where = _place(request, last.response, last.targets[0]) + queue
    else:
        where = place_of(request, "letters.read", response=last.response)
    return go_to(request, where, "web_review.said.undo")


def choose_keys(request: Request, form: FormData) -> Response:
    """Turn the single keys on or off in this browser."""
    response = go_to(request, place_of(request, "review"))
    keep_choice(request, response, KEYS_COOKIE, "off" if text_of(form, "keys") == "off" else "on")
    return response


def _show(request: Request, found: Case, queue: Queue, ruled: Sequence[Ruled]) -> Response:
    texts, statement, other = texts_of(request), found.statement, follower(found)
    return render(
        request,
        "review/case.html",
        case=found,
        mark=mark_of(statement),
        fields=fields_of(texts, statement.codes),
        grounds=_grounds(texts, found),
        choices=CHOICES,
        task_names=task_names(texts),
        follower=other,
        other_mark=mark_of(other) if other else "",
        left=count_waiting(study_of(request), queue.response),
        skip=_following(request, queue, statement),
        queue=queue,
        correcting=request.query_params.get("correct") == "1",
        keys_on=request.cookies.get(KEYS_COOKIE) != "off",
        ruled=ruled,
        objections=by_point(objections_to(study_of(request), statement.response)),
    )


def _grounds(texts: Texts, found: Case) -> Mapping[str, Sequence[str]]:
    """Why each field was coded so, each reason once."""
    told: dict[str, list[str]] = {}
    for each in found.grounds:
        said = why(texts, each)
        if said not in told.setdefault(each.field, []):
            told[each.field].append(said)
    return told


def _conflict(request: Request) -> Response:
    """Somebody else came first: nothing was written, and this is what they ruled."""
    response, wanted = _asked(request)
    study = study_of(request)
    return render(
        request,
        "review/conflict.html",
        status=409,
        ruled=rulings_on(study, response, wanted),
        there=case(study, response, wanted) is not None,
        here=_here(request),
        queue=_queue(request),
    )


def _decision(request: Request, form: FormData, seen: Statement) -> Decision | None:
    """What the form decides; None where there is nothing to merge with."""
    study, ruling, reason = study_of(request), _ruling(form), text_of(form, "why")
    match ruling:
        case Ruling.CORRECT:
            codes = codes_in(texts_of(request), form, seen.codes)
            return Decision(ruling=ruling, seen=(seen,), codes=(codes,), why=reason)
        case Ruling.SPLIT:
            parts = part_at(study, seen, text_of(form, "words"))
            codes_twice = (seen.codes, seen.codes)
            return Decision(ruling=ruling, seen=(seen,), passages=parts, codes=codes_twice)
        case Ruling.MERGE:
            found = case(study, seen.response, seen.id)
            other = follower(found) if found else None
            if other is None or mark_of(other) != text_of(form, "other"):
                return None
            both = (seen, other)
            passage = joined(study, both)
            return Decision(ruling=ruling, seen=both, passages=(passage,), codes=(seen.codes,))
        case _:
            return Decision(ruling=ruling, seen=(seen,), why=reason)


def _ruling(form: FormData) -> Ruling:
    written = text_of(form, "ruling")
    if written not in {Ruling.ACCEPT, Ruling.CORRECT, Ruling.REJECT, Ruling.SPLIT, Ruling.MERGE}:
        raise InputError(
            "F729",
            "“{written}” is not something that can be decided here.",
            hint="Load the page again and use its buttons.",
            written=written,
        )
    return Ruling(written)


def _after(request: Request, given: Review, seen: Statement) -> str:
    """Where to go after a ruling: parts and merged statements are looked at, else the next one."""
    queue = _queue(request)
    if given.ruling in {Ruling.SPLIT, Ruling.MERGE}:
        return _place(request, given.response, StatementId(f"{given.id}.1")) + queue.asked
    return _following(request, queue, seen) or place_of(request, "review") + queue.asked


def _following(request: Request, queue: Queue, after: Statement | None) -> str | None:
    found = next_waiting(
        study_of(request),
        after,
        response=queue.response,
        by_letter=queue.by_letter,
        taken=desk_of(request).in_hand.of_others(person_of(request)),
    )
    return _place(request, *found) + queue.asked if found else None


def _queue(request: Request) -> Queue:
    only = request.query_params.get("only")
    return Queue(
        by_letter=request.query_params.get("order") == "letter",
        response=ResponseId(only) if only else None,
    )


def _asked(request: Request) -> tuple[ResponseId, StatementId]:
    parts = request.path_params
    return ResponseId(parts["response"]), StatementId(parts["statement"])


def _place(request: Request, response: ResponseId, statement: StatementId) -> str:
    return place_of(request, "review.case", response=response, statement=statement)


def _here(request: Request) -> str:
    return _place(request, *_asked(request)) + _queue(request).asked


ROUTES = [
    Route("/review", start, name="review"),
    Route("/review/undo", posted(undo), methods=["POST"], name="review.undo"),
    Route("/review/keys", posted(choose_keys), methods=["POST"], name="review.keys"),
    Route("/review/{response}/{statement}", look, methods=["GET"], name="review.case"),
    Route("/review/{response}/{statement}", posted(give), methods=["POST"], name="review.rule"),
]
