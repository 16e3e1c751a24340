"""This file is about saying what maps are worth: figures and sentences, for every door the same."""

from dataclasses import dataclass

from fordel.districts.judge import Fact, Standing
from fordel.districts.merges import Possible
from fordel.districts.survey import Trust
from fordel.districts.tally import DistrictTally
from fordel.model.geography import DistrictMap
from fordel.workbench.texts import Texts

_DECIMALS = {"percent": 1, "ratio": 2, "km": 2, "count": 0, "people": 0}
_UNKNOWN = "–"
_THIN = "\u00a0"
AGREE = 1.05
"""Chains whose R-hat is above this do not agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictWords:
    """The words for maps in one language (norsk: ord om inndelinger)."""

    said: Texts

    def number(self, value: float, decimals: int = 0, *, signed: bool = False) -> str:
        """A number as the language writes it."""
        text = f"{value:{'+' if signed else ''},.{decimals}f}"
        if self.said.language == "nb":
            text = text.replace(",", _THIN).replace(".", ",")
        return text.replace("-", "\u2212")

    def figure(self, value: float | None, unit: str) -> str:
        """A measure's value with its unit; a dash where it is not known."""
        if value is None:
            return _UNKNOWN
        text = self.number(value, _DECIMALS[unit])
        return self.said.say(f"maps.unit.{unit}", value=text)

    def measure(self, name: str) -> str:
        """What a measure is called."""
        return self.said.say(f"maps.measure.{name}")

    def better(self, standing: Standing) -> str:
        """Which way the measure is better."""
        return self.said.say(f"maps.better.{standing.measure.better}")

    def fact(self, fact: Fact) -> str:
        """The sentence of a fact."""
        return self.said.say(f"maps.fact.{fact.name}", **{
            name: value if isinstance(value, str) else self._filled(name, value)
            for name, value in fact.facts.items()
        })  # fmt: skip

    def finding(self, fact: Fact) -> str:
        """The sentence of something odd about the areas."""
        return self.said.say(f"areas.finding.{fact.name}", **{
            name: value if isinstance(value, str) else self._filled(name, value)
            for name, value in fact.facts.items()
        })  # fmt: skip

    def trust(self, trust: Trust) -> tuple[str, ...]:
        """How far what was drawn can be trusted, in one sentence or two."""
        facts = {
            "maps": self.number(trust.maps),
            "r_hat": _UNKNOWN if trust.r_hat is None else self.number(trust.r_hat, 3),
            "effective": _UNKNOWN if trust.effective is None else self.number(trust.effective),
            "redundancy": self.figure(100 * trust.redundancy, "percent"),
        }
        told = self.said.say("sampling.sample.trust", **facts)
        if trust.r_hat is None or trust.r_hat <= AGREE:
            return (told,)
        return told, self.said.say("sampling.sample.disagree")

    def band(self, band: float) -> str:
        """A band as per cent."""
        return self.figure(100 * band, "percent")

    def least(self, sizes: Possible) -> str:
        """How far the most even merge is from equal size."""
        return self.figure(None if sizes.least is None else 100 * sizes.least, "percent")

    def off(self, tally: DistrictTally) -> str:
        """How far a district is from equal size."""
        text = self.number(100 * tally.off_equal, 1, signed=True)
        return self.said.say("maps.unit.percent", value=text)

    def map_name(self, found: DistrictMap) -> str:
        """What a map is called in the language."""
        english = self.said.language == "en" and found.name_en
        return found.name_en if english else found.name_nb

    def _filled(self, name: str, value: float) -> str:
        if name.endswith("_off"):
            return self.number(value, 1, signed=True)
        whole = float(value).is_integer()
        return self.number(value, 0 if whole else 1)
