"""The licences and notices of an environment of real packages, against importlib.metadata and pip-licenses."""

import collections
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import venv
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

PINS = Path(__file__).parent.parent / "environment.txt"
MINIMUM = 150
STRANGEST = 10
USUAL_NAMES = re.compile(r"(licen[cs]e|copying|notice|unlicense|copyright)", re.IGNORECASE)
KINDS = {"License-Expression": "expression", "License": "text", "Classifier": "classifier", "License-File": "file"}


@cache
def site_packages():
    """The pinned environment; where the index cannot be reached, what the run itself has installed, which is said aloud."""
    folder = Path(sys.prefix).parent / "environment"
    stamp = folder / "installed.txt"
    if not stamp.exists() or stamp.read_bytes() != PINS.read_bytes():
        venv.create(folder, clear=True, with_pip=True)
        command = [folder / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        result = subprocess.run([*command, "--no-deps", "--only-binary", ":all:", "-r", PINS], capture_output=True)
        if result.returncode != 0:
            reason = (result.stderr.decode().strip().split("\n") or [""])[-1]
            print(f"THE PINNED ENVIRONMENT COULD NOT BE INSTALLED, the oracles' own is read instead: {reason}", flush=True)
            return next(Path(sys.prefix).glob("lib/python3*/site-packages"))
        stamp.write_bytes(PINS.read_bytes())
    return next(folder.glob("lib/python3*/site-packages"))


@cache
def installed():
    """Each distribution by normalised name."""
    return {normalised(item.metadata["Name"]): item for item in distributions(path=[str(site_packages())])}


def normalised(name):
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def answer(binary, command):
    with tempfile.TemporaryDirectory() as folder:
        pins = "".join(f"{name}=={item.version}\n" for name, item in sorted(installed().items()))
        Path(folder, "requirements.txt").write_text(pins)
        result = subprocess.run(
            [binary, command, folder, "--metadata", site_packages(), "--format", "json", "-q"], capture_output=True
        )
        if result.returncode not in (0, 3):
            raise RuntimeError(f"exit {result.returncode}: {command}: {result.stderr.decode()}")
        return json.loads(result.stdout)


def licences(context):
    """Every package has a conclusion or a named reason, from the statements that its metadata makes."""
    document = answer(context.assay.binary, "licenses")
    rows = {row["name"]: row for row in document["packages"]}
    reasons = {row["subject"].split("@")[0] for row in document["notEvaluated"]}
    yield "at least so many packages", True, len(installed()) >= MINIMUM
    for name, item in sorted(installed().items()):
        yield f"{name} is concluded on", True, name in rows or name in reasons
        if name in rows:
            yield f"{name} evidence", stated(item), found(rows[name])
    show(rows.values())


def stated(item):
    header = item.metadata
    expression = [header["License-Expression"]] if header["License-Expression"] else []
    text = [value for value in header.get_all("License") or [] if value not in ("", "UNKNOWN")]
    classifiers = [value for value in header.get_all("Classifier") or [] if value.startswith("License ::")]
    return sorted(map(squeezed, expression + text + classifiers))


def found(row):
    return sorted(squeezed(entry["value"]) for entry in row["evidence"] if entry["kind"] != "License-File")


def squeezed(text):
    """Indentation is read in two ways: see packaging's and email's readers."""
    return " ".join(text.replace("|", " ").split())


def show(rows):
    """The table of what decided, and the conclusions that need a reader most."""
    table = collections.Counter(KINDS.get(row["decidedBy"], "none") for row in rows)
    counts = "  ".join(f"{kind} {table[kind]}" for kind in ("expression", "text", "classifier", "file", "none"))
    print(f"    decided by  {counts}")
    strange = sorted(rows, key=strangeness, reverse=True)[:STRANGEST]
    for row in strange:
        evidence = "; ".join(f"{entry['kind']}: {' '.join(entry['value'].split())[:40]}" for entry in row["evidence"])
        print(f"    strange     {row['id']}: {' '.join(row['license'].split())[:60]} ({row['verdict']}) from {evidence[:150]}")


def strangeness(row):
    """Undecided, then ambiguous, then decided against other statements; long names before short ones."""
    undecided = row["decidedBy"] is None or "unknown" in row["verdict"]
    return undecided, ".." in row["verdict"], row["verdict"] == "block", len(row["evidence"]), len(row["license"])


def pip_licenses(context):
    """What pip-licenses reads must be what is read here: it joins classifiers by their last parts."""
    command = [sys.executable, "-m", "piplicenses", "--from=all", "--format=json", "--with-system"]
    python = site_packages().parents[2] / "bin/python"
    result = subprocess.run([*command, "--python", python], capture_output=True, check=True)
    theirs = {normalised(row["Name"]): row for row in json.loads(result.stdout)}
    for row in answer(context.assay.binary, "licenses")["packages"]:
        expected = theirs.get(row["name"])
        if expected is None:
            yield f"{row['name']} is installed", True, False
            continue
        values = collections.defaultdict(list)
        for entry in row["evidence"]:
            values[entry["kind"]].append(entry["value"])
        classifiers = [value.split(" :: ")[-1] for value in values["Classifier"]]
        classifiers = [value for value in classifiers if value != "OSI Approved"]
        case = row["name"]
        yield f"{case} classifiers", names(expected["License-Classifier"]), sorted(classifiers)
        yield f"{case} text", squeezed(known(expected["License-Metadata"])), squeezed("".join(values["License"][:1]))
        yield f"{case} expression", known(expected["License-Expression"]), "".join(values["License-Expression"])


def known(text):
    return "" if text == "UNKNOWN" else text


def names(text):
    return sorted(part for part in known(text).split("; ") if part)


def notices(context):
    """The hashes of NOTICE and licence files equal those of the files in the dist-info folders."""
    document = answer(context.assay.binary, "notice")
    for kind in ("notices", "licenses"):
        actual = collections.defaultdict(set)
        for text in document[kind]:
            for file in text["files"]:
                actual[file["package"].split("@")[0]].add((file["path"], text["digest"]))
        for name, item in sorted(installed().items()):
            yield f"{name} {kind}", files(item, kind), sorted(actual[name])


def files(item, kind):
    folder = Path(item._path)
    if not folder.is_dir():
        return []
    declared = {Path(value).name for value in item.metadata.get_all("License-File") or []}
    chosen = []
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder)
        is_listed = below.parts[0] in ("licenses", "license_files") and len(below.parts) > 1
        is_top = len(below.parts) == 1 and (USUAL_NAMES.match(path.name) or path.name in declared)
        is_notice = path.name.lower().startswith("notice")
        if path.is_file() and (is_listed or is_top) and is_notice == (kind == "notices"):
            chosen.append((below.as_posix(), "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()))
    return chosen


COMPARISONS = {
    "environment-licences": licences,
    "environment-pip-licenses": pip_licenses,
    "environment-notices": notices,
}
