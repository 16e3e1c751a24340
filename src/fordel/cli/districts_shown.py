"""This file is about showing maps to a person in the terminal, and to a machine as plain values."""

import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence

from fordel.cli.shell import Talk
from fordel.cli.table import table
from fordel.districts.edit import Opening, Step
from fordel.districts.judge import Fact, Judgement, Standing, size_facts
from fordel.districts.merges import Possible
from fordel.districts.survey import Trust
from fordel.workbench.districts import City, Edited
from fordel.workbench.districts_words import DistrictWords

Plain = Mapping[str, object]
_WIDEST = 100
_SURE = 1e-9


def show_table(
    talk: Talk, heads: Sequence[str], rows: Sequence[Sequence[str]], *, right: Collection[int]
) -> None:
    """The rows under their heads."""
    for line in table(heads, rows, right=right):
        talk.show(line)


def show_facts(talk: Talk, facts: Sequence[Fact]) -> None:
    """The sentences of the facts."""
    words = DistrictWords(said=talk.texts)
    for each in facts:
        for line in textwrap.wrap(words.fact(each), _WIDEST, break_long_words=False):
            talk.show(line)


def show_possible(talk: Talk, held: Sequence[Possible]) -> None:
    """How many merges there are for each number of districts, and how even they can be."""
    words = DistrictWords(said=talk.texts)
    bands = [band for band, _ in held[0].within] if held else []
    heads = [
        talk.say("maps.enumerate.parts"),
        talk.say("maps.enumerate.merges"),
        *(talk.say("maps.enumerate.within", band=words.band(band)) for band in bands),
        talk.say("maps.enumerate.least"),
    ]
    rows = [
        (
            str(each.parts),
            words.number(each.merges),
            *(words.number(count) for _, count in each.within),
            words.least(each),
        )
        for each in held
    ]
    show_table(talk, heads, rows, right=set(range(len(heads))))
    talk.show()
    show_facts(talk, [fact for each in held for fact in size_facts(each)])
    talk.tell("maps.enumerate.note")


def show_districts(talk: Talk, city: City, held: Judgement) -> None:
    """What each district of a map holds."""
    words = DistrictWords(said=talk.texts)
    years = [year for year, _ in held.districts[0].projected]
    heads = ["number", "district", "people", "off", "need", "hospital", "centre"]
    said = [talk.say(f"maps.show.{name}") for name in heads]
    said[4:4] = [talk.say("maps.show.later", year=year) for year in years]
    names = {each.id: each.name for each in city.table.areas}
    rows = [
        (
            str(number),
            each.name,
            words.number(each.people),
            words.off(each),
            *(words.number(people) for _, people in each.projected),
            words.figure(None if each.need is None else 100 * each.need, "percent"),
            ", ".join(name for name, _ in each.catchments if name),
            names[each.centre],
        )
        for number, each in enumerate(held.districts, start=1)
    ]
    show_table(talk, said, rows, right={0, *range(2, 5 + len(years))})


def show_judgement(talk: Talk, city: City, held: Judgement) -> None:
    """A map: its districts, its measures beside others, and what is to be said of it."""
    words = DistrictWords(said=talk.texts)
    show_districts(talk, city, held)
    talk.show()
    kinds = list(held.beside)
    heads = ["measure", "value", "today", "better", *kinds]
    rows = [
        (
            words.measure(each.name),
            words.figure(each.value, each.measure.unit),
            words.figure(each.today, each.measure.unit),
            words.better(each),
            *_shares(each, kinds, words),
        )
        for each in held.standings
        if each.value is not None or each.today is not None
    ]
    said = [talk.say(f"maps.score.{name}") for name in heads]
    show_table(talk, said, rows, right={1, 2, *range(4, len(heads))})
    talk.show()
    show_facts(talk, held.facts)
    if held.trust is not None:
        show_trust(talk, held.trust)
    if kinds:
        counts = {kind: held.beside.get(kind, 0) for kind in ("merges", "ensemble")}
        talk.tell("maps.score.beside", **counts)


def show_trust(talk: Talk, trust: Trust) -> None:
    """How far what was drawn can be trusted."""
    for line in DistrictWords(said=talk.texts).trust(trust):
        talk.show(line)


