"""No output holds a credential: 40 shapes of URLs with one, in each place that takes a URL, in every format."""

import json
import subprocess
import tempfile
from pathlib import Path

CANARY = "CANARY7x9q"
HOST = "host.example"
REST = f"{HOST}/team/pkg"
SHAPES = (
    *(f"{scheme}://user:{CANARY}@{REST}" for scheme in ("https", "http", "HTTPS", "ftp", "ssh")),
    *(f"{scheme}+https://user:{CANARY}@{REST}.git" for scheme in ("git", "hg", "svn", "bzr")),
    f"git+ssh://git:{CANARY}@{REST}.git@v1",
    f"git+https://{CANARY}@{REST}.git@main#egg=pkg",
    f"https://{CANARY}@{REST}",
    f"https://:{CANARY}@{REST}",
    f"https://{CANARY}:@{REST}",
    f"https://{CANARY}:x-oauth-basic@{REST}",
    f"https://x-access-token:{CANARY}@{REST}.git",
    f"https://user%40org:{CANARY}@{REST}",
    f"https://user:a%2F{CANARY}@{REST}",
    f"https://user:a/{CANARY}@{REST}",
    f"https://user:a@b{CANARY}@{REST}",
    f"https://user@org:{CANARY}@{REST}",
    f"https://user:{CANARY}@{HOST}:8443/team/pkg",
    f"https://user:{CANARY}@[::1]:8443/team/pkg",
    f"https://user:{CANARY}@{HOST}",
    f"https://user:{CANARY}@{HOST}?a=b",
    f"https://user:{CANARY}@{HOST}#egg=pkg",
    f"//user:{CANARY}@{REST}",
    f"https://{REST}?token={CANARY}",
    f"https://{REST}?a=1&sig={CANARY}#egg=pkg",
    f"https://{REST}/pkg-1.0-py3-none-any.whl?X-Amz-Signature={CANARY}",
    f"https://{REST}/pkg-1.0.tar.gz?{CANARY}",
    f"https://{REST}#token={CANARY}",
    f"https://{REST}#egg=pkg&access_token={CANARY}",
    f"https://{REST}#access_token={CANARY}&egg=pkg",
    f"https://{REST}#{CANARY}",
    f"https://user:{CANARY}@{REST}?token={CANARY}#token={CANARY}",
    f"https://user:{CANARY}@{REST}/a b",
    f"https://user:{CANARY}@{REST}/%0A",
    f"https://user:{CANARY}!@{REST}",
    f"https://üser:{CANARY}@{REST}",
)


def requirement(url):
    return {"requirements.txt": f"pkg @ {url}\n{url}\n"}


def index(url):
    return {"requirements.txt": f"--index-url {url}\n--find-links {url}\n-r {url}\n-e {url}\npkg==1.0\n"}


def manifest(url):
    text = json.dumps(url, ensure_ascii=False)
    name = json.dumps(f"pkg @ {url}", ensure_ascii=False)
    return {
        "pyproject.toml": f'[project]\nname = "a"\nversion = "1"\ndependencies = [{name}, "b"]\n'
        f"[[tool.uv.index]]\nurl = {text}\n[tool.uv.sources]\nb = {{ git = {text} }}\n"
    }


def lock(url):
    text = json.dumps(url, ensure_ascii=False)
    rows = (("b", "registry"), ("c", "git"), ("d", "url"))
    packages = "".join(
        f'[[package]]\nname = "{name}"\nversion = "1"\nsource = {{ {kind} = {text} }}\n'
        f'wheels = [{{ url = {text}, hash = "sha256:{"0" * 64}" }}]\n'
        for name, kind in rows
    )
    return {"uv.lock": f'version = 1\nrevision = 3\nrequires-python = ">=3.11"\n{packages}'}


