"""Requirements files against pip-requirements-parser: each requirement and each invalid line at its line."""

import collections

from packaging.markers import Marker
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name


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
}
