"""This file is about the commands that read letters into a study and have them coded."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import click

from fordel.cli.plain import plain_response
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.cli.telling import lines_of, plain_fault
from fordel.errors import FordelError
from fordel.workbench.responses import (
    FileRead,
    Incoming,
    Outcome,
    ResponseCoded,
    code_responses,
    count_uncoded,
    incoming_from,
    read_files,
)
from fordel.workbench.study import Study
from fordel.workbench.texts import Texts

jobs_option = click.option("--jobs", type=click.IntRange(1, 64), default=1)


@command("read")
@study_argument
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@jobs_option
def read(talk: Talk, *, study: Path, files: tuple[Path, ...], jobs: int) -> int:
    """Read letters."""
    incoming = incoming_from(files)
    counted: Counter[Outcome] = Counter()
    kept: list[object] = []  # only for machines: ten thousand letters are not kept in mind
    codes = {0}
    with opened(study) as held, talk.progress("cli.read.working", total=len(incoming)) as progress:
        for each in read_files(held, incoming, now=now(), jobs=jobs):
            counted[each.outcome] += 1
            codes.add(each.fault.exit_code if each.fault else 0)
            progress.step()
            if talk.as_json:
                kept.append(_plain_file(talk.texts, each))
            else:
                progress.clear()
                _tell_file(talk, each)
    counts = {outcome.value: counted[outcome] for outcome in Outcome}
    if talk.as_json:
        talk.give({"files": kept, **counts})
    elif not incoming:
        talk.tell("cli.read.empty")
    else:
        talk.tell("cli.read.done", **counts)
        if counted[Outcome.READ]:
            talk.tell("cli.read.next", path=str(study))
    return _worst_code(codes)


def _tell_file(talk: Talk, file: FileRead) -> None:
    who = ", ".join(
        f"{each.consultee.name} ({talk.texts.label(each.consultee.kind, 'body')})"
        for each in file.responses
    )
    if file.outcome is Outcome.READ and not who:
        who = talk.say("cli.read.no_responses")
    outcome = talk.say(f"cli.read.outcome_{file.outcome}")
    talk.show("  ".join(part for part in (outcome, file.name, who) if part))
    _explain(talk, file.fault)


def _explain(talk: Talk, fault: FordelError | None) -> None:
    if fault is not None:
        for line in lines_of(talk.texts, talk.texts.explain(fault)):
            click.echo(f"  {line}", err=True)


def read_all(talk: Talk, study: Study, incoming: Sequence[Incoming], *, jobs: int = 1) -> int:
    """Read letters with progress shown, tell only of those that are refused; the exit code."""
    codes = {0}
    with talk.progress("cli.read.working", total=len(incoming)) as progress:
        for each in read_files(study, incoming, now=now(), jobs=jobs):
            progress.step()
            codes.add(each.fault.exit_code if each.fault else 0)
            _explain(talk, each.fault)
    return _worst_code(codes)


@command("code")
@study_argument
@click.option("--again", is_flag=True)
@jobs_option
def code(talk: Talk, *, study: Path, again: bool, jobs: int) -> int:
    """Have letters coded."""
    kept: list[object] = []
    codes, coded, statements, failed = {0}, 0, 0, 0
    with opened(study) as held:
        total = count_uncoded(held, again=again)
        with talk.progress("cli.code.working", total=total) as progress:
            for each in code_responses(held, now=now(), jobs=jobs, again=again):
                coded += each.fault is None
                failed += each.fault is not None
                statements += each.statements
                codes.add(each.fault.exit_code if each.fault else 0)
                progress.step()
                if talk.as_json:
                    kept.append(_plain_coded(talk.texts, each))
                else:
                    progress.clear()
                    _tell_coded(talk, each)
    if talk.as_json:
        talk.give({"responses": kept})
    elif not total:
        talk.tell("cli.code.nothing")
    else:
        talk.tell("cli.code.done", coded=coded, statements=statements, failed=failed)
        talk.tell("cli.code.next", path=str(study))
    return _worst_code(codes)


def code_all(talk: Talk, study: Study) -> int:
    """Have what is not coded coded with progress shown, tell only of faults; the exit code."""
    codes = {0}
    with talk.progress("cli.code.working", total=count_uncoded(study)) as progress:
        for each in code_responses(study, now=now()):
            progress.step()
            codes.add(each.fault.exit_code if each.fault else 0)
            _explain(talk, each.fault)
    return _worst_code(codes)


def _tell_coded(talk: Talk, coded: ResponseCoded) -> None:
    count = (
        talk.say("cli.code.failed")
        if coded.fault
        else talk.say("cli.code.statements", count=coded.statements)
    )
    talk.show(f"{coded.response.consultee.name}  {count}")
    _explain(talk, coded.fault)


def worst(faults: Iterable[FordelError]) -> int:
    """The exit code: a fault of ours first, then what is outside, then what was given."""
    return _worst_code({fault.exit_code for fault in faults})


def _worst_code(codes: Collection[int]) -> int:
    return next((code for code in (1, 4, 3, 2) if code in codes), 0)


def _plain_file(said: Texts, file: FileRead) -> dict[str, object]:
    """What became of a file."""
    return {
        "file": file.name,
        "outcome": file.outcome,
        "document": file.document,
        "responses": [plain_response(each) for each in file.responses],
        "notices": list(file.notices),
        "fault": plain_fault(said.explain(file.fault)) if file.fault else None,
    }


def _plain_coded(said: Texts, coded: ResponseCoded) -> dict[str, object]:
    """What became of the coding of a response."""
    return {
        "response": coded.response.id,
        "consultee": coded.response.consultee.name,
        "statements": coded.statements,
        "fault": plain_fault(said.explain(coded.fault)) if coded.fault else None,
    }
