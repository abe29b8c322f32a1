"""Advisories: which records affect a version, and which ids are one vulnerability."""

import json
import random
import subprocess
import tempfile
from pathlib import Path

from . import advisory_reference as reference

SCHEMES = {
    "Debian": "deb", "Ubuntu": "deb", "Alpine": "apk", "Wolfi": "apk", "Chainguard": "apk", "MinimOS": "apk",
    "AlmaLinux": "rpm", "Rocky Linux": "rpm", "Red Hat": "rpm", "SUSE": "rpm", "openEuler": "rpm",
    "Mageia": "rpm",
}  # fmt: skip
LOAD_ORDERS = 100
FOLDERS = 10


def locked(context):
    """All records against every name and version that a lock of a project holds."""
    rows = {
        (package[0], package[1])
        for file in context.truth
        for package in file.truth.get("packages") or []
        if len(package) == 3 and package[1] and package[2] != "conda" and "://" not in package[0]
    }
    yield from python(context, sorted(rows))


def named(context):
    """All records against the versions that they name themselves, and versions near to these."""
    rows = set()
    for record in reference.records(context.corpus / "osv").values():
        for entry in record.get("affected") or []:
            package = entry.get("package") or {}
            if package.get("ecosystem") == "PyPI":
                rows.update((package["name"], version) for version in near(entry))
    yield from python(context, sorted(rows))


def near(entry):
    listed = entry.get("versions") or []
    yield from (version + suffix for version in listed[:1] + listed[-1:] for suffix in ("", ".0", "+local"))
    yield from (version + suffix for version in event_versions(entry) for suffix in ("", "rc1", ".x"))


def event_versions(entry):
    spans = [span for span in entry.get("ranges") or [] if span.get("type") != "GIT"]
    return [value for span in spans for event in span.get("events") or [] for value in event.values()]


def python(context, rows):
    matcher = reference.Matcher(
        reference.records(context.corpus / "osv").values(), "PyPI", reference.normalized
    )
    answers = context.assay.query("advisories", "--feeds", str(context.corpus / "osv"), questions=rows)
    for (name, version), answer in zip(rows, answers):
        yield f"{name} {version}", matcher.answer(name, version, reference.Python), answer


def distributions(context):
    """Records of distributions; the order of versions, which has vectors of its own, is asked of Assay."""
    records = reference.records(context.corpus / "osv").values()
    entries = {}
    for record in records:
        for entry in record.get("affected") or []:
            ecosystem = (entry.get("package") or {}).get("ecosystem") or ""
            if ecosystem.split(":")[0] in SCHEMES:
                entries.setdefault(ecosystem, []).append(entry)
    for ecosystem, own in sorted(entries.items()):
        yield from distribution(context, records, ecosystem, own)


def distribution(context, records, ecosystem, entries):
    versions = {}
    for entry in entries:
        known = event_versions(entry) + (entry.get("versions") or [])[:3]
        texts = {text for version in known for text in (version, version + "~1", version + ".1", version + "?")}
        versions.setdefault(entry["package"]["name"], set()).update(texts)
    rows = sorted((name, version) for name, texts in versions.items() for version in texts)
    matcher = reference.Matcher(records, ecosystem)
    pairs = set()
    for name, version in rows:
        for _, entry in matcher.entries.get(name, []):
            events = event_versions(entry)
            pairs.update((version, other) for other in events + (entry.get("versions") or []))
            pairs.update((left, right) for left in events for right in events)
    questions = sorted(pairs)
    scheme = SCHEMES[ecosystem.split(":")[0]]
    labels = [[label(scheme, version) for version in pair] for pair in questions]
    compared = context.assay.query("compare", scheme, questions=labels)
    order = reference.Distribution(dict(zip(questions, compared)))
    options = ["--ecosystem", ecosystem, "--feeds", str(context.corpus / "osv/distro")]
    for (name, version), answer in zip(rows, context.assay.query("advisories", *options, questions=rows)):
        yield f"{ecosystem} {name} {version}", matcher.answer(name, version, order), answer


def label(scheme, version):
    """What `query compare` is asked: an RPM package without an epoch has epoch 0, and a label has what it says."""
    has_epoch = version.partition(":")[0].isdigit() and ":" in version
    return version if scheme != "rpm" or has_epoch or not version else "0:" + version


def components(context):
    """One finding for each version and connected set, with its ids, in whatever order feeds are loaded."""
    records = reference.records(context.corpus / "osv")
    sets = reference.components(records.values())
    several = [record for record in records.values() if len(sets[record["id"]]) > 2 and pinned(record)]
    generator = random.Random(5)
    chosen = generator.sample(several, min(300, len(several)))
    used = {record["id"]: record for record in chosen}
    for record in chosen:
        used.update((other, records[other]) for other in sets[record["id"]] if other in records)
    with tempfile.TemporaryDirectory() as folder:
        yield from loaded(context, Path(folder), list(used.values()), chosen, generator)


def loaded(context, folder, records, chosen, generator):
    for number, record in enumerate(records):
        (folder / f"feed{number % FOLDERS}").mkdir(exist_ok=True)
        (folder / f"feed{number % FOLDERS}" / f"{number}.json").write_text(json.dumps(record))
    project = folder / "project"
    project.mkdir()
    rows = sorted({pinned(record) for record in chosen}, key=lambda row: row[0])
    rows = {name: version for name, version in rows}
    (project / "requirements.txt").write_text("".join(f"{name}=={version}\n" for name, version in rows.items()))
    expected = findings(records, rows)
    feeds = [str(folder / f"feed{number}") for number in range(FOLDERS)]
    for number in range(LOAD_ORDERS):
        generator.shuffle(feeds)
        actual = checked(context.assay.binary, project, feeds)
        for case in sorted(set(expected) | set(actual)):
            yield f"order {number} {case}", expected.get(case), actual.get(case)


def pinned(record):
    """A package of the record and an affected version that a requirement can name."""
    for entry in record.get("affected") or []:
        package = entry.get("package") or {}
        for version in entry.get("versions") or []:
            if package.get("ecosystem") == "PyPI" and reference.parse(version) and not record.get("withdrawn"):
                return reference.normalized(package["name"]), version
    return None


def findings(records, rows):
    sets = reference.components(records)
    matcher = reference.Matcher(records, "PyPI", reference.normalized)
    found = {}
    for name, version in rows.items():
        answer = matcher.answer(name, version, reference.Python)
        for identifier in answer.split(","):
            if identifier != "-" and not identifier.startswith("?"):
                found[f"{name} {min(sets[identifier])}"] = sorted(sets[identifier])
    return found


def checked(binary, project, feeds):
    options = [option for feed in feeds for option in ("--feeds", feed)]
    result = subprocess.run(
        [binary, "check", str(project), "--format", "json", *options], capture_output=True, check=False
    )
    found = {}
    for finding in json.loads(result.stdout)["findings"]:
        advisory = finding["advisory"]
        if advisory:
            ids = sorted([advisory["id"], *advisory["aliases"]])
            case = f"{finding['package']['name']} {ids[0]}"
            found[case] = ids if case not in found else "two findings"
    return found


COMPARISONS = {
    "advisories-locked": locked,
    "advisories-named": named,
    "advisories-distributions": distributions,
    "advisories-components": components,
}
