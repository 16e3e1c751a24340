"""This file is about what respondents say against how their answer was read."""

from dataclasses import dataclass
from datetime import datetime

from fordel.model.response import ResponseId
from fordel.model.statement import StatementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What was answered to an objection, by whom (norsk: tilsvar)."""

    said: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What a respondent says against the reading of a point, or of the whole (norsk: innsigelse).

    ``statement`` is None where something was left out or the whole is meant.
    """

    number: int
    response: ResponseId
    statement: StatementId | None
    said: str
    at: datetime
    replies: tuple[Reply, ...] = ()

    @property
    def open(self) -> bool:
        """Whether nobody has answered it yet."""
        return not self.replies
