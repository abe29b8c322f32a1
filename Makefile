# Assay: `make check` runs the scanner on the example project, `make test` runs every test.
# Both install the Debian packages that are missing, and say which.

SWIFT ?= swift
EXAMPLE := fixtures/projects/tomo-sdk
EXAMPLE_DAY := 2026-07-24
# The runtime is linked in; what nothing calls is left out, and relocations are packed (glibc 2.36 and newer), which keeps
# the program under 20 MB.
RELEASE_FLAGS := -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s -Xlinker --gc-sections \
  -Xlinker --icf=safe -Xlinker --no-export-dynamic -Xlinker --exclude-libs=ALL \
  -Xlinker -z -Xlinker pack-relative-relocs
RELEASE := $(SWIFT) build $(RELEASE_FLAGS)
CORPUS ?= ../shared/corpus

.PHONY: check test conformance bench fuzz lint format release packages clean

check: packages
	$(SWIFT) build --product assay
	@echo
	@echo "The example has problems on purpose: exit code 1 (blocking findings) is the right answer."
	@echo
	@$$($(SWIFT) build --show-bin-path)/assay check $(EXAMPLE) --as-of $(EXAMPLE_DAY); code=$$?; \
	if [ $$code -ne 1 ]; then echo "expected exit code 1, got $$code" >&2; exit 1; fi; \
	echo; echo "exit code 1, as expected"

test: packages
	$(SWIFT) test

# Compares Assay with reference implementations over the corpus, which is kept apart from this repository.
conformance: packages release
	@if [ ! -d "$(CORPUS)" ]; then \
	  echo "CONFORMANCE NOT RUN: the corpus is absent ($(CORPUS)); set CORPUS=DIR" >&2; exit 3; fi
	Tests/Conformance/run "$(CORPUS)" "$$($(SWIFT) build -c release --show-bin-path)/assay"

bench: packages
	$(RELEASE) --product assay
	$(RELEASE) --product Benchmarks
	$$($(SWIFT) build -c release --show-bin-path)/Benchmarks

fuzz: packages
	Tests/Fuzz/run

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

release: packages
	$(RELEASE) --product assay

packages:
	@Tests/Setup/install-packages

clean:
	rm -rf .build
