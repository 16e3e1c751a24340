"""This file is about why a code was suggested, told in words that people understand."""

import re

from fordel.model.statement import Ground
from fordel.workbench.texts import Texts

_NUMBERED = re.compile(r"number (\d+)( and its words)?$")
_SUB_HEADING = "sub-heading: "


def why(said: Texts, ground: Ground) -> str:
    """Why a field was coded so, with the words that were seen."""
    told = _rule(said, ground)
    if not ground.evidence or ground.evidence == told:
        return told
    return said.say("rules.any.evidence", why=told, words=ground.evidence)


def _rule(said: Texts, ground: Ground) -> str:
    name = re.sub(r"[^a-z]+", "_", ground.rule.lower()).strip("_")
    numbered = _NUMBERED.match(ground.rule)
    if numbered:
        kind = "words" if numbered[2] else "number"
        return said.say(f"rules.numbered.{kind}", number=numbered[1])
    if ground.rule.startswith(_SUB_HEADING):
        return said.say("rules.any.sub_heading", words=ground.rule.removeprefix(_SUB_HEADING))
    if ground.field == "reasons":
        return said.entries.get(f"labels.reason.{ground.rule}", ground.rule)
    other = said.say("rules.any.other")
    return said.entries.get(f"rules.{ground.field}.{name}", other)
