"""Compose files, workflows, Woodpecker, pre-commit and Ansible requirements against PyYAML's reading."""

from .comparison import rows

KINDS = ("compose", "workflow", "woodpecker", "precommit", "ansible-req")


def statuses(context):
    for kind in KINDS:
        for file, scan in context.with_scans(context.project_files(kind)):
            allowed = ("partly", "failed") if "error" in file.truth else ("read", "partly")
            status = scan.status(file.path)
            yield f"{file.case} status", True, True if status in allowed else status


def read_files(context, *kinds):
    files = [file for kind in kinds for file in context.project_files(kind) if "error" not in file.truth]
    return [(file, scan) for file, scan in context.with_scans(files) if scan.status(file.path) != "not found"]


def images(*kinds):
    """The truth holds every text under `image:`, and a workflow's `container:`, in any order."""

    def run(context):
        for file, scan in read_files(context, *kinds):
            found = [
                row["reference"]
                for row in scan.rows("images", file.path)
                if row["role"] in ("service", "step")
            ]
            yield from rows(file.case, file.truth["images"], found)

    return run


def actions(context):
    """Actions in the repository itself are neither images nor anybody else's."""
    for file, scan in read_files(context, "workflow"):
        expected = [use for use in file.truth.get("uses", []) if not use.startswith("./")]
        found = [row["reference"] for row in scan.rows("images", file.path) if row["role"] == "action"]
        yield from rows(file.case, expected, found)


def hooks(context):
    """The truth holds repositories with their revisions; hooks of one stand in a row."""
    for file, scan in read_files(context, "precommit"):
        expected = {(repo, rev) for repo, rev in file.truth.get("repos", [])}
        found = {(row["repo"], row["rev"]) for row in scan.rows("hooks", file.path)}
        yield from rows(file.case, expected, found)


def hook_dependencies(context):
    """Each additional dependency is a requirement or told; of a hook in another language one row tells all."""
    for file, scan in read_files(context, "precommit"):
        lines = (file.project / file.path).read_text().split("\n")
        told = {row["line"] for kind in ("requirements", "notEvaluated") for row in scan.rows(kind, file.path)}
        texts = [lines[line - 1] for line in told if line is not None]
        unread = {row["subject"] for row in scan.rows("notEvaluated", file.path)}
        for _, hook, text in file.truth.get("packages", []):
            known = hook in unread or any(text in line for line in texts)
            yield f"{file.case} {hook} {text}", True, known


def roles(context):
    for file, scan in read_files(context, "ansible-req"):
        expected = [
            (kind, name or source, version)
            for kind, key in (("role", "roles"), ("collection", "collections"))
            for name, source, version in file.truth.get(key, [])
        ]
        found = [
            (row["kind"], row["name"] if named(row, expected) else row["source"], row["version"])
            for row in scan.rows("roles", file.path)
        ]
        yield from rows(file.case, expected, found)


def named(row, expected):
    """Without a name the truth has the source alone."""
    return (row["kind"], row["source"], row["version"]) not in expected


COMPARISONS = {
    "pipeline-status": statuses,
    "compose-images": images("compose"),
    "woodpecker-images": images("woodpecker"),
    "workflow-images": images("workflow"),
    "workflow-actions": actions,
    "hooks": hooks,
    "hook-dependencies": hook_dependencies,
    "roles": roles,
}
