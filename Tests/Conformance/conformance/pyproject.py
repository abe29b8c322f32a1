"""pyproject.toml: the requirements of the standard tables and of every tool against the truth."""

import collections
import functools
import posixpath
import re
import tomllib

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
        expected = once_in_groups(expected_rows(file.truth, tomllib.loads(file.read()).get("tool", {})))
        found = [row for row in scan.rows("requirements", file.path) if row["ecosystem"] == "pypi"]
        actual = once_in_groups(actual_row(row) for row in found)
        # What these declare for the same scopes is compared elsewhere.
        if file.truth["poetry"] or "pixi" in file.truth["tools"]:
            actual = [row for row in actual if row in expected]
        yield from rows(file.case, expected, actual)


def poetry_tables(context):
    """Every entry of Poetry's tables is there in its scopes, or told; `poetry-manifest-requirements` knows more."""
    for file, scan in context.with_scans(context.project_files("pyproject")):
        if "error" in file.truth or not file.truth["poetry"]:
            continue
        tools = tomllib.loads(file.read())["tool"]
        left = collections.Counter(actual_row(row) for row in scan.rows("requirements", file.path))
        for row in expected_rows(file.truth, tools):
            left[row] -= left[row] > 0
        told = {row["subject"] for row in scan.rows("notEvaluated", file.path)}
        expected = once_in_groups(row for row in poetry_rows(tools["poetry"]) if row[1] not in told)
        actual = once_in_groups((row[0], row[2], row[3]) for row in left.elements())
        yield from rows(
            file.case, sorted((row[0], canonicalize_name(row[1]), row[2]) for row in expected), sorted(actual)
        )


def poetry_rows(poetry):
    """(scope, name, extras) of every constraint."""
    owners = collections.defaultdict(list)
    for extra, names in poetry.get("extras", {}).items():
        for name in names:
            owners[canonicalize_name(re.match(r"[\w.-]*", name)[0])].append(
                f"extra:{canonicalize_name(extra)}"
            )
    for name, value in entries(poetry.get("dependencies", {})):
        scopes = owners[canonicalize_name(name)] if value.get("optional") else []
        yield from ((scope, name, extras(value)) for scope in scopes or ["runtime"])
    yield from (
        ("group:dev", name, extras(value)) for name, value in entries(poetry.get("dev-dependencies", {}))
    )
    groups = {canonicalize_name(name): table for name, table in poetry.get("group", {}).items()}
    for group in groups:
        for included in including(group, groups):
            for name, value in entries(groups[included].get("dependencies", {})):
                yield "runtime" if group == "main" else f"group:{group}", name, extras(value)


def including(group, groups):
    """A group and those that it includes."""
    found = [group]
    for name in found:
        included = map(canonicalize_name, groups[name].get("include-groups", []))
        found += [name for name in included if name in groups and name not in found]
    return found


def entries(table):
    for name, values in table.items():
        for value in values if isinstance(values, list) else [values]:
            if name != "python":
                yield name, value if isinstance(value, dict) else {}


def extras(value):
    return tuple(sorted({canonicalize_name(extra) for extra in value.get("extras", [])}))


def invalid(context):
    """What is no requirement is told, with its line."""
    for file, scan in context.with_scans(context.project_files("pyproject")):
        if "error" in file.truth:
            continue
        told = {row["subject"]: row["line"] for row in scan.rows("notEvaluated", file.path)}
        for scope, row in declared(file.truth, tomllib.loads(file.read()).get("tool", {})):
            if "invalid" in row:
                yield f"{file.case} {scope} {row['invalid']}", True, told.get(row["invalid"]) is not None


def dynamic(context):
    """Requirements that are dynamic are told: by Poetry, by files, beside, in the lock, or as not known."""
    for file, scan in context.with_scans(context.project_files("pyproject")):
        if "error" in file.truth:
            continue
        told = {row["subject"] for row in scan.rows("notEvaluated", file.path)}
        files = file.truth["setuptools_dynamic"] or {}
        for field in {"dependencies", "optional-dependencies"} & set(file.truth["dynamic"]):
            is_known = file.truth["poetry"] or field in files or is_locked(file)
            yield f"{file.case} {field}", not is_known, field in told


