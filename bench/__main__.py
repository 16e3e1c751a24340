"""This file is about running the benches: all of them, or those that are named.

``python -m bench`` prints one JSON line for each figure; ``python -m bench coding`` only those of
one file. The exit code is 1 when a goal is missed.
"""

import sys
from collections.abc import Sequence
from importlib import import_module

BENCHES = (
    "coding",
    "learning",
    "who",
    "districts",
    "districts_sampling",
    "appraisal_judging",
    "appraisal_effects",
    "web_city",
    "report",
)
"""Each is a file beside this one with a function ``figures()``."""


def main(names: Sequence[str]) -> int:
    """Print the figures; 1 if a goal is missed."""
    missed = 0
    for name in names or BENCHES:
        for figure in import_module(f"bench.{name}").figures():
            print(figure.line(), flush=True)
            missed += not figure.holds
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
