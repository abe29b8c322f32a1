"""`assay evaluate` against pypiserver, which knows HTML alone: through uv and pip, open and with a password from netrc."""

import contextlib
import json
import os
import subprocess
import tempfile
import threading
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import jsonschema
import pypiserver

from .evaluations import SCHEMA, programs
from .tiny_wheels import write_wheel

USER, PASSWORD = "reader", "canary-5be1c0"
ABSENT = "not provided by this index"


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Handler(WSGIRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serving(folder, is_open):
    """The address of an index of the folder's files."""
    locked = [] if is_open else ["list", "download", "update"]
    app = pypiserver.app(
        roots=[folder], disable_fallback=True, authenticate=locked, password_file="." if is_open else None,
        auther=lambda user, password: (user, password) == (USER, PASSWORD), backend_arg="simple-dir",
    )
    server = make_server("127.0.0.1", 0, app, Server, Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/simple"
    server.shutdown()


def evaluate(context, home, resolver, index, *options):
    """The exit code, what was printed, and what was kept in the cache."""
    environment = {
        "PATH": f"{programs(resolver).parent}:/usr/bin:/bin", "HOME": str(home), "XDG_CACHE_HOME": f"{home}/cache",
        "UV_PYTHON_DOWNLOADS": "never",
    }
    command = [context.assay.binary, "evaluate", "plain", "--path", f"{home}/project", "--index-url", index, "--resolver", resolver]
    result = subprocess.run([*command, *options], capture_output=True, env=environment)
    kept = b"".join(path.read_bytes() for path in Path(home, "cache/assay").rglob("*") if path.is_file())
    return result.returncode, result.stdout, result.stderr, kept


def write_home(folder, password):
    Path(folder, "project").mkdir()
    if password:
        netrc = Path(folder, ".netrc")
        netrc.write_text(f"machine 127.0.0.1 login {USER} password {password}\n")
        netrc.chmod(0o600)


def servers(context):
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        fields = ("License-Expression: MIT", "Requires-Python: >=3.9")
        write_wheel(folder, "plain", "1.0", [], fields)
        write_wheel(folder, "plain", "1.2", [(None, "leaf>=2", None)], fields)
        write_wheel(folder, "leaf", "2.0", [], ("License-Expression: ISC",))
        for resolver in ("uv", "pip"):
            with serving(folder, True) as index:
                yield from answer(f"{resolver} open", context, validator, resolver, index, None)
            with serving(folder, False) as index:
                yield from answer(f"{resolver} netrc", context, validator, resolver, index, PASSWORD)
                yield from refusal(f"{resolver} wrong password", context, resolver, index, "canary-wrong")


def answer(name, context, validator, resolver, index, password):
    with tempfile.TemporaryDirectory() as home:
        write_home(home, password)
        code, output, errors, kept = evaluate(context, home, resolver, index, "--format", "json")
        document = json.loads(output)
        yield f"{name}: schema", [], [error.message for error in validator.iter_errors(document)]
        candidate = document["candidates"][0]
        rows = [(row["id"], row["license"], row["sizeBytes"], row["source"]) for row in candidate["packages"]]
        yield f"{name}: packages", [("plain@1.2", "MIT", None, index), ("leaf@2.0", "ISC", None, index)], rows
        facts = candidate["maintenance"]
        told = {key: fact["note"] or fact["value"] for key, fact in facts.items()}
        yield f"{name}: facts", EXPECTED, told
        missing = {row["reason"] for row in candidate["notEvaluated"] if row["rule"] != "known-vulnerability"}
        yield f"{name}: only advisories are missing", True, all("advisor" in reason or "feed" in reason for reason in missing)
        texts = [evaluate(context, home, resolver, index, "--format", form) for form in ("text", "markdown")]
        yield f"{name}: exit codes", [3, 3, 3], [code, *(text[0] for text in texts)]
        everything = output + errors + kept + b"".join(part for text in texts for part in text[1:])
        yield f"{name}: kept documents", True, len(kept) > 0
        yield f"{name}: no password", False, PASSWORD.encode() in everything
        offline = evaluate(context, home, resolver, "http://127.0.0.1:1/simple", "--offline", "--format", "json")
        yield f"{name}: another index knows nothing", None, json.loads(offline[1])["candidates"][0]["maintenance"]
        offline = evaluate(context, home, resolver, index, "--offline", "--format", "json")
        again = json.loads(offline[1])["candidates"][0]
        yield f"{name}: offline from the cache", (3, "1.2", facts), (offline[0], again["version"], again["maintenance"])


EXPECTED = {
    "lastRelease": ABSENT, "lastReleaseDate": ABSENT, "released": ABSENT, "releasesIn12Months": ABSENT,
    "preReleasesIn12Months": ABSENT, "yankedVersions": ABSENT,
    "isYanked": ABSENT, "status": ABSENT, "requiresPython": ">=3.9", "hasWheel": True, "hasSourceDistribution": False,
    "hasAttestation": ABSENT,
}


def refusal(name, context, resolver, index, password):
    with tempfile.TemporaryDirectory() as home:
        write_home(home, password)
        code, output, errors, kept = evaluate(context, home, resolver, index, "--format", "json")
        candidate = json.loads(output)["candidates"][0]
        yield f"{name}: exit code", 3, code
        yield f"{name}: resolved", None, candidate["resolver"]
        yield f"{name}: nothing kept", b"", kept
        yield f"{name}: no password", False, password.encode() in output + errors


COMPARISONS = {"evaluate-servers": servers}