def is_locked(file):
    """A uv.lock above holds the project."""
    own = (file.project / file.path).parent
    for folder in [own, *own.parents]:
        if folder == file.project.parent:
            return False
        if (folder / "uv.lock").exists():
            return str(own.relative_to(folder)) in local_folders(folder / "uv.lock")


@functools.cache
def local_folders(lock):
    sources = [package.get("source") for package in tomllib.loads(lock.read_text()).get("package", [])]
    tables = [source for source in sources if isinstance(source, dict)]
    return {table.get(kind) for table in tables for kind in ("editable", "virtual", "directory")}


def setuptools_files(context):
    """The files that setuptools reads have the scopes for which they are named."""
    for file, scan in context.with_scans(context.project_files("pyproject")):
        for scope, name in [] if "error" in file.truth else named_files(file.truth):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(file.path), name))
            if (file.project / path).exists():
                found = {row["scope"] for row in scan.rows("requirements", path)}
                yield f"{file.case} {path}", True, not found or scope in found
            else:
                told = {row["subject"] for row in scan.rows("notEvaluated", file.path)}
                yield f"{file.case} {path}", True, name in told


def named_files(truth):
    table = truth.get("setuptools_dynamic") or {}
    lists = [("dependencies", "runtime", table.get("dependencies", {}))]
    optional = table.get("optional-dependencies", {})
    lists += [
        ("optional-dependencies", f"extra:{canonicalize_name(name)}", value)
        for name, value in optional.items()
    ]
    for field, scope, value in lists:
        names = value.get("file", [])
        if field in truth["dynamic"]:
            yield from ((scope, name) for name in ([names] if isinstance(names, str) else names))


def declared(truth, tools):
    """(scope, row) of everything that is declared, constraints apart."""
    yield from (("runtime", row) for row in truth["dependencies"])
    yield from (("build", row) for row in truth["build_requires"])
    for kind, table in (("extra", truth["optional"]), ("group", truth["groups"])):
        for name, entries in table.items():
            yield from ((f"{kind}:{canonicalize_name(name)}", row) for row in entries)
    yield from (("group:dev", parse(text)) for text in (truth["uv"] or {}).get("dev-dependencies", []))
    for name, texts in (truth["pdm"] or {}).get("dev-dependencies", {}).items():
        yield from ((f"group:{canonicalize_name(name)}", parse(text)) for text in texts)
    for name, table in (truth["hatch_envs"] or {}).items():
        texts = table.get("dependencies", []) + table.get("extra-dependencies", [])
        yield from ((f"env:{name}", parse(text)) for text in texts)
    yield from (("runtime", parse(text)) for text in truth["flit"] or [])
    yield from untold(tools)


def untold(tools):
    """What the truth leaves out: the extras of Flit, and what builds with Hatch need."""
    flit = tools.get("flit", {}).get("metadata", {})
    optional = [*flit.get("requires-extra", {}).items(), ("dev", flit.get("dev-requires", []))]
    for name, texts in optional:
        yield from ((f"extra:{canonicalize_name(name)}", parse(text)) for text in texts)
    build = tools.get("hatch", {}).get("build", {})
    tables = [build, *build.get("targets", {}).values()]
    tables += [hook for table in tables for hook in table.get("hooks", {}).values()]
    yield from (("build", parse(text)) for table in tables for text in table.get("dependencies", []))


def once_in_groups(rows):
    """A group may include another on two ways: the truth repeats its rows."""
    seen = set()
    return [row for row in rows if not row[0].startswith("group:") or row not in seen and not seen.add(row)]


def expected_rows(truth, tools):
    found = [(scope, False, row) for scope, row in declared(truth, tools)]
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
    "pyproject-poetry-tables": poetry_tables,
    "pyproject-dynamic": dynamic,
    "pyproject-setuptools-files": setuptools_files,
}
