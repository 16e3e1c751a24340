"""This file is about the commands for people who code apart, and how far they agree."""

from collections.abc import Iterator
from pathlib import Path

import click
import numpy as np

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.cli.table import table
from fordel.errors import InputError
from fordel.statements.agreement import Estimate
from fordel.workbench.blind import FIELDS, Compared, agreement_of, import_codes

_SEED = 1
_SPANS = "spans"


@command("import-codes", texts_file="exchange")
@study_argument
@click.argument("codes", type=click.Path(path_type=Path))
@click.option("--coder", required=True)
def import_codes_command(talk: Talk, *, study: Path, codes: Path, coder: str) -> None:
    """Read a blind coder's codes into the study."""
    text = _text(codes)
    with opened(study) as held:
        counts = import_codes(held, text, coder=coder, where=str(codes), now=now())
    if talk.as_json:
        talk.give({"coder": coder, "responses": dict(counts), "statements": sum(counts.values())})
        return
    talk.tell(
        "exchange.import-codes.done",
        coder=coder,
        responses=len(counts),
        statements=sum(counts.values()),
    )


@command("agreement", texts_file="exchange")
@study_argument
@click.option("--field", "field", type=click.Choice([_SPANS, *FIELDS]), multiple=True)
@click.option("--coder", "coder", multiple=True)
@click.option("--samples", type=click.IntRange(0, 100_000), default=1000)
def agreement_command(
    talk: Talk, *, study: Path, field: tuple[str, ...], coder: tuple[str, ...], samples: int
) -> None:
    """Show how far the coders of a study agree."""
    with opened(study) as held:
        compared = agreement_of(
            held, rng=np.random.default_rng(_SEED), coders=coder, resamples=samples
        )
    wanted = field or (_SPANS, *FIELDS)
    if talk.as_json:
        talk.give(_plain(compared, wanted))
        return
    found = compared.agreement
    talk.tell(
        "exchange.agreement.compared",
        coders=", ".join(found.coders),
        responses=len(found.responses),
    )
    if compared.with_machine and not coder:
        talk.tell("exchange.agreement.with_machine")
    say = talk.texts.say
    heads = [
        say(f"exchange.agreement.{name}") for name in ("measure", "value", "interval", "count")
    ]
    for line in table(heads, list(_rows(talk, compared, wanted)), right={1, 2, 3}):
        talk.show(line)


def _estimates(compared: Compared, wanted: tuple[str, ...]) -> Iterator[tuple[str, Estimate]]:
    for name in wanted:
        found = compared.agreement
        yield name, found.spans if name == _SPANS else found.fields[name]


def _rows(talk: Talk, compared: Compared, wanted: tuple[str, ...]) -> Iterator[list[str]]:
    for name, estimate in _estimates(compared, wanted):
        key = "exchange.agreement.spans" if name == _SPANS else f"cli.review.field_{name}"
        interval = (
            talk.texts.say("exchange.agreement.unknown")
            if estimate.low is None or estimate.high is None
            else f"{_figure(talk, estimate.low)}–{_figure(talk, estimate.high)}"
        )
        yield [
            talk.texts.say(key),
            _figure(talk, estimate.value),
            interval,
            str(estimate.count),
        ]


def _figure(talk: Talk, value: float | None) -> str:
    if value is None:
        return talk.texts.say("exchange.agreement.unknown")
    shown = f"{value:.2f}"
    return shown.replace(".", ",") if talk.texts.language == "nb" else shown


def _plain(compared: Compared, wanted: tuple[str, ...]) -> dict[str, object]:
    found = compared.agreement
    return {
        "coders": list(found.coders),
        "responses": list(found.responses),
        "with_machine": compared.with_machine,
        "fields": {
            name: {
                "value": estimate.value,
                "low": estimate.low,
                "high": estimate.high,
                "count": estimate.count,
            }
            for name, estimate in _estimates(compared, wanted)
        },
    }


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(
            "F748",
            "The file with codes cannot be read: {why}.",
            where=str(path),
            hint="It should be JSON lines in UTF-8, one statement to a line.",
            why=str(getattr(fault, "strerror", None) or fault),
        ) from fault
