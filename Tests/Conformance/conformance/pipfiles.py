"""Pipfile and Pipfile.lock: packages against the truth; the rest against a reading of our own."""

import collections
import json
import tomllib

from packaging.markers import Marker
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from .comparison import rows
from .locks import documents, extras, facts, holds, pull_request_counts, statuses, truth_packages
from .redaction import redacted
from .uv_locks import RUNTIME

KIND = "Pipfile.lock"
SOURCE_KINDS = {"registry": "index", "hg": "url", "svn": "url", "bzr": "url"}
SYSTEMS = ("git", "hg", "svn", "bzr")
SETTINGS = ("source", "requires", "scripts", "pipenv", "pipfile")
MARKER_KEYS = (
    "os_name",
    "sys_platform",
    "platform_machine",
    "platform_python_implementation",
    "platform_release",
    "platform_system",
    "platform_version",
    "python_version",
    "python_full_version",
    "implementation_name",
    "implementation_version",
)


def load(text):
    return json.loads(text)


def is_known(document):
    return isinstance(document, dict) and ("_meta" in document or "default" in document)


def entries(document):
    """(category, name, table) of every entry."""
    for category, table in document.items():
        if category != "_meta":
            for name, entry in table.items():
                yield category, canonicalize_name(name), (
                    entry if isinstance(entry, dict) else {"version": entry}
                )


def scope(category):
    if category in ("default", "packages"):
        return "runtime"
    return "group:dev" if category in ("develop", "dev-packages") else f"group:{canonicalize_name(category)}"


def source(entry, indexes):
    for system in SYSTEMS:
        if system in entry:
            return "git" if system == "git" else "url", redacted(entry[system]), entry.get("ref")
    if "path" in entry:
        return "path", redacted(entry["path"]), None
    if "file" in entry:
        return "url", redacted(entry["file"]), None
    only = next(iter(indexes.values())) if len(indexes) == 1 else None
    return "index", redacted(indexes.get(entry.get("index"), only)), None


def packages(document):
    """Packages, not entries: for each of a name, version and source its entries and their categories."""
    indexes = {row.get("name", ""): row["url"] for row in document.get("_meta", {}).get("sources", [])}
    found = collections.defaultdict(list)
    for category, name, entry in entries(document):
        version = entry.get("version", "").removeprefix("==") or None
        found[name, version, *source(entry, indexes)].append((category, entry))
    return found


def read_facts(document):
    return [(*key, tuple(found[0][1].get("hashes", []))) for key, found in packages(document).items()]


def unhashed(context):
    for file, _, scan in documents(context, KIND, is_known, load):
        if file.truth:
            found = {row["name"] for row in scan.rows("packages", file.path) if not row["hashes"]}
            yield f"{file.case} unhashed", sorted(set(file.truth["unhashed"])), sorted(found)


def entry_count(packages):
    """The truth counts the entries of all categories."""
    return sum(len(row["scopes"]) for row in packages)


def scopes(context):
    """The scopes of a package are its categories."""
    for file, document, scan in documents(context, KIND, is_known, load):
        expected = collections.defaultdict(set)
        for (name, version, *_), found in packages(document).items():
            expected[name, version] |= {scope(category) for category, _ in found}
        actual = collections.defaultdict(set)
        for row in scan.rows("packages", file.path):
            actual[row["name"], row["version"]] |= set(row["scopes"])
        for key in sorted(expected, key=str):
            yield f"{file.case} {key} scopes", expected[key], actual[key]


def reach(context):
    """The run-time set for CPython 3.12 on Linux: the entries of `default` whose markers hold."""
    scans = {file.case: scan for file, scan in context.with_scans(context.files(KIND), *RUNTIME)}
    for file, document, _ in documents(context, KIND, is_known, load):
        expected = {
            key[:2]
            for key, found in packages(document).items()
            if any(category == "default" and holds(entry.get("markers")) for category, entry in found)
        }
        found = {(row["name"], row["version"]) for row in scans[file.case].rows("packages", file.path)}
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


def direct(context):
    """Direct is what the Pipfile beside the lock names in a category of its own."""
    manifests = {(file.project, file.path): document for file, document, _ in pipfiles(context)}
    for file, document, scan in documents(context, KIND, is_known, load):
        manifest = manifests.get((file.project, file.path.removesuffix(".lock")))
        if manifest is None:
            continue
        named = {(scope(category), name) for category, name, _ in manifest_entries(manifest)}
        expected = {
            key[:2]
            for key, found in packages(document).items()
            if any((scope(category), key[0]) in named for category, _ in found)
        }
        found = {(row["name"], row["version"]) for row in scan.rows("packages", file.path) if row["direct"]}
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


# Pipfile


def pipfiles(context):
    return documents(context, "Pipfile", lambda document: True)


def manifest_entries(document):
    for category, table in document.items():
        if category not in SETTINGS and isinstance(table, dict):
            for name, entry in table.items():
                yield category, canonicalize_name(name), (
                    entry if isinstance(entry, dict) else {"version": entry}
                )


def requirements(context):
    for file, document, scan in pipfiles(context):
        expected = [expected_row(*entry) for entry in manifest_entries(document)]
        found = [
            (row["scope"], row["name"], row["specifier"], tuple(row["extras"]), row["marker"], row["url"])
            for row in scan.rows("requirements", file.path)
        ]
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


def expected_row(category, name, entry):
    url = place(entry)
    version = "" if url else specifier(entry.get("version", "*"))
    return scope(category), name, version, extras(entry.get("extras", [])), marker(entry), redacted(url)


def specifier(text):
    if text == "*":
        return ""
    try:
        return f"=={Version(text)}"
    except InvalidVersion:
        return str(SpecifierSet(text))


def place(entry):
    for system in SYSTEMS:
        if system in entry:
            url = entry[system]
            if "://" not in url and "@" in url:
                url = "ssh://" + url.replace(":", "/", 1)
            reference = entry.get("ref") or entry.get("tag") or entry.get("branch")
            return f"{system}+{url.removeprefix(system + '+')}" + (f"@{reference}" if reference else "")
    return entry.get("url") or entry.get("path") or entry.get("file")


def marker(entry):
    conditions = [f"{key} {entry[key]}" for key in entry if key in MARKER_KEYS]
    conditions += [entry["markers"]] if entry.get("markers") else []
    if not conditions:
        return None
    return str(Marker(" and ".join(f"({condition})" for condition in conditions)))


COMPARISONS = {
    "pipfile-status": statuses("Pipfile", lambda document: True, tomllib.loads),
    "pipfile-requirements": requirements,
    "pipfile-lock-status": statuses(KIND, is_known, load),
    "pipfile-lock-packages": truth_packages(KIND, is_known, SOURCE_KINDS, load),
    "pipfile-lock-pull-requests": pull_request_counts(KIND, is_known, load, entry_count),
    "pipfile-lock-facts": facts(KIND, is_known, read_facts, load),
    "pipfile-lock-unhashed": unhashed,
    "pipfile-lock-scopes": scopes,
    "pipfile-lock-direct": direct,
    "pipfile-lock-reach": reach,
}
