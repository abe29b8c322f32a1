"""poetry.lock: packages and edges against the truth; hashes and sources against a reading of our own."""

import collections
import re

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version
from poetry.core.constraints.version import parse_constraint
from poetry.core.constraints.version.exceptions import ParseConstraintError

from .comparison import rows
from .locks import (
    documents,
    extras,
    facts,
    marker_text,
    pull_request_counts,
    statuses,
    truth_packages,
)
from .redaction import redacted

KIND = "poetry.lock"
SOURCE_KINDS = {"registry": "index", "legacy": "index", "directory": "path", "file": "path"}


def is_known(document):
    version = document.get("metadata", {}).get("lock-version")
    return version is None or str(version).partition(".")[0] in ("0", "1", "2")


# Packages


def read_facts(document):
    packages = document.get("package", [])
    names = collections.Counter(package["name"] for package in packages)
    metadata = document.get("metadata", {})
    return [package_fact(package, metadata, names[package["name"]] > 1) for package in packages]


def package_fact(package, metadata, is_repeated):
    source = package.get("source", {})
    kind = source.get("type", "registry")
    commit = source.get("resolved_reference", source.get("reference")) if kind == "git" else None
    return (
        canonicalize_name(package["name"]),
        package["version"],
        SOURCE_KINDS.get(kind, kind),
        redacted(source.get("url")),
        commit,
        hashes(package, metadata, is_repeated),
    )


def hashes(package, metadata, is_repeated):
    """Version 1 lists the files of all versions of a name together: those with another version are not the package's."""
    name = package["name"]
    if "files" in package or name in metadata.get("files", {}):
        files = package.get("files", metadata.get("files", {}).get(name))
        own = [file for file in files if file_version(file["file"], name) == Version(package["version"])]
        return tuple(file["hash"] for file in (own if is_repeated and own else files))
    return tuple("sha256:" + value for value in metadata.get("hashes", {}).get(name, []))


def file_version(file, name):
    """The version in the name of a wheel or of a source archive."""
    stem = re.sub(r"\.(tar\.\w+|zip|whl|egg)$", "", file)
    text = stem.split("-")[1] if file.endswith((".whl", ".egg")) else stem[len(name) + 1 :]
    try:
        return Version(text)
    except InvalidVersion:
        return None


def unhashed(context):
    for file, _, scan in documents(context, KIND, is_known):
        if file.truth:
            found = [row["name"] for row in scan.rows("packages", file.path) if not row["hashes"]]
            yield f"{file.case} unhashed", sorted(file.truth["unhashed"]), sorted(found)


# Edges


def edges(context):
    for file, _, scan in documents(context, KIND, is_known):
        if not file.truth:
            continue
        packages = {row["id"]: row for row in scan.rows("packages", file.path)}
        expected = [row for edge in file.truth["edges"] for row in expected_edges(edge, file.truth["extras"])]
        found = scan.rows("edges", file.path)
        yield from rows(file.case, expected, [actual_edge(edge, packages) for edge in found])


def expected_edges(edge, package_extras):
    """One row for each extra of the parent that asks for an optional child; what none asks for is always there."""
    parent, version, child, _, marker, child_extras, kind = edge
    owners = [None]
    if kind == "optional":
        listed = package_extras.get(parent, {}).items()
        owners = sorted({extras([extra])[0] for extra, names in listed if child in map(head, names)}) or [
            None
        ]
    return [(parent, version, child, marker_text(marker), extras(child_extras), owner) for owner in owners]


def head(requirement):
    """The name at the head of `name[extra] (>=1)`."""
    for index, character in enumerate(requirement):
        if not (character.isalnum() or character in "-_."):
            return canonicalize_name(requirement[:index])
    return canonicalize_name(requirement)


def actual_edge(edge, packages):
    parent = packages[edge["from"]]
    child = packages[edge["to"]]["name"] if edge["to"] in packages else edge["to"]
    marker = edge["marker"]
    return parent["name"], parent["version"], child, marker, tuple(edge["toExtras"]), edge["fromExtra"]


