"""This file is about the command that makes a study ready for search by meaning."""

from pathlib import Path

from fordel.cli.shell import Talk, command
from fordel.cli.studies import opened, study_argument
from fordel.workbench.searching import prepare_search


@command("prepare-search", texts_file="exchange")
@study_argument
def prepare(talk: Talk, *, study: Path) -> None:
    """Work out what each text means."""
    with opened(study) as held:
        steps = prepare_search(held)
        begun = next(steps)
        done = begun.done
        with talk.progress("exchange.prepare-search.working", total=begun.total) as progress:
            for step in steps:
                for _ in range(step.done - done):
                    progress.step()
                done = step.done
    if talk.as_json:
        talk.give({"texts": done, "total": begun.total})
    else:
        talk.tell("exchange.prepare-search.done", total=begun.total)
