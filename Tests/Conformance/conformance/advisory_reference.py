"""What OSV records say of versions, read from the schema's text alone (https://ossf.github.io/osv-schema/)."""

import functools
import hashlib
import json
import re
import zipfile
from pathlib import Path

from packaging.version import InvalidVersion, Version


def canonical_digest(record):
    text = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).digest()


def moment(time):
    """A key that orders RFC 3339 times in UTC, with a fraction of any length."""
    seconds, _, fraction = (time or "").removesuffix("Z").partition(".")
    return seconds, fraction.rstrip("0")


def documents(folder):
    """Every JSON document below a folder, those in archives too."""
    for path in sorted(Path(folder).rglob("*")):
        if path.suffix == ".json":
            yield path.read_bytes()
        elif path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                for name in archive.namelist():
                    if name.endswith(".json"):
                        yield archive.read(name)


def records(folder):
    """One record for each id: the newest, at a tie the one with the greater digest."""
    chosen = {}
    for document in documents(folder):
        record = json.loads(document)
        if not isinstance(record, dict) or not isinstance(record.get("id"), str) or not is_known(record):
            continue
        rank = moment(record.get("modified")), canonical_digest(record)
        if record["id"] not in chosen or rank > chosen[record["id"]][0]:
            chosen[record["id"]] = rank, record
    return {identifier: record for identifier, (_, record) in chosen.items()}


def is_known(record):
    return record.get("schema_version", "1.0.0").startswith("1.")


def components(records):
    """Each id of the records and their aliases, with the connected set that it is in."""
    neighbours = {}
    for record in records:
        neighbours.setdefault(record["id"], set())
        for alias in record.get("aliases") or []:
            neighbours[record["id"]].add(alias)
            neighbours.setdefault(alias, set()).add(record["id"])
    found = {}
    for start in neighbours:
        if start in found:
            continue
        component, stack = {start}, [start]
        while stack:
            for neighbour in neighbours[stack.pop()] - component:
                component.add(neighbour)
                stack.append(neighbour)
        found.update(dict.fromkeys(component, frozenset(component)))
    return found


# Versions: `compare` answers -1, 0 or 1, or None where it cannot.


@functools.cache
def parse(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


@functools.cache
def public(version):
    return Version(version.public) if version.local else version


class Python:
    """PEP 440: a local part of an event never counts, one of the version not for `last_affected` and lists."""

    @staticmethod
    def compare(version, event, ignoring_local=False):
        a, b = parse(version), parse(event)
        if a is None or b is None:
            return None
        a, b = public(a) if ignoring_local else a, public(b)
        return (a > b) - (a < b)

    @staticmethod
    def lists(version, listed):
        if version == listed:
            return True
        a, b = parse(version), parse(listed)
        return a is not None and b is not None and b in (a, public(a))


class Distribution:
    """The order of a distribution, from answers that were asked for before."""

    def __init__(self, answers):
        self.answers = answers

    def compare(self, version, event, ignoring_local=False):
        return {"<": -1, "=": 0, ">": 1}.get(self.answers[version, event])

    def lists(self, version, listed):
        return version == listed or self.compare(version, listed) == 0


def in_range(events, version, order):
    """True, False, or None where an event cannot be compared."""
    pairs = [(kind, value) for event in events for kind, value in event.items()]
    limits = [value for kind, value in pairs if kind == "limit"]
    others = [pair for pair in pairs if pair[0] in ("introduced", "fixed", "last_affected")]
    texts = [value for _, value in others if value != "0"] + [value for value in limits if value != "*"]
    if any(order.compare(text, text) is None for text in texts):
        return None
    if any(order.compare(version, text) is None for text in texts):
        return None
    if limits and not any(limit == "*" or order.compare(version, limit) < 0 for limit in limits):
        return False

    def before(left, right):
        if left[1] == right[1]:
            return 0
        if ("introduced", "0") in (left, right):
            return -1 if left == ("introduced", "0") else 1
        return order.compare(left[1], right[1])

    flag = False
    for kind, value in sorted(others, key=functools.cmp_to_key(before)):
        if kind == "introduced":
            flag |= value == "0" or order.compare(version, value) >= 0
        elif kind == "fixed" and order.compare(version, value) >= 0:
            flag = False
        elif kind == "last_affected" and order.compare(version, value, ignoring_local=True) > 0:
            flag = False
    return flag


def verdict(entry, version, order):
    """True, False, or None where the entry does not tell."""
    if any(order.lists(version, listed) for listed in entry.get("versions") or []):
        return True
    answers = [
        in_range(span.get("events") or [], version, order)
        for span in entry.get("ranges") or []
        if span.get("type") in ("ECOSYSTEM", "SEMVER")
    ]
    return True if True in answers else None if None in answers else False


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


class Matcher:
    """Answers as `assay query advisories` does."""

    def __init__(self, records, ecosystem, name=lambda name: name):
        self.name = name
        self.entries = {}
        for record in records:
            if record.get("withdrawn"):
                continue
            for entry in record.get("affected") or []:
                package = entry.get("package") or {}
                if package.get("ecosystem") == ecosystem and package.get("name"):
                    self.entries.setdefault(name(package["name"]), []).append((record["id"], entry))

    def answer(self, name, version, order):
        answers = {}
        for identifier, entry in self.entries.get(self.name(name), []):
            answers.setdefault(identifier, []).append(verdict(entry, version, order))
        found = []
        for identifier in sorted(answers):
            if True in answers[identifier]:
                found.append(identifier)
            elif None in answers[identifier]:
                found.append("?" + identifier)
        return ",".join(found) or "-"
