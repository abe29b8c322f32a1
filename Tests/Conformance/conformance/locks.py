"""What the comparisons of locks that do not hold the project itself have in common."""

import json
import tomllib

from packaging.markers import InvalidMarker, Marker
from packaging.utils import canonicalize_name

from .comparison import rows
from .uv_locks import LINUX


def documents(context, kind, is_known, load=tomllib.loads):
    """(file, its document, its scan) of every file of a kind that can be read, pull requests too."""
    for file, scan in context.with_scans(context.files(kind)):
        try:
            document = load(file.read())
        except (ValueError, UnicodeDecodeError):
            continue
        if is_known(document):
            yield file, document, scan


def statuses(kind, is_known, load=tomllib.loads):
    """A lock is read; a broken one, or one of an unknown version, is reported with its line."""

    def run(context):
        valid = {file.case for file, _, _ in documents(context, kind, is_known, load)}
        for file, scan in context.with_scans(context.files(kind)):
            if file.case in valid:
                allowed = scan.status(file.path) in ("read", "partly")
                yield f"{file.case} status", True, allowed or scan.status(file.path)
                continue
            told = scan.rows("notEvaluated", file.path)
            yield f"{file.case} status", "failed", scan.status(file.path)
            yield f"{file.case} one place", (1, True), (len(told), told and told[0]["line"] is not None)

    return run


def truth_packages(kind, is_known, kinds, load=tomllib.loads):
    """Names, versions and sources, and the names of several versions or of none."""

    def run(context):
        for file, _, scan in documents(context, kind, is_known, load):
            if not file.truth:
                continue
            found = scan.rows("packages", file.path)
            truth = file.truth
            expected = {
                (name, version, kinds.get(source, source)) for name, version, source in truth["packages"]
            }
            yield from rows(file.case, sorted(expected, key=str), sorted(row_keys(found), key=str))
            yield f"{file.case} unique ids", len(found), len({row["id"] for row in found})
            versions = {(row["name"], row["version"]) for row in found}
            names = [name for name, _ in versions]
            multiple = sorted({name for name in names if names.count(name) > 1})
            yield f"{file.case} several versions", truth["multi_version"], multiple
            unversioned = sorted({row["name"] for row in found if row["version"] is None})
            if "no_version" in truth:
                yield f"{file.case} no version", sorted(set(truth["no_version"])), unversioned

    return run


def row_keys(packages):
    return {(row["name"], row["version"], row["source"]["kind"]) for row in packages}


def pull_request_counts(kind, is_known, load=tomllib.loads, count=len):
    """The number of packages of each side of a pull request; `count` counts the rows as the truth does."""

    def run(context):
        for file, _, scan in documents(context, kind, is_known, load):
            if file.truth:
                continue
            pair, side = file.project.parent.name, file.project.name
            truth = json.loads((context.corpus / "truth/prs" / f"{pair}.json").read_text())
            expected = truth["counts"][side]["packages"].get(file.path)
            yield f"{file.case} packages", expected, count(scan.rows("packages", file.path))

    return run


def facts(kind, is_known, read, load=tomllib.loads):
    """Source, commit and hashes of each package, against a reading of our own."""

    def run(context):
        for file, document, scan in documents(context, kind, is_known, load):
            found = [fact(row) for row in scan.rows("packages", file.path)]
            yield from rows(file.case, sorted(read(document), key=str), sorted(found, key=str))

    return run


def fact(row):
    source = row["source"]
    return (
        row["name"],
        row["version"],
        source["kind"],
        source["url"],
        source.get("commit"),
        tuple(row["hashes"]),
    )


def marker_text(text):
    """A marker in normal form; None where there is none, or none that can be read."""
    try:
        return str(Marker(text)) if text else None
    except InvalidMarker:
        return None


def declared(scan, lock, kinds=("runtime", "extra", "group")):
    """The requirements of the manifest beside a lock that its tool locks."""
    manifest = f"{lock.rpartition('/')[0]}/pyproject.toml".removeprefix("/")
    return [
        row
        for row in scan.rows("requirements", manifest)
        if not row["constraint"] and row["scope"].partition(":")[0] in kinds
    ]


def holds(text, **more):
    """Whether a marker holds for CPython 3.12 on Linux, without extras; one that cannot be read does."""
    try:
        return not text or Marker(text).evaluate({**LINUX, **more})
    except InvalidMarker:
        return True


def extras(names):
    return tuple(sorted(canonicalize_name(name) for name in names))
