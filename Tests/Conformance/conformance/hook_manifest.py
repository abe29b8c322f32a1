"""The hook that the repository offers, as pre-commit reads its manifest."""

import shlex
import subprocess
import tempfile
from pathlib import Path

from pre_commit.clientlib import InvalidManifestError, load_manifest

MANIFEST = Path(__file__).parents[3] / ".pre-commit-hooks.yaml"


def hooks(context):
    """The manifest is valid, and each hook calls a command that the program knows."""
    try:
        manifest = load_manifest(MANIFEST)
    except InvalidManifestError as error:
        yield "manifest", "valid", str(error)
        return
    yield "hooks", ["assay"], [hook["id"] for hook in manifest]
    for hook in manifest:
        program, *arguments = shlex.split(hook["entry"])
        yield f"{hook['id']} program", "assay", program
        yield f"{hook['id']} file names", False, hook["pass_filenames"]
        yield f"{hook['id']} with nothing staged", 4, exit_code(context, arguments)


def exit_code(context, arguments):
    """In a repository that holds nothing; an option that the program does not know gives 2."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["git", "init", "--quiet", folder], check=True)
        return subprocess.run([context.assay.binary, *arguments], cwd=folder, capture_output=True).returncode


COMPARISONS = {"hook-manifest": hooks}
