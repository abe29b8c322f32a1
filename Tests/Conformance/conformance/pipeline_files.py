"""The pipelines that `assay init` writes are valid by the schema of their system, for each kind of lock."""

import json
import subprocess
import tempfile
from pathlib import Path

import jsonschema
import yaml

LOCKS = {
    "none": {},
    "uv": {"uv.lock": "version = 1\nrevision = 3\n"},
    "poetry": {"poetry.lock": '[metadata]\nlock-version = "2.1"\npython-versions = ">=3.11"\ncontent-hash = "x"\n'},
    "pip": {"requirements.txt": "httpx==0.28.1\n"},
}


def woodpecker(context):
    schema = json.loads((context.schemas / "woodpecker-pipeline.schema.json").read_text())
    validator = jsonschema.validators.validator_for(schema)(schema)
    for name, files in LOCKS.items():
        document = pipeline(context, files, "woodpecker", ".woodpecker/assay.yaml")
        yield f"{name} schema", [], [error.message[:200] for error in validator.iter_errors(document)]
        yield f"{name} steps", 1 + bool(files), len(document["steps"])


def workflows(context):
    """There is no schema of Actions here: what the runners ask for is looked at."""
    for system, path in (("forgejo", ".forgejo/workflows/assay.yaml"), ("github", ".github/workflows/assay.yaml")):
        for name, files in LOCKS.items():
            document = pipeline(context, files, system, path)
            job = document["jobs"]["assay"]
            yield f"{system} {name} events", {"pull_request", "push"}, set(document[True])
            yield f"{system} {name} rights", {"contents": "read"}, document["permissions"]
            yield f"{system} {name} steps", 3 + bool(files), len([step for step in job["steps"] if step["uses"]])


def pipeline(context, files, system, path):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_text(text)
        subprocess.run(
            [context.assay.binary, "init", folder, "--ci", system, "--as-of", "2026-07-24"],
            check=True,
            capture_output=True,
        )
        return yaml.safe_load((Path(folder) / path).read_text())


COMPARISONS = {"init woodpecker": woodpecker, "init workflows": workflows}
