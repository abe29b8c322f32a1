"""The pipelines that `assay init` writes, and those of the documentation, are valid by the schema of their system."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

import jsonschema
import yaml

REPORT_PAGE = Path(__file__).parents[3] / "Sources/AssayKit/AssayKit.docc/Report.md"
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


def cron_examples(context):
    """The pipelines that make the quarterly review, as the documentation shows them."""
    schema = json.loads((context.schemas / "woodpecker-pipeline.schema.json").read_text())
    validator = jsonschema.validators.validator_for(schema)(schema)
    texts = re.findall(r"```yaml\n(.*?)```", REPORT_PAGE.read_text(), re.DOTALL)
    woodpecker, workflow = (yaml.safe_load(text) for text in texts)
    yield "woodpecker schema", [], [error.message[:200] for error in validator.iter_errors(woodpecker)]
    yield "woodpecker event", {"event": "cron", "cron": "quarterly-dependency-review"}, woodpecker["when"]
    (event,) = workflow[True]["schedule"]
    fields = event["cron"].split()
    yield "workflow schedule", (5, "1,4,7,10"), (len(fields), fields[3])
    yield "workflow rights", {"contents": "write"}, workflow["permissions"]
    (job,) = workflow["jobs"].values()
    yield "workflow pins", [], [step["uses"] for step in job["steps"] if not re.search(r"@[0-9a-f]{40}$", step.get("uses", "@" + "0" * 40))]
    (script,) = (step["run"] for step in job["steps"] if "assay report" in step.get("run", ""))
    (step,) = woodpecker["steps"]
    for name, text in (("woodpecker", "\n".join(step["commands"])), ("workflow", script)):
        yield f"{name} script", 0, subprocess.run(["sh", "-n", "-c", text]).returncode
        # On the second day of a quarter it is about the quarter before.
        line = next(line for line in text.split("\n") if line.startswith("quarter="))
        for day, quarter in (("2027-01-02", "2026Q4"), ("2026-10-02", "2026Q3")):
            asked = line.replace("10 days ago", f"{day} 10 days ago") + '; echo "$quarter"'
            yield f"{name} quarter on {day}", quarter, subprocess.run(["sh", "-c", asked], capture_output=True, text=True).stdout.strip()


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


COMPARISONS = {"init woodpecker": woodpecker, "init workflows": workflows, "report cron examples": cron_examples}
