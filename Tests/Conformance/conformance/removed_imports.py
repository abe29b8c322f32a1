"""Removals on real projects: what no longer imports without the packages that leave must be what `assay removal` predicts.

A project is an installed distribution: its own modules are the source, what it requires is the declaration, and the lock is made from
the metadata of its dependencies. A virtual environment holds its dependencies without those that leave. Each import
of the project's source is tried there, and with all of them: what fails only without them must be predicted, and the
rest must not.
"""

import ast
import csv
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import InvalidRequirement, Requirement

from .installed import site_packages
from .records import module, normal, shallowest

PROJECTS = (
    "requests", "flask", "httpx", "fastapi", "starlette", "sphinx", "alembic", "jsonschema", "boto3", "botocore", "aiohttp",
    "pre-commit", "virtualenv", "ipython", "docker", "openai", "textual", "rich", "keyring", "paramiko", "pysaml2", "webtest",
    "hydra-core", "fabric", "google-cloud-storage", "google-api-core", "google-auth-oauthlib", "azure-identity", "azure-core",
    "azure-storage-blob", "opentelemetry-sdk", "opentelemetry-instrumentation-flask", "django", "s3transfer", "pydantic",
    "beautifulsoup4", "python-socketio", "python-keystoneclient", "requests-oauthlib", "oslo-utils", "build", "typer",
    "flask-sqlalchemy", "flask-migrate", "flask-wtf", "django-debug-toolbar", "readability-lxml", "huggingface-hub", "langchain",
    "cairosvg", "pyelftools", "apscheduler", "croniter", "hatchling", "markdown-it-py", "weasyprint", "docxtpl", "factory-boy",
)

TRY = r"""
import importlib, json, sys, warnings, io, contextlib
warnings.simplefilter("ignore")
sys.path[:0] = json.loads(sys.argv[1])
answers = []
for module, name in json.load(sys.stdin):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            found = importlib.import_module(module)
            if name and name != "*" and not hasattr(found, name):
                importlib.import_module(module + "." + name)
        answers.append(None)
    except ModuleNotFoundError as error:
        answers.append(error.name)
    except BaseException as error:
        answers.append("")
print(json.dumps(answers))
"""


class Distribution:
    def __init__(self, info):
        headers = HeaderParser().parsestr((info / "METADATA").read_text(errors="replace"))
        self.name, self.version = normal(headers["Name"]), headers["Version"]
        with open(info / "RECORD", newline="") as file:
            self.files = [row[0] for row in csv.reader(file) if row and not row[0].startswith(("/", ".."))]
        self.requires = []
        for text in headers.get_all("Requires-Dist") or ():
            try:
                self.requires.append(Requirement(text))
            except InvalidRequirement:
                continue

    def needs(self, extras=()):
        """What is required here: names with the extras that are asked for."""
        for requirement in self.requires:
            environments = [{**default_environment(), "extra": extra} for extra in (extras or ("",))]
            if requirement.marker is None or any(map(requirement.marker.evaluate, environments)):
                yield normal(requirement.name), tuple(sorted(map(normal, requirement.extras)))


def closure(project, installed):
    """The packages that a project needs, with the extras of each; None where one is not installed."""
    found, pending = {}, [(project.name, ())]
    while pending:
        name, extras = pending.pop()
        if name not in installed:
            return None
        if not set(extras) - found.get(name, set()) and name in found:
            continue
        found.setdefault(name, set()).update(extras)
        pending += installed[name].needs(found[name])
    return found


def lock(project, needed, installed):
    lines = ["version = 1", 'requires-python = ">=3.8"']
    for name in sorted(needed):
        package = installed[name]
        source = '{ editable = "." }' if name == project.name else '{ registry = "https://index.example/simple" }'
        lines += ["", "[[package]]", f'name = "{name}"', f'version = "{package.version}"', f"source = {source}"]
        # An extra's requirements count as the package's own: each extra here is asked for by something that stays or leaves whole.
        lines.append("dependencies = [")
        edges = sorted({dependency for dependency, _ in package.needs(needed[name]) if dependency != name})
        lines += [f'    {{ name = "{dependency}" }},' for dependency in edges]
        lines.append("]")
    return "\n".join(lines) + "\n"


def link(files, source, target):
    for file in files:
        if (source / file).is_file():
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            if not (target / file).exists():
                os.link(source / file, target / file)


