# The doors of the project. `make help` lists them; the README needs only `make site` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

SITEGEN := .build/release/sitegen
PYTHON := .venv/bin/python

# For `make bench-search`: the numbers of entries of which the costs are measured, and further options.
SIZES := 100,1000,10000
SEARCH_OPTIONS :=

# What is needed, as "check" and the Debian package that gives it. Headers are looked for with Swift's own clang.
header = echo '\#include <$(1)>' | clang -fsyntax-only -x c $(2) -
NEED_BUILD = \
	need 'command -v pkg-config' pkg-config; \
	need "$(call header,cmark-gfm.h)" libcmark-gfm-dev; \
	need "$(call header,cmark-gfm-core-extensions.h)" libcmark-gfm-extensions-dev; \
	need "$(call header,yaml.h)" libyaml-dev; \
	need "$(call header,libstemmer.h)" libstemmer-dev; \
	need "$(call header,zlib.h)" zlib1g-dev;
NEED_TEST = \
	need 'command -v git' git; \
	need 'command -v chromium || command -v chromium-browser || command -v google-chrome' chromium; \
	need 'command -v java' default-jre-headless; \
	need 'test -x $(PYTHON) || python3 -c "import venv, ensurepip"' python3-venv;
NEED_SEARCH = \
	need 'test -e /usr/share/dict/dutch' wdutch; \
	need 'command -v chromium || command -v chromium-browser || command -v google-chrome' chromium; \
	need 'python3 -c "import venv, ensurepip"' python3-venv;

# Looks what is missing and installs only that; does nothing, and asks nothing, when all is there.
define install
missing=''; \
need() { (eval "$$1") >/dev/null 2>&1 || missing="$$missing $$2"; }; \
$(1) \
if [ -n "$$missing" ]; then \
  if ! command -v apt-get >/dev/null; then \
    echo "Needed for $(2) and not found:$$missing (with Homebrew: brew install cmark-gfm libyaml snowball zlib pkg-config)"; \
    exit 1; \
  fi; \
  sudo=''; if [ "$$(id -u)" -ne 0 ]; then sudo=sudo; fi; \
  echo "Needed for $(2) and not found; installing with apt:$$missing"; \
  $$sudo apt-get update -qq; \
  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
fi
endef

.PHONY: help site build test browser-test lint serve bench bench-search handboek clean tools test-tools search-tools

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: build ## Make the site in Output (installs what is missing)
	$(SITEGEN) build

serve: build ## See the site on http://localhost:8080/ while you write
	$(SITEGEN) serve

test: test-tools ## Run all tests, those in a browser too (installs what is missing)
	$(MAKE) build
	$(SITEGEN) guide --check
	$(SITEGEN) explain --check
	$(SITEGEN) format --check
	swift test
	$(MAKE) browser-test

lint: ## Check the style of the code and who imports what
	swift format lint --strict --recursive Package.swift Sources Tests
	@$(call only,CCmarkGFM,Sources/Markdown)
	@$(call only,CMarkArena,Sources/Markdown)
	@$(call only,CYAML,Sources/YAML)
	@$(call only,CStemmer,Sources/SearchIndex)
	@$(call only,CZlib,Sources/SearchIndex)
	@$(call only,Templates,Sources/SiteGen/Render Sources/SiteGen/Link Sources/SiteGen/SiteBuild.swift Sources/SiteGen/SitePlan.swift)
	@$(call only,(Foundation|FoundationEssentials|Glibc|Darwin|Dispatch),Sources/SiteGenCLI)

bench: build ## Measure the build on generated content (installs what is missing)
	@$(call install,need 'test -e /usr/share/dict/dutch' wdutch;,the measurement)
	python3 Benchmarks/bench.py

bench-search: search-tools ## Measure the search beside Pagefind and lunr; SIZES=1000 is quick (installs what is missing)
	$(MAKE) build .build/search-venv/ready
	.build/search-venv/bin/python Benchmarks/search/bench_search.py --sizes '$(SIZES)' $(SEARCH_OPTIONS)

handboek: build ## Renew the tables of fields in CONTRIBUTING.md and the messages in docs/meldingen.md
	$(SITEGEN) guide > CONTRIBUTING.md.nieuw
	mv CONTRIBUTING.md.nieuw CONTRIBUTING.md
	$(SITEGEN) explain --markdown > docs/meldingen.md.nieuw
	mv docs/meldingen.md.nieuw docs/meldingen.md

clean: ## Remove everything that was made
	rm -rf .build Output Output.nieuw-* Output.oud-* .venv

build: tools
	swift build -c release --product sitegen

browser-test: build test-tools .venv/ready
	$(SITEGEN) build
	$(PYTHON) -m pytest -q -p no:cacheprovider Tests/browser Tests/ci Tests/exports Tests/formats

tools:
	@$(call install,$(NEED_BUILD),building)

test-tools: tools
	@$(call install,$(NEED_TEST),the tests)

search-tools: tools
	@$(call install,$(NEED_SEARCH),the measurement)

.venv/ready: Tests/requirements.txt
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	touch $@

.build/search-venv/ready: Benchmarks/search/requirements.txt
	python3 -m venv .build/search-venv
	.build/search-venv/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

# Fails when a module is imported outside its own room: foreign code stays behind one door, and the libraries stay
# pure, so that the same input gives the same bytes everywhere.
define only
outside="$$(grep -rnE '^[a-z@ ]*import $(1)$$' Sources $(foreach place,$(2),| grep -v '^$(place)[/:]') || true)"; \
if [ -n "$$outside" ]; then echo "$(1) may be imported only in: $(2)"; echo "$$outside"; exit 1; fi
endef
