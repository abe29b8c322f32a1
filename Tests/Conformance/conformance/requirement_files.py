"""Requirements files against pip-requirements-parser and pip: each requirement, option and invalid line at its line."""

import collections
import os

from packaging.markers import Marker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from pip._internal.req import req_file
from pip._internal.utils.encoding import auto_decode


def files_with_scans(context):
    files = [file for file in context.project_files("requirements") if "error" not in file.truth]
    return [(file, scan) for file, scan in context.with_scans(files) if scan.status(file.path) != "not found"]


def statuses(context):
    for file, scan in context.with_scans(context.project_files("requirements")):
        allowed = ("partly", "failed") if "error" in file.truth else ("read", "partly")
        status = scan.status(file.path)
        yield f"{file.case} status", True, True if status in allowed else status


def requirements(context):
    """A requirement without a name (a path) is an option or a row that was not evaluated."""
    for file, scan in files_with_scans(context):
        found = by_line(scan.rows("requirements", file.path))
        told = {row["line"] for kind in ("options", "notEvaluated") for row in scan.rows(kind, file.path)}
        for row in file.truth["requirements"]:
            line = row["line"]
            if row["name"] is None and not found[line]:
                yield f"{file.case}:{line} nameless", True, line in told
            else:
                actual = actual_row(found[line].pop(0)) if found[line] else None
                yield f"{file.case}:{line} {row['name']}", expected_row(row), actual
        for line, rows in found.items():
            yield from ((f"{file.case}:{line} {row['name']} too many", None, actual_row(row)) for row in rows)


def invalid(context):
    for file, scan in files_with_scans(context):
        told = {row["line"] for row in scan.rows("notEvaluated", file.path)}
        for line, text in file.truth["invalid"]:
            yield f"{file.case}:{line} {text}", True, line in told


def options(context):
    """Every line of options is an option, an include (which leads to rows) or told."""
    for file, scan in files_with_scans(context):
        found = {
            row["line"]
            for kind in ("options", "requirements", "notEvaluated")
            for row in scan.rows(kind, file.path)
        }
        for line, values in file.truth["options"]:
            if not {"requirements", "constraints"} & set(values):
                yield f"{file.case}:{line} {values}", True, line in found


def lines(context):
    """Every line that pip does not take for a comment is a row, an option or told, in projects and pull requests."""
    files = [(folder, path) for folder, path, kind in context.manifest if kind == "requirements"]
    scans = context.assay.scans([context.corpus / folder for folder, _ in files])
    for (folder, path), scan in zip(files, scans):
        if scan.status(path) in ("not found", "failed"):
            continue
        told = told_lines(scan, path)
        for first, last, text in logical_lines(context.corpus / folder / path):
            accounted = any(line in told for line in range(first, last + 1))
            yield f"{folder}/{path}:{first} {text}", True, accounted


def told_lines(scan, path):
    kinds = ("requirements", "options", "notEvaluated")
    return {row["line"] for kind in kinds for row in scan.rows(kind, path)}


def logical_lines(path):
    """(first line, last line, text) as pip joins them, comments left out."""
    physical = auto_decode(path.read_bytes()).splitlines()
    joined = list(req_file.join_lines(enumerate(physical, start=1)))
    ends = [first - 1 for first, _ in joined[1:]] + [len(physical)]
    last = {first: end for (first, _), end in zip(joined, ends)}
    return [(first, last[first], text) for first, text in req_file.ignore_comments(iter(joined))]


def pip_rows(context):
    """What pip itself reads, included files too: a row of the name at the line, or something told at it."""
    for file, scan in files_with_scans(context):
        view = file.truth["pip"]
        if isinstance(view, dict):
            told = [row for row in scan.document["notEvaluated"] if row["file"] is not None]
            yield f"{file.case} pip refuses it", True, bool(told)
            continue
        for text, _, editable, source, line in view:
            path = os.path.normpath(os.path.join(os.path.dirname(file.path), source))
            names = {row["name"] for row in scan.rows("requirements", path) if row["line"] == line}
            expected = name_of(text)
            found = expected in names if expected else bool(names) or line in told_lines(scan, path)
            yield f"{file.case} {path}:{line} {text}", True, found or line in not_evaluated(scan, path)


def not_evaluated(scan, path):
    return {row["line"] for row in scan.rows("notEvaluated", path)}


def name_of(text):
    """Nil for a path or a URL, whose name other comparisons look at."""
    try:
        return canonicalize_name(Requirement(text).name)
    except InvalidRequirement:
        return None


def by_line(rows):
    lines = collections.defaultdict(list)
    for row in rows:
        lines[row["line"]].append(row)
    return lines


def expected_row(row):
    marker = str(Marker(row["marker"])) if row["marker"] else None
    return (
        row["name"],
        str(SpecifierSet(row["specifier"])),
        marker,
        tuple(sorted({canonicalize_name(extra) for extra in row["extras"]})),
        bool(row["link"] and row["link"] != "<local>"),
    )


def actual_row(row):
    remote = row["url"] is not None and "://" in row["url"] and not row["url"].startswith("file:")
    return row["name"], row["specifier"], row["marker"], tuple(row["extras"]), remote


COMPARISONS = {
    "requirements-status": statuses,
    "requirements-rows": requirements,
    "requirements-invalid": invalid,
    "requirements-options": options,
    "requirements-lines": lines,
    "requirements-pip": pip_rows,
}
