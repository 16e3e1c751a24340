"""This file is about people in a study: letting them in, what is exempt, and what was done."""

from collections.abc import Iterable
from datetime import datetime

from fordel.adapters.store import people
from fordel.adapters.store.letters import Signature, response
from fordel.adapters.store.people import accesses, events, members
from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.model.people import RIGHTS, Access, Event, Member, Right, Role
from fordel.model.response import Response, ResponseId

__all__ = ["Access", "Event", "Member", "Right", "Role"]


def members_of(study: Study) -> tuple[Member, ...]:
    """Who takes part."""
    with study.viewing() as view:
        return members(view)


def rights_in(study: Study, person: str, claimed: Iterable[Role]) -> frozenset[Right]:
    """What somebody may do in this study: by the role given here, or as an administrator of all.

    Whoever was not let in may do nothing.
    """
    if Role.ADMINISTRATOR in claimed:
        return RIGHTS[Role.ADMINISTRATOR]
    found = (each.role for each in members_of(study) if each.person == person)
    role = next(found, None)
    return RIGHTS[role] if role else frozenset()


def name_member(study: Study, member: Member, *, by: str, now: datetime) -> None:
    """Let somebody take part, in another role, or no more; it stands in the log.

    Raises:
        InputError: F751, if nobody is named.
    """
    if not member.person.strip():
        raise InputError(
            "F751",
            "It must be said who takes part.",
            hint="Write the person as the sign-in knows them.",
        )
    with study.changing() as change:
        people.name_member(change, member, Signature(person=by, at=now))
        about = f"{member.person}: {member.role.value if member.role else '-'}"
        people.add_event(change, at=now, person=by, what="member", about=about)


def name_access(study: Study, access: Access, *, by: str, now: datetime) -> None:
    """Say whether a response is exempt; it stands in the log.

    Raises:
        InputError: F812, if there is no such response.
    """
    with study.changing() as change:
        response(change, access.response)
        people.name_access(change, access, Signature(person=by, at=now))
        about = f"{access.response}: {access.ground if access.exempt else 'open'}"
        people.add_event(change, at=now, person=by, what="access", about=about)


def accesses_of(study: Study) -> dict[ResponseId, Access]:
    """What was said of each response about which something was said."""
    with study.viewing() as view:
        return accesses(view)


def is_exempt(study: Study, wanted: ResponseId) -> bool:
    """Whether a response is exempt."""
    found = accesses_of(study).get(wanted)
    return found is not None and found.exempt


def log_event(study: Study, *, person: str, what: str, about: str, now: datetime) -> None:
    """Put down what was done or refused; it can never be changed or taken away again."""
    with study.changing() as change:
        people.add_event(change, at=now, person=person, what=what, about=about)


def events_of(study: Study) -> tuple[Event, ...]:
    """Everything that was done, in its order."""
    with study.viewing() as view:
        return events(view)


def verify_events(study: Study) -> int | None:
    """The number of the first event that does not follow from those before it; None if all do."""
    with study.viewing() as view:
        return people.first_broken(view)


def seen_response(study: Study, wanted: ResponseId) -> Response:
    """A response, as far as it is there for those who read this study.

    Raises:
        InputError: F812, if it is not.
    """
    with study.viewing() as view:
        return response(view, wanted)
