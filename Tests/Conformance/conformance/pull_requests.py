"""What pull requests change, against two readings by others, subtracted; read from folders and from Git objects."""

import collections
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

LOCKS = ("uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "pylock")
TYPES = {"requirements": ("requirement",), "precommit": ("hook",), "ansible-req": ("role",)}
TYPES |= {kind: ("package",) for kind in LOCKS}
TYPES |= {kind: ("image", "action") for kind in ("dockerfile", "compose", "workflow", "woodpecker")}
VERSION_KINDS = ("added", "removed", "updated", "downgraded")


def pairs(context):
    for path in sorted((context.corpus / "truth/prs").glob("*.json")):
        truth = json.loads(path.read_text())
        yield truth, context.corpus / "prs" / truth["pr"]


def changes(context):
    """A case for each name that changes in a file, one for each file that changes nothing, and one for each migration."""
    for truth, folder in pairs(context):
        document = context.assay.check(folder / "head", "--base", str(folder / "base"))
        yield from migrations(truth, document)
        moved = {row["from"]: row["to"] for row in document["migrations"]}
        known = files(context, truth["pr"])
        diffs = {path: truth["diff"].get(path, {}) for path in known}
        for path, kind in sorted(known.items()):
            name = f"{truth['pr']}/{path}"
            if diffs[path].get("status") == "unreadable":
                yield f"{name} unreadable", [], document_changes(document, path, TYPES[kind])
            elif path in moved.values():
                source = next(old for old, new in moved.items() if new == path)
                expected = difference(expected_changes(diffs[source]), expected_changes(diffs[path]))
                yield from rows(name, expected, document_changes(document, path, TYPES[kind]))
            elif path not in moved:
                yield from rows(
                    name, expected_changes(diffs[path]), document_changes(document, path, TYPES[kind])
                )


def rows(name, expected, actual):
    actual = dict(actual)
    for key in sorted(expected.keys() | actual.keys()) or [None]:
        yield f"{name} {key}", expected.get(key), actual.get(key)


def files(context, pair):
    """The kind of each file of a pair whose changes can be compared."""
    return {
        path.partition("/")[2]: kind
        for folder, path, kind in context.manifest
        if folder == f"prs/{pair}" and kind in TYPES
    }


def migrations(truth, document):
    """A lock that is gone and a lock that is there in its stead, in one folder."""
    status = collections.defaultdict(list)
    for path, diff in truth["diff"].items():
        if diff["kind"] in LOCKS and diff["status"] in ("added", "removed"):
            status[diff["status"]].append(path)
    expected = [
        (old, new)
        for old in status["removed"]
        for new in status["added"]
        if os.path.dirname(old) == os.path.dirname(new)
    ]
    actual = [(row["from"], row["to"]) for row in document["migrations"]]
    yield f"{truth['pr']} migrations", sorted(expected), sorted(actual)


def expected_changes(diff):
    found = {name: ([], new) for name, new in diff.get("added", {}).items()}
    found |= {name: (old, []) for name, old in diff.get("removed", {}).items()}
    found |= {name: (old, new) for name, (old, new) in diff.get("updated", {}).items()}
    return found


def difference(gone, come):
    """What remains of a lock that is gone and one that is new."""
    found = {}
    for name in gone.keys() | come.keys():
        old, new = gone.get(name, ([], []))[0], come.get(name, ([], []))[1]
        if old != new:
            found[name] = (old, new)
    return found


def document_changes(document, path, types):
    return [
        (row["name"], (sorted(row["from"]), sorted(row["to"])))
        for row in document["changes"]
        if row["file"] == path and row["type"] in types and row["kind"] in VERSION_KINDS
    ]


def git_changes(context):
    """The same answer from Git objects as from folders: changes, findings, and what could not be judged."""
    for truth, folder in pairs(context):
        with tempfile.TemporaryDirectory() as scratch:
            repository = Path(scratch) / "head"
            commit(repository, folder / "base")
            replace(repository, folder / "head")
            expected = context.assay.check(folder / "head", "--base", str(folder / "base"))
            actual = context.assay.check(repository, "--base", "HEAD")
            for key in ("changes", "migrations", "findings", "notEvaluated", "verdict"):
                yield f"{truth['pr']} {key}", expected[key], actual[key]


def statuses(context):
    """No finding is new that the base has, none is existing that it lacks, and each that is gone is listed as fixed."""
    for truth, folder in pairs(context):
        base = fingerprints(context.assay.check(folder / "base"))
        head = fingerprints(context.assay.check(folder / "head"))
        document = context.assay.check(folder / "head", "--base", str(folder / "base"))
        found = collections.defaultdict(set)
        for row in document["findings"]:
            found[row["status"]].add(row["fingerprint"])
        moved = {row["from"] for row in document["migrations"]}
        unknown = {row["fingerprint"] for row in document["findings"] if row["status"] is None}
        renamed = {key for key, file in base.items() if file in moved}
        name = truth["pr"]
        yield f"{name} new", set(), found["new"] & set(base)
        yield f"{name} existing", set(), found["existing"] - set(base) if not moved else set()
        yield f"{name} missed", set(), set(head) - set(base) - found["new"] - unknown - (
            found["existing"] if moved else set()
        )
        yield f"{name} fixed", set(), set(base) - set(head) - found["fixed"] - renamed - unreadable(document, base)


def unreadable(document, base):
    files = {row["file"] for row in document["notEvaluated"]}
    return {key for key, file in base.items() if file in files}


def fingerprints(document):
    return {row["fingerprint"]: (row["location"] or {}).get("file") for row in document["findings"]}


def commit(repository, folder):
    """A repository with one commit that holds a folder."""
    shutil.copytree(folder, repository)
    git(repository, "init", "--quiet", "--initial-branch", "main")
    git(repository, "add", "--all", "--force")
    git(repository, "commit", "--quiet", "--message", "base")


def replace(repository, folder):
    """Puts the files of a folder in the place of the repository's."""
    for path in repository.iterdir():
        if path.name == ".git":
            continue
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    shutil.copytree(folder, repository, dirs_exist_ok=True)


def git(repository, *arguments):
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "commit.gpgsign=false")
    quiet = ("-c", "core.autocrlf=false", "-c", "core.safecrlf=false", "-c", "gc.auto=0")
    subprocess.run(["git", "-C", str(repository), *identity, *quiet, *arguments], check=True)


COMPARISONS = {
    "pull-requests": changes,
    "pull-requests-git": git_changes,
    "pull-requests-statuses": statuses,
}
