"""This file is about what the decision basis answers first: sharing or merging, each district,
each proposal, and each option under each belief.
"""

from collections.abc import Iterator, Mapping, Sequence

from fordel.model.appraisal import CriterionId, Truth
from fordel.model.geography import MapId
from fordel.model.option import Option, OptionId
from fordel.model.statement import Position
from fordel.model.task import TaskId
from fordel.report.basis import (
    Block,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Points,
    Ref,
    Sentence,
)
from fordel.workbench.basis_options import COMPUTED, wished
from fordel.workbench.judging import Judged
from fordel.workbench.judging_explain import Why, why
from fordel.workbench.judging_questions import (
    OF_TASKS,
    Beside,
    Home,
    Proposal,
    Spread,
    homes,
    merging_only,
    proposals,
    sharing_beside,
)
from fordel.workbench.judging_say import believed
from fordel.workbench.judging_words import JudgingWords


def sharing_said(words: JudgingWords, found: Judged) -> Iterator[str]:
    """One sentence for each merging: on what sharing does as well, better and worse."""
    for option in merging_only(found):
        rows = sharing_beside(found, option.id)
        sides = {
            side: ", ".join(_inside(words, each) for each in rows if each.side == side)
            or words.said.say("judging.word.nothing")
            for side in ("better", "alike", "worse", "unsure")
        }
        if rows:
            yield words.said.say("judging.fact.sharing", option=words.option(option.id), **sides)


def sharing_chapter(words: JudgingWords, found: Judged) -> Iterator[Chapter]:
    """What pools buy that merging buys, where the city has both."""
    say, options = words.said.say, merging_only(found)
    beside = {each.id: sharing_beside(found, each.id) for each in options}
    if not any(beside.values()):
        return
    names = tuple(each.id for each in options)
    table = Grid(
        id=BlockId("deling-tabell"),
        name=say("judging.report.sheet_sharing"),
        caption=say("judging.report.sharing_caption"),
        columns=(
            Column(name=say("judging.report.criterion")),
            Column(name=say("judging.report.shared"), numeric=True),
            *(
                Column(name=name, numeric=True)
                for each in names
                for name in (words.option(each), say("judging.report.as_good"))
            ),
        ),
        rows=tuple(
            _sharing_row(words, [beside[each][at] for each in names])
            for at in range(len(beside[names[0]]))
        ),
        note=say("judging.report.sharing_note"),
        refs=(COMPUTED,),
    )
    said = Points(id=BlockId("deling-sagt"), points=tuple(map(_told, sharing_said(words, found))))
    yield Chapter(id=BlockId("deling"), title=say("judging.report.sharing"), blocks=(said, table))


def homes_chapter(words: JudgingWords, found: Judged) -> Iterator[Chapter]:
    """What each new map changes for each of today's districts."""
    each_map: dict[MapId, Option] = {}
    for option in (*merging_only(found), *found.appraised.options):
        each_map.setdefault(option.map, option)
    now = found.appraised.options[0].map
    parts = tuple(_homes(words, found, option) for name, option in each_map.items() if name != now)
    if parts:
        yield Chapter(
            id=BlockId("bydelsvis"), title=words.said.say("judging.report.homes"), parts=parts
        )


def proposals_chapter(
    words: JudgingWords, found: Judged, positions: Sequence[Position]
) -> Iterator[Chapter]:
    """Each task that an option places elsewhere: who asked for it, and what it alone changes."""
    say, rows = words.said.say, proposals(found)
    if not rows:
        return
    wishes, names = wished(words, positions), _task_names(words, found)
    table = Grid(
        id=BlockId("forslagsvirkninger-tabell"),
        name=say("judging.report.sheet_proposals"),
        caption=say("judging.report.proposals_caption"),
        columns=(
            Column(name=say("judging.report.proposal")),
            Column(name=say("judging.report.who")),
            *(
                Column(name=f"{_arrowed(words, each)} ({words.unit(each)})", numeric=True)
                for each in OF_TASKS
                if each in words.criteria
            ),
        ),
        rows=tuple(
            _proposal_row(words, each, names[each.task], wishes.get(each.task, {})) for each in rows
        ),
        note=say("judging.report.proposals_note"),
        refs=(COMPUTED,),
    )
    yield Chapter(
        id=BlockId("forslagsvirkninger"), title=say("judging.report.proposals"), blocks=(table,)
    )


def beliefs_chapter(words: JudgingWords, found: Judged) -> Chapter:
    """Each option under each belief: how often it is first, and what it would take."""
    say = words.said.say
    cases = [words.case(each.case) or say("judging.report.usual_case") for each in found.every]
    table = Grid(
        id=BlockId("verdensbilder-tabell"),
        name=say("judging.report.sheet_cases"),
        caption=say("judging.report.cases_caption"),
        columns=(
            Column(name=say("judging.report.option")),
            *(Column(name=each, numeric=True) for each in cases),
            Column(name=say("judging.report.cases_takes")),
        ),
        rows=tuple(_belief_row(words, found, each) for each in found.usual.options),
        note=say("judging.report.cases_note"),
        refs=(COMPUTED,),
    )
    return Chapter(id=BlockId("verdensbilder"), title=say("judging.report.cases"), blocks=(table,))


def _inside(words: JudgingWords, each: Beside) -> str:
    """A criterion as it is written inside a sentence."""
    name = words.criterion(each.criterion)
    return name[:1].lower() + name[1:]


