"""This file is about looking through a register: each check is one function in one table.

A finding says that something stands out and why, and is no judgement: two hands on one task may
be meant. What no source says comes out as not known, never as a fault of a unit.
"""

from collections.abc import Callable, Iterator, Mapping

from fordel.model.finding import Finding, FindingKind
from fordel.model.move import Allocation
from fordel.model.register import Register
from fordel.register.checks_links import (
    disputes_unowned,
    goals_pull_apart,
    handover_without_owner,
    past_unit,
    stale,
    unsourced,
)
from fordel.register.checks_roles import (
    decides_without_paying,
    delivery_without_authority,
    divided_authority,
    gap,
    not_known,
    not_placed,
    only_heard,
    overlap,
    run_by_another,
    supervises_itself,
    unfunded_authority,
)
from fordel.register.holdings import Holdings, holdings_of

Check = Callable[[Register, Holdings], Iterator[Finding]]

CHECKS: Mapping[FindingKind, Check] = {
    FindingKind.SUPERVISES_ITSELF: supervises_itself,
    FindingKind.DECIDES_WITHOUT_PAYING: decides_without_paying,
    FindingKind.RUN_BY_ANOTHER: run_by_another,
    FindingKind.DIVIDED_AUTHORITY: divided_authority,
    FindingKind.OVERLAP: overlap,
    FindingKind.DISPUTES_UNOWNED: disputes_unowned,
    FindingKind.GAP: gap,
    FindingKind.UNFUNDED_AUTHORITY: unfunded_authority,
    FindingKind.DELIVERY_WITHOUT_AUTHORITY: delivery_without_authority,
    FindingKind.ONLY_HEARD: only_heard,
    FindingKind.GOALS_PULL_APART: goals_pull_apart,
    FindingKind.HANDOVER_WITHOUT_OWNER: handover_without_owner,
    FindingKind.PAST_UNIT: past_unit,
    FindingKind.NOT_KNOWN: not_known,
    FindingKind.NOT_PLACED: not_placed,
    FindingKind.STALE: stale,
    FindingKind.UNSOURCED: unsourced,
}
"""Every check, those that matter most to residents first."""


def findings(register: Register, allocation: Allocation) -> tuple[Finding, ...]:
    """Everything that stands out in the register as things are on the allocation's day."""
    holdings = holdings_of(allocation)
    return tuple(found for check in CHECKS.values() for found in check(register, holdings))
