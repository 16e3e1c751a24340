"""This file is about showing maps drawn at random, and where proposals lie among them."""

from collections.abc import Mapping, Sequence

import numpy as np

from fordel.cli.districts_shown import plain_trust, show_table, show_trust
from fordel.cli.shell import Talk
from fordel.districts.measures import MEASURES
from fordel.districts.survey import Surveyed
from fordel.workbench.districts_sample import BARS, Laid, Sampled, bars
from fordel.workbench.districts_words import DistrictWords

Plain = Mapping[str, object]
_SHARES = (5, 50, 95)
_QUANTILES = (0, 5, 25, 50, 75, 95, 100)


def show_sampled(talk: Talk, held: Sampled) -> None:
    """One table for each way of drawing."""
    words = DistrictWords(said=talk.texts)
    for at, each in enumerate(held.surveys):
        say = talk.say(
            "sampling.sample.head",
            variant=talk.say(f"sampling.variant.{each.walk.variant.replace('-', '_')}"),
            parts=each.parts,
            band=words.band(each.band),
        )
        talk.show(say)
        _show_survey(talk, each, at, held.laid)
        talk.show()
        show_trust(talk, each.trust)
        _show_walk(talk, each)
        talk.show()
    for one in held.laid:
        if one.off > held.wish.band + 1e-9:
            off = words.figure(100 * one.off, "percent")
            talk.tell("sampling.sample.outside", map=one.plan.name, off=off)
    talk.tell("sampling.sample.note")


def plain_sampled(held: Sampled) -> Plain:
    """What was drawn, with all that says how far to trust it."""
    return {
        "seed": held.wish.seed,
        "band": held.wish.band,
        "sizes": list(held.wish.sizes),
        "locks": list(held.wish.locks),
        "keep_whole": held.wish.keep_whole,
        "surveys": [_plain_survey(each) for each in held.surveys],
        "maps": [_plain_laid(each, held.surveys) for each in held.laid],
    }


def _show_survey(talk: Talk, each: Surveyed, at: int, laid: Sequence[Laid]) -> None:
    words = DistrictWords(said=talk.texts)
    heads = ["measure", "low", "middle", "high", "r_hat", "effective"]
    rows = []
    for name, values in each.values.items():
        if np.ptp(values) < 1e-12 and not any(name in one.values for one in laid):
            continue
        unit, told = MEASURES[name].unit, each.told[name]
        mine = [text for one in laid for text in _placed(words, one, at, name, unit)]
        shares = [words.figure(float(x), unit) for x in np.percentile(values, _SHARES)]
        r_hat = "–" if told.r_hat is None else words.number(told.r_hat, 3)
        effective = "–" if told.effective is None else words.number(told.effective)
        rows.append((words.measure(name), *shares, r_hat, effective, *mine))
    said = [talk.say(f"sampling.sample.{name}") for name in heads]
    said += [text for one in laid for text in (one.plan.name, talk.say("sampling.sample.below"))]
    show_table(talk, said, rows, right=set(range(1, len(said))))


def _placed(words: DistrictWords, one: Laid, at: int, name: str, unit: str) -> tuple[str, str]:
    place = one.places[at].get(name)
    alike = place is None or place.equal > 1 - 1e-9
    share = None if alike or place is None else 100 * place.below
    return words.figure(one.values.get(name), unit), words.figure(share, "percent")


def _show_walk(talk: Talk, each: Surveyed) -> None:
    words = DistrictWords(said=talk.texts)
    facts: dict[str, str | int] = {
        "chains": each.walk.chains,
        "samples": words.number(each.walk.samples),
        "every": words.number(each.walk.every),
        "moved": words.figure(100 * each.moved, "percent"),
        "checksum": each.checksum,
    }
    talk.show(talk.say("sampling.sample.walk", **facts))
    if each.over:
        talk.show(talk.say("sampling.sample.over", over=words.number(each.over)))


def _plain_survey(each: Surveyed) -> Plain:
    return {
        "variant": each.walk.variant,
        "districts": each.parts,
        "chains": each.walk.chains,
        "samples": each.walk.samples,
        "every": each.walk.every,
        **plain_trust(each.trust),
        "moved": each.moved,
        "trees": each.trees,
        "over": each.over,
        "checksum": each.checksum,
        "measures": {
            name: {
                "r_hat": each.told[name].r_hat,
                "effective": each.told[name].effective,
                "lag": each.told[name].lag,
                "quantiles": {
                    str(share): float(np.percentile(values, share)) for share in _QUANTILES
                },
                "histogram": _plain_bars(values),
            }
            for name, values in each.values.items()
        },
    }


def _plain_bars(values: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Plain:
    counts, edges = bars(values, BARS)
    return {"counts": counts, "from": edges[0], "to": edges[-1]}


def _plain_laid(one: Laid, surveys: Sequence[Surveyed]) -> Plain:
    return {
        "name": one.plan.name,
        "off_equal": one.off,
        "values": dict(one.values),
        "beside": {
            str(each.walk.variant): {
                name: {"below": place.below, "equal": place.equal, "above": place.above}
                for name, place in places.items()
            }
            for each, places in zip(surveys, one.places, strict=True)
        },
    }
