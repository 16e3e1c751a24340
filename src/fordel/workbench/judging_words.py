"""This file is about saying what judging is about: names, figures and units, for every door."""

from collections.abc import Mapping
from dataclasses import dataclass

from fordel.appraisal.judge import EVERYBODY
from fordel.model.appraisal import (
    Better,
    Criterion,
    CriterionId,
    Grade,
    PanelId,
    Parameter,
    ParameterId,
)
from fordel.model.option import OptionId
from fordel.workbench.appraisal import Appraised
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.judging import WHAT_IF
from fordel.workbench.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgingWords:
    """The words for judging in one language (norsk: ord om vurderinger)."""

    said: Texts
    appraised: Appraised

    def option(self, name: OptionId) -> str:
        """What an option is called."""
        for each in self.appraised.options:
            if each.id == name:
                return each.name_en or each.name_nb if self._english else each.name_nb
        return self.said.say("judging.word.what_if") if name == WHAT_IF else name

    def criterion(self, name: CriterionId) -> str:
        """What a criterion is called."""
        found = self.criteria[name]
        return found.name_en if self._english else found.name_nb

    def arrow(self, name: CriterionId) -> str:
        """An arrow to the side that is better."""
        return "↑" if self.criteria[name].better is Better.HIGHER else "↓"

    @property
    def criteria(self) -> Mapping[CriterionId, Criterion]:
        """The criteria that options are judged on."""
        return {each.id: each for each in self.appraised.effects.judged.criteria}

    def parameter(self, name: ParameterId) -> str:
        """What a parameter is called."""
        found = self.parameter_named(name)
        return found.name_en or found.name_nb if self._english else found.name_nb

    def parameter_named(self, name: ParameterId) -> Parameter:
        """The parameter itself."""
        return next(each for each in self.appraised.futures.parameters if each.id == name)

    def panel(self, name: PanelId) -> str:
        """What a group is called."""
        return self.said.say("judging.word.everybody") if name == EVERYBODY else name

    def case(self, name: str) -> str:
        """What a case is called: what is turned in it; all that is usual, where nothing is."""
        switches = {each.id: each for each in self.appraised.held.premises.switches}
        told: list[str] = []
        usual: list[str] = []
        for part in name.split(", ") if name else ():
            switch, _, chosen = part.partition("=")
            found = next((each for key, each in switches.items() if key == switch), None)
            labels = {} if found is None else found.labels_en if self._english else found.labels_nb
            turned = found is None or chosen != found.cases[0][0]
            (told if turned else usual).append(labels.get(chosen, chosen))
        return ", ".join(told or usual)

    def number(self, value: float, *, signed: bool = False) -> str:
        """A number with the decimals that its size asks for."""
        size = abs(value)
        if size == 0:
            return "0"
        decimals = 0 if size >= 100 or float(value).is_integer() else 1 if size >= 10 else 2
        text = DistrictWords(said=self.said).number(value, decimals, signed=signed)
        return text.removeprefix("\u2212") if float(round(value, decimals)) == 0 else text

    def value(self, name: CriterionId, value: float) -> str:
        """A figure on a criterion with its unit."""
        return f"{self.number(value)} {self.unit(name)}".strip()

    def change(self, name: CriterionId, value: float) -> str:
        """A change on a criterion with its sign and unit."""
        percent = self.criteria[name].unit == "per cent"
        unit = self.said.say("judging.word.points") if percent else self.unit(name)
        return f"{self.number(value, signed=True)} {unit}".strip()

    def unit(self, name: CriterionId) -> str:
        """The unit of a criterion."""
        unit = self.criteria[name].unit
        return self.said.entries.get(f"judging.unit.{unit.replace(' ', '_')}", unit)

    def share(self, value: float) -> str:
        """A share as per cent; never quite nothing or all where it is not."""
        if 0 < value < 0.005:
            return self.said.say("judging.word.below_one")
        if 0.995 < value < 1:
            return self.said.say("judging.word.above_99")
        return self.said.say("judging.word.percent", value=self.number(round(100 * value)))

    def grade(self, grade: Grade) -> str:
        """What a grade is called."""
        return self.said.say(f"judging.grade.{grade}")

    @property
    def _english(self) -> bool:
        return self.said.language == "en"
