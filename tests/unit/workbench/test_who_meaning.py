"""Asking by meaning: prepared once, kept, mixed with the words, and never needed."""

import json
from pathlib import Path

import numpy as np
import pytest

from fordel.cli import main
from fordel.errors import InputError
from fordel.workbench import who as asking
from fordel.workbench.register import example_register
from fordel.workbench.who import prepare_meaning, prepared_meaning, who

LILLEBY = example_register("lilleby")
SIZE = 64


class Letters:
    """A model of the letters alone: the same text always lies at the same place."""

    model = "letters"

    def passages(self, texts):
        return np.stack([self.question(text) for text in texts])

    def question(self, text):
        found = np.zeros(SIZE, dtype=np.float32)
        for letter in text.lower():
            found[ord(letter) % SIZE] += 1.0
        return found / np.linalg.norm(found)


class Homesick(Letters):
    """Takes whatever is asked for a question about nursing homes."""

    model = "homesick"

    def passages(self, texts):
        return np.stack([np.eye(2, dtype=np.float32)[int("Sykehjem" in text)] for text in texts])

    def question(self, text):
        del text
        return np.eye(2, dtype=np.float32)[1]


def test_nothing_is_meant_before_it_is_prepared(tmp_path: Path):
    assert prepared_meaning(LILLEBY, tmp_path, embedder=Letters()) is None
    assert who("hjemmehjelp", LILLEBY).meaning == ""


def test_what_was_worked_out_once_is_kept_and_used(tmp_path: Path):
    shares = list(prepare_meaning(LILLEBY, tmp_path, embedder=Letters()))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    meaning = prepared_meaning(LILLEBY, tmp_path, embedder=Letters())
    assert meaning is not None
    answers = who("hjemmehjelp", LILLEBY, meaning=meaning)
    assert answers.meaning == "letters"
    assert answers.answers[0].task == "home_care"


def test_vectors_of_another_model_or_another_register_are_not_used(tmp_path: Path):
    list(prepare_meaning(LILLEBY, tmp_path, embedder=Letters()))
    assert prepared_meaning(LILLEBY, tmp_path, embedder=Homesick()) is None
    assert prepared_meaning(example_register("oslo"), tmp_path, embedder=Letters()) is None


def test_a_broken_file_counts_as_none(tmp_path: Path):
    list(prepare_meaning(LILLEBY, tmp_path, embedder=Letters()))
    next(tmp_path.glob("*.npy")).write_bytes(b"no vectors")
    assert prepared_meaning(LILLEBY, tmp_path, embedder=Letters()) is None


def test_what_is_meant_brings_up_a_task_that_has_none_of_the_words(tmp_path: Path):
    list(prepare_meaning(LILLEBY, tmp_path, embedder=Homesick()))
    meaning = prepared_meaning(LILLEBY, tmp_path, embedder=Homesick())
    answers = who("qwerty", LILLEBY, meaning=meaning)
    assert "nursing_homes" in {each.task for each in answers.answers}
    assert not answers.is_known


def test_without_the_extra_preparing_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(asking, "local_embedder", lambda: None)
    assert prepared_meaning(LILLEBY, tmp_path) is None
    with pytest.raises(InputError, match="F263"):
        next(prepare_meaning(LILLEBY, tmp_path))


def test_the_command_prepares_and_then_says_what_it_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(asking, "local_embedder", Letters)
    monkeypatch.setattr("fordel.cli.who._folder", lambda: tmp_path)

    def run(*args: str) -> str:
        assert main.main(list(args), standalone_mode=False) == 0
        return capsys.readouterr().out

    assert run("who", "--prepare", "--register", "lilleby") == ""
    assert "letters" in run("who", "hjemmehjelp", "--register", "lilleby")
    plain = json.loads(run("who", "hjemmehjelp", "--register", "lilleby", "--json"))
    assert plain["meaning"] == "letters"
