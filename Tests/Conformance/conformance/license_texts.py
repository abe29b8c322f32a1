"""The licences of texts: real files against identify's own way of knowing them, and the system's common licences."""

import collections
import re
from importlib.metadata import version
from pathlib import Path

from identify.identify import license_id

from . import environment

COMMON = Path("/usr/share/common-licenses")
# Debian's names; `Artistic` is Perl's.
NAMES = {"Artistic": "Artistic-1.0-Perl", "BSD": "BSD-3-Clause", "GFDL": "GFDL-1.3", "GPL": "GPL-3", "LGPL": "LGPL-3"}


def digests(context, paths):
    """(digest, licences) of each file."""
    answers = context.assay.query("license-text", questions=[(str(path),) for path in paths])
    return [answer.split("\t") for answer in answers]


def environment_texts(context):
    """Of every licence file that both know, both say the same; how many each knows is printed."""
    files = [
        path
        for path in sorted(environment.site_packages().glob("*.dist-info/**/*"))
        if path.is_file() and environment.USUAL_NAMES.match(path.name) and not path.name.lower().startswith("notice")
    ]
    counts = collections.Counter(files=len(files))
    for path, (_, licenses) in zip(files, digests(context, files)):
        theirs = license_id(str(path))
        counts["known"] += licenses != "-"
        counts["identify"] += theirs is not None
        if licenses != "-" and theirs is not None:
            counts["both"] += 1
            yield str(path.relative_to(environment.site_packages())), family(theirs), families(licenses)
    print("    " + "  ".join(f"{name} {count}" for name, count in counts.items()) + f"  identify {version('identify')}")


def families(licenses):
    names = {family(name) for name in licenses.split(" | ")}
    return names.pop() if len(names) == 1 else sorted(names)


def family(name):
    """Neither says whether a text of the GPL is `only` or `or-later`, nor whether an exhibit of the MPL stands in the source."""
    return re.sub(r"-(only|or-later|no-copyleft-exception)$", "", name)


def common_licenses(context):
    files = sorted(COMMON.iterdir()) if COMMON.is_dir() else []
    for path, (_, licenses) in zip(files, digests(context, files)):
        stem = NAMES.get(path.name, path.name)
        found = families(licenses)
        found = found if isinstance(found, list) else [found]
        names = [name for name in found if name == stem or name.removesuffix(".0") == stem]
        yield path.name, True, bool(names) or any(name.startswith(stem) for name in found)


COMPARISONS = {"license-texts": environment_texts, "license-texts-common": common_licenses}
