"""Count how often each rule of the built-in coder is right, and weigh its features.

    python tools/weigh_coder.py GOLD.jsonl:FOLDER [GOLD.jsonl:FOLDER:PREFIX ...]

Each pair is a file of hand-coded records and the folder of the letters they point into; a prefix
takes only letters whose names begin so. The invented sentences of ``tests/cases/coding`` are
always used too. Writes ``src/fordel/statements/kind_weights.py``: the only thing of the letters
that stays is these numbers.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from fordel.model.statement import Kind
from fordel.statements.cues import tokens_of
from fordel.statements.features import look
from fordel.statements.kind_rules import apply_rules
from fordel.statements.kinds import all_seen
from fordel.statements.measures import wanted
from fordel.statements.seen_words import stems_of

sys.path.insert(0, str(Path(__file__).parent))
from coded_letters import Labelled, cases, letters
from weigh_measures import weigh_measures, weigh_reasons, write_measures, write_reasons

HOME = Path(__file__).parents[1]
_NEAR = ("before: ", "after: ")
OUT = HOME / "src/fordel/statements/kind_weights.py"
KINDS = tuple(Kind)
TABLES = {
    "kind_words.py": ("words", "word", ("word: ", "opens: ")),
    "kind_neighbours.py": ("neighbours", "cue in the sentence before or after", _NEAR),
}
"""For each module of numbers in a table what it holds, of what, and how the names begin."""

SMOOTHING = 0.15
DECISIVE = 0.97
LEAST_SEEN = 6
LEAST_LETTERS = 4
WIDTH = 98
LEAST_WORTH = 8
"""Words whose greatest number, in hundredths, is less are left out."""

PRIOR_RIGHT, PRIOR_ALL = 4.0, 5.0
AT_FIRST_SIGHT = 0.84
"""How often a rule was right on letters it had not met, where it was right on those it had."""

PLAIN = frozenset(
    {"wants it kept", "refuses a move", "nobody is to be moved", "a drawback of the move"}
)
"""Rules whose words leave no doubt; on new letters they did as well as on known ones."""

CARRIED = frozenset({"the same applies", "an example of the claim before"})


def main(arguments: Sequence[str]) -> None:
    coded = [*cases(), *letters(arguments)]
    weights = fit(coded)
    begins = tuple(begin for *_, names in TABLES.values() for begin in names)
    cues = {name: row for name, row in weights.items() if not name.startswith(begins)}
    OUT.write_text(page(cues, decisive(coded), measured(coded)), encoding="utf-8")
    for file, (holds, each, names) in TABLES.items():
        rows = {name: row for name, row in weights.items() if name.startswith(names)}
        OUT.with_name(file).write_text(table_page(holds, each, rows), encoding="utf-8")
    proper = _names(coded)
    write_measures(OUT.parent, weigh_measures(coded, proper))
    write_reasons(OUT.parent, weigh_reasons(coded, proper))
    sys.stderr.write(f"{len(coded)} letters, {len(weights)} features -> {OUT}\n")


def fit(coded: Sequence[Labelled]) -> dict[str, tuple[float, ...]]:
    """A number for each feature and kind, by logistic regression with smoothing.

    Rare kinds count somewhat more than their number, for all kinds matter to a reader.
    """
    rows: list[Mapping[str, float]] = []
    kinds: list[str] = []
    letters_with: defaultdict[str, set[str]] = defaultdict(set)
    proper = {f"word: {name}" for name in _names(coded)}
    for one in coded:
        sights = look(one.excerpts, one.body)
        seen = all_seen(sights, apply_rules(sights))
        for features, label in zip(seen, one.labels, strict=True):
            if label is not None:
                rows.append(features)
                kinds.append(label.kind)
                for name in features:
                    letters_with[name].add(one.name)
    times = Counter(name for row in rows for name in row)
    names = sorted(
        name
        for name in times.keys() - proper
        if _counts(name, times[name], len(letters_with[name]))
    )
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for name, value in row.items():
            if name in column:
                table[at, column[name]] = value
    fits = [_fit(table * _seen_by(view, names), kinds) for view in _VIEWS]
    weights = np.average(fits, axis=0, weights=list(_VIEWS.values()))
    weights[:, column["bias"]] += weights[:, -1]
    return {name: tuple(weights[:, at].round(2).tolist()) for name, at in column.items()}


def _fit(table: np.ndarray, kinds: Sequence[str]) -> np.ndarray:
    """For each kind a number for each feature, and last where it starts."""
    model = LogisticRegression(C=SMOOTHING, max_iter=5000, class_weight=_weights(kinds))
    model.fit(table, kinds)
    order = [list(model.classes_).index(kind) for kind in KINDS]
    return np.column_stack([model.coef_, model.intercept_])[order]


def _seen_by(view: Callable[[str], bool], names: Sequence[str]) -> np.ndarray:
    return np.array([view(name) for name in names], dtype=float)


def _all(name: str) -> bool:
    """Everything."""
    return bool(name)


def _no_rules(name: str) -> bool:
    """All but what the rules say, of the sentence and of its neighbours."""
    return not name.startswith(("rule:", "says ", "no rule"))


def _words_and_setting(name: str) -> bool:
    """The plain words of the sentence, and where it stands; no cue of the lexicon."""
    return name.startswith(("word: ", "opens: ", *_SETTING))


_SETTING = (
    *("bias", "section", "asked", "opens ", "in a list", "has a label", "wish", "must", "should"),
    *("can", "could", "question", "figures", "short", "denies", "contrast", "no common"),
    *("tells of", "follows"),
)
_VIEWS = {_all: 2, _no_rules: 1, _words_and_setting: 1}
"""The numbers are the mean of three fits, each of which sees something else.

