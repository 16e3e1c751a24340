"""This file is about moves as plain words and lists, for keeping them and for other programs."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from fordel.errors import InputError
from fordel.model.move import Move, MoveId
from fordel.model.register import Role, TaskId, Unit, UnitId, UnitKind
from fordel.model.source import Evidence, SourceId
from fordel.register.holders import holder_from, holder_text

Plain = Mapping[str, Any]  # what JSON holds


def move_plain(move: Move) -> Plain:
    """The move as JSON can hold it."""
    return {
        "id": move.id,
        "task": move.task,
        "roles": list(move.roles),
        "giver": holder_text(move.giver),
        "taker": holder_text(move.taker),
        "part": move.part,
        "start": move.start.isoformat() if move.start else None,
        "condition": move.condition,
        "makes": [
            {
                "id": unit.id,
                "name_nb": unit.name_nb,
                "name_en": unit.name_en,
                "kind": unit.kind,
                "members": list(unit.members),
                "host": unit.host,
            }
            for unit in move.makes
        ],
        "sources": list(move.sources),
        "statements": list(move.statements),
        "why": move.why,
    }


def move_from(plain: Plain) -> Move:
    """The move that JSON holds.

    Raises:
        InputError: F245, if a name in it is missing or means nothing.
    """
    try:
        giver, taker = holder_from(plain["giver"]), holder_from(plain["taker"])
        if giver is None or taker is None:
            raise ValueError("giver, taker")
        return Move(
            id=MoveId(plain["id"]),
            task=TaskId(plain["task"]),
            roles=tuple(Role(role) for role in plain["roles"]),
            giver=giver,
            taker=taker,
            part=plain.get("part", ""),
            start=date.fromisoformat(plain["start"]) if plain.get("start") else None,
            condition=plain.get("condition", ""),
            makes=tuple(_unit(each) for each in plain.get("makes", ())),
            sources=tuple(SourceId(each) for each in plain.get("sources", ())),
            statements=tuple(plain.get("statements", ())),
            why=plain.get("why", ""),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise InputError(
            "F245",
            "The move cannot be read: {fault}.",
            hint="It needs id, task, roles, giver and taker.",
            fault=str(fault),
        ) from fault


def _unit(plain: Plain) -> Unit:
    return Unit(
        id=UnitId(plain["id"]),
        name_nb=plain["name_nb"],
        name_en=plain.get("name_en", ""),
        kind=UnitKind(plain["kind"]),
        members=tuple(UnitId(each) for each in plain.get("members", ())),
        host=UnitId(plain["host"]) if plain.get("host") else None,
        evidence=Evidence.ASSUMED,
    )
