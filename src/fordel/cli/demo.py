"""This file is about showing the whole course on an example, from letters to a report."""

from collections import Counter
from pathlib import Path

import click

from fordel.adapters.files import example_consultation, product_tasks
from fordel.adapters.store.address import ENDING
from fordel.cli.reading import code_all, read_all
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened
from fordel.workbench.appraisal import keep_premises
from fordel.workbench.basis import Form, Look, basis_of, in_form, save_form
from fordel.workbench.basis_appraisal import has_premises
from fordel.workbench.districts import keep_areas
from fordel.workbench.districts_report import has_areas
from fordel.workbench.listing import positions_of
from fordel.workbench.register import example_register, has_register, keep_register
from fordel.workbench.responses import incoming_example
from fordel.workbench.study import Study, contents, new_study

_EXAMPLE = "oslo"
_MOST = 5
_FORMS = (Form.HTML, Form.PDF, Form.DOCX)


@command("demo")
@click.argument("folder", default="demo", type=click.Path(path_type=Path, file_okay=False))
def demo(talk: Talk, *, folder: Path) -> int:
    """Run everything once."""
    path = folder / f"{_EXAMPLE}{ENDING}"
    talk.tell("cli.demo.start")
    known = path.exists()
    talk.tell("cli.demo.step_known" if known else "cli.demo.step_new", path=str(path))
    if not known:
        folder.mkdir(parents=True, exist_ok=True)
        new_study(path, now=now(), consultation=example_consultation(_EXAMPLE))
    with opened(path) as study:
        talk.tell("cli.demo.step_read")
        codes = [read_all(talk, study, incoming_example(_EXAMPLE))]
        talk.tell("cli.demo.step_code")
        codes.append(code_all(talk, study))
        talk.tell("cli.demo.step_positions")
        _tell_positions(talk, study)
        talk.tell("cli.demo.step_register")
        _fill(study)
        talk.tell("cli.demo.step_report")
        places = _write(talk, study, path)
    for place in places:
        talk.tell("cli.demo.report_done", path=str(place.resolve()))
    talk.tell("cli.demo.next", path=str(path))
    if talk.as_json:
        talk.give({"study": str(path), "reports": [str(each) for each in places]})
    return max(codes)


def _fill(study: Study) -> None:
    """Who does what, small areas, beliefs and options of the example, where they are not there."""
    if not has_register(study):
        keep_register(study, example_register(_EXAMPLE), origin=_EXAMPLE, now=now())
    if not has_areas(study):
        keep_areas(study, _EXAMPLE, now=now())
    if not has_premises(study):
        keep_premises(study, _EXAMPLE, now=now())


def _write(talk: Talk, study: Study, path: Path) -> list[Path]:
    """The decision basis as a page, a PDF and a Word document, beside the study."""
    basis = basis_of(study, now=now(), language=talk.texts.language)
    look = Look(language=talk.texts.language)
    places = []
    for form in _FORMS:
        place = path.with_suffix(f".{form.value}")
        save_form(in_form(basis, form, look), place)
        places.append(place)
    return places


def _tell_positions(talk: Talk, study: Study) -> None:
    held, found = contents(study), positions_of(study)
    by_task = Counter(each.task for each in found if each.task)
    talk.tell(
        "cli.demo.counted",
        responses=held.responses,
        statements=held.statements,
        positions=len(found),
        tasks=len(by_task),
    )
    english = talk.texts.language == "en"
    names = {each.id: each.name_en if english else each.name_nb for each in product_tasks()}
    most = ", ".join(names[task] for task, _ in by_task.most_common(_MOST) if task in names)
    talk.tell("cli.demo.most", tasks=most)
