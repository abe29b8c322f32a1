"""The quarterly review: its counts against an independent reading of `git log`, its JSON and HTML against their rules."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

import html5lib
import jsonschema
from packaging.version import Version

from .random_history import DEPENDENCY_FILES, History, run

HISTORIES = 6
COMMITS = 250
QUARTERS = [(f"{year}Q{number}", first, last)
            for year in (2024, 2025, 2026)
            for number, (first, last) in enumerate((("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30"), ("10-01", "12-31")), 1)
            if (2024, 4) <= (year, number) <= (2026, 3)]
NUMBER = re.compile(
    r"Merge pull request (?:#(\d+)|'.*' \(#(\d+)\))|[^\n]*\(#(\d+)\)$|[^\n]*\n(?:.*\n)*(?:See merge request .*!|Reviewed-on: .*/)(\d+)$",
    re.MULTILINE,
)
SCHEMA = Path(__file__).parents[3] / "Sources/AssayKit/AssayKit.docc/Schemas/report-1.json"
FEED = {"name-a": "3.0", "name-b": "2.5", "name-c": "4.0", "name-i": "3.3"}
PUBLISHED = {"name-a": "2025-01-15", "name-b": "2025-06-01", "name-c": "2025-12-24", "name-i": "2024-10-20"}


def reports(context):
    """The population, the ways, the changed pins and the advisories of each quarter of each history."""
    schema = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    for seed in range(HISTORIES):
        with tempfile.TemporaryDirectory() as scratch:
            folder, feed = Path(scratch) / "project", Path(scratch) / "feed"
            folder.mkdir()
            feed.mkdir()
            History(str(folder), seed).write(COMMITS)
            write_feed(feed)
            line = read_line(str(folder))
            exposures = exposed(line)
            for quarter, first, last in QUARTERS:
                first, last = f"{quarter[:4]}-{first}", f"{quarter[:4]}-{last}"
                report = assay(context, folder, feed, quarter, "json")
                name = f"history {seed} {quarter}"
                document = json.loads(report)
                yield f"{name} schema", [], [error.message for error in schema.iter_errors(document)]
                yield from population(name, document, [row for row in line if first <= row["day"] <= last])
                yield from advisories(name, document, exposures, first, last)
            yield from html(f"history {seed}", assay(context, folder, feed, "2026Q3", "html"))


def assay(context, folder, feed, quarter, form):
    command = [context.assay.binary, "report", str(folder), "--quarter", quarter, "--feeds", str(feed), "--format", form]
    result = subprocess.run(command, capture_output=True)
    if result.returncode not in (0, 3):
        raise RuntimeError(f"exit {result.returncode}: {result.stderr.decode()}")
    return result.stdout.decode()


def table(document, name):
    return next(table["rows"] for section in document["sections"] for table in section["tables"] if table["id"] == name)


# The line of the branch, read with the porcelain of git.


def read_line(folder):
    line, latest, before = [], "", {}
    form = "--format=%x01%H%x02%P%x02%ct%x02%B%x02"
    log = run(folder, "log", "--first-parent", "-m", "--reverse", "--name-only", form)
    for record in log.split("\x01")[1:]:
        commit, parents, seconds, message, files = record.split("\x02")
        stated = day_of(int(seconds))
        latest = max(latest, stated)
        touched = set(files.split("\n")) - {""}
        pins = before
        if "requirements.txt" in touched:
            pins = dict(row.split("==") for row in run(folder, "show", f"{commit}:requirements.txt").split())
        number = NUMBER.match(message.strip())
        line.append({
            "commit": commit, "day": latest, "isMerge": " " in parents, "before": before, "pins": pins,
            "number": int(next(filter(None, number.groups()))) if number else None,
            "isDependency": bool(touched & {"requirements.txt", *DEPENDENCY_FILES}),
        })
        before = pins
    return line


def day_of(seconds):
    from datetime import datetime, timezone

    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%d")


def population(name, document, line):
    expected = [row for row in line if row["isDependency"]]
    rows = table(document, "changes")
    yield f"{name} count", len(expected), len(rows)
    yield f"{name} figure", len(expected), document["figures"][0]["value"]
    yield f"{name} commits", [row["commit"] for row in expected], [row["commit"] for row in rows]
    yield f"{name} days", [row["day"] for row in expected], [row["date"] for row in rows]
    yield f"{name} numbers", [row["number"] for row in expected], [row["pullRequest"] for row in rows]
    unauthorised = [row["commit"] for row in expected if row["number"] is None]
    yield f"{name} unauthorised", unauthorised, [row["commit"] for row in table(document, "unauthorised")]
    yield f"{name} unauthorised figure", len(unauthorised), document["figures"][1]["value"]
    changed = [change for row in expected for change in pin_changes(row)]
    told = [
        (row["commit"], row["kind"], row["name"], *row["from"], "→", *row["to"])
        for row in table(document, "changed-dependencies") if row["type"] == "package"
    ]
    yield f"{name} changes", sorted(changed), sorted(told)


def pin_changes(row):
    commit, before, after = row["commit"][:12], row["before"], row["pins"]
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        if old and new:
            kind = "downgraded" if Version(new) < Version(old) else "updated"
            yield commit, kind, name, old, "→", new
        else:
            yield (commit, "added", name, "→", new) if new else (commit, "removed", name, old, "→")


# Advisories by day.


def write_feed(feed):
    for name, fixed in FEED.items():
        record = {
            "id": f"EX-{name}", "published": f"{PUBLISHED[name]}T12:00:00Z", "modified": f"{PUBLISHED[name]}T12:00:00Z",
            "affected": [{"package": {"ecosystem": "PyPI", "name": name},
                          "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": fixed}]}]}],
        }
        (feed / f"EX-{name}.json").write_text(json.dumps(record))


def exposed(line):
    """(package, opened, closed or None) of every time that a package was affected, and known to be."""
    spans = []
    for name, fixed in FEED.items():
        start = None
        for row in line:
            pin = row["pins"].get(name)
            isAffected = pin is not None and Version(pin) < Version(fixed)
            if isAffected and start is None:
                start = row["day"]
            if not isAffected and start is not None:
                spans.append((name, max(start, PUBLISHED[name]), row["day"]))
                start = None
        if start is not None:
            spans.append((name, max(start, PUBLISHED[name]), None))
    return [span for span in spans if span[2] is None or span[1] <= span[2]]


def advisories(name, document, exposures, first, last):
    """As they were known on the last day of the quarter."""
    known = [row for row in exposures if row[1] <= last]
    opened = sorted((row[0], row[1]) for row in known if row[2] is None or row[2] > last)
    told = sorted((row["package"], row["opened"]) for row in table(document, "advisories-open"))
    yield f"{name} open", opened, told
    settled = sorted(row for row in known if row[2] is not None and first <= row[2] <= last)
    told = sorted((row["package"], row["opened"], row["closed"]) for row in table(document, "advisories-closed"))
    yield f"{name} settled", settled, told


# HTML.


def html(name, text):
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    tree = parser.parse(text)
    yield f"{name} HTML errors", [], [str(error) for error in parser.errors]
    links = [value for node in tree.iter() for key, value in node.attrib.items() if key in ("src", "href", "action", "data")]
    yield f"{name} external references", [], [link for link in links if not link.startswith("#")]
    yield f"{name} style references", [], re.findall(r"url\(|@import", text)
    yield f"{name} scripts", [], [node.tag for node in tree.iter() if node.tag in ("script", "iframe", "object", "link")]
    ids = [node.attrib["id"] for node in tree.iter() if "id" in node.attrib]
    yield f"{name} ids", sorted(set(ids)), sorted(ids)
    named = {link[1:] for link in links} | {
        word for node in tree.iter() for word in node.attrib.get("aria-labelledby", "").split()
    }
    yield f"{name} dangling links", set(), named - set(ids)
    yield f"{name} size below 1 MB", True, len(text.encode()) < 1_000_000


COMPARISONS = {"reports": reports}
