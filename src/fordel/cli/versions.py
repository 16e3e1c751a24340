"""This file is about the command that keeps versions of a study and tells what has changed."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.workbench.basis import keep_version, sections_now
from fordel.workbench.study import Study
from fordel.workbench.versions import (
    Difference,
    differences,
    kept_versions,
    tell,
    version_named,
)


@command("versions", texts_file="basis_cli")
@study_argument
@click.option("--keep", metavar="NAME")
@click.option("--since", type=int)
@click.option("--against", type=click.Path(path_type=Path))
@click.option("--by", default=user)
def versions_command(
    talk: Talk,
    *,
    study: Path,
    keep: str | None,
    since: int | None,
    against: Path | None,
    by: str,
) -> None:
    """Keep a version, or tell what has changed."""
    moment = now()
    with opened(study) as held:
        if keep:
            _keep(talk, held, keep, by)
        elif against:
            with opened(against) as other:
                before = sections_now(other, now=moment, language=talk.texts.language)
            after = sections_now(held, now=moment, language=talk.texts.language)
            _tell(talk, against.stem, differences(before, after))
        else:
            _since(talk, held, since, moment)


def _keep(talk: Talk, study: Study, name: str, by: str) -> None:
    number, kept = keep_version(study, name, by=by, now=now(), language=talk.texts.language)
    if talk.as_json:
        talk.give({"number": number, "name": name, "print": kept.print})
    else:
        print_ = kept.print[:16]
        talk.tell("basis_cli.versions.kept", number=number, name=name, print=print_)


def _since(talk: Talk, study: Study, since: int | None, moment: datetime) -> None:
    kept = kept_versions(study)
    if not kept and since is None:
        if talk.as_json:
            talk.give({"versions": [], "changes": []})
        else:
            talk.tell("basis_cli.versions.none")
        return
    last = version_named(study, since)
    before = last.value.sections
    after = sections_now(study, now=moment, language=last.value.language)
    if not talk.as_json:
        for each in kept:
            said = talk.say(
                "basis_cli.versions.line",
                number=each.number,
                at=each.at.date().isoformat(),
                name=each.value.name,
                by=each.by,
                print=each.value.print[:16],
            )
            talk.show(said)
    _tell(talk, last.value.name, differences(before, after))


def _tell(talk: Talk, name: str, found: Sequence[Difference]) -> None:
    if talk.as_json:
        talk.give(
            {
                "since": name,
                "changes": [
                    {
                        "section": each.section,
                        "way": each.way.value,
                        "name": each.name,
                        "before": each.before,
                        "now": each.now,
                    }
                    for each in found
                ],
            }
        )
        return
    words = {"changed": _words(talk)}
    for each in found:
        talk.show(tell(each, words))
    if found:
        talk.tell("basis_cli.versions.changed", name=name, count=len(found))
    else:
        talk.tell("basis_cli.versions.same", name=name)


def _words(talk: Talk) -> dict[str, str]:
    head = "decision.changed."
    found = talk.texts.entries.items()
    return {name.removeprefix(head): text for name, text in found if name.startswith(head)}
