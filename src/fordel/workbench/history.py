"""This file is about the history of a study: who did what, and what each thing was about."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from fordel.adapters.store import letters
from fordel.adapters.store.history import LOGS, Done, done_in, people_in
from fordel.adapters.store.study import Study
from fordel.model.response import ResponseId
from fordel.report.versions import Difference, Sections, differences
from fordel.workbench.basis import sections_now
from fordel.workbench.versions import version_named

__all__ = ["LOGS", "Done", "Happened", "Since", "happened", "since_version"]

_PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One page of history, newest first (norsk: historikk).

    ``earlier`` is whether there is another page after it.
    """

    done: tuple[Done, ...]
    names: Mapping[ResponseId, str]
    people: tuple[str, ...]
    earlier: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What is said otherwise than in a version that was kept (norsk: endringer siden)."""

    name: str
    differences: tuple[Difference, ...]


def happened(
    study: Study,
    *,
    logs: Collection[str] = LOGS,
    by: str = "",
    page: int = 0,
    most: int = _PAGE,
) -> Happened:
    """A page of what was done in some logs of a study, by somebody; the newest is page 0."""
    with study.viewing() as view:
        done = done_in(view, logs=logs, by=by, most=(page + 1) * most + 1)
        people = people_in(view)
        names = {each.id: each.consultee.name for each in letters.responses(view)}
    return Happened(
        done=done[page * most : (page + 1) * most],
        names=names,
        people=people,
        earlier=len(done) > (page + 1) * most,
    )


def since_version(study: Study, number: int, *, now: datetime) -> Since:
    """What has changed since a version; it takes as long as the decision basis does.

    Raises:
        InputError: F655, if there is no such version.
    """
    kept = version_named(study, number).value
    after: Sections = sections_now(study, now=now, language=kept.language)
    return Since(name=kept.name, differences=differences(kept.sections, after))