def write_project(project, needed, installed, site, folder):
    modules = [file for file in project.files if file.endswith(".py") and (site / file).is_file()]
    for file in modules:
        (folder / "src" / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site / file, folder / "src" / file)
    direct = sorted({name for name, _ in project.needs() if name != project.name})
    dependencies = "".join(f'    "{name}",\n' for name in direct)
    (folder / "pyproject.toml").write_text(
        f'[project]\nname = "{project.name}"\nversion = "{project.version}"\ndependencies = [\n{dependencies}]\n'
    )
    (folder / "uv.lock").write_text(lock(project, needed, installed))
    return direct, modules


def statements(folder, modules):
    """(file, line, module, name) of each absolute import."""
    for file in modules:
        try:
            tree = ast.parse((folder / "src" / file).read_bytes())
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                yield from ((f"src/{file}", node.lineno, alias.name, "") for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                yield from ((f"src/{file}", node.lineno, node.module, alias.name) for alias in node.names)


def is_below(row, own):
    return any(name == top or name.startswith(top + ".") for name in (row[2], f"{row[2]}.{row[3]}") for top in own)


def attempt(paths, questions):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
        target = Path(sysconfig.get_path("purelib", "venv", {"base": folder}))
        for source, files in paths:
            link(files, source, target)
        result = subprocess.run(
            [f"{folder}/bin/python", "-c", TRY, "[]"],
            input=json.dumps(questions).encode(), capture_output=True, cwd=folder, timeout=300,
        )
        if result.returncode:
            raise RuntimeError(result.stderr.decode()[-500:])
        return json.loads(result.stdout)


def predicted(context, folder, name, site):
    result = subprocess.run(
        [context.assay.binary, "removal", name, "--path", str(folder), "--metadata", str(site), "--format", "json"],
        capture_output=True,
    )
    if result.returncode not in (0, 1, 3):
        raise RuntimeError(result.stderr.decode())
    return json.loads(result.stdout)


@dataclass
class Counts:
    projects: int = 0
    removals: int = 0
    """Imports that fail, those of them that were predicted, and those that were said to fail and do not."""
    failing: int = 0
    predicted: int = 0
    alarms: int = 0

    def __str__(self):
        said = self.predicted + self.alarms
        return (
            f"{self.removals} removals from {self.projects} projects: {self.predicted} of {self.failing} failing imports "
            f"predicted, {self.alarms} of {said} predictions false"
        )


def removals(context):
    """A case for each import that fails or is said to fail."""
    site = site_packages(context)
    counts = Counts()
    installed = {package.name: package for package in map(Distribution, sorted(site.glob("*.dist-info")))}
    for name in PROJECTS:
        project = installed.get(name)
        needed = project and closure(project, installed)
        if not needed or len(needed) < 2:
            continue
        with tempfile.TemporaryDirectory(dir=site.parent) as temporary:
            folder = Path(temporary)
            direct, modules = write_project(project, needed, installed, site, folder)
            # What fails in the project's own modules fails where they import something else.
            own = tuple(".".join(parts) for parts in shallowest(list(filter(None, map(module, project.files)))))
            imports = sorted(row for row in set(statements(folder, modules)) if not is_below(row, own))
            questions = [(module, attribute) for _, _, module, attribute in imports]
            everything = [(site, installed[package].files) for package in needed]
            before = attempt(everything, questions)
            counts.projects += 1
            for removed in direct:
                report = predicted(context, folder, removed, site)
                yield from compared(name, removed, report, imports, before, installed, needed, site, counts)
    print(f"removed-imports: {counts}")
    yield "at least 30 removals", True, counts.removals >= 30
    yield "false alarms under 2 %", True, counts.alarms * 50 < counts.predicted + counts.alarms


def compared(name, removed, report, imports, before, installed, needed, site, counts):
    gone = {row["name"] for row in report["orphans"]}
    left = [(site, installed[package].files) for package in needed if package not in gone]
    after = attempt(left, [(module, attribute) for _, _, module, attribute in imports])
    broken = {}
    for (file, line, imported, _), first, second in zip(imports, before, after):
        if first is None and second is not None:
            broken.setdefault((file, line), second or imported)
    said = {(row["file"], row["line"]): row["module"] for row in report["willBreak"]}
    # Tried in both environments, so that what is optional and was never there is left out.
    tried = {(file, line) for (file, line, _, _), first in zip(imports, before) if first is None}
    counts.removals += 1
    counts.failing += len(broken)
    yield f"{name} without {removed}", True, True
    for place in sorted(set(broken) | set(said) & tried):
        case = f"{name} without {removed}: {place[0]}:{place[1]} {broken.get(place) or said.get(place)}"
        counts.predicted += place in broken and place in said
        counts.alarms += place not in broken
        yield case, place in broken, place in said


COMPARISONS = {"removed-imports": removals}
