"""This file is about how a holder is written in a cell, and what it says."""

from fordel.model.register import (
    EachOf,
    Holder,
    Nobody,
    NotKnown,
    UnitId,
    UnitKind,
    Units,
)

EACH, NOBODY, NOT_KNOWN = "each", "nobody", "unknown"


def holder_text(holder: Holder | None) -> str:
    """The holder as it is written in a cell."""
    match holder:
        case None:
            return ""
        case Units(ids=ids):
            return "; ".join(ids)
        case EachOf(kind=kind):
            return f"{EACH}:{kind}"
        case Nobody():
            return NOBODY
        case NotKnown():
            return NOT_KNOWN


def holder_from(text: str) -> Holder | None:
    """The holder that a cell names; nothing if it names a kind that is not there."""
    plain = text.strip()
    if plain == NOBODY:
        return Nobody()
    if plain == NOT_KNOWN:
        return NotKnown()
    if plain.startswith(f"{EACH}:"):
        kind = plain.partition(":")[2].strip()
        return EachOf(kind=UnitKind(kind)) if kind in set(UnitKind) else None
    names = tuple(dict.fromkeys(name.strip() for name in plain.split(";") if name.strip()))
    return Units(ids=tuple(UnitId(name) for name in names)) if names else None


def named(holder: Holder | None) -> tuple[UnitId, ...]:
    """The units that the holder names one by one."""
    return holder.ids if isinstance(holder, Units) else ()


def is_held(holder: Holder | None) -> bool:
    """Whether it is known that some unit holds it."""
    return isinstance(holder, Units | EachOf)
