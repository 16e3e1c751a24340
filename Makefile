# check, fix, test, bench, docs, demo: nothing else. `make demo` and `make test` set everything up.
SHELL := /bin/bash
PY := .venv/bin/python
STAMP := .venv/.ready-dev
STAMP_RUN := .venv/.ready
STAMP_BENCH := .venv/.ready-bench

.PHONY: demo test check check-all fix bench docs lock

demo: $(STAMP_RUN)
	$(PY) -m fordel demo

test: $(STAMP)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo
	$(PY) -m pytest -n 2 -m "not slow"

check: test

check-all: $(STAMP_BENCH)
	$(MAKE) test
	$(PY) -m pytest -m slow

fix: $(STAMP)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: $(STAMP_BENCH)
	$(PY) -m bench

$(STAMP_RUN): requirements.txt pyproject.toml
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(STAMP): requirements-dev.txt pyproject.toml
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@ $(STAMP_RUN)

# The peers that Fordel is held against: for `make bench` and the slow tests alone.
$(STAMP_BENCH): requirements-bench.txt $(STAMP)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	touch $@

docs: $(STAMP)
	$(PY) tools/make_reference.py

lock:
	$(PY) -m uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements.txt
	$(PY) -m uv pip compile pyproject.toml --group build --group dev --extra semantic --extra team --extra cluster --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -c requirements.txt -o requirements-dev.txt
	$(PY) -m uv pip compile --group bench --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -c requirements-dev.txt -o requirements-bench.txt
