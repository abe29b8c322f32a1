"""pylock.toml: packages and edges against the truth; the rest against a reading of our own."""

import collections

from packaging.markers import InvalidMarker, Marker
from packaging.utils import canonicalize_name

from .comparison import rows
from .locks import declared, documents, facts, marker_text, pull_request_counts, statuses, truth_packages
from .redaction import redacted
from .uv_locks import LINUX, RUNTIME

KIND = "pylock"
SOURCE_KINDS = {"registry": "index", "vcs": "url", "directory": "path"}


def is_known(document):
    """A lock of version 1 that lists packages."""
    has_packages = isinstance(document.get("packages"), list)
    return str(document.get("lock-version")).partition(".")[0] == "1" and has_packages


def named(document):
    """The packages; one without a name costs that one only."""
    return [package for package in document["packages"] if isinstance(package, dict) and "name" in package]


def read_facts(document):
    return [
        (canonicalize_name(package["name"]), package.get("version"), *source(package), hashes(package))
        for package in named(document)
    ]


def source(package):
    if "vcs" in package:
        vcs = package["vcs"]
        kind = "git" if vcs["type"] == "git" else "url"
        return kind, redacted(vcs.get("url", vcs.get("path"))), vcs["commit-id"]
    if "directory" in package:
        return "path", redacted(package["directory"]["path"]), None
    if "archive" in package:
        archive = package["archive"]
        return (
            ("url", redacted(archive["url"]), None) if "url" in archive else ("path", archive["path"], None)
        )
    return "index", redacted(package.get("index")), None


def artifacts(package):
    return [package[key] for key in ("archive", "sdist") if key in package] + package.get("wheels", [])


def hashes(package):
    return tuple(
        f"{algorithm}:{value}"
        for artifact in artifacts(package)
        for algorithm, value in artifact.get("hashes", {}).items()
    )


def edges(context):
    for file, document, scan in documents(context, KIND, is_known):
        if not file.truth:
            continue
        ids = {row["id"]: row for row in scan.rows("packages", file.path)}
        expected = [(*edge[:3], marker_text(edge[4])) for edge in file.truth["edges"]]
        found = [
            (
                ids[edge["from"]]["name"],
                ids[edge["from"]]["version"],
                ids[edge["to"]]["name"] if edge["to"] in ids else edge["to"],
                edge["marker"],
            )
            for edge in scan.rows("edges", file.path)
        ]
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


def scopes(context):
    """The scopes that a marker asks for, tried out in many environments."""
    for file, document, scan in documents(context, KIND, is_known):
        manifest = collections.defaultdict(set)
        for row in declared(scan, file.path):
            manifest[row["name"]].add(row["scope"])
        expected = [
            (name, package.get("version"), marked_scopes(package.get("marker"), document))
            for package in named(document)
            for name in [canonicalize_name(package["name"])]
        ]
        found = [
            (row["name"], row["version"], recorded(row["scopes"], manifest[row["name"]], document))
            for row in scan.rows("packages", file.path)
        ]
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


def recorded(scopes, declared_scopes, document):
    """The scopes without those that only the manifest can know."""
    names = (
        document.get("extras", []),
        document.get("dependency-groups", []),
        document.get("default-groups", []),
    )
    known = {canonicalize_name(name) for part in names for name in part}
    return tuple(
        scope
        for scope in scopes
        if scope == "runtime" or scope.partition(":")[2] in known or scope not in declared_scopes
    )


def direct(context):
    """Direct is what the manifest beside the lock names."""
    for file, document, scan in documents(context, KIND, is_known):
        wanted = {row["name"] for row in declared(scan, file.path)}
        every = {canonicalize_name(package["name"]) for package in named(document)}
        found = {row["name"] for row in scan.rows("packages", file.path) if row["direct"]}
        yield f"{file.case} direct", wanted & every, found


def marked_scopes(text, document):
    """The scopes of a package by its marker."""
    if not text or is_possible(text, (), ()):
        return ("runtime",)
    defaults = synthetic_groups(document)
    found = ["runtime"] if is_possible(text, (), defaults) else []
    with_defaults = () if found else defaults
    for name in document.get("extras", []):
        if is_possible(text, [name], ()) or is_possible(text, [name], with_defaults):
            found.append(f"extra:{canonicalize_name(name)}")
    for name in set(document.get("dependency-groups", [])) - set(defaults):
        if is_possible(text, (), [name]):
            found.append(f"group:{canonicalize_name(name)}")
    return tuple(sorted(found)) or ("runtime",)


def synthetic_groups(document):
    """Default groups that stand for the project itself: not offered by name, or called `default` (PEP 751)."""
    offered = document.get("dependency-groups", [])
    return {name for name in document.get("default-groups", []) if name not in offered or name == "default"}


def is_possible(text, extras, groups):
    """Whether a marker holds in any of many environments."""
    try:
        marker = Marker(text)
    except InvalidMarker:
        return True
    return any(evaluate(marker, environment, extras, groups) for environment in ENVIRONMENTS)


def evaluate(marker, environment, extras=(), groups=()):
    sets = {"extras": set(extras), "dependency_groups": set(groups)}
    return marker.evaluate({**environment, **sets}, context="lock_file")


PLATFORMS = (
    ("linux", "Linux", "posix"),
    ("darwin", "Darwin", "posix"),
    ("win32", "Windows", "nt"),
    ("emscripten", "Emscripten", "posix"),
)
ENVIRONMENTS = [
    {
        **LINUX,
        "sys_platform": platform,
        "platform_system": system,
        "os_name": os_name,
        "python_version": f"3.{minor}",
        "python_full_version": f"3.{minor}.{patch}",
        "implementation_version": f"3.{minor}.{patch}",
        "platform_machine": machine,
        "platform_python_implementation": implementation,
        "implementation_name": implementation.lower(),
    }
    for platform, system, os_name in PLATFORMS
    for minor in range(6, 16)
    for patch in (0, 5)
    for machine in ("x86_64", "aarch64", "arm64", "AMD64", "riscv64")
    for implementation in ("CPython", "PyPy")
]


def reach(context):
    """The run-time set for CPython 3.12 on Linux: the packages whose markers hold without extras and groups."""
    scans = {file.case: scan for file, scan in context.with_scans(context.files(KIND), *RUNTIME)}
    for file, document, _ in documents(context, KIND, is_known):
        expected = {
            (canonicalize_name(package["name"]), package.get("version"))
            for package in named(document)
            if "marker" not in package
            or evaluate(Marker(package["marker"]), LINUX, groups=synthetic_groups(document))
        }
        found = {(row["name"], row["version"]) for row in scans[file.case].rows("packages", file.path)}
        yield from rows(file.case, sorted(expected, key=str), sorted(found, key=str))


COMPARISONS = {
    "pylock-status": statuses(KIND, is_known),
    "pylock-packages": truth_packages(KIND, is_known, SOURCE_KINDS),
    "pylock-pull-requests": pull_request_counts(KIND, is_known),
    "pylock-facts": facts(KIND, is_known, read_facts),
    "pylock-edges": edges,
    "pylock-scopes": scopes,
    "pylock-direct": direct,
    "pylock-reach": reach,
}
