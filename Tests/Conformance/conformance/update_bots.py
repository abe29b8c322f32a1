"""Dependabot and Renovate configurations against other readers of YAML and JSON5."""

import json
import random
import tempfile
from pathlib import Path

import json5
import yaml

from .comparison import rows

DOCUMENTS = 600
PYPI_MANAGERS = {"pep621", "pep723", "pip-compile", "pip_requirements", "pip_setup", "pipenv", "poetry", "setup-cfg"}
BLANKS = ("", " ", "\n", "\t", "// c\n", "/* c\n*/", "\u00a0", "\u2028")
STRINGS = ('"a"', "'b'", "'it\\'s'", '"tab\\t"', "'\\x41\\u00e9'", '"x\\\ny"', "'\"'", '"\\q"')
NUMBERS = ("0", "-1", "+1", ".5", "5.", "0x1F", "1e3", "Infinity", "-Infinity", "true", "null")
NAMES = ("a", "$b", "_c1", '"d e"', "'f'", "é")
BROKEN = (",", "01", "'x", "/*", "{", "}", "undefined", "'a\nb'", "- 1", "")


def configurations(context, kind):
    files = []
    for project, path, file_kind in context.manifest:
        if file_kind == kind:
            folder = context.corpus / project
            if project.startswith("prs/"):
                side, path = path.split("/", 1)
                folder /= side
            files.append((folder, path))
    scans = context.assay.scans([folder for folder, _ in files])
    return [
        (f"{'/'.join(folder.parts[-2:])}/{path}", folder / path, scan, path)
        for (folder, path), scan in zip(files, scans)
    ]


def dependabot(context):
    for case, file, scan, path in configurations(context, "dependabot"):
        expected = [dependabot_row(entry) for entry in yaml.safe_load(file.read_text())["updates"]]
        found = [
            (
                row["managers"][0],
                tuple(row["directories"]),
                row["interval"],
                row["minimumReleaseAgeDays"],
                tuple(text.split(" ")[0] for text in row["ignored"]),
            )
            for row in scan.rows("updateBots", path)
        ]
        yield f"{case} status", "read", scan.status(path)
        yield from rows(case, expected, found)


def dependabot_row(entry):
    directories = [entry["directory"]] if "directory" in entry else entry.get("directories", [])
    return (
        entry["package-ecosystem"],
        tuple(directories),
        entry.get("schedule", {}).get("interval"),
        entry.get("cooldown", {}).get("default-days"),
        tuple(rule["dependency-name"] for rule in entry.get("ignore", [])),
    )


def renovate(context):
    """Whether Python is watched, and what is ignored altogether."""
    for case, file, scan, path in configurations(context, "renovate"):
        document = json5.loads(file.read_text())
        found = {row["ecosystem"]: row for row in scan.rows("updateBots", path)}
        yield f"{case} status", "read", scan.status(path)
        enabled = document.get("enabledManagers")
        watched = enabled is None or bool(PYPI_MANAGERS & set(enabled))
        yield f"{case} python", watched, found["pypi"]["enabled"]
        yield f"{case} presets", document.get("extends", []), found["pypi"]["presets"]
        ignored = document.get("ignoreDeps", [])
        yield f"{case} ignored", ignored, found["pypi"]["ignored"][: len(ignored)]
        yield f"{case} paths", document.get("ignorePaths", []), found["pypi"]["ignoredPaths"]
        age = document.get("minimumReleaseAge")
        yield f"{case} age", int(age.split()[0]) if age else None, found["conda"]["minimumReleaseAgeDays"]


def generated(context):
    """JSON5 documents of every shape, some of them broken: the same are read, with the same strings."""
    generator = random.Random(5)
    texts = [document(generator) for _ in range(DOCUMENTS)]
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, str(number)).mkdir()
            Path(folder, str(number), "renovate.json5").write_bytes(text.encode())
        scans = context.assay.scans([Path(folder, str(number)) for number in range(DOCUMENTS)])
        for text, scan in zip(texts, scans):
            actual = "refused"
            if scan.status("renovate.json5") == "read":
                actual = next(row["ignored"] for row in scan.document["updateBots"] if row["ecosystem"] == "pypi")
            yield json.dumps(text), expected(text), actual


def expected(text):
    try:
        document = json5.loads(text, allow_duplicate_keys=False)
    except ValueError:
        return "refused"
    return document["ignoreDeps"] if isinstance(document, dict) else "refused"


def document(generator):
    def blank():
        return generator.choice(BLANKS) if generator.random() < 0.5 else ""

    def listed(make, count):
        comma = f"{blank()},{blank()}"
        items = comma.join(make() for _ in range(count))
        return items + (comma if count and generator.random() < 0.3 else "")

    def value(depth):
        roll = generator.random()
        if roll < 0.01:
            return generator.choice(BROKEN)
        if depth > 2 or roll < 0.5:
            return generator.choice(NUMBERS + STRINGS)
        if roll < 0.75:
            return "[" + blank() + listed(lambda: value(depth + 1), generator.randrange(3)) + blank() + "]"
        return table(depth + 1, generator.sample(NAMES, generator.randrange(3)))

    def table(depth, names, *first):
        members = iter([f"{name}{blank()}:{blank()}{value(depth)}" for name in names])
        return "{" + blank() + listed(lambda: next(members), len(names)).join(first or ("", "")) + blank() + "}"

    strings = listed(lambda: generator.choice(STRINGS), generator.randrange(4))
    ignored = f"ignoreDeps{blank()}:{blank()}[{blank()}{strings}{blank()}]{blank()},{blank()}"
    return blank() + table(0, generator.sample(NAMES, generator.randrange(4)), "", "").replace(
        "{", "{" + ignored, 1
    ) + blank()


COMPARISONS = {
    "dependabot-updates": dependabot,
    "renovate-rows": renovate,
    "json5-generated": generated,
}
