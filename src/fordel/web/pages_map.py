"""This file is about the map: a map on the desk, areas moved in it, and what that comes to."""

from dataclasses import replace

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError, InputErrors
from fordel.model.geography import AreaId, MapStatus
from fordel.web.desk import desk_of, person_of, study_of, texts_of
from fordel.web.errands import Errand
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.web.map_place import MapPlace, map_place_in
from fordel.workbench.at_hand import city_at_hand, marks_at_hand
from fordel.workbench.districts import City, as_map, keep_map, map_csv
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.map_desk import (
    MEASURE_NAMES,
    SIZE,
    MapDesk,
    Usual,
    map_desk,
    measure_lines,
    neighbours_of,
    pressable,
    usual_band,
    usual_maps,
)


def map_page(request: Request) -> Response:
    """A map on the desk, with the areas that are moved in it."""
    city = city_at_hand(study_of(request))
    if city is None:
        return render(request, "map/none.html")
    where = map_place_in(request.query_params, _names(city))
    desk, where, fault = _desk(city, where)
    drawn = _usual(request, city, desk)
    usual = drawn.found if isinstance(drawn.found, Usual) else None
    return render(
        request,
        "map/index.html",
        status=200 if fault is None else fault.http_status,
        fault=fault,
        picture=_picture(request, city, where, desk),
        drawn=drawn,
        usual=usual,
        lines=measure_lines(desk, map_words(request), usual),
        **_shared(request, city, where, desk),
    )


def keep(request: Request, form: FormData) -> Response:
    """Keep the map on the desk, with who and why; a rejected one too."""
    study = study_of(request)
    city = city_at_hand(study)
    name, why = text_of(form, "name"), text_of(form, "why")
    if city is None or not name or not why:
        raise not_told()
    where = map_place_in(form, _names(city))
    desk = map_desk(city, where.map, where.moves)
    status = MapStatus.REJECTED if text_of(form, "rejected") else MapStatus.DRAFT
    plan = as_map(city, desk.plan, name=name, status=status)
    number = keep_map(study, plan, by=person_of(request), why=why, now=desk_of(request).clock())
    place = f"{place_of(request, 'map')}?{MapPlace(map=f'kept:{number}', moves={}).query}"
    return go_to(request, place, "web_map.keep.done", name=name)


def not_told() -> InputError:
    """What is said when a map is to be kept and nobody says what it is called, or why."""
    return InputError(
        "F780",
        "A map is kept with a name and a reason.",
        hint="Go back, and fill in both. What you moved is still there.",
    )


def as_csv(request: Request) -> Response:
    """The map on the desk as a table of areas and districts."""
    city = city_at_hand(study_of(request))
    if city is None:
        return render(request, "map/none.html")
    where = map_place_in(request.query_params, _names(city))
    plan = map_desk(city, where.map, where.moves).plan
    headers = {"content-disposition": 'attachment; filename="inndeling.csv"'}
    content = "\ufeff" + map_csv(city, plan)
    return Response(content, media_type="text/csv; charset=utf-8", headers=headers)


def map_words(request: Request) -> DistrictWords:
    """The words for maps in the reader's language."""
    return DistrictWords(said=texts_of(request))


def _names(city: City) -> tuple[str, ...]:
    """The maps, what is proposed first, for that is what people come to look at."""
    proposed = [name for name, each in city.maps.items() if each.status is not MapStatus.TODAY]
    return tuple(dict.fromkeys([*proposed, *city.maps]))


def _desk(city: City, where: MapPlace) -> tuple[MapDesk, MapPlace, InputError | None]:
    """The desk as asked for; or without the last move, or the rules, that could not be, and why."""
    towards = where.towards if where.towards in MEASURE_NAMES else SIZE
    where = replace(where, towards=towards)
    fault: InputError | None = None
    for _ in range(len(where.moves) + 2):
        try:
            desk = map_desk(city, where.map, where.moves, rules=where.rules, towards=towards)
        except InputErrors as several:
            fault, where = several, replace(where, rules=())
        except InputError as one:
            if not where.moves:
                raise
            fault, where = one, where.taken_back(list(where.moves)[-1])
        else:
            return desk, replace(where, moves=desk.moves), fault
    raise AssertionError("a map without moves and rules is always there")


def _usual(request: Request, city: City, desk: MapDesk) -> Errand:
    """The maps drawn at random that this one lies among; begun when somebody first asks."""
    marks = marks_at_hand(study_of(request))
    band = usual_band(city, desk.base)
    key = ("usual maps", marks.areas, len(desk.base.names), desk.base.seats, round(band, 3))
    return desk_of(request).errands.ask(
        key, "usual", lambda tell: usual_maps(city, desk.base, band, tell)
    )


def _picture(request: Request, city: City, where: MapPlace, desk: MapDesk) -> str:
    """Pressing an area chooses it, or moves it where a district is chosen to paint with."""
    here = place_of(request, "map")
    brush = where.brush if where.brush is not None and where.brush < len(desk.plan.names) else None

    def leads_to(area: AreaId) -> str:
        there = where.looking_at(area) if brush is None else where.moved(area, brush)
        return f"{here}?{there.query}"

    return pressable(city, desk.plan, texts_of(request), leads_to, where.area)


def _shared(request: Request, city: City, where: MapPlace, desk: MapDesk) -> dict[str, object]:
    """What the page says of the areas and the districts."""
    at = {str(area): i for i, area in enumerate(city.chart.ids)}
    chosen = where.area if where.area in at else ""
    return {
        "city": city,
        "where": where,
        "desk": desk,
        "words": map_words(request),
        "area_names": {str(each.id): each.name for each in city.table.areas},
        "chosen": chosen,
        "chosen_in": int(desk.plan.labels[at[chosen]]) if chosen else None,
        "chosen_people": int(city.chart.people[at[chosen]]) if chosen else 0,
        "near": neighbours_of(city, desk.plan, chosen) if chosen else (),
        "places": [(area, int(to)) for area, to in zip(at, desk.plan.labels, strict=True)],
        "measures": MEASURE_NAMES,
        "here": place_of(request, "map"),
    }


ROUTES = [
    Route("/map", map_page, name="map"),
    Route("/map/keep", posted(keep), methods=["POST"], name="map.keep"),
    Route("/map/areas.csv", as_csv, name="map.csv"),
]
