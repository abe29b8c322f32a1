"""Runs the comparisons and prints a line for each."""

import argparse
import sys
from pathlib import Path

from . import (
    accessibility,
    advisories,
    advisory_index,
    canaries,
    conda_files,
    cvss,
    dockerfiles,
    environment,
    evaluations,
    hadolint,
    hook_manifest,
    ignore_files,
    index_servers,
    license_expressions,
    license_texts,
    markers,
    outputs,
    module_owners,
    pdm_locks,
    pdm_reach,
    pipfiles,
    pixi_files,
    pixi_manifests,
    poetry_locks,
    poetry_manifests,
    poetry_reach,
    pipeline_files,
    pipelines,
    pull_requests,
    purl,
    pylocks,
    pyproject,
    removed_imports,
    replay,
    reports,
    removals,
    python_imports,
    requirement_files,
    requirement_strings,
    setup_cfgs,
    script_metadata,
    toml_suite,
    update_bots,
    uv_locks,
    versions_distributions,
    versions_pypi,
    xml_attacks,
    xml_feeds,
)
from .assay import Assay
from .comparison import KnownDifferences, compare
from .corpus import Context

MODULES = (
    advisory_index,
    evaluations,
    index_servers,
    toml_suite,
    versions_pypi,
    markers,
    requirement_strings,
    versions_distributions,
    cvss,
    advisories,
    purl,
    uv_locks,
    poetry_locks,
    poetry_reach,
    pdm_locks,
    pdm_reach,
    pipfiles,
    pylocks,
    poetry_manifests,
    pyproject,
    setup_cfgs,
    requirement_files,
    dockerfiles,
    hadolint,
    conda_files,
    pipeline_files,
    pipelines,
    hook_manifest,
    pixi_files,
    pixi_manifests,
    script_metadata,
    update_bots,
    ignore_files,
    xml_attacks,
    removals,
    xml_feeds,
    pull_requests,
    replay,
    license_expressions,
    environment,
    canaries,
    license_texts,
    outputs,
    python_imports,
    module_owners,
    removed_imports,
    reports,
    accessibility,
)
COMPARISONS = {name: function for module in MODULES for name, function in module.COMPARISONS.items()}
SHOWN = 20
WIDTH = 300


def main():
    parser = argparse.ArgumentParser(prog="conformance", description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="the unpacked corpus")
    parser.add_argument("--schemas", type=Path, required=True, help="schemas of the outputs")
    parser.add_argument("--assay", type=Path, required=True, help="the program under test")
    parser.add_argument("--known", type=Path, required=True, help="the differences that stand")
    parser.add_argument("--report", type=Path, required=True, help="where to write every difference")
    parser.add_argument("names", nargs="*", help="only these comparisons")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(COMPARISONS)
    if unknown:
        parser.error(f"no comparison {', '.join(sorted(unknown))}; there are {', '.join(COMPARISONS)}")
    context = Context(Assay(arguments.assay), arguments.corpus.resolve(), arguments.schemas.resolve())
    known = KnownDifferences(arguments.known.read_text())
    problems = [f"`{name}` is no comparison" for name in known.unknown_comparisons(COMPARISONS)]
    print(f"{'comparison':32} {'cases':>9} {'differ':>7} {'explained':>9} {'seconds':>8}")
    with arguments.report.open("w") as report:
        for name in arguments.names or COMPARISONS:
            result = compare(name, COMPARISONS[name], context, known)
            problems += show(result, known.stale(name), report)
    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"{len(problems)} comparisons failed" if problems else "every difference stands")
    return 1 if problems else 0


def show(result, stale, report):
    """Prints a result; returns what is wrong with it."""
    print(
        f"{result.name:32} {result.cases:9} {result.differences:7} {len(result.explained):9}"
        f" {result.seconds:8.1f}",
        flush=True,
    )
    for difference in result.open:
        print(
            result.name,
            difference.case,
            f"expected {difference.expected!r}",
            f"actual {difference.actual!r}",
            sep="\t",
            file=report,
        )
    for difference in result.open[:SHOWN]:
        for label, value in (
            ("", difference.case),
            ("  expected ", repr(difference.expected)),
            ("  actual   ", repr(difference.actual)),
        ):
            print(f"    {label}{value[:WIDTH]}")
    for case in stale:
        print(f"    stale: {case} no longer differs")
    problems = []
    if result.cases == 0:
        problems.append(f"{result.name}: no case")
    if result.open:
        problems.append(f"{result.name}: {len(result.open)} differences do not stand")
    if stale:
        problems.append(f"{result.name}: {len(stale)} known differences are gone")
    return problems


sys.exit(main())
