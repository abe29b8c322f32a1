"""Which modules installed distributions give, by their RECORD: a reading of its own, apart from Assay's."""

import csv
import keyword
import re
from email.parser import HeaderParser
from pathlib import Path

SUFFIXES = (".py", ".so", ".pyd")


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def distributions(folder):
    """For each distribution its version and the files of its modules, as parts of paths without a suffix."""
    for info in sorted(Path(folder).glob("*.dist-info")):
        headers = HeaderParser().parsestr((info / "METADATA").read_text(errors="replace"))
        with open(info / "RECORD", newline="") as file:
            paths = [row[0] for row in csv.reader(file) if row]
        yield normal(headers["Name"]), headers["Version"], [parts for path in paths if (parts := module(path))]


def module(path):
    if not path.endswith(SUFFIXES) or path.startswith(("/", "..")):
        return None
    parts = path.split("/")
    parts[-1] = parts[-1].split(".")[0]
    if parts[-1] == "__init__":
        parts.pop()
        parts.append("")
    names = [part for part in parts if part]
    if not names or not all(name.isidentifier() and not keyword.iskeyword(name) for name in names):
        return None
    return tuple(parts)


def shallowest(modules):
    """The packages and modules of a distribution that no package of its own holds."""
    packages = {parts[:-1] for parts in modules if parts[-1] == ""}
    names = {parts[:-1] if parts[-1] == "" else parts for parts in modules}
    return {name for name in names if not any(name[:length] in packages for length in range(1, len(name)))}
