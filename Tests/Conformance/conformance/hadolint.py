"""Pins in Dockerfiles: Assay's findings against hadolint's, by the first line of the instruction.

A line on which only one of the two has a finding is a difference, and its case ends with what is special about it.
"""

import collections
import re

from .dockerfiles import TEMPLATES

INSTALLERS = {"DL3008": ("apt",), "DL3013": ("pip", "pipx"), "DL3018": ("apk",)}
IMAGES = {"DL3006": "unpinned-base-image", "DL3007": "floating-image-tag"}
DAY = ("--as-of", "2026-07-24")


def pins(rule):
    def run(context):
        files = [
            file
            for file in context.project_files("dockerfile")
            if "error" not in file.truth and not file.path.endswith(TEMPLATES) and is_read(file)
        ]
        projects = list(dict.fromkeys(file.project for file in files))
        findings = dict(zip(projects, context.assay.findings(projects, *DAY)))
        for file in files:
            theirs = {line for line, name in file.truth["hadolint"] if name == rule}
            text = file.read().splitlines()
            ours = own_findings(rule, file, text, findings[file.project])
            for line in sorted(theirs | set(ours)):
                case = f"{file.case}:{line}"
                if (line in theirs) != (line in ours):
                    case += f" {remark(rule, line, text, ours.get(line))}"
                yield case, line in theirs, line in ours

    return run


def is_read(file):
    """hadolint gives up on a file that it cannot read, and says nothing else of it."""
    return all(name != "DL1000" for _, name in file.truth["hadolint"])


def own_findings(rule, file, text, findings):
    """The messages of the findings that hadolint's rule speaks of, by first line of the instruction."""
    found = collections.defaultdict(list)
    for row in findings:
        if row["location"] is None or row["location"]["file"] != file.path:
            continue
        line = row["instructionLine"] or row["location"]["line"]
        if rule in IMAGES:
            if row["rule"] == IMAGES[rule] and row["level"] != "note" and is_from(text[line - 1]):
                found[line].append(row["message"])
        elif row["rule"] == "unpinned-install" and installer(row) in INSTALLERS[rule]:
            found[line].append(row["message"])
    return dict(found)


def is_from(line):
    """hadolint looks at the images of stages only."""
    return re.match(r"\s*FROM\b", line, re.IGNORECASE) is not None


def installer(row):
    return re.search(r"installed by (\S+),", row["message"]).group(1)


def remark(rule, line, text, messages):
    """What explains that only one of the two has a finding: the first class that fits."""
    instruction = instruction_text(line, text)
    side, classes = ("only hadolint", HADOLINT_ONLY) if messages is None else ("only Assay", ASSAY_ONLY)
    if messages is not None and ignored(rule, line, text):
        return f"{side}: a comment tells hadolint to ignore it"
    if rule == "DL3013" and messages and all("admits several versions" in message for message in messages):
        return f"{side}: a range"
    for name, rules, pattern in classes:
        if rule in rules and re.search(pattern, instruction, re.IGNORECASE):
            return f"{side}: {name}"
    return side


HADOLINT_ONLY = (
    ("a variable names an earlier stage", IMAGES, r"^\s*FROM\s+\S*\$"),
    ("the project itself, with extras", ("DL3013",), r"pip3? install [^&|;]*\.\["),
    ("what is installed is a variable or a command, which is not evaluated", INSTALLERS, r"install [^&|;]*\$"),
)
ASSAY_ONLY = (
    ("ONBUILD", (*IMAGES, *INSTALLERS), r"^\s*ONBUILD\b"),
    ("a variable with a default", IMAGES, r"^\s*FROM\s+\S*\$"),
    ("a here-document", INSTALLERS, r"<<-?[\w'\"]"),
    ("`apt`, of which hadolint asks that it be `apt-get`", ("DL3008",), r"\bapt\s(?:[^&|;]*\s)?install\b"),
    ("an archive without a hash", ("DL3013",), r"pip3? install [^&|;]*https?://"),
    ("through xargs", INSTALLERS, r"\bxargs\b"),
    ("through another program", ("DL3013",), r"\b(?:conda|poetry|pdm|uv) run\b"),
    ("pip by a path", ("DL3013",), r"/pip3?[\"']?\s+install"),
    ("beside a requirements file", ("DL3013",), r"pip3? install [^&|;]*-r\b"),
)


def instruction_text(line, text):
    """The instruction with its continuation lines."""
    end = line
    while end < len(text) and (text[end - 1].rstrip().endswith("\\") or text[end - 1].lstrip().startswith("#")):
        end += 1
    return "\n".join(text[line - 1 : end])


def ignored(rule, line, text):
    above = line - 1
    while above > 0 and text[above - 1].lstrip().startswith("#"):
        if re.match(rf"\s*#\s*hadolint\s+(global\s+)?ignore\s*=.*\b{rule}\b", text[above - 1]):
            return True
        above -= 1
    return any(re.match(rf"\s*#\s*hadolint\s+global\s+ignore\s*=.*\b{rule}\b", row) for row in text)


COMPARISONS = {f"dockerfile-pins-{rule}": pins(rule) for rule in (*IMAGES, *INSTALLERS)}
