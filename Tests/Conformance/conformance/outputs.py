"""What others write must not become active in any output, and must not be lost; SARIF is valid by its schema."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

import jsonschema
import referencing
from markdown_it import MarkdownIt

CYCLONEDX = ("bom-1.6.schema.json", "spdx.schema.json", "jsf-0.82.schema.json")
PAYLOADS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- hidden", "--> shown", "</details>",
    "</summary><h1>x", "[click](https://evil.example)", "![p](https://evil.example/p.png)",
    "[click]: https://evil.example", "https://evil.example/path", "www.evil.example", "<https://evil.example>",
    "javascript:alert(1)", "@maintainer", "@org/team please", "fixes #1", "org/repo#2", "GH-3",
    "`code` break", "``double`` break", "back`tick", "a | b | c", "a \\| b", "**bold** _it_ ~~no~~",
    "$(touch x)", "::error::injected", "%0A::error::injected", "&lt;b&gt; &#x41;", "\\[escaped\\](x)", "trailing\\",
)
ACTIVE = {"heading_open", "fence", "code_block", "blockquote_open", "hr", "ordered_list_open"}
OWN_HTML = re.compile(
    r"(<!-- assay: dependency check -->|<details><summary>[\w ]+</summary>|</details>)\s*"
)
COMMAND = re.compile(r"::(error|warning|notice) [^\n]*::[^\n]*")


def injections(context):
    """Each payload as a name, a version, a marker, a licence, and as what people write into records."""
    parser = MarkdownIt("gfm-like")
    for payload in PAYLOADS:
        for place, write in PLACES.items():
            with tempfile.TemporaryDirectory() as scratch:
                base, head = Path(scratch) / "base", Path(scratch) / "head"
                base.mkdir()
                write(head, payload)
                outputs = run(context, head, base, scratch)
            name = f"{place} {payload}"
            changed = [row["name"] for row in json.loads(outputs["json"])["changes"]]
            active, shown = read_markdown(parser, outputs["markdown"])
            yield f"{name} markdown active", [], active
            for text in filter(None, changed):
                yield f"{name} markdown lost {text}", True, one_line(text) in shown
            lines = outputs["github"].splitlines()
            yield f"{name} commands", [], [line for line in lines if not COMMAND.fullmatch(line)]
            yield f"{name} text", [], [char for char in outputs["text"] if char < " " and char != "\n"]
            json.loads(outputs["sarif"])


def run(context, head, base, scratch):
    formats = ("json", "markdown", "github", "sarif", "text")
    files = {name: Path(scratch) / f"out.{name}" for name in formats}
    options = [f"--output={name}={path}" for name, path in files.items()]
    result = subprocess.run(
        [context.assay.binary, "check", str(head), "--base", str(base), *options], capture_output=True
    )
    if result.returncode not in (0, 1, 3):
        raise RuntimeError(f"exit {result.returncode}: {result.stderr.decode()}")
    return {name: path.read_text() for name, path in files.items()}


def read_markdown(parser, text):
    """What is active although it is not ours, and all text that stands in code spans."""
    active, shown = [], []
    for token in parser.parse(text):
        if token.type == "html_block":
            if OWN_HTML.sub("", token.content).strip():
                active.append(token.content)
        elif token.type in ACTIVE:
            active.append(token.type)
        for child in token.children or ():
            if child.type == "code_inline":
                shown.append(child.content)
            elif child.type in ("link_open", "image", "html_inline"):
                active.append(f"{child.type} {child.content} {child.attrs}")
            elif child.type == "text" and re.search(r"@\w|#\d|GH-\d", child.content):
                active.append(child.content)
    return active, shown


def one_line(text):
    return " ".join(text.splitlines())


def compose(folder, payload):
    put(folder, "compose.yaml", json.dumps({"services": {"a": {"image": payload}}}))


def hook(folder, payload):
    repository = {"repo": payload, "rev": payload, "hooks": [{"id": "a"}]}
    put(folder, ".pre-commit-config.yaml", json.dumps({"repos": [repository]}))


def action(folder, payload):
    steps = {"jobs": {"a": {"runs-on": "x", "steps": [{"uses": f"{payload}@{payload}"}]}}}
    put(folder, ".github/workflows/a.yml", json.dumps({"on": "push", **steps}))


def role(folder, payload):
    put(folder, "requirements.yml", json.dumps({"roles": [{"name": payload, "src": payload, "version": payload}]}))


def install(folder, payload):
    word = payload.replace("'", "")
    put(folder, "Dockerfile", f"FROM python:3.12\nRUN pip install '{word}'\n")


def version(folder, payload):
    put(folder, "uv.lock", lock(version=payload, marker="sys_platform == 'linux'"))


def marker(folder, payload):
    put(folder, "uv.lock", lock(version="1.0", marker=payload))
    put(folder, "requirements.txt", f"b==1.0; {payload}\n")


def licence(folder, payload):
    put(folder, "uv.lock", lock(version="1.0", marker=""))
    put(folder, "metadata/b-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: b\nVersion: 1.0\nLicense: {payload}\n")
    put(folder, "assay.toml", 'metadata = ["metadata"]\n')


def reason(folder, payload):
    """What people say in records: a waiver's reason, a justification, an emergency."""
    text = json.dumps(payload)
    days = "created = 2026-07-01\nuntil = 2026-08-01\n"
    put(
        folder,
        "governance/waivers.toml",
        f'[[waivers]]\nrule = "unpinned-requirement"\npackage = "a"\nreason = {text}\nowner = {text}\napprover = {text}\n{days}',
    )
    put(folder, "governance/dependencies/a.toml", f'name = "a"\njustification = {text}\n')
    put(
        folder,
        "governance/emergency/a.toml",
        f"incident = {text}\nauthoriser = {text}\nreason = {text}\nopened = 2026-07-01T00:00:00Z\n",
    )
    put(folder, "requirements.txt", "a\n")


