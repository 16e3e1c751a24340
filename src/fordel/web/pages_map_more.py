"""This file is about what stands around the map: compared, drawn, kept, one neighbourhood."""

from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.geography import MapStatus
from fordel.web.desk import desk_of, person_of, study_of, texts_of
from fordel.web.errands import Errand, Tell
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.web.map_place import map_place_in
from fordel.web.pages_map import not_told
from fordel.workbench.at_hand import city_at_hand, marks_at_hand
from fordel.workbench.districts import (
    City,
    as_map,
    keep_areas,
    keep_map,
    map_of,
    maps_kept,
    measured,
    neighbourhood,
    picture_of,
)
from fordel.workbench.districts_best import Best, Goal, best_of
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.map_desk import Merged, as_labels, from_labels, map_desk, merged_into
from fordel.workbench.uploads import keep_areas_file

_MOST_BESIDE = 6
_EXAMPLES = ("lilleby", "oslo")
_SECONDS = (10, 60, 300)
_BANDS = (5, 10, 15, 20, 25)
_MOST_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What kind of map is looked for (norsk: ønsket inndeling)."""

    parts: int
    band: float
    goal: Goal
    seconds: int


def compare(request: Request) -> Response:
    """Maps side by side: pictures, and every measure; the one on the desk first if it is moved."""
    city, said = city_at_hand(study_of(request)), texts_of(request)
    if city is None:
        return render(request, "map/none.html")
    where = map_place_in(request.query_params, tuple(city.maps))
    asked = [each for each in request.query_params.getlist("with") if each in city.maps]
    names = (asked or list(city.maps))[:_MOST_BESIDE]
    words = DistrictWords(said=said)
    shown = [(words.map_name(city.maps[name]), name, map_of(city, name)) for name in names]
    if where.moves:
        desk = map_desk(city, where.map, where.moves)
        shown.insert(0, (said.say("web_map.compare.draft"), "", desk.plan))
    held = [measured(city, plan) for _, _, plan in shown]
    return render(
        request,
        "map/compare.html",
        city=city,
        where=where,
        words=words,
        names=names,
        shown=[(name, key, picture_of(city, plan, said)) for name, key, plan in shown],
        facts=[[words.fact(each) for each in one.facts if each.name == "size"] for one in held],
        rows=list(zip(*(one.standings for one in held), strict=True)),
    )


def kept(request: Request) -> Response:
    """The maps that were kept, rejected ones too: who, when and why."""
    return render(
        request,
        "map/kept.html",
        kept=tuple(reversed(maps_kept(study_of(request)))),
        words=DistrictWords(said=texts_of(request)),
    )


def area(request: Request) -> Response:
    """What each map means for those who live in one area."""
    city = city_at_hand(study_of(request))
    if city is None:
        return render(request, "map/none.html")
    asked = request.path_params["area"]
    found = neighbourhood(city, asked)
    names = {str(each.id): each.name for each in city.table.areas}
    return render(
        request,
        "map/area.html",
        area=asked,
        name=names.get(asked, asked),
        names=names,
        found=list(zip(city.maps.items(), found, strict=True)),
        words=DistrictWords(said=texts_of(request)),
    )


def choose_area(request: Request) -> Response:
    """Lead on to the page of the area that was chosen."""
    return go_to(request, place_of(request, "map.area", area=request.query_params.get("area", "-")))


def draw(request: Request) -> Response:
    """What can be counted, and the best map by one goal, looked for behind the page."""
    city = city_at_hand(study_of(request))
    if city is None:
        return render(request, "map/none.html")
    words, wanted = DistrictWords(said=texts_of(request)), _wanted(request, city)
    errand = desk_of(request).errands.about(_key(request, wanted))
    found = errand.found if errand and isinstance(errand.found, Best) else None
    merged = _merged(request, city, wanted.parts, words)
    told = merged.found if isinstance(merged.found, Merged) else Merged()
    plans = [("best", found.plan)] if found else []
    plans += [("merge", each) for each in told.plans]
    return render(
        request,
        "map/draw.html",
        city=city,
        words=words,
        wanted=wanted,
        errand=errand,
        found=found,
        shown=[
            (name, as_labels(each), "\n".join(each.names), picture_of(city, each, words.said))
            for name, each in plans
        ],
        sentences=told.sentences,
        merged=merged,
        bands=_BANDS,
        goals=tuple(Goal),
        seconds=_SECONDS,
        parts=tuple(range(2, max(3, _today_count(city)))),
    )


def begin_best(request: Request, form: FormData) -> Response:
    """Look for the best map, behind the page."""
    del form
    city = city_at_hand(study_of(request))
    if city is None:
        return render(request, "map/none.html")
    wanted = _wanted(request, city)

    def look(tell: Tell) -> Best:
        tell(0, wanted.seconds)
        return best_of(
            city, wanted.parts, wanted.band, goal=wanted.goal, seconds=float(wanted.seconds)
        )

    desk_of(request).errands.ask(_key(request, wanted), "best", look, lane="best")
    return go_to(request, f"{place_of(request, 'map.draw')}?{request.url.query}")


def _merged(request: Request, city: City, parts: int, words: DistrictWords) -> Errand:
    """Every merge of today's districts into so many, counted once behind the page."""
    areas = marks_at_hand(study_of(request)).areas
    key = ("merges", areas, parts, words.said.language)
    return desk_of(request).errands.ask(
        key, "merges", lambda _: merged_into(city, parts, _MOST_SHOWN, words)
    )


