"""Replays seeded edits of real locks as Git commits: what each brings and settles must be told, and nothing else."""

import json
import random
import tempfile
from pathlib import Path

from .lock_edits import EDITS, lock
from .pull_requests import git

CASES = 300
MANIFESTS = {"uv.lock": "pyproject.toml", "poetry.lock": "pyproject.toml", "pdm.lock": "pyproject.toml"}
MANIFESTS["Pipfile.lock"] = "Pipfile"
KINDS = ("added", "removed", "updated", "downgraded", "source-changed", "hash-changed")
RULES = {"re-hash": "changed-hash", "re-source": "unexpected-source"}


def replay(context):
    """For each edit: the changes, the advisories by status, the rule of the edit, and that no old finding counts as new."""
    locks = readable_locks(context)
    cases = [(seed, EDITS[seed % len(EDITS)], locks) for seed in range(CASES)]
    for rows in context.assay.parallel(lambda case: list(one(context, *case)), cases):
        yield from rows


def readable_locks(context):
    found = []
    for project, path, kind in context.manifest:
        folder = context.corpus / project
        name = path.rpartition("/")[2]
        if not project.startswith("projects/") or name not in MANIFESTS or kind == "other":
            continue
        manifest = folder / path.replace(name, MANIFESTS[name])
        if manifest.exists() and b"\r" not in (folder / path).read_bytes():
            found.append((folder / path, manifest))
    return sorted(found)


def one(context, seed, kind, locks):
    chance = random.Random(seed)
    while True:
        path, manifest = chance.choice(locks)
        try:
            before = lock(path.name, path.read_text())
        except (ValueError, UnicodeDecodeError, IndexError):
            continue
        candidates = before.candidates()
        if len(candidates) > 2:
            break
    target, bystander = chance.sample(candidates, 2)
    edit = before.edit(kind, target, chance)
    other = before.edit("remove", bystander, chance)
    with tempfile.TemporaryDirectory() as scratch:
        repository = Path(scratch) / "repository"
        repository.mkdir()
        feed = Path(scratch) / "feed"
        advisories(feed, edit, other)
        (repository / path.name).write_text(path.read_text())
        (repository / manifest.name).write_bytes(manifest.read_bytes())
        git(repository, "init", "--quiet", "--initial-branch", "main")
        git(repository, "add", "--all")
        git(repository, "commit", "--quiet", "--message", "before")
        options = ("--feeds", str(feed), "--as-of", "2026-01-02")
        base = context.assay.check(repository, *options)
        (repository / path.name).write_text(edit.text)
        git(repository, "commit", "--quiet", "--all", "--allow-empty", "--message", kind)
        head = context.assay.check(repository, *options)
        document = context.assay.check(repository, "--base", "HEAD~1", *options)
    name = f"{seed} {kind} {path.parent.name}/{path.name} {edit.name}"
    yield f"{name} changes", sorted(edit.changes, key=str), changes(document, kind)
    yield f"{name} advisories", expected_advisories(edit), found_advisories(document)
    if kind in RULES:
        yield f"{name} {RULES[kind]}", ["new"], statuses(document, RULES[kind], edit.name)
    yield from fingerprints(name, base, head, document)


def changes(document, kind):
    rows = [row for row in document["changes"] if row["type"] == "package"]
    quiet = kind in ("reorder", "reformat")
    return sorted(
        (
            (row["kind"], row["name"], *versions(row))
            for row in rows
            if quiet or row["kind"] in KINDS
        ),
        key=str,
    )


def versions(row):
    if row["kind"] == "source-changed":
        return None, None
    return next(iter(row["from"]), None), next(iter(row["to"]), None)


def advisories(feed, edit, other):
    """One for what stays, one for what comes and one for what goes."""
    feed.mkdir()
    record(feed, "TEST-STAYS", other.name, other.old)
    if edit.name and edit.old != edit.new:
        if edit.new:
            record(feed, "TEST-COMES", edit.name, edit.new)
        if edit.old:
            record(feed, "TEST-GOES", edit.name, edit.old)


def record(feed, identifier, name, version):
    (feed / f"{identifier}.json").write_text(
        json.dumps(
            {
                "id": identifier,
                "modified": "2026-01-01T00:00:00Z",
                "affected": [{"package": {"ecosystem": "PyPI", "name": name}, "versions": [version]}],
            }
        )
    )


def expected_advisories(edit):
    expected = {"TEST-STAYS": "existing"}
    if edit.name and edit.old != edit.new:
        if edit.new:
            expected["TEST-COMES"] = "new"
        if edit.old:
            expected["TEST-GOES"] = "fixed"
    return expected


def found_advisories(document):
    return {row["advisory"]["id"]: row["status"] for row in document["findings"] if row["advisory"]}


def statuses(document, rule, name):
    return [
        row["status"]
        for row in document["findings"]
        if row["rule"] == rule and row["package"]["name"] == name and row["status"] != "fixed"
    ]


def fingerprints(name, base, head, document):
    """By the checks of both sides alone; rules that only a change can break apart."""
    before = {row["fingerprint"] for row in base["findings"]}
    after = {row["fingerprint"] for row in head["findings"]}
    found = {status: set() for status in ("new", "existing", "fixed")}
    for row in document["findings"]:
        found[row["status"]].add(row["fingerprint"])
    yield f"{name} existing", before & after, found["existing"]
    yield f"{name} fixed", before - after, found["fixed"]
    yield f"{name} introduced", set(), (after - before) - found["new"]
    yield f"{name} called new", set(), found["new"] & before


COMPARISONS = {"replay": replay}
