"""This file is about the commands that code letters without a study, and measure the coder."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TextIO

import click

from fordel.cli.reading import worst
from fordel.cli.shell import Talk, command
from fordel.cli.table import table
from fordel.cli.telling import lines_of
from fordel.errors import FordelError, InputError
from fordel.statements.evaluate import Evaluation, Figure
from fordel.statements.records import Coded, as_record, write_records
from fordel.workbench.coding import (
    CodedFile,
    code_file,
    evaluate_codes,
    records_of,
    text_of,
    wanted_documents,
)
from fordel.workbench.faults import attempted
from fordel.workbench.responses import Incoming, bytes_of, incoming_from

_COUNTS = frozenset({"reversals", "reversals_sure", "statements_gold", "statements_suggested"})
_BY_DOCUMENT = ("span_f1", "question_accuracy", "kind_macro_f1", "measures_micro_f1",
                "tasks_micro_f1", "reasons_micro_f1", "reversals")  # fmt: skip
_path = click.Path(path_type=Path)


@command("suggest", texts_file="coding")
@click.argument("files", nargs=-1, required=True, type=_path)
@click.option("--output", "-o", type=_path)
def suggest(talk: Talk, *, files: tuple[Path, ...], output: Path | None) -> int:
    """Code letters without a study; each is written before the next is read."""
    incoming = incoming_from(files)
    faults: list[FordelError] = []
    counted = 0
    with _writing(talk, output) as give:
        for found in _coded(talk, incoming):
            if isinstance(found, FordelError):
                faults.append(found)
                continue
            give(found.statements)
            counted += len(found.statements)
    talk.tell(
        "coding.suggest.done",
        files=len(incoming) - len(faults),
        statements=counted,
        refused=len(faults),
    )
    return worst(faults)


def _coded(talk: Talk, incoming: Sequence[Incoming]) -> Iterator[CodedFile | FordelError]:
    with talk.progress("coding.suggest.working", total=len(incoming)) as progress:
        for each in incoming:
            found = attempted(partial(_code, each), each.name)
            progress.step()
            if isinstance(found, FordelError):
                progress.clear()
                for line in lines_of(talk.texts, talk.texts.explain(found)):
                    click.echo(line, err=True)
            yield found


def _code(incoming: Incoming) -> CodedFile:
    return code_file(bytes_of(incoming.source), Path(incoming.name).name)


@contextmanager
def _writing(talk: Talk, output: Path | None) -> Iterator[Callable[[Sequence[Coded]], None]]:
    """Where statements go: to a file, to the screen, or into one JSON value at the end."""
    if output is not None:
        with _opened(output) as file:
            yield lambda statements: print(write_records(statements), end="", file=file)
    elif talk.as_json:
        kept: list[dict[str, object]] = []
        yield lambda statements: kept.extend(map(as_record, statements))
        talk.give({"statements": kept})
    else:
        yield lambda statements: click.echo(write_records(statements), nl=False)


def _opened(output: Path) -> TextIO:
    try:
        return output.open("w", encoding="utf-8", newline="")
    except OSError as fault:
        raise InputError(
            "F705",
            "The file cannot be written: {why}.",
            where=str(output),
            hint="Choose a place that you have the right to write to.",
            why=str(fault.strerror),
        ) from fault


@command("evaluate", texts_file="coding")
@click.option("--gold", type=_path, required=True)
@click.option("--documents", type=_path, required=True)
@click.option("--codes", type=_path)
def evaluate(talk: Talk, *, gold: Path, documents: Path, codes: Path | None) -> None:
    """Hold the coder's codes against codes made by hand."""
    by_hand = _records(gold)
    present = {Path(each.name).name: each for each in incoming_from([documents])}
    wanted = wanted_documents(by_hand, present)
    with talk.progress("coding.evaluate.working", total=len(wanted)) as progress:
        files = []
        for name in wanted:
            files.append(_code(present[name]))
            progress.step()
    suggested = _records(codes) if codes else [each for file in files for each in file.statements]
    texts = {name: file.document.received for name, file in zip(wanted, files, strict=True)}
    evaluation = evaluate_codes(by_hand, suggested, texts)
    if talk.as_json:
        talk.give(_plain(evaluation))
    else:
        for line in _lines(talk, evaluation):
            talk.show(line)


def _records(path: Path) -> tuple[Coded, ...]:
    data = bytes_of(path)
    try:
        return records_of(data.decode("utf-8-sig"), path.name)
    except UnicodeDecodeError as fault:
        raise InputError(
            "F706",
            "The file is not text in UTF-8.",
            where=str(path),
            hint="Coded statements are JSON lines in UTF-8.",
        ) from fault


def _plain(evaluation: Evaluation) -> dict[str, object]:
    figures = evaluation.figures
    return {
        **{name: figure.value for name, figure in figures.items()},
        "kind_f1": dict(evaluation.by_kind),
        "intervals": {name: [figure.low, figure.high] for name, figure in figures.items()},
        "by_document": {doc: dict(values) for doc, values in evaluation.by_document.items()},
    }


def _lines(talk: Talk, evaluation: Evaluation) -> Iterator[str]:
    heads = [talk.say(f"coding.evaluate.{name}") for name in ("figure", "value", "from", "to")]
    rows = [
        [talk.say(f"coding.figures.{name}"), *_shown(name, figure)]
        for name, figure in evaluation.figures.items()
    ]
    yield from table(heads, rows, right={1, 2, 3})
    yield ""
    names = [talk.say(f"coding.short.{name}") for name in _BY_DOCUMENT]
    documents = [
        [doc, *(_number(name, values[name]) for name in _BY_DOCUMENT)]
        for doc, values in evaluation.by_document.items()
    ]
    right = range(1, len(names) + 1)
    yield from table([talk.say("coding.evaluate.document"), *names], documents, right=right)


def _shown(name: str, figure: Figure) -> list[str]:
    limits = ("", "") if name in _COUNTS else (figure.low, figure.high)
    return [_number(name, figure.value), *(_number(name, limit) for limit in limits)]


def _number(name: str, value: float | str | None) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    return f"{value:.0f}" if name in _COUNTS else f"{value:.3f}"


@command("text", texts_file="coding")
@click.argument("file", type=_path)
@click.option("--received", is_flag=True)
@click.option("--repairs", is_flag=True)
def text(talk: Talk, *, file: Path, received: bool, repairs: bool) -> None:
    """Show a letter's text."""
    if received and repairs:
        raise InputError(
            "F707",
            "The text as received and the repairs are two different answers.",
            hint="Choose one of --received and --repairs.",
        )
    document = text_of(bytes_of(file), file.name)
    if talk.as_json:
        talk.give(
            {
                "name": document.name,
                "media_type": document.media_type,
                "text": document.text.text,
                "received": document.received,
                "repairs": [asdict(each) for each in document.repairs],
            }
        )
    elif repairs:
        talk.tell("coding.text.repaired", count=len(document.repairs))
        for each in document.repairs:
            before, after = (
                json.dumps(said, ensure_ascii=False) for said in (each.before, each.after)
            )
            talk.show(f"{each.start}-{each.end}\t{each.kind}\t{before}\t{after}")
    else:
        click.echo(document.received if received else document.text.text)
