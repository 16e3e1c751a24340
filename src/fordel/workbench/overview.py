"""This file is about where a study stands: what is done, and what waits for somebody."""

from dataclasses import dataclass
from enum import StrEnum

from fordel.adapters.store import codings, letters
from fordel.model.response import BodyKind
from fordel.workbench.study import Contents, Study, contents
from fordel.workbench.tray import refused, waiting_files


class Stage(StrEnum):
    """A part of the work on a study, in its order (norsk: trinn)."""

    LETTERS = "letters"
    CODING = "coding"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a part of the work has come (norsk: framdrift i et trinn)."""

    stage: Stage
    done: int
    total: int

    @property
    def finished(self) -> bool:
        """Whether nothing is left of it."""
        return 0 < self.total <= self.done


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Where the study stands (norsk: oversikt).

    ``refused`` counts files that could not be read, ``unnamed`` responses whose sender is not
    known, ``silent`` coded responses in which no statement was found.
    """

    contents: Contents
    stages: tuple[Standing, ...]
    waiting: int
    refused: int
    unnamed: int
    silent: int

    @property
    def empty(self) -> bool:
        """Whether no letter has come in yet."""
        return self.contents.documents == 0


def overview_of(study: Study) -> Overview:
    """Where the study stands now."""
    held = contents(study)
    waiting, not_read = len(waiting_files(study)), len(refused(study))
    with study.viewing() as view:
        kinds = [each.consultee.kind for each in letters.responses(view)]
        coded = {each.response for each in codings.codings(view)}
        silent = len(coded - set(codings.standings(view)))
    return Overview(
        contents=held,
        stages=(
            Standing(
                stage=Stage.LETTERS,
                done=held.documents,
                total=held.documents + waiting + not_read,
            ),
            Standing(stage=Stage.CODING, done=held.coded, total=held.responses),
            Standing(stage=Stage.REVIEW, done=held.ruled, total=held.statements),
        ),
        waiting=waiting,
        refused=not_read,
        unnamed=sum(each is BodyKind.OTHER for each in kinds),
        silent=silent,
    )
