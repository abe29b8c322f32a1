"""pixi.toml and [tool.pixi] against a reading of their tables by another TOML reader."""

import tomli
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from .comparison import rows
from .conda_files import admitted

CONDA_TABLES = ("dependencies", "host-dependencies", "build-dependencies", "dev")
LOCATIONS = ("path", "git", "url")


def manifests(context):
    """(case, tables or None, scan, path); some manifests need TOML 1.1."""
    kinds = {"pixi.toml": (), "pyproject": ("tool", "pixi")}
    files = [
        (context.corpus / project, path, kinds[kind])
        for project, path, kind in context.manifest
        if kind in kinds and project.startswith("projects/")
    ]
    files = [(project, path, tables(project / path, keys), keys) for project, path, keys in files]
    files = [file for file in files if file[2] or not file[3]]
    scans = context.assay.scans([project for project, *_ in files])
    return [
        (f"{project.name}/{path}", read, scan, path) for (project, path, read, _), scan in zip(files, scans)
    ]


def tables(path, keys):
    try:
        document = tomli.loads(path.read_text())
    except (tomli.TOMLDecodeError, UnicodeDecodeError):
        return None
    for key in keys:
        document = document.get(key, {})
    return document


def statuses(context):
    for case, read, scan, path in manifests(context):
        allowed = ("read", "partly", "failed") if read is None else ("read", "partly")
        yield f"{case} status", True, scan.status(path) in allowed


def dependencies(context):
    for case, read, scan, path in manifests(context):
        if read is not None:
            found = [actual(row) for row in scan.rows("requirements", path) if of_pixi(row)]
            yield from rows(case, list(expected(read)), found)


def of_pixi(row):
    return row["ecosystem"] == "conda" or row["scope"].startswith("env:")


def actual(row):
    return row["scope"], row["ecosystem"], row["name"], row["url"] is not None, row["constraint"]


def expected(manifest):
    environments = {"default": ["default"]}
    for name, value in manifest.get("environments", {}).items():
        features = value if isinstance(value, list) else value.get("features", [])
        bare = isinstance(value, dict) and value.get("no-default-feature", False)
        environments[name] = list(features) + ([] if bare else ["default"])
    for feature, table in {"default": manifest, **manifest.get("feature", {})}.items():
        scopes = sorted(f"env:{name}" for name, features in environments.items() if feature in features)
        for part in (table, *table.get("target", {}).values()):
            yield from feature_rows(part, scopes or [f"group:{feature}"])
    package = manifest.get("package", {})
    if isinstance(package.get("build", {}).get("backend"), dict):
        yield "build", "conda", package["build"]["backend"]["name"], False, False
    for name in ("build-dependencies", "host-dependencies"):
        yield from package_rows(package.get(name, {}), "build")
    yield from package_rows(package.get("run-dependencies", {}), "runtime")
    for extra, table in package.get("extra-dependencies", {}).items():
        yield from package_rows(table, f"extra:{extra}")


def feature_rows(table, scopes):
    for scope in scopes:
        for key in CONDA_TABLES:
            yield from package_rows(table.get(key, {}), scope)
        yield from package_rows(table.get("constraints", {}), scope, True)
        for name, value in table.get("pypi-dependencies", {}).items():
            yield scope, "pypi", canonicalize_name(name), located(value), False
        for name, value in table.get("pypi-options", {}).get("dependency-overrides", {}).items():
            yield scope, "pypi", canonicalize_name(name), located(value), True


def package_rows(table, scope, constraint=False):
    for name, value in table.items():
        if name.startswith("if("):
            yield from package_rows(value, scope, constraint)
        else:
            yield scope, "conda", name.lower(), located(value), constraint


def located(value):
    return isinstance(value, dict) and any(key in value for key in LOCATIONS)


def versions(context):
    """What each constraint of the default environment admits, as rattler and packaging read it."""
    for case, read, scan, path in manifests(context):
        found = {(row["ecosystem"], row["name"]): row for row in scan.rows("requirements", path) if of_pixi(row)}
        for name, value in (read or {}).get("dependencies", {}).items():
            text = value.get("version", "*") if isinstance(value, dict) else value
            if text != "*" and ("conda", name.lower()) in found and not located(value) and is_single(name, read):
                yield f"{case} {name} {text}", *admitted(f"x {text}", found["conda", name.lower()])
        for name, value in (read or {}).get("pypi-dependencies", {}).items():
            text = value.get("version", "*") if isinstance(value, dict) else value
            row = found.get(("pypi", canonicalize_name(name)))
            if row and not located(value):
                yield f"{case} {name} {text}", str(specifiers(text)), row["specifier"]


def is_single(name, manifest):
    """Whether one table alone asks for a package."""
    text = str({key: value for key, value in manifest.items() if key != "tasks"})
    return text.count(f"'{name}':") == 1


def specifiers(text):
    try:
        return SpecifierSet("" if text == "*" else text)
    except InvalidSpecifier:
        return text


COMPARISONS = {
    "pixi-manifest-status": statuses,
    "pixi-manifest-dependencies": dependencies,
    "pixi-manifest-versions": versions,
}
