"""Write the reference pages that are made from the code: glossary, error codes, commands.

`make docs` runs it; a test fails when a page is not what the code says.
"""

import ast
import importlib
import inspect
import pkgutil
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from fordel import model
from fordel.cli import main

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "fordel"
PARTS = {
    "1": "Documents",
    "2": "Register",
    "3": "Districts",
    "4": "Statements",
    "5": "Appraisal",
    "6": "Report",
    "7": "The doors",
    "8": "The store",
    "9": "The outside",
}
CLASSES = {"InputError": "2", "ConflictError": "3", "OutsideError": "4"}


def glossary() -> str:
    """Every noun with its Norwegian name and its first sentence."""
    rows = []
    for info in pkgutil.iter_modules(model.__path__):
        module = importlib.import_module(f"fordel.model.{info.name}")
        for name, each in vars(module).items():
            if inspect.isclass(each) and each.__module__ == module.__name__:
                first = " ".join((each.__doc__ or "").split("\n\n")[0].split())
                found = re.fullmatch(r"(.+?) \(norsk: (.+)\)\.?", first)
                if found:
                    rows.append((found[2], name, found[1], info.name))
    lines = [
        "# Glossary",
        "",
        "Made from the code by `make docs`. English in code, Norwegian on the surface.",
        "",
    ]
    lines += ["| norsk | in code | what it means | file |", "|---|---|---|---|"]
    lines += [
        f"| {norsk} | `{name}` | {meaning} | `model/{file}.py` |"
        for norsk, name, meaning, file in sorted(rows)
    ]
    return "\n".join(lines) + "\n"


def _raised() -> Iterator[tuple[str, str, str, str]]:
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) > 1:
                code, text = node.args[0], node.args[1]
                if (
                    isinstance(code, ast.Constant)
                    and re.fullmatch(r"F\d{3}", str(code.value))
                    and isinstance(text, ast.Constant)
                ):
                    called = node.func.id if isinstance(node.func, ast.Name) else ""
                    hint = next((k.value for k in node.keywords if k.arg == "hint"), None)
                    said = str(hint.value) if isinstance(hint, ast.Constant) else ""
                    yield str(code.value), str(text.value), said, called


def _norwegian() -> Mapping[str, Mapping[str, str]]:
    texts: dict[str, Mapping[str, str]] = {}
    for path in sorted((SOURCE / "texts" / "nb").glob("errors*.toml")):
        texts |= tomllib.loads(path.read_text(encoding="utf-8"))
    return texts


def errors() -> str:
    """Every error code with its text in both languages and what to do."""
    norwegian = _norwegian()
    lines = [
        "# Error codes",
        "",
        "Made from the code by `make docs`. The exit code tells who can mend it:",
    ]
    lines.append("2 whoever gave the input, 3 whoever changes it now, 4 whoever runs what we call.")
    part = ""
    for code, text, hint, called in sorted(set(_raised())):
        if code[1] != part:
            part = code[1]
            lines += [
                "",
                f"## {PARTS.get(part, part)}",
                "",
                "| code | exit | English | norsk |",
                "|---|---|---|---|",
            ]
        norsk = norwegian.get(code, {})
        english = f"{text} {hint}".strip().replace("|", "\\|")
        bokmaal = f"{norsk.get('message', '')} {norsk.get('hint', '')}".strip().replace("|", "\\|")
        lines.append(f"| {code} | {CLASSES.get(called, '')} | {english} | {bokmaal} |")
    return "\n".join(lines) + "\n"


def _commands(group: click.Group, before: str) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in sorted(group.list_commands(context)):
        command = group.get_command(context, name)
        assert command is not None
        yield f"{before} {name}", command
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before} {name}")


def commands() -> str:
    """Every command with its own help."""
    lines = ["# Commands", "", "Made from the code by `make docs`."]
    for name, command in _commands(main, "fordel"):
        context = click.Context(command, info_name=name, terminal_width=90, max_content_width=90)
        lines += ["", f"## {name}", "", "```text", command.get_help(context).rstrip(), "```"]
    return "\n".join(lines) + "\n"


ROOMS = {
    "tutorial": ("Innføring", "lær ved å gjøre"),
    "how-to": ("Slik gjør du", "en jobb som skal gjøres"),
    "reference": ("Oppslag", "slå opp noe"),
    "explanation": ("Forklaring", "hvorfor det er slik"),
    "decisions": ("Avgjørelser", "hva som ble valgt, og hva det koster"),
}


def index() -> str:
    """Every page by room and title."""
    docs = ROOT / "docs"
    lines = ["# Dokumenter", "", "Laget av `make docs`. Noen sider er på norsk, andre på engelsk."]
    for room, (name, purpose) in ROOMS.items():
        lines += ["", f"## {name}: {purpose}", ""]
        for page in sorted((docs / room).glob("*.md")):
            title = page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
            lines.append(f"- [{title}]({page.relative_to(docs)})")
    lines += ["", "## For den som skriver kode", ""]
    lines += ["- [House style](house-style.md)", "- [Architecture](../ARCHITECTURE.md)"]
    return "\n".join(lines) + "\n"


PAGES = {
    ROOT / "docs" / "reference" / "glossary.md": glossary,
    ROOT / "docs" / "reference" / "error-codes.md": errors,
    ROOT / "docs" / "reference" / "commands.md": commands,
    ROOT / "docs" / "README.md": index,  # last: it lists the others
}

if __name__ == "__main__":
    for page, make in PAGES.items():
        page.write_text(make(), encoding="utf-8")
        sys.stderr.write(f"{page.relative_to(ROOT)}\n")