def pipeline(url):
    hooks = {"repos": [{"repo": url, "rev": "main", "hooks": [{"id": "a"}]}]}
    steps = {"steps": [{"name": "a", "image": url, "commands": [f"pip install {url}"]}]}
    uses = {"on": "push", "jobs": {"a": {"steps": [{"uses": f"{url}@v1"}, {"run": f"curl {url} | sh"}]}}}
    roles = {"roles": [{"src": url}], "collections": [{"name": "a.b", "source": url}]}
    return {
        ".pre-commit-config.yaml": json.dumps(hooks),
        ".woodpecker.yaml": json.dumps(steps),
        ".github/workflows/a.yaml": json.dumps(uses),
        ".gitlab-ci.yml": json.dumps({"include": [{"remote": url}]}),
        "requirements.yml": json.dumps(roles),
    }


def image(url):
    return {
        "Dockerfile": f"FROM {url}\nADD {url} /x\nRUN pip install '{url}' && curl -sSL '{url}' | sh\n"
        f"RUN pip install --index-url '{url}' pkg\nENV PIP_INDEX_URL={url}\n",
        "compose.yaml": json.dumps({"services": {"a": {"image": url, "build": url}}}),
    }


def policy(url):
    text = json.dumps(url, ensure_ascii=False)
    return {"assay.toml": f'[[feeds]]\nname = "a"\nurl = {text}\n', "requirements.txt": "pkg==1.0\n"}


def waiver(url):
    """People write what they like as a reason; it is shown to those who judge the waiver, without credentials."""
    text = json.dumps(f"see {url} for why", ensure_ascii=False)
    row = f'package = "pkg"\nrule = "unpinned-requirement"\nreason = {text}\nowner = "a"\napprover = "b"\n'
    days = "created = 2026-07-01\nuntil = 2026-08-01\n"
    return {"governance/waivers.toml": f"[[waivers]]\n{row}{days}", "requirements.txt": "pkg\n"}


def project(url):
    """All places at once; requirements and manifests in folders of their own."""
    files = {}
    for place in (requirement, index, manifest, lock, pipeline, image):
        files.update({f"{place.__name__}/{name}": text for name, text in place(url).items()})
    return files | pipeline(url) | waiver(url)


PLACES = (project, policy)
FORMATS = ("text", "json", "sarif", "markdown", "github")
COMMANDS = (
    ("inventory", ".", "--format", "json"),
    ("inventory", ".", "-v"),
    ("sbom", "."),
    ("tree", "."),
    ("licenses", ".", "--format", "json"),
    ("removal", "b", "--format", "json"),
    ("waiver", "list", "."),
    ("config", "show", "."),
    ("feeds", "status", "--index", "absent.db"),
)


def canaries(context):
    cases = [(place, shape) for place in PLACES for shape in SHAPES]
    for (place, shape), found in zip(cases, context.assay.parallel(lambda case: leaks(context, *case), cases)):
        yield f"{place.__name__} {shape}", [], found


def leaks(context, place, shape):
    """The commands whose output, on either stream, holds the canary."""
    with tempfile.TemporaryDirectory() as scratch:
        head = Path(scratch) / "head"
        (Path(scratch) / "base").mkdir()
        for name, text in place(shape).items():
            path = head / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        outputs = [f"--output={name}=../{name}.out" for name in FORMATS]
        check = ("check", ".", "--base", "../base", "--as-of", "2026-07-24", *outputs)
        found = [" ".join(command) for command in (check, ("check", "."), *COMMANDS) if prints(context, command, head)]
        files = [name for name in FORMATS if (Path(scratch) / f"{name}.out").exists()]
        return found + [name for name in files if CANARY in (Path(scratch) / f"{name}.out").read_text()]


def prints(context, command, folder):
    result = subprocess.run([context.assay.binary, *command], cwd=folder, capture_output=True)
    if result.returncode not in (0, 1, 2, 3, 4):
        return True
    return CANARY in result.stdout.decode() + result.stderr.decode()


COMPARISONS = {"canaries": canaries}
