"""Count how often each rule of the built-in coder is right, and weigh its features.

    python tools/weigh_coder.py GOLD.jsonl:FOLDER [GOLD.jsonl:FOLDER:PREFIX ...]

Each pair is a file of hand-coded records and the folder of the letters they point into; a prefix
takes only letters whose names begin so. The invented sentences of ``tests/cases/coding`` are
always used too. Writes ``src/fordel/statements/kind_weights.py``: the only thing of the letters
that stays is these numbers.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from fordel.model.statement import Kind, Reason
from fordel.statements.cues import Lexicon
from fordel.statements.features import look
from fordel.statements.kind_rules import apply_rules
from fordel.statements.kinds import evidence
from fordel.statements.lexicon import LEXICON, TABLES
from fordel.statements.measures import wanted

sys.path.insert(0, str(Path(__file__).parent))
from coded_letters import Labelled, cases, letters

HOME = Path(__file__).parents[1]
OUT = HOME / "src/fordel/statements/kind_weights.py"
KINDS = tuple(Kind)
SMOOTHING = 0.4
DECISIVE = 0.955
LEAST_SEEN = 6
COPIES = 3
MISSING = 0.5
OPEN_CLASSES = {"good", "bad", "hint_good", "hint_bad", "f_neutral", "f_process", *Reason}
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
    OUT.write_text(page(weights, decisive(coded), measured(coded)), encoding="utf-8")
    sys.stderr.write(f"{len(coded)} letters, {len(weights)} features -> {OUT}\n")


def fit(coded: Sequence[Labelled]) -> dict[str, tuple[float, ...]]:
    """A number for each feature and kind, by logistic regression with smoothing.

    A letter nobody has seen uses words the lexicon does not hold. So every letter is read several
    times more with a random part of the lexicon missing, and the weights must do well there too.
    """
    rows: list[Mapping[str, float]] = []
    kinds: list[str] = []
    for lexicon in (LEXICON, *(_thinned(seed) for seed in range(COPIES))):
        for one in coded:
            sights = look(one.excerpts, one.body, lexicon)
            for sight, verdict, label in zip(sights, apply_rules(sights), one.labels, strict=True):
                if label is not None:
                    rows.append(evidence(sight, verdict))
                    kinds.append(label.kind)
    seen = Counter(name for row in rows for name in row)
    names = sorted(n for n, times in seen.items() if times >= LEAST_SEEN or n.startswith("rule:"))
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for name, value in row.items():
            if name in column:
                table[at, column[name]] = value
    model = LogisticRegression(C=SMOOTHING, max_iter=5000).fit(table, kinds)
    order = [list(model.classes_).index(kind) for kind in KINDS]
    weights = model.coef_[order]
    weights[:, column["bias"]] += model.intercept_[order]
    return {name: tuple(weights[:, at].round(2).tolist()) for name, at in column.items()}


def _thinned(seed: int) -> Lexicon:
    """The lexicon without a random part of the phrases that letters choose freely."""
    rng = np.random.default_rng(seed)
    return Lexicon(*TABLES, knows=lambda cue, _: cue not in OPEN_CLASSES or rng.random() > MISSING)


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
        "DECISIVE: Mapping[str, float] = {",
        *(f'    "{name}": {share},' for name, share in sorted(sure.items())),
        "}",
        '"""Rules on kinds so often right that nothing outweighs them, and how often."""',
        "",
        "MEASURE_RULES: Mapping[str, float] = {",
        *(f'    "{name}": {share},' for name, share in sorted(rules.items())),
        "}",
        '"""How often each rule on measures was right where it was counted."""',
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])
