"""pdm.lock: packages and edges against the truth; hashes and sources against a reading of our own."""

import collections

from packaging.markers import Marker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from .comparison import rows
from .locks import documents, extras, facts, pull_request_counts, statuses, truth_packages
from .redaction import redacted

KIND = "pdm.lock"
SOURCE_KINDS = {"registry": "index"}


def is_known(document):
    version = document.get("metadata", {}).get("lock_version")
    return version is None or str(version).partition(".")[0] in ("0", "1", "2", "3", "4")


def packages(document):
    """Packages, not entries: those of one name, version and source, of which some may have extras."""
    found = {}
    for entry in document.get("package", []):
        key = canonicalize_name(entry["name"]), entry.get("version"), *source(entry)
        found.setdefault(key, []).append(entry)
    return found


def source(entry):
    if "git" in entry:
        return "git", redacted(entry["git"]), entry.get("revision", entry.get("ref"))
    for key in ("url", "path"):
        if key in entry:
            return key, redacted(entry[key]), None
    return "index", None, None


def read_facts(document):
    files = document.get("metadata", {}).get("files", {})
    return [(*key, hashes(entries, files)) for key, entries in packages(document).items()]


def hashes(entries, files):
    """Those of the first entry that has files: an entry with extras repeats them."""
    for entry in entries:
        name, version = canonicalize_name(entry["name"]), entry.get("version")
        keys = [
            key
            for key in files
            if (canonicalize_name(key.split(" ")[0].split("[")[0]), key.split(" ")[-1]) == (name, version)
        ]
        found = entry.get("files") or [file for key in keys for file in files[key]]
        if found:
            return tuple(file["hash"] for file in found)
    return ()


def unhashed(context):
    for file, _, scan in documents(context, KIND, is_known):
        if file.truth:
            found = {row["name"] for row in scan.rows("packages", file.path) if not row["hashes"]}
            yield f"{file.case} unhashed", sorted(set(file.truth["unhashed"])), sorted(found)


# Edges


def edges(context):
    """An entry with extras names its own package first, which is no edge."""
    for file, _, scan in documents(context, KIND, is_known):
        if not file.truth:
            continue
        ids = {row["id"]: row for row in scan.rows("packages", file.path)}
        expected = {row for edge in file.truth["edges"] for row in expected_edges(edge)}
        found = {actual_edge(edge, ids) for edge in scan.rows("edges", file.path)}
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


def expected_edges(edge):
    parent, version, child, _, marker, wanted, kind = edge
    owners = kind.removeprefix("extra-entry:").split(",") if kind.startswith("extra-entry:") else [None]
    if owners != [None] and child == parent and not wanted:
        return
    for owner in owners:
        yield (
            parent,
            version,
            child,
            str(Marker(marker)) if marker else None,
            extras(wanted),
            owner and canonicalize_name(owner),
        )


def actual_edge(edge, ids):
    parent = ids[edge["from"]]
    child = ids[edge["to"]]["name"] if edge["to"] in ids else edge["to"]
    return (
        parent["name"],
        parent["version"],
        child,
        edge["marker"],
        tuple(edge["toExtras"]),
        edge["fromExtra"],
    )


def targets(context):
    """Which of several packages of a name an edge may mean: those that its specifier admits."""
    for file, document, scan in documents(context, KIND, is_known):
        by_name = collections.defaultdict(set)
        for name, version, *_ in packages(document):
            by_name[name].add(version)
        expected = {
            (canonicalize_name(entry["name"]), entry.get("version"), requirement.name, versions)
            for entry in document.get("package", [])
            for requirement, versions in resolved(entry, by_name)
        }
        ids = {row["id"]: row for row in scan.rows("packages", file.path)}
        found = {target(edge, ids) for edge in scan.rows("edges", file.path)}
        # An entry with extras names its own package, which is no edge.
        expected = {row for row in expected if row[0] != row[2] or row in found}
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


def resolved(entry, by_name):
    for text in entry.get("dependencies", []):
        try:
            requirement = Requirement(text)
        except InvalidRequirement:
            continue
        requirement.name = canonicalize_name(requirement.name)
        every = by_name[requirement.name]
        admitted = {version for version in every if version and requirement.specifier.contains(version, True)}
        yield requirement, tuple(sorted(admitted if admitted and len(every) > 1 else every, key=str))


def target(edge, ids):
    parent = ids[edge["from"]]
    children = edge["toCandidates"] or [edge["to"]]
    name = ids[children[0]]["name"] if children[0] in ids else children[0]
    versions = {ids[child]["version"] for child in children if child in ids}
    return parent["name"], parent["version"], name, tuple(sorted(versions, key=str))


COMPARISONS = {
    "pdm-lock-status": statuses(KIND, is_known),
    "pdm-lock-packages": truth_packages(KIND, is_known, SOURCE_KINDS),
    "pdm-lock-pull-requests": pull_request_counts(KIND, is_known),
    "pdm-lock-facts": facts(KIND, is_known, read_facts),
    "pdm-lock-unhashed": unhashed,
    "pdm-lock-edges": edges,
    "pdm-lock-targets": targets,
}