def targets(context):
    """Which of several entries of a name an edge may mean: those that Poetry's own constraints admit."""
    for file, document, scan in documents(context, KIND, is_known):
        lock = Lock(document)
        expected = collections.Counter()
        for index, package in enumerate(lock.packages):
            for name, value in dependencies(package):
                owners = len(lock.owners(index, name, value))
                key = canonicalize_name(package["name"]), package["version"], name
                expected[key + (lock.labels(lock.candidates(name, value)),)] += owners
        found = collections.Counter()
        packages = {row["id"]: row for row in scan.rows("packages", file.path)}
        for edge in scan.rows("edges", file.path):
            parent = packages[edge["from"]]
            ids = edge["toCandidates"] or [edge["to"]]
            name = packages[ids[0]]["name"] if ids[0] in packages else ids[0]
            versions = tuple(sorted(packages[child]["version"] for child in ids if child in packages))
            found[parent["name"], parent["version"], name, versions] += 1
        yield from rows(file.case, sorted(expected.elements()), sorted(found.elements()))


# The dependencies as a graph


class Lock:
    """The dependencies of a lock, with Poetry's own constraints."""

    def __init__(self, document):
        self.packages = document.get("package", [])
        self.by_name = collections.defaultdict(list)
        for index, package in enumerate(self.packages):
            self.by_name[canonicalize_name(package["name"])].append(index)

    def labels(self, candidates):
        return tuple(sorted(self.packages[index]["version"] for index in candidates))

    def candidates(self, name, value):
        found = self.by_name[name]
        if len(found) < 2:
            return found
        return [index for index in found if admits(value, self.packages[index])] or found

    def owners(self, index, name, value):
        if not value.get("optional"):
            return [None]
        listed = self.packages[index].get("extras", {}).items()
        return [extras([extra])[0] for extra, names in listed if name in map(head, names)] or [None]

    def reach(self, starts, admits_marker):
        """Indexes of what (name, table, extras) reach."""
        return {index for index, _ in self.reach_nodes(starts, admits_marker)}

    def reach_nodes(self, starts, admits_marker, more=()):
        """The same as (index, extra or None); `more` are further nodes to begin with."""
        seen = set()
        todo = [
            node
            for name, value, wanted in starts
            if admits_marker(value["markers"])
            for node in self.nodes(name, value, wanted, admits_marker)
        ] + list(more)
        while todo:
            node = todo.pop()
            if node in seen:
                continue
            seen.add(node)
            index, owner = node
            for name, value in dependencies(self.packages[index]):
                asked = {"extra": owner} if owner else {}
                if owner in self.owners(index, name, value) and admits_marker(value.get("markers"), **asked):
                    todo += self.nodes(name, value, extras(value.get("extras", [])), admits_marker)
        return seen

    def nodes(self, name, value, wanted, admits_marker):
        found = self.candidates(name, value)
        found = [index for index in found if self.is_meant(index, admits_marker)]
        return [(index, extra) for index in found for extra in (None, *wanted)]

    def is_meant(self, index, admits_marker):
        """An entry's markers sum up the ways that lead to it; a group without one needs it everywhere."""
        package = self.packages[index]
        markers = package.get("markers", package.get("marker"))
        markers = [markers.get(group) for group in package["groups"]] if isinstance(markers, dict) else [markers]
        return any(admits_marker(marker) for marker in markers)


def dependencies(package):
    for name, values in package.get("dependencies", {}).items():
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, (str, dict)):
                yield canonicalize_name(name), {"version": value} if isinstance(value, str) else value


def admits(value, package):
    is_elsewhere = any(key in value for key in ("git", "url", "path", "file"))
    kind = package.get("source", {}).get("type", "legacy")
    if is_elsewhere and kind == "legacy":
        return False
    try:
        constraint = parse_constraint(value.get("version", "*"))
        return constraint.allows(parse_constraint(package["version"]))
    except ParseConstraintError:
        return True


def identity(package):
    return canonicalize_name(package["name"]), package["version"]


COMPARISONS = {
    "poetry-lock-status": statuses(KIND, is_known),
    "poetry-lock-packages": truth_packages(KIND, is_known, SOURCE_KINDS),
    "poetry-lock-pull-requests": pull_request_counts(KIND, is_known),
    "poetry-lock-facts": facts(KIND, is_known, read_facts),
    "poetry-lock-unhashed": unhashed,
    "poetry-lock-edges": edges,
    "poetry-lock-targets": targets,
}
