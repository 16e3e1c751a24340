"""This file is about saying who sent a response, where its letter does not say or was misread."""

from dataclasses import replace
from datetime import datetime

from fordel.adapters.store import codings, letters
from fordel.adapters.store.letters import Signature
from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.model.response import Consultee, Response, ResponseId
from fordel.workbench.settling import MACHINE


def name_sender(
    study: Study, response: ResponseId, sender: Consultee, *, by: str, now: datetime
) -> Response:
    """The response with the sender that a person says it has; earlier names stay beside it.

    A body of another kind was asked other questions, so the coder goes through the response anew.

    Raises:
        InputError: F716, if the name is empty.
    """
    name = " ".join(sender.name.split())
    if not name:
        raise InputError("F716", "A sender must have a name.", where=response)
    told = replace(sender, name=name)
    with study.changing() as change:
        before = letters.response(change, response)
        letters.name_sender(change, response, told, Signature(person=by, at=now))
        if before.consultee.kind is not told.kind:
            codings.forget_coding(change, response, family=MACHINE)
    return replace(before, consultee=told)
