# One door for everything. `make help` lists the targets.
PYTHON ?= python3
BIN := .venv/bin
PACKAGES := contracts chassis services/registry services/dispatch services/billing services/notifications client console deploy/local
APPS := registry dispatch billing notifications kokemus_console
EDITABLE := $(foreach package,$(PACKAGES),-e $(package))
SERVERS := $(BIN)/python -m kokemus.machine.servers exec --no-fsync --
# Pure decisions, wherever a service keeps their tests, and what is said between services.
UNIT := contracts/tests $(wildcard services/*/tests/words services/*/tests/*/domain)
# Test trees that run whole platforms: after the others, each tree whole, side by side as far as they share none.
ALONE := tests/platform tests/isolation tests/tracing tests/faults tests/demo
# A platform that a process has started stays until it ends: these have their own after those are gone.
AFTER := tests/console deploy/local/tests
# Much of a test's time is waiting, so that three keep two cores busy; of whole platforms two do.
JOBS ?= 3
PLATFORMS ?= 2
# What is installed is compiled when it is first imported (below): never to keep it would triple every start.
export PYTHONDONTWRITEBYTECODE :=
SIDE_BY_SIDE := -n $(JOBS) --dist loadgroup
# Test trees whose helpers are importable by their own names: one run of mypy each, on the same cache.
TYPED := $(wildcard services/*/tests) client/tests console/tests deploy/local/tests

.DEFAULT_GOAL := help
.PHONY: help setup demo up down test unit proof soak release pages pictures check format lint types imports generated fresh bench compose-test requirements clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-14s %s\n", $$1, $$2}'

setup: .venv/ready ## Make the virtual environment with every library and package (hashes checked)

.venv/ready: requirements/dev.txt requirements/pip.txt $(addsuffix /pyproject.toml,$(PACKAGES))
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "kokemus needs Python 3.11 or newer; name one with make PYTHON=python3.11 …")'
	@echo "Setting up: libraries and packages into .venv (about half a minute)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/pip.txt
	@# A third of the installing went into compiling all of it; what a platform imports is compiled at the end, once.
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation $(EDITABLE)
	@$(BIN)/python -m pip check --disable-pip-version-check >/dev/null
	@$(BIN)/python -c "for app in '$(APPS)'.split(): __import__(app + '.app')"
	@touch $@

demo: setup ## Play two months of an area's life on the whole platform and show what came of it
	@$(BIN)/kokemus demo $(DEMO)

up: setup ## Start the whole platform on this machine (UP="--clock 2026-10-05T09:00:00+03:00" on a test clock)
	@$(BIN)/kokemus up $(UP)

down: setup ## Stop it
	@$(BIN)/kokemus down

test: setup ## Run every test, on a real broker and a real database (TESTS=… only those, PYTEST=… options)
ifdef TESTS
	$(SERVERS) $(BIN)/python -m pytest $(TESTS) $(PYTEST)
else
	$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(addprefix --ignore=,$(ALONE) $(AFTER)) $(PYTEST)
	$(SERVERS) $(BIN)/python -m pytest $(ALONE) -n $(PLATFORMS) --dist loadgroup $(PYTEST)
	$(SERVERS) $(BIN)/python -m pytest $(AFTER) -n $(PLATFORMS) --dist loadgroup $(PYTEST)
endif

unit: setup ## Run the tests of pure decisions only, laws on a sample of cases
	$(BIN)/python -m pytest $(UNIT) -q -p no:schemathesis -m "not slow" $(SIDE_BY_SIDE) $(PYTEST)

proof: setup ## Try every law on a thousand cases (the same again with PYTEST=--hypothesis-seed=…)
	LAWS=many $(BIN)/python -m pytest $(SIDE_BY_SIDE) $(addprefix --ignore=,$(ALONE) $(AFTER)) -q -m hypothesis --timeout 900 $(PYTEST)

