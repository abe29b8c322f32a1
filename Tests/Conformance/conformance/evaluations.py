"""`assay evaluate`, live through uv and pip: against an independent resolution and the METADATA of the wheels, and that nothing is built."""

import email.parser
import functools
import http.server
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import zipfile
from io import BytesIO
from pathlib import Path

import jsonschema

from .tiny_wheels import write_wheel

SCHEMA = Path(__file__).parents[3] / "Sources/AssayKit/AssayKit.docc/Schemas/evaluate-1.json"
GOLDENS = Path(__file__).parents[2] / "EndToEndTests/Goldens/evaluations"
PACKAGES = (
    "requests", "pydantic", "httpx", "rich", "sqlalchemy", "flask", "tqdm", "pyyaml", "attrs", "uvicorn[standard]",
)


def programs(kind):
    return {"uv": Path(sys.executable).parent / "uv", "pip": Path(sys.executable).parent / "pip"}[kind]


@functools.cache
def evaluate(binary, requirement, *options, path=None):
    """The exit code and the document; the project is an empty folder unless one is given."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_CACHE_HOME": folder + "/cache"}
        command = [binary, "evaluate", requirement, "--path", path or folder, "--format", "json", "-q", *options]
        result = subprocess.run(command, capture_output=True, env=environment)
        if result.returncode not in (0, 1, 3):
            raise RuntimeError(f"exit {result.returncode}: {requirement}: {result.stderr.decode()}")
        return result.returncode, json.loads(result.stdout)


def resolutions(context):
    """Names and versions as `uv pip compile` gives them, licences as the wheels' METADATA states them."""
    schema = json.loads(SCHEMA.read_text())
    for requirement in PACKAGES:
        _, document = evaluate(context.assay.binary, requirement, "--resolver", "uv")
        jsonschema.Draft202012Validator(schema).validate(document)
        candidate = document["candidates"][0]
        yield f"{requirement} packages", compiled(requirement), sorted(row["id"] for row in candidate["packages"])
        for row in candidate["packages"]:
            stated = licence_expression(row["name"], row["version"])
            if stated:
                yield f"{row['id']} licence", stated, row["license"]


def compiled(requirement):
    command = [programs("uv"), "pip", "compile", "--no-build", "--universal", "--quiet", "--no-header", "--no-annotate", "-"]
    lines = subprocess.run(command, input=requirement.encode(), capture_output=True, check=True).stdout.decode()
    names = (re.match(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^ ;]+)", line) for line in lines.split("\n"))
    return sorted({f"{name[1].lower()}@{name[2]}" for name in names if name})


@functools.cache
def licence_expression(name, version):
    """The License-Expression of a wheel that pip downloads, or None where it has none."""
    with tempfile.TemporaryDirectory() as folder:
        command = [programs("pip"), "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
        result = subprocess.run([*command, "--dest", folder, f"{name}=={version}"], capture_output=True)
        for wheel in Path(folder).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                path = next(path for path in archive.namelist() if path.endswith(".dist-info/METADATA"))
                return email.parser.Parser().parsestr(archive.read(path).decode())["License-Expression"]
        return None if result.returncode else result.stderr.decode()


# An index on this machine


class Index:
    """Serves a folder of files as a package index in both forms."""

    def __init__(self, folder):
        self.folder = folder
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.answer(self)

            def do_HEAD(self):
                outer.answer(self)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/simple"

    def answer(self, request):
        parts = request.path.strip("/").split("/")
        body, kind = None, "application/octet-stream"
        if parts[0] == "files" and (self.folder / parts[-1]).is_file():
            body = (self.folder / parts[-1]).read_bytes()
        elif parts[0] == "simple" and len(parts) == 2:
            files = [file for file in sorted(self.folder.iterdir()) if named(file) == parts[1]]
            if files and "json" in request.headers.get("Accept", ""):
                rows = [{"filename": file.name, "url": f"/files/{file.name}", "hashes": {}, "size": file.stat().st_size} for file in files]
                body = json.dumps({"meta": {"api-version": "1.1"}, "name": parts[1], "versions": [], "files": rows}).encode()
                kind = "application/vnd.pypi.simple.v1+json"
            elif files:
                body = "".join(f'<a href="/files/{file.name}">{file.name}</a>\n' for file in files).encode()
                kind = "text/html"
        request.send_response(200 if body is not None else 404)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body or b"")))
        request.end_headers()
        if request.command == "GET":
            request.wfile.write(body or b"")


def named(file):
    return re.split(r"-\d", file.name)[0].replace("_", "-").lower()


