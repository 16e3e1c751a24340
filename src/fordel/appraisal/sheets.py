"""This file is about the tables of an appraisal: which sheets there are, and their columns."""

from fordel.model.sheet import Sheets

_BELIEF = ("law", "p10", "p90", "low", "high")

SHEETS = Sheets(
    columns={
        "about": (("what", "value"), ()),
        "sources": (("id", "title"), ("locator", "url", "published", "licence")),
        "classes": (
            ("id", "name_nb"),
            ("name_en", "pooled", "team", "counted", "many_places", "note"),
        ),
        "tasks": (("task", "class"), ()),
        "parameters": (
            ("id", "name_nb", "unit", "p50", "grade"),
            ("name_en", *_BELIEF, "panel", "answered", "dated", "source", "locator", "note"),
        ),
        "correlations": (("one", "other", "rank"), ("source",)),
        "switches": (
            ("switch", "case"),
            ("name_nb", "name_en", "label_nb", "label_en", "parameter", "p50", *_BELIEF),
        ),
        "criteria": (("criterion",), ("used", "note_nb", "note_en")),
        "options": (
            ("id", "name_nb", "map"),
            ("name_en", "start", "why", "sources", "statements"),
        ),
        "arrangements": (("option", "task", "place"), ("role", "groups", "holder", "source")),
        "weights": (("panel", "criterion", "low", "high"), ()),
        "limits": (
            ("id", "name_nb", "role", "places"),
            ("name_en", "tasks", "source", "grade", "note"),
        ),
        "cases": (("task", "area", "observed", "expected"), ()),
        "vignettes": (("vignette", "task", "decider", "answer"), ("round",)),
    },
    needed=("about",),
    template="fordel options template FOLDER",
)
"""The sheets, each with the columns it must have and those it may have."""

NAMES = {
    "about": ("what",),
    "sources": ("id",),
    "classes": ("id",),
    "tasks": ("task",),
    "parameters": ("id", "panel"),
    "correlations": ("one", "other"),
    "criteria": ("criterion",),
    "options": ("id",),
    "weights": ("panel", "criterion"),
    "limits": ("id",),
    "cases": ("task", "area"),
}
"""What may stand in one row only."""
