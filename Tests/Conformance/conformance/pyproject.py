"""pyproject.toml: requirements of PEP 621, PEP 735, the build system and `[tool.uv]` against the truth."""

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from .comparison import rows
from .redaction import redacted

UV_CONSTRAINTS = {
    "constraint-dependencies": "runtime",
    "override-dependencies": "runtime",
    "build-constraint-dependencies": "build",
}


def statuses(context):
    for file, scan in context.with_scans(context.project_files("pyproject")):
        if "error" in file.truth:
            lines = [row["line"] for row in scan.rows("notEvaluated", file.path)]
            yield f"{file.case} status", "failed", scan.status(file.path)
            yield f"{file.case} one place", (1, True), (len(lines), None not in lines)
        else:
            yield f"{file.case} found", True, scan.status(file.path) in ("read", "partly")


def requirements(context):
    for file, scan in context.with_scans(context.project_files("pyproject")):
        if "error" in file.truth:
            continue
        expected = once_in_groups(expected_rows(file.truth))
        actual = once_in_groups(actual_row(row) for row in scan.rows("requirements", file.path))
        # Other tools' tables declare more for the same scopes.
        if any(file.truth[tool] for tool in ("poetry", "pdm", "hatch_envs", "flit", "setuptools_dynamic")):
            actual = [row for row in actual if row in expected]
        yield from rows(file.case, expected, actual)


def invalid(context):
    """What is no requirement is told, with its line."""
    for file, scan in context.with_scans(context.project_files("pyproject")):
        if "error" in file.truth:
            continue
        told = {row["subject"]: row["line"] for row in scan.rows("notEvaluated", file.path)}
        for scope, row in declared(file.truth):
            if "invalid" in row:
                yield f"{file.case} {scope} {row['invalid']}", True, told.get(row["invalid"]) is not None


def declared(truth):
    """(scope, row) of everything that is declared, constraints apart."""
    yield from (("runtime", row) for row in truth["dependencies"])
    yield from (("build", row) for row in truth["build_requires"])
    for kind, table in (("extra", truth["optional"]), ("group", truth["groups"])):
        for name, entries in table.items():
            yield from ((f"{kind}:{canonicalize_name(name)}", row) for row in entries)
    yield from (("group:dev", parse(text)) for text in (truth["uv"] or {}).get("dev-dependencies", []))


def once_in_groups(rows):
    """A group may include another on two ways: the truth repeats its rows."""
    seen = set()
    return [row for row in rows if not row[0].startswith("group:") or row not in seen and not seen.add(row)]


def expected_rows(truth):
    found = [(scope, False, row) for scope, row in declared(truth)]
    for key, scope in UV_CONSTRAINTS.items():
        found += [(scope, True, parse(text)) for text in (truth["uv"] or {}).get(key, [])]
    return [
        (
            scope,
            constraint,
            row["name"],
            tuple(sorted({canonicalize_name(extra) for extra in row["extras"]})),
            row["specifier"],
            row["marker"],
            redacted(row["url"]),
        )
        for scope, constraint, row in found
        if "name" in row
    ]


def parse(text):
    """A requirement as a row of the truth."""
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return {"invalid": text}
    return {
        "name": canonicalize_name(requirement.name),
        "extras": sorted(requirement.extras),
        "specifier": str(requirement.specifier),
        "url": requirement.url,
        "marker": str(requirement.marker) if requirement.marker else None,
    }


def actual_row(row):
    return (
        row["scope"],
        row["constraint"],
        row["name"],
        tuple(row["extras"]),
        row["specifier"],
        row["marker"],
        row["url"],
    )


COMPARISONS = {
    "pyproject-status": statuses,
    "pyproject-requirements": requirements,
    "pyproject-invalid": invalid,
}
