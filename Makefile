# Everything runs in .venv, made on first use from the locks; needs Python 3.11 or newer, and nothing else.

PORT ?= 8000
PYTHON := $(or $(PYTHON),$(shell for python in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done))
RUN := .venv/bin/python
ENVIRONMENT := tests/ground/environment.py

# The app as it is served: nothing set but where its data lies.
PRODUCTION := env -u DATABASE_URL -u SECRET_KEY -u HTTPS DEBUG=0 DATA_DIR=.cache/production

# What the locks were made from is named here once, for `make lock`.
COMPILE := $(RUN) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-strip-extras --no-header --no-annotate pyproject.toml --extra proofreading

.DEFAULT_GOAL := help
.PHONY: help run demo database test lint format check lock test-hard coverage bench coach-report shots clean

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

run: database ## start the app on this machine (PORT=8000)
	@echo "Open http://localhost:$(PORT)/ (Ctrl-C ends it)"
	@DEBUG=1 DJANGO_RUNSERVER_HIDE_WARNING=true $(RUN) manage.py runserver $(PORT)

demo: database ## fill the database with letters and users to look around with
	@DEBUG=1 $(RUN) manage.py demo

database: .venv/runtime.stamp ## make the database, or bring it up to date
	@DEBUG=1 $(RUN) manage.py migrate --verbosity 0
	@DEBUG=1 $(RUN) manage.py createcachetable --verbosity 0

test: .venv/development.stamp ## run every test, browser and PostgreSQL included
	@$(RUN) -m tests.ground.suite

test-hard: .venv/development.stamp ## kill servers, fill disks, restart databases (HARD_TRIES=500)
	@$(RUN) -m pytest -m hard tests/hard -p no:randomly

lint: .venv/development.stamp ## check style, types, layers, templates and the production settings
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	@.venv/bin/djade --target-version 5.2 --check $$(find templates -name '*.html')
	$(RUN) -m mypy
	.venv/bin/lint-imports
	$(PRODUCTION) $(RUN) manage.py check --deploy --fail-level WARNING
	$(PRODUCTION) $(RUN) manage.py makemigrations --check --dry-run

format: .venv/development.stamp ## put code and templates in the house's format
	@$(RUN) -m ruff check --fix --quiet .
	@$(RUN) -m ruff format --quiet .
	@.venv/bin/djade --target-version 5.2 $$(find templates -name '*.html')

check: test lint ## everything CI checks

lock: .venv/development.stamp ## take the newest versions that pyproject.toml allows
	@$(COMPILE) --output-file requirements.txt
	@$(COMPILE) --group dev --constraint requirements.txt --output-file requirements-dev.txt

coverage: .venv/development.stamp ## show the lines that no test reaches
	@$(RUN) -m pytest -q -m "not browser" --cov=letters --cov=thankyou --cov-branch --cov-report=term-missing:skip-covered

bench: .venv/development.stamp ## measure the core, the pages and the floor beneath them
	@$(RUN) -m tests.bench

coach-report: .venv/development.stamp ## show what the coach finds, category by category
	@$(RUN) -m tests.coach.report

shots: .venv/development.stamp ## photograph every page into shots/
	@$(RUN) -m tests.browser.shots --docs

clean: ## remove everything make has made, but not the letters in var/
	rm -rf .venv .venv-newest .cache .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis staticfiles shots .coverage

.venv/runtime.stamp: requirements.txt $(ENVIRONMENT)
	@$(if $(PYTHON),,$(error Python 3.11 or newer is needed, as python3 or python3.11 on PATH))$(PYTHON) $(ENVIRONMENT) .venv requirements.txt
	@touch $@

.venv/development.stamp: requirements-dev.txt $(ENVIRONMENT)
	@$(if $(PYTHON),,$(error Python 3.11 or newer is needed, as python3 or python3.11 on PATH))$(PYTHON) $(ENVIRONMENT) .venv requirements-dev.txt
	@touch $@ .venv/runtime.stamp