ROUNDS ?= 20
soak: setup ## Break the platform again and again, three kills at every point each time (ROUNDS=20)
	@for round in $$(seq 1 $(ROUNDS)); do \
	  echo "soak: round $$round of $(ROUNDS)"; KILLS=3 $(BIN)/python -m pytest tests/faults -q $(PYTEST) || exit 1; done

PAGES_LOOKED_AT := $(addprefix tests/console/test_,accessibility.py in_a_browser.py script.py)
pages: setup ## Look at every page of the console in Chromium, by the rules of WCAG 2.2 AA, and play the main job there
	PAGES=all $(SERVERS) $(BIN)/python -m pytest $(PAGES_LOOKED_AT) $(PYTEST)

pictures: setup ## Take pictures of the pages, three of them for the README (PICTURES=… where to)
	PYTHONPATH=. $(SERVERS) $(BIN)/python tests/console/pictures.py

check: setup ## What CI runs: format, lint, types, imports, generated files fresh, every test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(MAKE) --no-print-directory types imports fresh
	$(MAKE) --no-print-directory test PYTEST="-q -p randomly --randomly-seed=1 --hypothesis-seed=1" # the same for everybody

format: setup ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: setup ## Lint the code
	$(BIN)/ruff check .

types: setup ## Check the types, of tests too
	$(BIN)/mypy $(addsuffix /src,$(PACKAGES)) conftest.py tests chassis/tests contracts/tests bench
	@for tree in $(TYPED); do echo "$$tree"; MYPYPATH=$$tree $(BIN)/mypy $$tree || exit 1; done

imports: setup ## Check who imports whom
	@for config in importlinter.ini services/*/importlinter.ini console/importlinter.ini deploy/local/importlinter.ini; do \
	  $(BIN)/lint-imports --no-cache --config $$config || exit 1; done

generated: setup ## Write what is generated: schemas, AsyncAPI document, pages of docs/, the client
	$(BIN)/python -m contracts.generate
	$(BIN)/python client/generate.py

fresh: setup ## Fail when a generated file is stale
	$(BIN)/python -m contracts.generate --check
	$(BIN)/python client/generate.py --check

release: setup ## Keep what a release leaves behind: schemas, filled databases, events (VERSION=0.2.0)
	$(BIN)/python -m contracts.generate --release
	$(BIN)/python -m tests.releases.keeping $(VERSION)

bench: setup bench-pipeline bench-relay bench-http bench-growth bench-pages bench-bank ## Measure against a limit and a rival in the same run

bench-pipeline: setup ## Measure from a session's outcome to its fee
	$(SERVERS) $(BIN)/python bench/pipeline.py

bench-relay: setup ## Measure what the outbox costs
	$(SERVERS) $(BIN)/python bench/relay.py

bench-http: setup ## Measure a command over HTTP
	$(SERVERS) $(BIN)/python bench/http_command.py

bench-growth: setup ## Measure what each query reads after years (GROWTH_ORDERS=200000 for the large size)
	PYTHONPATH=. $(SERVERS) $(BIN)/python bench/growth.py

bench-pages: setup ## Measure pages of the console with twenty people at once
	PYTHONPATH=. $(SERVERS) $(BIN)/python bench/pages.py

bench-bank: setup ## Measure what the experience bank finds, and how fast at 10,000 experts
	$(SERVERS) $(BIN)/python bench/bank.py

bench-first-page: setup ## Measure from an empty directory and a fresh clone to a first page in a browser
	$(BIN)/python bench/first_page.py || test $$? -eq 77 # 77: no Chromium here; it said so

compose-test: setup ## Bring the production-like platform up in containers and break it (needs a Docker engine or root)
	PYTHONPATH=. $(BIN)/python deploy/compose/test.py || test $$? -eq 77 # 77: no engine can run here; it said so

requirements: setup ## Resolve the libraries anew, with hashes and without a registry's name
	sh requirements/compile.sh

clean: ## Remove the virtual environment, caches and the local platform's data
	rm -rf .venv .kokemus .mypy_cache .ruff_cache .pytest_cache .hypothesis
