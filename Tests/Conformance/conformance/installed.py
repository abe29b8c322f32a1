"""Real distributions, unpacked as pip installs them: `installed.txt` beside this package names them."""

import shutil
import subprocess
import sys
from pathlib import Path

PINS = Path(__file__).parent.parent / "installed.txt"


def site_packages(context):
    """The folder of the installed distributions, made on the first run and whenever the list changes."""
    folder = context.corpus.parent / "conformance" / "installed"
    stamp = folder.with_name("installed.txt")
    if stamp.exists() and stamp.read_bytes() == PINS.read_bytes():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    options = ["--no-deps", "--only-binary", ":all:", "--target", str(folder), "-r", str(PINS)]
    subprocess.run(pip + options, check=True)
    stamp.write_bytes(PINS.read_bytes())
    return folder