def lock(version, marker):
    return (
        'version = 1\nrevision = 3\nrequires-python = ">=3.11"\n[[package]]\nname = "app"\nversion = "1.0"\n'
        f'source = {{ virtual = "." }}\ndependencies = [{{ name = "b", marker = {json.dumps(marker)} }}]\n'
        f'[[package]]\nname = "b"\nversion = {json.dumps(version)}\nsource = {{ registry = "https://index.example/simple" }}\n'
    )


def put(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


PLACES = {
    "image": compose,
    "hook": hook,
    "action": action,
    "role": role,
    "install": install,
    "version": version,
    "marker": marker,
    "licence": licence,
    "reason": reason,
}


def sarif(context):
    """SARIF of every project, and of every pull request, by the schema and by what GitHub asks for besides."""
    schema = json.loads((context.schemas / "sarif-2.1.0.schema.json").read_text())
    validator = jsonschema.validators.validator_for(schema)(schema)
    projects = sorted(path for path in (context.corpus / "projects").iterdir() if path.is_dir())
    cases = [(path.name, [str(path)]) for path in projects]
    for path in sorted((context.corpus / "prs").iterdir()):
        cases.append((path.name, [str(path / "head"), "--base", str(path / "base")]))
    documents = context.assay.parallel(lambda case: render(context, case[1]), cases)
    for (name, _), document in zip(cases, documents):
        yield f"{name} schema", [], [error.message for error in validator.iter_errors(document)][:3]
        yield f"{name} profile", [], list(profile(document))


def render(context, arguments):
    result = subprocess.run(
        [context.assay.binary, "check", *arguments, "--format", "sarif"], capture_output=True
    )
    if result.returncode not in (0, 1, 3, 4):
        raise RuntimeError(f"exit {result.returncode}: {result.stderr.decode()}")
    return json.loads(result.stdout)


def profile(document):
    for run_ in document["runs"]:
        rules = run_["tool"]["driver"]["rules"]
        if len({rule["id"] for rule in rules}) != len(rules):
            yield "two rules of one id"
        for result in run_["results"]:
            place = result["locations"][0]["physicalLocation"]
            uri = place["artifactLocation"]["uri"]
            if uri.startswith("/") or ":" in uri:
                yield f"no relative path: {uri}"
            if len(place["region"]) != 4 or min(place["region"].values()) < 1:
                yield f"no whole region: {place['region']}"
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                yield "another rule"
            if not result["partialFingerprints"].get("primaryLocationLineHash"):
                yield "no identity"


def sbom(context):
    """The bill of materials of every project, by the schema; every reference is there, and once."""
    folder = context.schemas / "cyclonedx"
    documents = [json.loads((folder / name).read_text()) for name in CYCLONEDX]
    registry = referencing.Registry().with_resources(
        (document["$id"], referencing.Resource.from_contents(document)) for document in documents
    )
    validator = jsonschema.Draft7Validator(documents[0], registry=registry)
    projects = sorted(path for path in (context.corpus / "projects").iterdir() if path.is_dir())
    for path in projects:
        result = subprocess.run([context.assay.binary, "sbom", str(path)], capture_output=True)
        if result.returncode not in (0, 3, 4):
            raise RuntimeError(f"exit {result.returncode}: sbom {path}: {result.stderr.decode()}")
        document = json.loads(result.stdout)
        yield f"{path.name} schema", [], [error.message[:200] for error in validator.iter_errors(document)][:3]
        references = [component["bom-ref"] for component in document["components"]]
        named = [name for row in document["dependencies"] for name in (row["ref"], *row["dependsOn"])]
        yield f"{path.name} references", [], sorted(set(named) - set(references))
        yield f"{path.name} unique", len(references), len(set(references))


COMPARISONS = {"injections": injections, "sarif": sarif, "sbom": sbom}
