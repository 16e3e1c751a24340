"""This file is about a sentence between its neighbours, as the rules on kinds see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from fordel.model.response import CanonicalQuestion
from fordel.model.statement import Kind
from fordel.statements.features import Sight

_MOVING = frozenset(
    {
        CanonicalQuestion.TO_DISTRICTS,
        CanonicalQuestion.TO_CENTRAL,
        CanonicalQuestion.COOPERATION,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence between its neighbours: those before with the kinds the rules gave them."""

    now: Sight
    before: Sequence[tuple[Sight, Kind | None]]
    after: Sequence[Sight]

    def has(self, *names: str) -> bool:
        """Whether any of the features is there."""
        return any(name in self.now.features for name in names)

    @property
    def previous(self) -> tuple[Sight, Kind | None] | None:
        """The sentence before in the same answer."""
        if not self.before or self.before[-1][0].excerpt.question != self.now.excerpt.question:
            return None
        return self.before[-1]

    @property
    def beside(self) -> tuple[tuple[Sight, Kind | None], ...]:
        """The sentences before in the same paragraph, nearest first."""
        here = self.now.excerpt
        near: list[tuple[Sight, Kind | None]] = []
        refers = self.has("opens with a pronoun", "refers back to an effect")
        for sight, kind in reversed(self.before[-8:]):
            there = sight.excerpt
            if there.question != here.question or there.headings != here.headings:
                break
            if there.paragraph != here.paragraph and not (refers and not near):
                break
            near.append((sight, kind))
        return tuple(near)

    @property
    def rest(self) -> tuple[Sight, ...]:
        """The sentences after in the same paragraph."""
        here = self.now.excerpt
        return tuple(s for s in self.after[:6] if s.excerpt.paragraph == here.paragraph)

    def proposed_beside(self) -> bool:
        """Whether something is proposed earlier in the paragraph."""
        return any(kind is Kind.PROPOSAL for _, kind in self.beside)

    @property
    def moving(self) -> bool:
        """Whether the question asks what should be moved or shared."""
        return self.now.excerpt.question in _MOVING
