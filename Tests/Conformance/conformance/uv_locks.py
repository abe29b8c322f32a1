"""uv.lock: packages, edges and reachable sets against the truth, and against what uv itself exports."""

import os
import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from packaging.markers import Marker
from packaging.utils import canonicalize_name

from .comparison import rows

SOURCE_KINDS = {"registry": "index", "directory": "path"}
LOCAL_KINDS = ("path", "editable", "virtual", "workspace")
RUNTIME = ("--scope", "runtime", "--python", "3.12", "--platform", "linux")
EXPORT_OPTIONS = (
    "--frozen",
    "--offline",
    "--no-config",
    "--no-dev",
    "--no-default-groups",
    "--no-hashes",
    "--no-annotate",
    "--no-header",
    "--no-emit-workspace",
    "--quiet",
)


def valid_locks(context):
    return [file for file in context.project_files("uv.lock") if "error" not in file.truth]


def statuses(context):
    """Every lock is read; a broken one is reported with its line, and the scan is incomplete."""
    for file, scan in context.with_scans(context.project_files("uv.lock")):
        if "error" not in file.truth:
            yield f"{file.case} status", "read", scan.status(file.path)
            continue
        yield f"{file.case} status", "failed", scan.status(file.path)
        yield f"{file.case} exit", 3, scan.exit_code
        lines = [row["line"] for row in scan.rows("notEvaluated", file.path)]
        yield f"{file.case} one place", (1, True), (len(lines), None not in lines)


def packages(context):
    for file, scan in context.with_scans(valid_locks(context)):
        found = scan.rows("packages", file.path)
        expected = [
            (name, version, SOURCE_KINDS.get(kind, kind)) for name, version, kind in file.truth["packages"]
        ]
        yield from rows(
            file.case, expected, [(row["name"], row["version"], row["source"]["kind"]) for row in found]
        )
        yield f"{file.case} unique ids", len(found), len({row["id"] for row in found})


def edges(context):
    for file, scan in context.with_scans(valid_locks(context)):
        packages = {row["id"]: row for row in scan.rows("packages", file.path)}
        expected = [expected_edge(edge) for edge in file.truth["edges"]]
        found = [actual_edge(edge, packages) for edge in scan.rows("edges", file.path)]
        yield from rows(file.case, [edge[:-1] for edge in expected], [edge[:-1] for edge in found])
        # The lock names the child's version only where it must.
        named = {edge[:-1] for edge in expected if edge[-1]}
        yield from rows(
            f"{file.case} version",
            [edge for edge in expected if edge[-1]],
            [edge for edge in found if edge[:-1] in named],
        )


def expected_edge(edge):
    """(parent, its version, child, marker, extras, scope, the child's version)."""
    parent, version, child, child_version, marker, extras, scope = edge
    kind, _, name = scope.partition(":")
    return (
        parent,
        version,
        child,
        str(Marker(marker)) if marker else None,
        tuple(sorted(canonicalize_name(extra) for extra in extras)),
        f"{kind}:{canonicalize_name(name)}" if name else kind,
        child_version,
    )


def actual_edge(edge, packages):
    parent, child = packages[edge["from"]], packages.get(edge["to"])
    scope = (
        f"extra:{edge['fromExtra']}"
        if edge["fromExtra"]
        else f"group:{edge['fromGroup']}"
        if edge["fromGroup"]
        else "runtime"
    )
    name, version = (child["name"], child["version"]) if child else (edge["to"], None)
    return parent["name"], parent["version"], name, edge["marker"], tuple(edge["toExtras"]), scope, version


def reach(context):
    files = [file for file in valid_locks(context) if "reach" in file.truth]
    for file, scan in context.with_scans(files, *RUNTIME):
        expected = [(name, version) for name, version in file.truth["reach"]["packages"]]
        yield from rows(file.case, expected, reached(scan, file.path))
        if file.truth["reach"]["python_in_range"] is False:
            notes = [row["reason"] for row in scan.rows("notEvaluated", file.path)]
            yield f"{file.case} out of range", True, any("Python" in note for note in notes)


def reach_single(context):
    """The same where PATH is the lock itself, and its manifest is not read."""
    files = [file for file in valid_locks(context) if "reach" in file.truth]
    scans = context.assay.scans([file.project / file.path for file in files], *RUNTIME)
    for file, scan in zip(files, scans):
        expected = [(name, version) for name, version in file.truth["reach"]["packages"]]
        yield from rows(file.case, expected, reached(scan, Path(file.path).name))


def reached(scan, lock):
    """Names with versions: two sources of one version count once, as in the truth."""
    return sorted({(row["name"], row["version"]) for row in scan.rows("packages", lock)}, key=str)


def export(context):
    """Names, and versions where uv prints one, of all but local packages."""
    files = [
        file
        for file in valid_locks(context)
        if (file.project / file.path).with_name("pyproject.toml").exists()
    ]
    with ThreadPoolExecutor(2) as pool:
        exports = list(pool.map(lambda file: run_export((file.project / file.path).parent), files))
    for (file, scan), exported in zip(context.with_scans(files, *RUNTIME), exports):
        found = [row for row in scan.rows("packages", file.path) if row["source"]["kind"] not in LOCAL_KINDS]
        local = {row["name"] for row in scan.rows("packages", file.path)} - {row["name"] for row in found}
        expected = {row for row in exported if row[0] not in local}
        actual = {
            (row["name"], row["version"] if row["source"]["kind"] == "index" else None) for row in found
        }
        yield from rows(file.case, sorted(expected, key=str), sorted(actual, key=str))


def run_export(folder):
    with tempfile.TemporaryDirectory() as cache:
        output = Path(cache, "requirements.txt")
        environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "UV_CACHE_DIR": cache}
        subprocess.run(
            ["uv", "export", *EXPORT_OPTIONS, "-o", str(output)],
            cwd=folder,
            env=environment,
            capture_output=True,
            check=True,
        )
        return {row for line in output.read_text().splitlines() for row in exported_row(line)}


def exported_row(line):
    """(name, version or None) of a line that applies to CPython 3.12 on Linux; nothing for a bare path."""
    text, _, marker = line.strip().removeprefix("-e ").partition(" ; ")
    if marker and not Marker(marker).evaluate(LINUX):
        return
    match = re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?(?:==(\S+)| *@ )", text)
    if match:
        yield canonicalize_name(match[1]), match[2]


LINUX = {
    "implementation_name": "cpython",
    "implementation_version": "3.12.0",
    "os_name": "posix",
    "extra": "",
    "platform_machine": "x86_64",
    "platform_release": "6.1.0",
    "platform_system": "Linux",
    "platform_version": "#1 SMP",
    "platform_python_implementation": "CPython",
    "python_full_version": "3.12.0",
    "python_version": "3.12",
    "sys_platform": "linux",
}

COMPARISONS = {
    "uv-lock-status": statuses,
    "uv-lock-packages": packages,
    "uv-lock-edges": edges,
    "uv-lock-reach": reach,
    "uv-lock-reach-single-file": reach_single,
    "uv-lock-reach-uv-export": export,
}
