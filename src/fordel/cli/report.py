"""This file is about the command that writes the decision basis, in every form."""

from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.errors import InputError
from fordel.workbench.basis import (
    HEADINGS,
    Form,
    Look,
    Updated,
    basis_of,
    in_form,
    read_document,
    save_form,
    updated_document,
)
from fordel.workbench.basis_verify import Sameness, verify_package

TEXTS = "basis_cli"
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_ENDINGS = {Form.PACKAGE: ".zip"}
_BY_ENDING = {
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".pdf": Form.PDF,
    ".docx": Form.DOCX,
    ".xlsx": Form.XLSX,
    ".zip": Form.PACKAGE,
}


@command("report", texts_file=TEXTS)
@study_argument
@click.option("-o", "--output", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice([each.value for each in Form]))
@click.option("--chapters", metavar="A,B")
@click.option("--headings", type=click.Choice(HEADINGS))
@click.option("--template", type=_FILE)
@click.option("--update", type=_FILE)
@click.option("--verify", type=_FILE)
def report(
    talk: Talk,
    *,
    study: Path,
    output: Path | None,
    form: str | None,
    chapters: str | None,
    headings: str | None,
    template: Path | None,
    update: Path | None,
    verify: Path | None,
) -> int:
    """Write the decision basis, or check a package of it; 2 where the package is not the same."""
    if verify is not None:
        return _verify(talk, study, verify)
    language = talk.texts.language
    only = frozenset(each.strip() for each in (chapters or "").split(",") if each.strip())
    wanted = Form.DOCX if update else _form(form, output)
    with opened(study) as held:
        basis = basis_of(held, now=now(), language=language, only=only, headings=headings)
        if update is None:
            look = Look(
                language=language,
                template=read_document(template) if template else None,
                headings=headings,
            )
            content = in_form(basis, wanted, look, study=held)
    if update is not None:
        _update(talk, update, output, updated_document(read_document(update), basis))
        return 0
    place = output or study.with_suffix(ending(wanted))
    save_form(content, place)
    if talk.as_json:
        plain = {"report": str(place), "format": wanted.value, "bytes": len(content)}
        talk.give({**plain, "chapters": [each.id for each in basis.chapters]})
    else:
        talk.tell("basis_cli.report.done", path=str(place))
    return 0


def ending(form: Form) -> str:
    """The ending of the name of a file in this form."""
    return _ENDINGS.get(form, f".{form.value}")


def _form(form: str | None, output: Path | None) -> Form:
    """The form that was asked for, or that the file's ending says; a web page if neither."""
    if form:
        return Form(form)
    if output is None:
        return Form.HTML
    found = _BY_ENDING.get(output.suffix.lower())
    if found is None:
        raise InputError(
            "F750",
            "The ending of {name} does not say in which form the report is wanted.",
            where=str(output),
            hint="Choose one with: --format {forms}",
            name=output.name,
            forms="|".join(Form),
        )
    return found


def _update(talk: Talk, document: Path, output: Path | None, updated: Updated) -> None:
    place = output or document.with_stem(f"{document.stem}-{talk.say('basis_cli.report.new')}")
    save_form(updated.document, place)
    if talk.as_json:
        talk.give(
            {
                "report": str(place),
                "renewed": [{"before": e.before, "now": e.now} for e in updated.renewed],
                "edited": [{"before": e.before, "now": e.now} for e in updated.edited],
                "gone": list(updated.gone),
                "unchanged": updated.unchanged,
            }
        )
        return
    for each in updated.renewed:
        talk.show(talk.say("basis_cli.report.renewed", before=each.before, now=each.now))
    for each in updated.edited:
        talk.show(talk.say("basis_cli.report.edited", before=each.before, now=each.now))
    for text in updated.gone:
        talk.show(talk.say("basis_cli.report.gone", text=text))
    counts = {"renewed": len(updated.renewed), "unchanged": updated.unchanged}
    counts |= {"edited": len(updated.edited), "gone": len(updated.gone)}
    talk.tell("basis_cli.report.updated", path=str(place), **counts)


def _verify(talk: Talk, study: Path, package: Path) -> int:
    with opened(study) as held:
        found = verify_package(read_document(package), held)
    different = [each for each in found if each.sameness is not Sameness.SAME]
    if talk.as_json:
        files = {each.name: each.sameness.value for each in found}
        talk.give({"same": not different, "files": files})
        return 2 if different else 0
    for each in found:
        said = talk.say(f"basis_cli.sameness.{each.sameness}")
        talk.show(talk.say("basis_cli.report.verified", name=each.name, sameness=said))
    ending = "not_same" if different else "all_same"
    talk.tell(f"basis_cli.report.{ending}", count=len(found), different=len(different))
    return 2 if different else 0