def _told(text: str) -> Sentence:
    return Sentence(text=text, refs=(COMPUTED,), truth=Truth.SAMPLED)


def _task_names(words: JudgingWords, found: Judged) -> Mapping[TaskId, str]:
    english = words.said.language == "en"
    return {
        each.id: (each.name_en if english else "") or each.name_nb
        for each in found.appraised.held.state.register.tasks
    }


def _arrowed(words: JudgingWords, name: CriterionId) -> str:
    return f"{words.criterion(name)} {words.arrow(name)}"


def _spread(words: JudgingWords, each: Spread, *, signed: bool = False) -> str:
    middle = words.number(each.middle, signed=signed)
    low, high = words.number(each.low), words.number(each.high)
    if low == high:
        return middle
    return f"{middle} ({words.said.say('judging.word.to', low=low, high=high)})"


def _change(words: JudgingWords, each: Spread) -> Datum:
    return Datum(text=_spread(words, each, signed=True), value=each.middle, refs=(COMPUTED,))


def _sharing_row(words: JudgingWords, rows: Sequence[Beside]) -> tuple[Datum, ...]:
    first = rows[0]
    cells = [
        cell
        for each in rows
        for cell in (
            _change(words, each.merging),
            Datum(text=words.share(each.as_good), value=each.as_good, refs=(COMPUTED,)),
        )
    ]
    name = f"{_arrowed(words, first.criterion)} ({words.unit(first.criterion)})"
    return (Datum(text=name), _change(words, first.sharing), *cells)


def _homes(words: JudgingWords, found: Judged, option: Option) -> Chapter:
    say, rows = words.said.say, homes(found, option.id)
    city = found.appraised.held.city
    told = [say("judging.report.homes_note"), city.maps[option.map].note]
    if found.appraised.ground.maps[option.map].frames is None:
        told.append(say("judging.report.no_key"))
    table = Grid(
        id=BlockId(f"bydelsvis-{option.map}-tabell"),
        name=f"{say('judging.report.sheet_homes')} {option.map}"[:31],
        caption=words.option(option.id),
        columns=(
            Column(name=say("judging.report.home")),
            Column(name=say("judging.report.home_people"), numeric=True),
            Column(name=say("judging.report.home_goes")),
            Column(name=say("judging.report.home_size"), numeric=True),
            *(
                Column(name=f"{_arrowed(words, name)} ({words.unit(name)})", numeric=True)
                for name, _, _ in rows[0].changes
            ),
        ),
        rows=tuple(_home_row(words, each) for each in rows),
        note=" ".join(each for each in told if each),
        refs=(COMPUTED,),
    )
    blocks: tuple[Block, ...] = (table,)
    return Chapter(
        id=BlockId(f"bydelsvis-{option.map}"),
        title=words.option(option.id),
        blocks=blocks,
        folded=True,
    )


def _home_row(words: JudgingWords, each: Home) -> tuple[Datum, ...]:
    whole = len(each.goes_to) == 1
    goes = ", ".join(
        name if whole else f"{name} ({words.share(share)})" for name, share in each.goes_to
    )
    return (
        Datum(text=each.name),
        Datum(text=words.number(each.people), value=each.people, refs=(COMPUTED,)),
        Datum(text=goes),
        Datum(text=words.number(round(each.size)), value=each.size, refs=(COMPUTED,)),
        *(
            Datum(
                text=f"{words.number(before.middle)} → {_spread(words, after)}",
                value=after.middle,
                refs=(COMPUTED,),
            )
            for _, before, after in each.changes
        ),
    )


def _proposal_row(
    words: JudgingWords,
    each: Proposal,
    name: str,
    wishes: Mapping[str, Mapping[str, tuple[Ref, ...]]],
) -> tuple[Datum, ...]:
    place = words.said.say(f"options.place.{each.places[0][1]}")
    asked = "; ".join(f"{wish}: {', '.join(who)}" for wish, who in wishes.items())
    refs = tuple(ref for who in wishes.values() for held in who.values() for ref in held)
    changes = dict(each.changes)
    return (
        Datum(text=f"{name}: {place}"),
        Datum(text=asked or words.option(each.option), refs=refs),
        *(
            _change(words, changes[criterion]) if criterion in changes else Datum(text="–")
            for criterion in OF_TASKS
            if criterion in words.criteria
        ),
    )


def _belief_row(words: JudgingWords, found: Judged, option: OptionId) -> tuple[Datum, ...]:
    told = why(found, option)
    shares = [
        Datum(text=words.share(share), value=share, refs=(COMPUTED,)) for _, share in told.cases
    ]
    return (
        Datum(text=words.option(option)),
        *shares,
        Datum(text=" ".join(f"{each.rstrip('.')}." for each in _taken(words, told))),
    )


def _taken(words: JudgingWords, told: Why) -> tuple[str, ...]:
    """What it would take, in few words: beliefs, and for all but the best, other weights."""
    say, everybody = words.said.say, told.groups[0] if told.groups else None
    if everybody is None:
        return ()
    none = "cases_stays" if everybody.leads else "cases_none"
    found = believed(words, told) if everybody.believe else (say(f"judging.report.{none}"),)
    if everybody.leads:
        return found
    if everybody.needed is None:
        return (*found, say("judging.report.cases_never"))
    moved = words.share(everybody.needed.moved)
    return (*found, say("judging.report.cases_weights", moved=moved))
