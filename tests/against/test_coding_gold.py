"""The built-in coder against letters coded by hand, where these stand beside the checkout."""

from pathlib import Path

import numpy as np
import pytest

from fordel.adapters.files import product_tasks
from fordel.documents.front_matter import responses
from fordel.documents.readers import read
from fordel.documents.repair import repair
from fordel.documents.structure import structure
from fordel.statements.evaluate import Evaluation, evaluate
from fordel.statements.records import Coded, coded, read_records
from fordel.statements.segment import segment
from fordel.statements.suggest import suggest
from fordel.statements.tasks import task_index

pytestmark = pytest.mark.shared

INDEX = task_index(product_tasks())
SETS = {
    "real": ("dev.jsonl", "seeds", 0.87, 0.87),
    "invented": ("dev_invented.jsonl", "gold/letters", 0.9, 0.88),
}


def codings(path: Path) -> list[Coded]:
    document = structure(repair(read(path.read_bytes(), path.name)))
    return [
        coded(suggestion, path.name)
        for response in responses(document)
        for suggestion in suggest(segment(document, response), response, INDEX)
    ]


def measured(shared: Path, gold: str, folder: str) -> Evaluation:
    path = shared / "gold" / gold
    records = read_records(path.read_text(encoding="utf-8"), gold)
    names = sorted({record.doc for record in records})
    found = [one for name in names for one in codings(shared / folder / name)]
    return evaluate(records, found, {}, rng=np.random.default_rng(1), samples=10)


@pytest.mark.parametrize("letters", sorted(SETS))
def test_kinds_and_measures_reach_what_was_reached(shared: Path, letters: str):
    gold, folder, kinds, measures = SETS[letters]
    figures = measured(shared, gold, folder).figures
    assert (figures["kind_macro_f1"].value or 0) >= kinds
    assert (figures["measures_micro_f1"].value or 0) >= measures


@pytest.mark.parametrize("letters", sorted(SETS))
def test_no_sure_suggestion_turns_a_place_round(shared: Path, letters: str):
    gold, folder, *_ = SETS[letters]
    assert measured(shared, gold, folder).figures["reversals_sure"].value == 0
