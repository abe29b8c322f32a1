"""pixi.lock against the truth, and against rattler, the library in which pixi itself reads its lock."""

import re

import rattler
from packaging.utils import canonicalize_name

from .comparison import rows

DYNAMIC = "<dynamic>"
LOCAL_KINDS = ("path", "editable")
PLATFORMS = {"linux": "linux-64", "macos": "osx-arm64", "windows": "win-64"}


def locks(context):
    return context.project_files("pixi.lock")


def statuses(context):
    for file, scan in context.with_scans(locks(context)):
        yield f"{file.case} status", "read", scan.status(file.path)


def packages(context):
    """The truth has a row for each name, version and kind, whatever the platforms."""
    for file, scan in context.with_scans(locks(context)):
        found = scan.rows("packages", file.path)
        expected = [(name, version, kind.split("-")[0]) for name, version, kind in file.truth["packages"]]
        yield from rows(
            file.case, expected, {(row["name"], row["version"], row["ecosystem"]) for row in found}
        )
        yield f"{file.case} unique ids", len(found), len({row["id"] for row in found})


def environments(context):
    """What rattler installs in each environment on each platform that has a name of ours."""
    files = [(file, rattler.LockFile.from_path(file.project / file.path)) for file in locks(context)]
    scopes = sorted({name for _, lock in files for name, _ in lock.environments()})
    for scope in scopes:
        for platform, subdir in PLATFORMS.items():
            options = ("--scope", f"env:{scope}", "--platform", platform)
            for (file, lock), (_, scan) in zip(files, context.with_scans([file for file, _ in files], *options)):
                found = {
                    (row["ecosystem"], row["name"], version_of(row)) for row in scan.rows("packages", file.path)
                }
                expected = sorted(installed(lock, scope, subdir), key=str)
                yield from rows(f"{file.case} {scope} {subdir}", expected, found)


def installed(lock, scope, subdir):
    environment = dict(lock.environments()).get(scope)
    for platform in environment.platforms() if environment else []:
        if platform_subdir(platform) == subdir:
            yield from (identity(package) for package in environment.packages(platform) or [])


def platform_subdir(platform):
    return str(getattr(platform, "subdir", platform)).replace("Platform(", "").replace(")", "")


def identity(package):
    """(ecosystem, name, version); of a conda package that has yet to be built there may be no version."""
    if isinstance(package, rattler.lock.PypiLockedPackage):
        return "pypi", canonicalize_name(package.name), str(package.version)
    record = package.package_record
    return "conda", package.name, str(record.version) if record else None


def edges(context):
    """The dependencies of each conda package, and those of a distribution that are installed beside it."""
    for file, scan in context.with_scans(locks(context)):
        packages = {row["id"]: row for row in scan.rows("packages", file.path)}
        found = {actual_edge(edge, packages) for edge in scan.rows("edges", file.path)}
        expected = set(expected_edges(rattler.LockFile.from_path(file.project / file.path)))
        parents = {edge[:2] for edge in expected}
        yield from rows(file.case, sorted(expected, key=str), [edge for edge in found if edge[:2] in parents])


def expected_edges(lock):
    for _, environment in lock.environments():
        for platform in environment.platforms():
            packages = environment.packages(platform)
            beside = {canonicalize_name(identity(package)[1]) for package in packages}
            for package in packages:
                yield from dependencies(package, beside)


def dependencies(package, beside):
    kind, name, version = identity(package)
    if kind == "conda":
        for text in package.package_record.depends if package.package_record else []:
            yield name, version, re.match(r"[\w.-]+", text)[0]
    else:
        children = {canonicalize_name(re.match(r"[\w.-]+", text)[0]) for text in package.requires_dist}
        yield from ((name, version, child) for child in children & beside)


def actual_edge(edge, packages):
    parent, child = packages[edge["from"]], packages.get(edge["to"])
    name = child["name"] if child else edge["to"]
    child_name = canonicalize_name(name) if parent["ecosystem"] == "pypi" else name
    return parent["name"], version_of(parent), child_name


def version_of(row):
    """Of a Python project of its own rattler tells no version, whatever the lock says."""
    return DYNAMIC if row["ecosystem"] == "pypi" and row["source"]["kind"] in LOCAL_KINDS else row["version"]


COMPARISONS = {
    "pixi-lock-status": statuses,
    "pixi-lock-packages": packages,
    "pixi-lock-environments": environments,
    "pixi-lock-edges": edges,
}
