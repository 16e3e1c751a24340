"""This file is about the chapter on who does what: roles, findings and journeys, in words."""

from dataclasses import dataclass

from fordel.report.journeys_svg import Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleCell:
    """Who holds a role, before and after the moves; the same where nothing was moved."""

    before: str
    after: str
    changed: bool
    unsure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRow:
    """One task and its six roles."""

    name: str
    cells: tuple[RoleCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGroup:
    """The tasks of one domain."""

    name: str
    rows: tuple[RoleRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyLine:
    """One journey: its picture, and its figures before and after."""

    name: str
    figures: tuple[tuple[str, str], ...]
    drawing: Drawing
    svg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterChapter:
    """Who does what, what stands out, and what residents go through (norsk: registerkapittel)."""

    summary: tuple[str, ...]
    roles: tuple[str, ...]
    moves: tuple[str, ...]
    groups: tuple[RoleGroup, ...]
    journeys: tuple[JourneyLine, ...]
