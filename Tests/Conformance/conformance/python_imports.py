"""What Python source imports, against the `ast` of every Python that is found: its library, and installed packages.

The modules, lines and levels of `import` and `from … import` must be the same for every file that `ast` reads. Calls that
import, which `ast` does not name, are found by their literal arguments.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

from .installed import site_packages

VERSIONS = ("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14")

# Runs in the Python that is asked: it knows its own grammar. Older ones than 3.11 can run it.
REFERENCE = r"""
import ast, json, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)

def literal_call(node):
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", None)
    if name not in ("__import__", "import_module", "importorskip") or not node.args:
        return None
    value = node.args[0]
    if not isinstance(value, ast.Constant) or not isinstance(value.value, str):
        return None
    text = value.value
    if not text or not all(c.isalnum() or c in "._" for c in text):
        return None
    return text.lstrip("."), len(text) - len(text.lstrip("."))

def imports(path):
    with open(path, "rb") as file:
        tree = ast.parse(file.read())
    rows = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            rows.update((node.lineno, 0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            rows.add((node.lineno, node.level, node.module or ""))
        elif isinstance(node, ast.Call) and literal_call(node):
            module, level = literal_call(node)
            rows.add(("call", level, module))
    return sorted(rows, key=str)

for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        print(json.dumps(imports(path)))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        print(json.dumps(None))
"""


def pythons():
    """The interpreters by version: those of the search path, and of pyenv where it is used."""
    found = {}
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in VERSIONS:
        candidates = sorted(root.glob(f"{version}.*/bin/python{version}"))
        program = candidates[-1] if candidates else shutil.which(f"python{version}")
        if program:
            found[version] = str(program)
    return found


def answers(python, paths):
    result = subprocess.run(
        [python, "-c", REFERENCE],
        input="".join(f"{path}\n" for path in paths).encode(),
        capture_output=True,
        check=True,
    )
    return [json.loads(line) for line in result.stdout.decode().splitlines()]


def library(python):
    script = "import sysconfig; print(sysconfig.get_path('stdlib'))"
    folder = Path(subprocess.run([python, "-c", script], capture_output=True, check=True).stdout.decode().strip())
    return folder, [path for path in sources(folder) if "site-packages" not in path.parts]


def sources(folder):
    return sorted(path for path in folder.rglob("*.py*") if path.suffix in (".py", ".pyi") and path.is_file())


def differences(context, label, python, folder, paths):
    """A case for each file that `ast` reads."""
    expected = answers(python, paths)
    actual = context.assay.query("imports", questions=[(str(path),) for path in paths])
    for path, rows, answer in zip(paths, expected, actual):
        if rows is None:
            continue
        case = f"{label} {path.relative_to(folder)}"
        if answer.startswith("invalid "):
            yield case, "a file that `ast` reads", answer
            continue
        found = {tuple(row.split(":", 2)) for row in answer.split(",")} if answer else set()
        statements = {(str(line), str(level), module) for line, level, module in rows if line != "call"}
        calls = {(str(level), module) for line, level, module in rows if line == "call"}
        others = found - statements
        missing = statements - found
        wrong = {row for row in others if row[1:] not in calls}
        unseen = calls - {row[1:] for row in found}
        yield case, ([], [], []), (sorted(missing), sorted(wrong), sorted(unseen))


def standard_library(context):
    for version, python in pythons().items():
        folder, paths = library(python)
        yield from differences(context, version, python, folder, paths)


def installed_packages(context):
    newest = list(pythons().values())[-1]
    folder = site_packages(context)
    yield from differences(context, "installed", newest, folder, sources(folder))


COMPARISONS = {"imports-stdlib": standard_library, "imports-installed": installed_packages}
