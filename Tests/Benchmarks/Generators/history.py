"""Writes a repository of ten years: FOLDER CHANGES. Of five commits one changes a dependency; every tenth of these is a push."""

import hashlib
import random
import shutil
import subprocess
import sys
from pathlib import Path

YEARS = 10
PACKAGES = 100


def lock(versions):
    rows = ['version = 1\nrequires-python = ">=3.11"\n']
    names = sorted(versions)
    for index, name in enumerate(names):
        needs = names[index + 1 : index + 4]
        edges = "".join(f'    {{ name = "{need}" }},\n' for need in needs)
        digest = hashlib.sha256(f"{name} {versions[name]}".encode()).hexdigest()
        rows.append(
            f'[[package]]\nname = "{name}"\nversion = "{versions[name]}"\n'
            f'source = {{ registry = "https://index.example/simple" }}\n'
            + (f"dependencies = [\n{edges}]\n" if needs else "")
            + f'sdist = {{ url = "https://files.example/{name}-{versions[name]}.tar.gz", hash = "sha256:{digest}" }}\n'
        )
    roots = "".join(f'    {{ name = "{name}" }},\n' for name in names[:10])
    wanted = ", ".join(f'{{ name = "{name}" }}' for name in names[:10])
    rows.append(
        f'[[package]]\nname = "history"\nversion = "1.0"\nsource = {{ editable = "." }}\ndependencies = [\n{roots}]\n\n'
        f"[package.metadata]\nrequires-dist = [{wanted}]\n"
    )
    return "\n".join(rows)


def manifest(names):
    wanted = ", ".join(f'"{name}"' for name in sorted(names)[:10])
    return f'[project]\nname = "history"\nversion = "1.0"\nrequires-python = ">=3.11"\ndependencies = [{wanted}]\n'


def commits(changes):
    """Message, files of each commit."""
    random.seed(9)
    versions = {f"package-{number:03}": "1.0" for number in range(PACKAGES)}
    yield "Begin", {"pyproject.toml": manifest(versions), "uv.lock": lock(versions)}
    for number in range(1, changes):
        for other in range(4):
            yield f"Work (#{number})", {f"src/module_{(number * 4 + other) % 400}.py": f"VALUE = {number}\n"}
        name = random.choice(sorted(versions))
        versions[name] = f"{1 + number // 100}.{number}"
        yield (f"Update {name}" if number % 10 == 0 else f"Update {name} (#{number})"), {"uv.lock": lock(versions)}


def stream(changes):
    total = changes * 5
    start = 1_451_606_400
    for mark, (message, files) in enumerate(commits(changes), 1):
        person = f"Ann <ann@example.invalid> {start + mark * YEARS * 31_556_952 // total} +0000"
        yield f"commit refs/heads/main\nmark :{mark}\nauthor {person}\ncommitter {person}\n"
        yield f"data {len(message)}\n{message}\n" + (f"from :{mark - 1}\n" if mark > 1 else "")
        for path, text in files.items():
            yield f"M 100644 inline {path}\ndata {len(text)}\n{text}\n"


def main(folder, changes):
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir(parents=True)
    subprocess.run(["git", "init", "--quiet", "--initial-branch", "main", folder], check=True)
    text = "".join(stream(changes)).encode()
    subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input=text, check=True)


main(sys.argv[1], int(sys.argv[2]))