Rules and lexicon were written while the letters were read, so that a single fit trusts them more
than a new letter bears out. On nine letters that no rule had seen the mean did better by four
points."""


def _names(coded: Iterable[Labelled]) -> set[str]:
    """The stems of what is written with a capital inside sentences: places and the like."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for one in coded:
        for excerpt in one.excerpts:
            for word in excerpt.text.split()[1:]:
                bare = word.strip("«»().,:;!?*_-–")
                counted = capital if bare[:1].isupper() else small
                counted.update(stems_of(tokens_of(bare))[:1])
    return {stem for stem, times in capital.items() if times > small[stem]}


def _counts(name: str, times: int, letters_with: int) -> bool:
    """Whether a feature was seen often enough; a word must be one that many letters use."""
    if name.startswith(("word: ", "opens: ")):
        return letters_with >= LEAST_LETTERS
    return times >= LEAST_SEEN or name.startswith("rule:")


def _weights(kinds: Sequence[str]) -> dict[str, float]:
    return {kind: (len(kinds) / len(KINDS) / n) ** 0.5 for kind, n in Counter(kinds).items()}


def decisive(coded: Iterable[Labelled]) -> dict[str, float]:
    """The rules on kinds that are nearly always right, with how often they were."""
    right: Counter[str] = Counter()
    fired: Counter[str] = Counter()
    for one in coded:
        sights = look(one.excerpts, one.body)
        for verdict, label in zip(apply_rules(sights), one.labels, strict=True):
            if label is not None and verdict.kind is not None:
                fired[verdict.rule] += 1
                right[verdict.rule] += verdict.kind is label.kind
    shares = {rule: (right[rule] + 1) / (times + 2) for rule, times in fired.items()}
    return {rule: round(share, 2) for rule, share in shares.items() if share >= DECISIVE}


def measured(coded: Iterable[Labelled]) -> dict[str, float]:
    """For each rule on measures how often it was right, drawn a little towards the middle."""
    right: Counter[str] = Counter()
    fired: Counter[str] = Counter()
    for one in coded:
        sights = look(one.excerpts, one.body)
        last = None
        for sight, verdict, label in zip(sights, apply_rules(sights), one.labels, strict=True):
            if label is None or label.kind is not Kind.PROPOSAL:
                continue
            last = wanted(sight, last if verdict.rule in CARRIED else None)
            fired[last.rule] += 1
            right[last.rule] += set(last.measures) == set(label.measures)
    shrunk: dict[str, float] = defaultdict(float)
    for rule, times in fired.items():
        share = (right[rule] + PRIOR_RIGHT) / (times + PRIOR_ALL)
        shrunk[rule] = round(share * (1 if rule in PLAIN else AT_FIRST_SIGHT), 2)
    return dict(shrunk)


def page(
    weights: Mapping[str, Sequence[float]],
    sure: Mapping[str, float],
    rules: Mapping[str, float],
) -> str:
    """The module that holds the numbers."""
    lines = [
        '"""This file is about how much each cue weighs; written by tools/weigh_coder.py.',
        "",
        "The numbers of a feature stand in the order of the kinds: strength, weakness, proposal,",
        "argument, condition, context.",
        '"""',
        "",
        "from collections.abc import Mapping",
        "",
        "WEIGHTS: Mapping[str, tuple[float, ...]] = {",
        *(f'    "{name}": {tuple(row)!r},' for name, row in sorted(weights.items())),
        "}",
        "",
        f"DECISIVE: Mapping[str, float] = {dict(sorted(sure.items()))!r}",
        '"""Rules on kinds so often right that nothing outweighs them, and how often."""',
        "",
        "MEASURE_RULES: Mapping[str, float] = {",
        *(f'    "{name}": {share},' for name, share in sorted(rules.items())),
        "}",
        '"""How often each rule on measures was right where it was counted."""',
        "",
    ]
    return "\n".join(lines)


def table_page(holds: str, each: str, rows: Mapping[str, Sequence[float]]) -> str:
    """A module that holds numbers in a table."""
    entries = []
    for name, row in sorted(rows.items()):
        hundredths = [round(100 * value) for value in row]
        if max(map(abs, hundredths)) >= LEAST_WORTH:
            entries.append(f"{name} {' '.join(map(str, hundredths))}")
    return "\n".join(
        [
            f'"""This file is about how much each {each} weighs;',
            "written by tools/weigh_coder.py.",
            "",
            "After a name stand its numbers in hundredths, in the order of the kinds:",
            "strength, weakness, proposal, argument, condition, context.",
            '"""',
            "",
            f'{holds.upper()} = """',
            *_lines(entries),
            '"""',
            "",
        ]
    )


def _lines(entries: Iterable[str]) -> list[str]:
    """The entries parted by semicolons, as many on a line as fit."""
    lines = [""]
    for entry in entries:
        longer = f"{lines[-1]}; {entry}" if lines[-1] else entry
        if len(longer) > WIDTH:
            lines.append(entry)
        else:
            lines[-1] = longer
    return lines


if __name__ == "__main__":
    main(sys.argv[1:])
