"""poetry.lock: scopes and reach against a reading of our own, and against what Poetry records."""

import collections

from packaging.utils import canonicalize_name

from .comparison import rows
from .locks import documents, holds
from .poetry_locks import KIND, Lock, identity, is_known
from .poetry_manifests import roots
from .uv_locks import RUNTIME


def scopes(context):
    """What each scope of the manifest reaches, all markers possible; beyond that, only what the lock records."""
    for file, document, scan in with_manifests(context):
        lock = Lock(document)
        expected = collections.defaultdict(set)
        for scope, starts in roots(file).items():
            for index in lock.reach(starts, lambda marker, **more: True):
                expected[identity(lock.packages[index])].add(scope)
        recorded = collections.defaultdict(set)
        for package in lock.packages:
            recorded[identity(package)] |= recorded_scopes(package)
        for row in scan.rows("packages", file.path):
            key = row["name"], row["version"]
            missing = expected[key] - set(row["scopes"])
            more = set(row["scopes"]) - expected[key] - recorded[key]
            yield f"{file.case} {key} scopes", (set(), set()), (missing, more)


def direct(context):
    """Direct is what the manifest names."""
    for file, document, scan in with_manifests(context):
        lock = Lock(document)
        starts = [start for scoped in roots(file).values() for start in scoped]
        named = {index for name, value, _ in starts for index in lock.candidates(name, value)}
        expected = sorted(identity(lock.packages[index]) for index in named)
        found = [row for row in scan.rows("packages", file.path) if row["direct"]]
        yield from rows(file.case, expected, sorted((row["name"], row["version"]) for row in found))


def with_manifests(context):
    for file, document, scan in documents(context, KIND, is_known):
        if roots(file) is not None:
            yield file, document, scan


def recorded_scopes(package):
    groups = package.get("groups", [package["category"]] if "category" in package else [])
    return {"runtime" if group == "main" else f"group:{canonicalize_name(group)}" for group in groups}


def groups(context):
    """The groups that the lock records are those that reach a package: `main` at run time or for an extra."""
    for file, document, scan in documents(context, KIND, is_known):
        found = collections.defaultdict(set)
        for row in scan.rows("packages", file.path):
            found[row["name"], row["version"]] |= {recorded_name(scope) for scope in row["scopes"]}
        expected = collections.defaultdict(set)
        for package in document.get("package", []):
            if "groups" in package:
                expected[identity(package)] |= {canonicalize_name(group) for group in package["groups"]}
        for key, names in sorted(expected.items()):
            yield f"{file.case} {key} groups", names, found[key]


def recorded_name(scope):
    return scope.removeprefix("group:") if scope.startswith("group:") else "main"


def categories(context):
    """In older locks a package of `main` is needed at run time or for an extra, one of `dev` only by groups."""
    for file, document, scan in with_manifests(context):
        found = collections.defaultdict(set)
        for row in scan.rows("packages", file.path):
            found[row["name"], row["version"]] |= {recorded_name(scope) for scope in row["scopes"]}
        for package in document.get("package", []):
            names = found[identity(package)]
            # What is optional and in no extra is never installed.
            if "category" in package and (names or not package["optional"]):
                actual = "main" if "main" in names else "dev"
                yield f"{file.case} {identity(package)} category", package["category"], actual


def reach(context):
    """The run-time set for CPython 3.12 on Linux, from the manifest's roots."""
    scans = {file.case: scan for file, scan in context.with_scans(context.files(KIND), *RUNTIME)}
    for file, document, _ in with_manifests(context):
        lock = Lock(document)
        reached = lock.reach(roots(file).get("runtime", []), holds)
        expected = {identity(lock.packages[index]) for index in reached}
        found = {(row["name"], row["version"]) for row in scans[file.case].rows("packages", file.path)}
        yield from rows(file.case, sorted(expected), sorted(found))


def recorded_reach(context):
    """The same set as Poetry 2.1 writes it down: the marker of `main` holds, and no extra is needed."""
    scans = {file.case: scan for file, scan in context.with_scans(context.files(KIND), *RUNTIME)}
    for file, document, _ in documents(context, KIND, is_known):
        packages = document.get("package", [])
        if not packages or not all("groups" in package for package in packages):
            continue
        expected = {identity(package) for package in packages if is_recorded(package)}
        found = {(row["name"], row["version"]) for row in scans[file.case].rows("packages", file.path)}
        yield from rows(file.case, sorted(expected), sorted(found))


def is_recorded(package):
    markers = package.get("markers")
    marker = markers.get("main") if isinstance(markers, dict) else markers
    return "main" in package["groups"] and not package["optional"] and holds(marker)


COMPARISONS = {
    "poetry-lock-scopes": scopes,
    "poetry-lock-direct": direct,
    "poetry-lock-groups": groups,
    "poetry-lock-categories": categories,
    "poetry-lock-reach": reach,
    "poetry-lock-reach-recorded": recorded_reach,
}