def show_moved(talk: Talk, city: City, edited: Edited, towards: str) -> None:
    """What a move changes, and which moves would help most next."""
    words = DistrictWords(said=talk.texts)
    pairs = zip(edited.before.standings, edited.after.standings, strict=True)
    rows = [
        (
            words.measure(one.name),
            words.figure(one.value, one.measure.unit),
            words.figure(other.value, one.measure.unit),
            words.better(one),
        )
        for one, other in pairs
        if one.value is not None and other.value is not None
        if abs(one.value - other.value) > _SURE
    ]
    if rows:
        heads = [talk.say(f"maps.move.{name}") for name in ("measure", "before", "after")]
        show_table(talk, [*heads, talk.say("maps.score.better")], rows, right={1, 2})
    else:
        talk.show(talk.say("maps.move.same"))
    talk.show()
    show_facts(talk, edited.after.facts)
    talk.show()
    _show_openings(talk, city, "opened", edited.opened)
    _show_openings(talk, city, "closed", edited.closed)
    _show_next(talk, city, edited, towards)


def plain_possible(held: Possible) -> Plain:
    """What counting every merge found."""
    return {
        "districts": held.parts,
        "merges": held.merges,
        "within": {str(band): count for band, count in held.within},
        "least": held.least,
    }


def plain_judgement(held: Judgement) -> Plain:
    """A map with all its figures."""
    return {
        "name": held.plan.name,
        "districts": [
            {
                "name": each.name,
                "areas": list(each.areas),
                "people": each.people,
                "off_equal": each.off_equal,
                "projected": {str(year): people for year, people in each.projected},
                "need": each.need,
                "catchments": dict(each.catchments),
                "per_member": each.per_member,
                "frame": each.frame,
                "centre": each.centre,
                "centre_km": each.centre_km,
                "pieces": each.pieces,
            }
            for each in held.districts
        ],
        "measures": {each.name: _plain_standing(each) for each in held.standings},
        "facts": [{"fact": each.name, **each.facts} for each in held.facts],
        "beside": dict(held.beside),
        "trust": None if held.trust is None else plain_trust(held.trust),
        "unsure": list(held.plan.unsure),
    }


def plain_trust(trust: Trust) -> Plain:
    """How far a survey can be trusted, by its worst measure."""
    return {
        "maps": trust.maps,
        "r_hat": trust.r_hat,
        "effective": trust.effective,
        "redundancy": trust.redundancy,
    }


def plain_step(step: Step) -> Plain:
    """A move that would help."""
    return {"area": step.area, "from": step.giver, "to": step.taker, "value": step.value}


def plain_opening(opening: Opening) -> Plain:
    """A move that has become possible, or has ceased to be."""
    return {"area": opening.area, "to": opening.taker}


def _plain_standing(each: Standing) -> Plain:
    return {
        "value": each.value,
        "today": each.today,
        "unit": each.measure.unit,
        "better": each.measure.better,
        "beside": {
            kind: {"below": place.below, "equal": place.equal, "above": place.above}
            for kind, place in each.places
        },
    }


def _shares(each: Standing, kinds: Sequence[str], words: DistrictWords) -> Iterator[str]:
    """The share of each kind of maps that has a lower figure; none where all are alike."""
    held = dict(each.places)
    for kind in kinds:
        place = held.get(kind)
        alike = place is None or place.equal > 1 - _SURE
        yield words.figure(None if alike or place is None else 100 * place.below, "percent")


def _show_openings(talk: Talk, city: City, name: str, held: Sequence[Opening]) -> None:
    names = {each.id: each.name for each in city.table.areas}
    moves = [
        talk.say("maps.move.opening", area=names[each.area], taker=each.taker) for each in held
    ]
    if moves:
        text = talk.say(f"maps.move.{name}", moves=", ".join(moves))
        for line in textwrap.wrap(text, _WIDEST, break_long_words=False):
            talk.show(line)


def _show_next(talk: Talk, city: City, edited: Edited, towards: str) -> None:
    words = DistrictWords(said=talk.texts)
    names = {each.id: each.name for each in city.table.areas}
    unit = next(each.measure.unit for each in edited.after.standings if each.name == towards)
    if not edited.next:
        talk.show(talk.say("maps.move.no_next", measure=words.measure(towards)))
        return
    talk.show(talk.say("maps.move.next", measure=words.measure(towards)))
    for step in edited.next:
        facts = {"area": names[step.area], "giver": step.giver, "taker": step.taker}
        talk.show("  " + talk.say("maps.move.step", **facts, value=words.figure(step.value, unit)))
