# check, fix, test, bench, docs, demo: nothing else. `make demo` and `make test` set everything up.
SHELL := /bin/bash
PY := .venv/bin/python
STAMP := .venv/.ready-dev
STAMP_RUN := .venv/.ready

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

check-all: $(STAMP)
	$(MAKE) test
	$(PY) -m pytest -m slow

fix: $(STAMP)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: $(STAMP)
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

docs: $(STAMP)
	$(PY) tools/make_reference.py

lock:
	$(PY) -m uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements.txt
	$(PY) -m uv pip compile pyproject.toml --group build --group dev --extra semantic --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -c requirements.txt -o requirements-dev.txt
