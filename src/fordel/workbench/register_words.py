"""This file is about saying what a register holds and what stands out in it, in plain words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fordel.model.finding import Finding, FindingKind
from fordel.model.journey import Journey
from fordel.model.register import (
    EachOf,
    Holder,
    Nobody,
    NotKnown,
    Register,
    TaskId,
    Unit,
    UnitId,
    Units,
)
from fordel.model.source import Evidence, Source
from fordel.model.task import Outside
from fordel.workbench.texts import Texts

_MOST_NAMES = 4
_ARTICLES = ("The ", "Den ", "Det ", "De ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A finding in words: what it is called, why, what would mend it, and how sure it is."""

    kind: FindingKind
    name: str
    why: str
    mend: str
    evidence: str
    sources: tuple[str, ...]
    tasks: tuple[TaskId, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language for one register."""

    texts: Texts
    tasks: Mapping[TaskId, str]
    units: Mapping[UnitId, str]
    journeys: Mapping[str, str]
    sources: Mapping[str, Source]

    def task(self, name: TaskId) -> str:
        """What the task is called."""
        return self.tasks.get(name, name)

    def unit(self, name: UnitId) -> str:
        """What the unit is called."""
        return self.units.get(name, name)

    def domain(self, name: str) -> str:
        """What a domain of tasks is called; a city's own stands as it is written."""
        return self.texts.entries.get(f"labels.domain.{name}", name)

    def role(self, name: str) -> str:
        """What the role is called."""
        return self.texts.say(f"register.role.{name}")

    def holder(self, holder: Holder) -> str:
        """Who it is, in the middle of a sentence."""
        match holder:
            case Units(ids=ids):
                return self.listed([self._inside(name) for name in ids])
            case EachOf(kind=kind):
                return self.texts.say(f"register.each.{kind}")
            case Nobody():
                return self.texts.say("register.holder.nobody")
            case NotKnown():
                return self.texts.say("register.holder.unknown")

    def holders(self, holders: Sequence[Holder]) -> str:
        """Who they are, in the middle of a sentence."""
        names = [
            name
            for each in holders
            for name in (
                map(self._inside, each.ids) if isinstance(each, Units) else [self.holder(each)]
            )
        ]
        return self.listed(list(dict.fromkeys(names))) or self.texts.say("register.holder.missing")

    def _inside(self, name: UnitId) -> str:
        """What the unit is called in the middle of a sentence: its article is no name."""
        called = self.unit(name)
        return called[0].lower() + called[1:] if called.startswith(_ARTICLES) else called

    def listed(self, names: Sequence[str], most: int = _MOST_NAMES) -> str:
        """A list as one says it; of a long one, its beginning and how many more there are."""
        said = list(names)
        if len(said) > most + 1:
            more = self.texts.say("register.holder.more", count=len(said) - most)
            said = [*said[:most], more]
        both = self.texts.say("register.holder.and")
        return f"{both}".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)

    def evidence(self, evidence: Evidence) -> str:
        """How well something is founded."""
        return self.texts.say(f"register.evidence.{evidence}")

    def source(self, name: str) -> str:
        """What a source is called."""
        found = self.sources.get(name)
        return found.title if found else name

    def outside(self, other: Outside) -> str:
        """Who else it is for, as one says it."""
        return other.name_en if self.texts.language == "en" else other.name_nb

    def finding(self, finding: Finding) -> Told:
        """The finding in words."""
        facts = self._facts(finding)
        kind = finding.kind
        return Told(
            kind=kind,
            name=self.texts.say(f"findings.name.{kind}"),
            why=_sentence(self.texts.say(f"findings.why.{self._way(finding)}", **facts)),
            mend=_sentence(self.texts.say(f"findings.mend.{_mending(finding)}", **facts)),
            evidence=self.evidence(finding.evidence),
            sources=tuple(self.source(name) for name in finding.sources),
            tasks=finding.tasks,
        )

    def _facts(self, finding: Finding) -> dict[str, str]:
        facts = dict(finding.facts)
        for name in ("one_direction", "other_direction"):
            if name in facts:
                facts[name] = self.texts.say(f"register.direction.{facts[name]}")
        if "roles" in facts:
            facts["does"] = self.listed(
                [self._does(each, facts) for each in facts["roles"].split()]
            )
            facts["roles"] = self.listed([self.role(each) for each in facts["roles"].split()])
        facts["outcome"] = facts.get("outcome", "").replace("-", " ").replace("_", " ")
        held = {name: self.holders(holders) for name, holders in finding.holders}
        return {
            **facts,
            **held,
            "task": self.task(finding.tasks[0]) if finding.tasks else "",
            "tasks": self.listed([f"«{self.task(each)}»" for each in finding.tasks]),
            "journey": self.journeys.get(finding.journeys[0], "") if finding.journeys else "",
            "source": self.source(finding.sources[0]) if finding.sources else "",
        }

    def _does(self, role: str, facts: Mapping[str, str]) -> str:
        """What who has the role does, and in which part of the task if only that is meant."""
        part = facts.get(f"part_{role}", "")
        does = self.texts.say(f"register.does.{role}")
        return f"{does} ({part})" if part else does

    def _way(self, finding: Finding) -> str:
        """Which of the sentences of its kind fits the finding."""
        facts, kind = dict(finding.facts), finding.kind
        if kind is FindingKind.SUPERVISES_ITSELF:
            return f"{kind}_too" if facts["others"] != "0" else kind
        if kind is FindingKind.PAST_UNIT:
            return kind if facts["until"] else f"{kind}_kind"
        silent = f"{kind}_silent"
        unsure = finding.evidence is Evidence.UNKNOWN
        return silent if unsure and f"findings.why.{silent}" in self.texts.entries else kind


def wording(register: Register, said: Texts, *, more: Sequence[Unit] = ()) -> Wording:
    """The words for a register; ``more`` are units that moves have made."""
    english = said.language == "en"
    return Wording(
        texts=said,
        tasks={
            task.id: (task.name_en if english else "") or task.name_nb for task in register.tasks
        },
        units={
            unit.id: (unit.name_en if english else "") or unit.name_nb
            for unit in (*register.units, *more)
        },
        journeys={each.id: _journey_name(each, english=english) for each in register.journeys},
        sources={each.id: each for each in register.sources},
    )


def _journey_name(journey: Journey, *, english: bool) -> str:
    return (journey.name_en if english else "") or journey.name_nb


def _mending(finding: Finding) -> str:
    kind = finding.kind
    if kind is FindingKind.PAST_UNIT and not dict(finding.holders)["other"]:
        return f"{kind}_none"
    return kind


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