def keep_drawn(request: Request, form: FormData) -> Response:
    """Keep a map that was counted or looked for, so that it can be put on the desk."""
    desk, name, why = desk_of(request), text_of(form, "name"), text_of(form, "why")
    city = city_at_hand(desk.study)
    if city is None or not name or not why:
        raise not_told()
    plan = from_labels(city, text_of(form, "labels"), text_of(form, "names").split("\n"))
    drawn = as_map(city, plan, name=name, status=MapStatus.DRAFT)
    number = keep_map(desk.study, drawn, by=person_of(request), why=why, now=desk.clock())
    place = f"{place_of(request, 'map')}?map=kept:{number}"
    return go_to(request, place, "web_map.keep.done", name=name)


def upload(request: Request, form: FormData) -> Response:
    """Read the areas in a workbook into the study."""
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        raise InputError(
            "F781",
            "No workbook was chosen.",
            hint="Choose an XLSX file with the areas of the city.",
        )
    desk = desk_of(request)
    count = keep_areas_file(desk.study, file.filename, file.file.read(), now=desk.clock())
    return go_to(request, place_of(request, "map"), "web_map.none.done", count=count)


def example(request: Request, form: FormData) -> Response:
    """Make the areas of an example the study's own."""
    desk, name = desk_of(request), text_of(form, "example")
    city = keep_areas(desk.study, name if name in _EXAMPLES else _EXAMPLES[0], now=desk.clock())
    return go_to(request, place_of(request, "map"), "web_map.none.done", count=city.chart.count)


def _wanted(request: Request, city: City) -> Wanted:
    asked = request.query_params
    today = _today_count(city)
    proposed = [len(each.districts) for each in city.maps.values() if len(each.districts) < today]
    usual = proposed[-1] if proposed else max(2, today // 2)
    return Wanted(
        parts=_number(asked.get("parts"), range(2, 100), usual),
        band=_number(asked.get("band"), _BANDS, 10) / 100,
        goal=next((each for each in Goal if each == asked.get("goal")), Goal.COMPACT),
        seconds=_number(asked.get("seconds"), _SECONDS, _SECONDS[0]),
    )


def _number(asked: str | None, among: range | tuple[int, ...], usual: int) -> int:
    return int(asked) if asked and asked.isdecimal() and int(asked) in among else usual


def _today_count(city: City) -> int:
    return len(city.today.names) if city.today else 2


def _key(request: Request, wanted: Wanted) -> tuple[object, ...]:
    return ("best map", marks_at_hand(study_of(request)).areas, wanted)


ROUTES = [
    Route("/map/compare", compare, name="map.compare"),
    Route("/map/kept", kept, name="map.kept"),
    Route("/map/draw", draw, name="map.draw"),
    Route("/map/draw", posted(begin_best), methods=["POST"], name="map.best"),
    Route("/map/draw/keep", posted(keep_drawn), methods=["POST"], name="map.keep_drawn"),
    Route("/map/upload", posted(upload), methods=["POST"], name="map.upload"),
    Route("/map/example", posted(example), methods=["POST"], name="map.example"),
    Route("/map/area", choose_area, name="map.area_choose"),
    Route("/map/areas/{area}", area, name="map.area"),
]
