"""This file is about where on the map page somebody is: everything is in the address.

So a draft can be sent to a colleague, every move can be taken back with the browser, and nothing is
kept until somebody keeps it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from starlette.datastructures import ImmutableMultiDict

from fordel.workbench.map_desk import SIZE


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPlace:
    """A map, what is moved in it, and what is looked at (norsk: sted på kartsiden).

    ``moves`` say which district, counted from 0, each area goes to. ``brush`` is the district that
    areas go to as soon as they are pressed, if one is chosen.
    """

    map: str = ""
    moves: Mapping[str, int]
    area: str = ""
    brush: int | None = None
    towards: str = SIZE
    rules: tuple[str, ...] = ()

    def moved(self, area: str, district: int) -> "MapPlace":
        """The place with one more area moved, which is looked at from now on."""
        return replace(self, moves={**self.moves, area: district}, area=area)

    def taken_back(self, area: str) -> "MapPlace":
        """The place with an area back where the map had it."""
        left = {name: to for name, to in self.moves.items() if name != area}
        return replace(self, moves=left)

    def looking_at(self, area: str) -> "MapPlace":
        """The place with another area looked at."""
        return replace(self, area=area)

    def painting(self, district: int | None) -> "MapPlace":
        """The place where areas go to a district as soon as they are pressed."""
        return replace(self, brush=district)

    @property
    def fields(self) -> Sequence[tuple[str, str]]:
        """The place as fields of a form or an address."""
        found = [("map", self.map)]
        found += [("move", f"{area}:{to + 1}") for area, to in self.moves.items()]
        found += [("rule", rule) for rule in self.rules]
        if self.area:
            found.append(("area", self.area))
        if self.brush is not None:
            found.append(("brush", str(self.brush + 1)))
        if self.towards != SIZE:
            found.append(("towards", self.towards))
        return found

    @property
    def query(self) -> str:
        """The place as the question of an address."""
        return urlencode(self.fields)

    def but(self, *names: str) -> Sequence[tuple[str, str]]:
        """The fields without those that a form asks for itself."""
        return [each for each in self.fields if each[0] not in names]


def map_place_in(asked: ImmutableMultiDict[str, object], maps: Sequence[str]) -> MapPlace:
    """The place that an address or a form asks for; what cannot be read asks for nothing."""
    given = [(name, each) for name, each in asked.multi_items() if isinstance(each, str)]
    one = dict(given)
    other_map = "was" in one and one["was"] != one.get("map")
    parted = [each.rpartition(":") for name, each in given if name == "move" and not other_map]
    brush = one.get("brush", "")
    rules = [each.strip() for name, each in given if name == "rule" for each in each.split(",")]
    return MapPlace(
        map=one.get("map") or (maps[0] if maps else ""),
        moves={area: int(to) - 1 for area, _, to in parted if area and to.isdecimal()},
        area=one.get("area", ""),
        brush=int(brush) - 1 if brush.isdecimal() else None,
        towards=one.get("towards") or SIZE,
        rules=tuple(dict.fromkeys(filter(None, rules))),
    )