def write_source(folder, name, version, canary):
    """A source distribution whose build, or mere look at its requirements, writes a canary."""
    stem = f"{name}-{version}"
    files = {
        "setup.py": f"open({str(canary)!r}, 'w').write('built')\nfrom setuptools import setup\nsetup(name={name!r}, version={version!r})\n",
        "PKG-INFO": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nLicense: MIT\n\n",
    }
    path = folder / f"{stem}.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for file, text in files.items():
            entry = tarfile.TarInfo(f"{stem}/{file}")
            entry.size = len(text.encode())
            archive.addfile(entry, BytesIO(text.encode()))
    return path


def canaries(context):
    """Neither resolver builds: a source distribution of an index, at an address, on disk, or required by a wheel."""
    with tempfile.TemporaryDirectory() as temporary:
        folder, canary = Path(temporary, "files"), Path(temporary, "canary")
        folder.mkdir()
        source = write_source(folder, "trap", "1.0", canary)
        write_wheel(folder, "lure", "1.0", [(None, "trap", None)])
        write_wheel(folder, "plain", "1.0", [(None, "leaf", None)])
        write_wheel(folder, "leaf", "2.0", [])
        index = Index(folder)
        address = index.url.removesuffix("/simple") + "/files/trap-1.0.tar.gz"
        for resolver in ("uv", "pip"):
            options = ("--index-url", index.url, "--resolver", resolver)
            for question in ("trap", "lure", f"trap @ {address}", str(source)):
                code, document = evaluate(context.assay.binary, question, *options)
                shown = question.replace(temporary, "").replace(address, "ADDRESS")
                yield f"{resolver} {shown}: no pass", True, code in (1, 3)
                yield f"{resolver} {shown}: resolved", None, document["candidates"][0]["resolver"]
                yield f"{resolver} {shown}: canary", False, canary.exists()
            _, document = evaluate(context.assay.binary, "plain", *options)
            yield f"{resolver} plain", ["leaf@2.0", "plain@1.0"], sorted(row["id"] for row in document["candidates"][0]["packages"])
            _, document = evaluate(context.assay.binary, "trap", *options)
            yield f"{resolver} trap: licence", ["MIT"], [row["license"] for row in document["candidates"][0]["packages"]]
        index.server.shutdown()


TIMED = """#!/bin/sh
start=$(date +%s%N)
{program} "$@"
code=$?
echo $(($(date +%s%N) - start)) >> {log}
exit $code
"""


def own_time(context):
    """What `evaluate` takes beside its resolver: at most 0.3 s for eight new packages and an empty cache."""
    with tempfile.TemporaryDirectory() as temporary:
        folder, log, home = Path(temporary, "files"), Path(temporary, "log"), Path(temporary, "home")
        folder.mkdir()
        home.mkdir()
        leaves = [f"leaf-{number}" for number in range(7)]
        write_wheel(folder, "plain", "1.0", [(None, leaf, None) for leaf in leaves])
        for leaf in leaves:
            write_wheel(folder, leaf, "2.0", [])
        program = Path(temporary, "uv")
        program.write_text(TIMED.format(program=programs("uv"), log=log))
        program.chmod(0o755)
        index = Index(folder)
        command = [context.assay.binary, "evaluate", "plain", "--path", home, "--index-url", index.url, "--resolver", "uv", "--format", "json"]
        times = []
        for run in range(5):
            log.unlink(missing_ok=True)
            environment = {**os.environ, "PATH": f"{temporary}:{os.environ['PATH']}", "XDG_CACHE_HOME": f"{temporary}/cache-{run}"}
            start = time.monotonic()
            result = subprocess.run(command, capture_output=True, env=environment)
            wall = time.monotonic() - start
            times.append(wall - sum(int(line) for line in log.read_text().split()) / 1e9)
            rows = [row["id"] for row in json.loads(result.stdout)["candidates"][0]["packages"]]
            yield f"run {run}", ["plain@1.0", *(f"{leaf}@2.0" for leaf in leaves)], rows
        index.server.shutdown()
        best = min(times)
        yield "at most 0.3 s", "at most 0.3 s", "at most 0.3 s" if best <= 0.3 else f"{best:.2f} s"


def goldens(_):
    """Every recorded answer has the published shape, and the schema admits nothing less."""
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    for path in sorted(GOLDENS.glob("*.json")):
        document = json.loads(path.read_text())
        yield path.stem, [], [error.message for error in validator.iter_errors(document)]
        for key in document["candidates"][0].copy():
            value = document["candidates"][0].pop(key)
            yield f"{path.stem} without {key}", False, validator.is_valid(document)
            document["candidates"][0][key] = value


COMPARISONS = {"evaluate-time": own_time, "evaluate-goldens": goldens, "evaluate-resolutions": resolutions, "evaluate-canaries": canaries}
