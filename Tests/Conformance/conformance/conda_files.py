"""Environment files and conda-lock.yml: against the truth, and against rattler's reading of match specifications."""

import json
import random
import re
import tempfile
from pathlib import Path

import rattler
import yaml
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from .comparison import rows

INCLUDE = ("--include", "**/environment*.y*ml=environment-yml", "--include", "environment*.y*ml=environment-yml")
SAMPLES = ("0.9", "1.0", "1.1", "1.1.5", "1.2", "1.2.0", "1.2.3", "1.10", "1.20.1", "2.0", "2.1.3", "3.0", "10.4")
SPECS = 4000


def environments(context):
    """(case, entries, scan of its project, path) of every environment file, pull requests included."""
    files = context.files("environment")
    scans = context.assay.scans([file.project for file in files], *INCLUDE)
    return [
        (file.case, file.truth.get("packages") or list(entries(file)), scan, file.path)
        for file, scan in zip(files, scans)
    ]


def entries(file):
    """What the truth says where there is none: each entry as it stands."""
    for entry in yaml.safe_load(file.read())["dependencies"]:
        yield from ([["conda", entry]] if isinstance(entry, str) else [["pip", line] for line in entry["pip"]])


def environment_statuses(context):
    for case, _, scan, path in environments(context):
        yield f"{case} status", True, scan.status(path) in ("read", "partly")


def environment_rows(context):
    """Every entry is a requirement, an option, an include or a row that says why not."""
    for case, truth, scan, path in environments(context):
        found = [(row["ecosystem"], row["name"]) for row in scan.rows("requirements", path)]
        told = len(scan.rows("options", path)) + len(scan.rows("notEvaluated", path))
        named = [row for row in (expected_name(*entry) for entry in truth) if row]
        yield from rows(case, named, found)
        yield f"{case} the others are told", True, told >= len(truth) - len(named)


def expected_name(manager, text):
    if manager == "conda":
        try:
            return "conda", rattler.MatchSpec(text, strict=False).name.normalized
        except Exception:
            return None
    try:
        return "pypi", canonicalize_name(Requirement(re.split(r"\s--", text)[0]).name)
    except InvalidRequirement:
        return None


def environment_versions(context):
    """What each specifier admits, where PEP 440 can say it."""
    for case, truth, scan, path in environments(context):
        written = {}
        for manager, text in truth:
            if manager == "conda" and expected_name(manager, text):
                written.setdefault(expected_name(manager, text)[1], text)
        for row in scan.rows("requirements", path):
            if row["ecosystem"] == "conda" and row["name"] in written:
                yield f"{case} {written[row['name']]}", *admitted(written[row["name"]], row)


def generated_specs(context):
    """Match specifications of every form, read from one environment file."""
    generator = random.Random(20261126)
    texts = [f"package-{number}{random_constraint(generator)}" for number in range(SPECS)]
    with tempfile.TemporaryDirectory() as folder:
        lines = "".join(f"- {json.dumps(text)}\n" for text in texts)
        Path(folder, "environment.yml").write_text(f"dependencies:\n{lines}")
        scan = context.assay.scan(folder)
        found = {row["name"]: row for row in scan.rows("requirements", "environment.yml")}
        for number, text in enumerate(texts):
            row = found.get(f"package-{number}")
            if row is None:
                yield text, "a requirement", None
            elif row["specifier"] or not constrains(text):
                yield text, *admitted(text, row)
            else:
                yield f"{text} keeps its text", text, row["raw"]


def random_constraint(generator):
    """Operators with versions and stars, joined by commas or bars, perhaps a build or an attribute."""

    def clause():
        version = ".".join(str(generator.randrange(4)) for _ in range(generator.randint(1, 3)))
        star = generator.choice(("", "", "", ".*", "*"))
        operators = ("==", ">=", "<=", "<", ">", "!=", "~=") if not star else ("==", ">=", "!=", "<")
        return generator.choice(operators) + version + star

    separator = generator.choice((",", ", ", ","))
    clauses = separator.join(clause() for _ in range(generator.randint(1, 3)))
    version = f"{generator.randrange(3)}.{generator.randrange(3)}"
    return generator.choice(
        (
            clauses,
            " " + clauses,
            " " + clauses,
            f"={version}",
            f"={version}.*",
            f" {version}",
            f" {version}.*",
            f"={version}=py312_0",
            f" {version} py*_0",
            f"=={version}",
            f" {version}|{version}.1",
            f"[version='{clauses}']",
            f' [version="{clauses}", build=mkl]',
            "[build=mkl]",
            " *",
            "",
        )
    )


def constrains(text):
    spec = rattler.MatchSpec(text, strict=False)
    return spec.version is not None and spec.version != "*"


def admitted(text, row):
    """(the sample versions that rattler admits, those that the specifier admits); the build is not judged."""
    spec = rattler.MatchSpec(text, strict=False)
    only = rattler.MatchSpec(f"x {spec.version or '*'}", strict=False)
    expected = [version for version in SAMPLES if only.matches(record(version))]
    specifier = SpecifierSet(row["specifier"])
    actual = [version for version in SAMPLES if specifier.contains(Version(version), prereleases=True)]
    # An alternative stands in `raw` alone.
    return (expected, actual) if row["specifier"] or not spec.version else (text, row["raw"] or text)


def record(version):
    return rattler.PackageRecord("x", version, rattler.package.BuildString("0"), 0, "noarch")


def lock_files(context):
    return [file for file in context.project_files("conda-lock")]


def lock_statuses(context):
    for file, scan in context.with_scans(lock_files(context)):
        yield f"{file.case} status", "skipped" if "error" in file.truth else "read", scan.status(file.path)


def lock_packages(context):
    """The truth has a row for each name, version and manager, whatever the platforms."""
    for file, scan in context.with_scans(lock_files(context)):
        found = scan.rows("packages", file.path)
        expected = [tuple(row) for row in file.truth["packages"]]
        yield from rows(file.case, expected, {(row["name"], row["version"], row["ecosystem"]) for row in found})
        yield f"{file.case} unique ids", len(found), len({row["id"] for row in found})
        for row in found:
            yield f"{file.case} {row['id']} hashes", True, bool(row["hashes"])


def lock_edges(context):
    """The truth has the edges of linux-64."""
    for file, scan in context.with_scans(lock_files(context), "--platform", "linux"):
        packages = {row["id"]: row for row in scan.rows("packages", file.path)}
        found = [actual_edge(edge, packages) for edge in scan.rows("edges", file.path)]
        expected = {(parent, version, canonical(child, found)) for parent, version, child, *_ in file.truth["edges"]}
        yield from rows(file.case, sorted(expected), sorted(set(found)))


def canonical(child, found):
    """A name of pip as it stands in the lock; conda names, those of virtual packages among them, stay."""
    return child if child.startswith("__") or any(row[2] == child for row in found) else canonicalize_name(child)


def actual_edge(edge, packages):
    parent, child = packages[edge["from"]], packages.get(edge["to"])
    return parent["name"], parent["version"], child["name"] if child else edge["to"]


COMPARISONS = {
    "environment-status": environment_statuses,
    "environment-rows": environment_rows,
    "environment-versions": environment_versions,
    "conda-match-specs-generated": generated_specs,
    "conda-lock-status": lock_statuses,
    "conda-lock-packages": lock_packages,
    "conda-lock-edges": lock_edges,
}
