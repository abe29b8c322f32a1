"""setup.cfg: requirements against `configparser`, read as setuptools documents it."""

import configparser

from packaging.markers import Marker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from .comparison import rows
from .pyproject import parse
from .redaction import redacted

KIND = "setup.cfg"
SCOPES = {"install_requires": "runtime", "setup_requires": "build", "tests_require": "group:test"}


def sections(file):
    """The options by section; None where `configparser` refuses the file."""
    parser = configparser.RawConfigParser()
    parser.optionxform = str
    try:
        parser.read_string(file.read())
    except (configparser.Error, UnicodeDecodeError):
        return None
    return {name: dict(parser[name]) for name in parser.sections()}


def statuses(context):
    for file, scan in context.with_scans(context.files(KIND)):
        allowed = ("partly", "failed") if sections(file) is None else ("read", "partly")
        status = scan.status(file.path)
        yield f"{file.case} status", True, True if status in allowed else status


def requirements(context):
    for file, scan in context.with_scans(context.files(KIND)):
        expected = sorted(filter(None, map(expected_row, declared(sections(file) or {}))), key=str)
        found = [
            (row["scope"], row["name"], tuple(row["extras"]), row["specifier"], row["marker"], row["url"])
            for row in scan.rows("requirements", file.path)
        ]
        yield from rows(file.case, expected, sorted(found, key=str))


def invalid(context):
    """What is no requirement is told, with its line; files are read in their own right."""
    for file, scan in context.with_scans(context.files(KIND)):
        told = {row["subject"]: row["line"] for row in scan.rows("notEvaluated", file.path)}
        for scope, marker, text in declared(sections(file) or {}):
            if expected_row((scope, marker, text)) is None:
                yield f"{file.case} {text}", True, told.get(text) is not None
        yield f"{file.case} told", True, all(line is not None for line in told.values())


def declared(options):
    """(scope, marker, text) of every line of every list."""
    for key, value in options.get("options", {}).items():
        scope = SCOPES.get(key.replace("-", "_"))
        if scope:
            yield from ((scope, None, line) for line in lines(value))
    for key, value in options.get("options.extras_require", {}).items():
        extra, _, marker = key.partition(":")
        scope = f"extra:{canonicalize_name(extra)}" if extra else "runtime"
        yield from ((scope, marker or None, line) for line in lines(value))


def lines(value):
    if value.strip().startswith("file:"):
        return []
    parts = value.splitlines() if "\n" in value or is_requirement(value) else value.split(";")
    stripped = [part.partition(" #")[0].strip() for part in parts]
    return [part for part in stripped if part]


def is_requirement(text):
    try:
        Requirement(text)
    except InvalidRequirement:
        return False
    return True


def expected_row(entry):
    scope, key_marker, text = entry
    row = parse(text)
    if "invalid" in row:
        return None
    markers = [marker for marker in (key_marker, row["marker"]) if marker]
    marker = str(Marker(" and ".join(f"({marker})" for marker in markers))) if markers else None
    extras = tuple(sorted(canonicalize_name(extra) for extra in row["extras"]))
    return scope, row["name"], extras, row["specifier"], marker, redacted(row["url"])


COMPARISONS = {
    "setup-cfg-status": statuses,
    "setup-cfg-requirements": requirements,
    "setup-cfg-invalid": invalid,
}
