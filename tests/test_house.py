"""This file is about the rules of the house that no linter knows."""

import ast
import importlib
import inspect
import pkgutil
import re
import string
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

from fordel import model
from fordel.model import response, statement

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "fordel"
TEXTS = SOURCE / "texts"
FILES = sorted(SOURCE.rglob("*.py"))
ERRORS = {"InputError", "ConflictError", "OutsideError"}


def _raised(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            first = node.args[0].value
            if isinstance(first, str) and re.fullmatch(r"F\d{3}", first):
                yield first, node


def _codes() -> dict[str, list[tuple[Path, ast.Call]]]:
    found: dict[str, list[tuple[Path, ast.Call]]] = defaultdict(list)
    for path in FILES:
        for code, call in _raised(path):
            found[code].append((path, call))
    return found


def _norwegian() -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = {}
    for path in sorted((TEXTS / "nb").glob("errors*.toml")):
        for code, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
            assert code not in texts, f"{code} stands twice in the Norwegian texts"
            texts[code] = entry
    return texts


def _facts(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _model_types() -> Iterator[type]:
    for info in pkgutil.iter_modules(model.__path__):
        module = importlib.import_module(f"fordel.model.{info.name}")
        for name, each in vars(module).items():
            if inspect.isclass(each) and each.__module__ == module.__name__ and name[0] != "_":
                yield each


def test_each_error_code_is_used_in_one_place():
    twice = {code: [str(path) for path, _ in places] for code, places in _codes().items()}
    assert {code: places for code, places in twice.items() if len(places) > 1} == {}


def test_each_error_code_has_a_norwegian_text_with_the_same_facts():
    texts = _norwegian()
    codes = _codes()
    assert set(codes) - set(texts) == set(), "codes without a Norwegian text"
    assert set(texts) - set(codes) == set(), "Norwegian texts without a code"
    for code, ((_, call), *_) in codes.items():
        english = _literal(call.args[1]) if len(call.args) > 1 else None
        if english is not None:
            assert _facts(texts[code]["message"]) == _facts(english), code
        hint = _literal(next((k.value for k in call.keywords if k.arg == "hint"), None))
        if hint is not None:
            assert "hint" in texts[code], f"{code} has a hint in English only"


def test_english_and_norwegian_texts_have_the_same_keys():
    def keys(language: str) -> set[str]:
        found = set()
        for path in (TEXTS / language).glob("*.toml"):
            if not path.name.startswith("errors"):
                for section, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
                    names = entry if isinstance(entry, dict) else {"": entry}
                    found |= {f"{path.name}:{section}.{name}" for name in names}
        return found

    assert keys("nb") == keys("en")


@pytest.mark.parametrize("each", list(_model_types()), ids=lambda each: each.__name__)
def test_each_noun_has_a_norwegian_name(each):
    first = (each.__doc__ or "").split("\n\n")[0].replace("\n", " ")
    assert re.search(r"\(norsk: .+\)", first), f"{each.__name__} lacks its Norwegian name"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_each_file_says_what_it_is_about_and_is_short_enough_to_read(path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "no opening sentence"
    assert len(text.splitlines()) <= 400


def test_functions_are_short():
    lengths = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                length = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
                lengths.append((length, f"{path.name}:{node.name}"))
    assert [each for each in lengths if each[0] > 50] == []
    assert sum(length <= 20 for length, _ in lengths) >= 0.9 * len(lengths)


def test_everything_public_in_the_parts_is_documented():
    bare = []
    for path in FILES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name[0] != "_"
            if public and not ast.get_docstring(node):
                bare.append(f"{path.relative_to(SOURCE)}:{node.name}")
    assert bare == []


def test_no_noun_is_mutable():
    values = [each for each in _model_types() if not issubclass(each, Enum)]
    assert [each for each in values if not each.__dataclass_params__.frozen] == []  # type: ignore[attr-defined]


def test_nothing_names_a_registry_or_a_machine():
    words = re.compile(
        "|".join(
            [
                "pyp" + "i\\.org",
                "pythonhost" + "ed",
                "npm" + "js\\.",
                "deb\\.deb" + "ian",
                "/wo" + "rk/",
            ]
        )
    )
    kept = (".py", ".md", ".toml", ".txt", ".csv", ".jsonl", ".yaml", ".html", "Makefile")
    paths = [ROOT / "Makefile", ROOT / ".ci" / "run", *ROOT.glob("*.*")]
    for folder in ("src", "tests", "docs", "bench", "tools"):
        paths += [path for path in (ROOT / folder).rglob("*") if path.suffix in kept]
    found = [
        str(path.relative_to(ROOT))
        for path in paths
        if path.is_file() and words.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


def test_each_value_of_the_coding_scheme_has_a_label_in_both_languages():
    sections = {
        "kind": statement.Kind,
        "measure": statement.Measure,
        "mark": statement.Measure,
        "reason": statement.Reason,
        "question": response.CanonicalQuestion,
        "body": response.BodyKind,
        "standing": statement.Standing,
        "contradiction": statement.ContradictionKind,
    }
    for language in ("nb", "en"):
        path = TEXTS / language / "labels.toml"
        labels = tomllib.loads(path.read_text(encoding="utf-8"))
        for section, values in sections.items():
            assert set(labels[section]) == {each.value for each in values}, (language, section)
