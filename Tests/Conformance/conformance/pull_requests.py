"""What pull requests change in requirements, Dockerfiles and pipeline files: both sides read, then subtracted."""

import collections
import json

KINDS = ("requirements", "dockerfile", "compose", "workflow", "woodpecker", "precommit", "ansible-req")


def changes(context):
    """A case for each name that changes in a file, and one for each file that changes nothing."""
    for pair in sorted((context.corpus / "truth/prs").glob("*.json")):
        truth = json.loads(pair.read_text())
        folder = context.corpus / "prs" / truth["pr"]
        base, head = context.assay.scans([folder / "base", folder / "head"])
        for path, kind in files(context, truth["pr"]):
            name = f"{truth['pr']}/{path}"
            expected = expected_changes(truth["diff"].get(path, {}))
            actual = subtract(versions(base, path, kind), versions(head, path, kind))
            for key in sorted(expected.keys() | actual.keys()) or [None]:
                yield f"{name} {key}", expected.get(key), actual.get(key)


def files(context, pair):
    rows = {
        (path.partition("/")[2], kind)
        for folder, path, kind in context.manifest
        if folder == f"prs/{pair}" and kind in KINDS
    }
    return sorted(rows)


def expected_changes(diff):
    rows = {name: ([], new) for name, new in diff.get("added", {}).items()}
    rows |= {name: (old, []) for name, old in diff.get("removed", {}).items()}
    rows |= {name: (old, new) for name, (old, new) in diff.get("updated", {}).items()}
    return rows


def subtract(base, head):
    return {
        name: (sorted(base[name]), sorted(head[name]))
        for name in base.keys() | head.keys()
        if base[name] != head[name]
    }


def versions(scan, path, kind):
    """Name to versions, as the truth counts them for this kind of file."""
    found = collections.defaultdict(set)
    if kind == "requirements":
        for row in scan.rows("requirements", path):
            found[row["name"]].add(row["specifier"] or row["url"] or "")
    elif kind == "precommit":
        for row in scan.rows("hooks", path):
            found[row["repo"]].add(row["rev"] or "")
    else:
        for row in scan.rows("images", path):
            if kind != "dockerfile" or row["role"] == "from":
                name, version = split(row)
                found[name].add(version)
    return found


def split(row):
    """The name and the version of an image or an action, both as written where a Dockerfile has no defaults."""
    if row["role"] == "action":
        name, _, version = row["reference"].partition("@")
        return name, version
    text = row["resolved"] or row["reference"] if row["role"] == "from" else row["reference"]
    rest, _, digest = text.partition("@")
    head, slash, last = rest.rpartition("/")
    last, _, tag = last.partition(":")
    return head + slash + last, tag + ("@" + digest if digest else "")
