"""This file is about answers, maps and options as plain lists and names, for machines."""

from collections.abc import Mapping

from fordel.model.option import Option
from fordel.model.task import Outside
from fordel.register.answer import Answer, Answers, HeldRole
from fordel.register.holders import holder_text
from fordel.workbench.districts import City, map_of
from fordel.workbench.ground import Held
from fordel.workbench.options import changes_in
from fordel.workbench.register_words import Wording


def plain_answers(answers: Answers, said: Wording, *, contact: str = "") -> Mapping[str, object]:
    """The answers as plain lists and names, for a machine."""
    return {
        "question": answers.question,
        "day": answers.day.isoformat(),
        "place": {
            "name": answers.place.name,
            "units": list(answers.place.units),
            "evidence": answers.place.evidence,
        }
        if answers.place
        else None,
        "asked_role": answers.asked,
        "known": answers.is_known,
        "acute": answers.is_acute,
        "outside": _plain_outside(answers.outside, said),
        "contact": contact,
        "meaning": answers.meaning,
        "answers": [_plain_answer(each, said) for each in answers.answers],
    }


def _plain_outside(outside: Outside | None, said: Wording) -> Mapping[str, str] | None:
    return {"matter": outside.id, "name": said.outside(outside)} if outside else None


def _plain_answer(answer: Answer, said: Wording) -> Mapping[str, object]:
    return {
        "task": answer.task,
        "name": said.task(answer.task),
        "score": answer.score,
        "turn_to": _plain_role(answer.turn_to, said) if answer.turn_to else None,
        "roles": [_plain_role(each, said) for each in answer.roles],
    }


def _plain_role(held: HeldRole, said: Wording) -> Mapping[str, object]:
    return {
        "role": held.role,
        "part": held.part,
        "holder": holder_text(held.holder),
        "units": [{"id": each, "name": said.unit(each)} for each in held.units],
        "replaced": list(held.replaced),
        "elsewhere": held.elsewhere,
        "condition": held.condition,
        "evidence": held.evidence,
        "sources": list(held.sources),
        "locator": held.locator,
        "note": held.note,
    }


def plain_maps(city: City) -> list[dict[str, object]]:
    """The maps there are."""
    return [
        {
            "map": name,
            "name": each.name_nb,
            "status": each.status,
            "districts": len(each.districts),
            "unsure": len(map_of(city, name).unsure),
        }
        for name, each in city.maps.items()
    ]


def plain_option(held: Held, option: Option) -> dict[str, object]:
    """An option and what it changes."""
    return {
        "option": option.id,
        "name_nb": option.name_nb,
        "name_en": option.name_en,
        "map": option.map,
        "start": option.start,
        "why": option.why,
        "changes": [
            {
                "task": each.task,
                "role": each.role,
                "before": each.before,
                "after": each.after,
                "groups": [list(group) for group in each.groups],
            }
            for each in changes_in(held, option)
        ],
        "statements": list(option.statements),
        "sources": list(option.sources),
    }
