"""Poetry's tables of pyproject.toml against `poetry-core`, which reads them for Poetry itself."""

import contextlib
import functools
import io
import itertools
import logging
import tomllib

from packaging.markers import Marker
from packaging.utils import canonicalize_name
from poetry.core.constraints.version import parse_constraint
from poetry.core.factory import Factory
from poetry.core.packages.dependency_group import MAIN_GROUP

from .comparison import rows
from .locks import extras
from .pyproject import once_in_groups

logging.getLogger("poetry.core").setLevel(logging.ERROR)


def roots(file):
    """For each scope what it asks for, as (name, table, extras); None where there is no manifest of Poetry's."""
    package = poetry_package((file.project / file.path).parent)
    if package is None:
        return None
    found = {}
    for scope, dependency in scoped(package):
        start = dependency.name, table(dependency), extras(dependency.extras)
        if dependency.name == package.name:
            continue
        found.setdefault(scope, []).append(start)
    return found


def table(dependency):
    """A dependency as an entry of a lock writes it."""
    marker = None if dependency.marker.is_any() else str(dependency.marker)
    value = {"version": str(dependency.constraint), "markers": marker}
    if not dependency.source_type or dependency.source_type == "legacy":
        return value
    return value | {"url": dependency.source_url}


@functools.cache
def poetry_package(folder):
    """The project as `poetry-core` reads it; None where it refuses, or finds no table of Poetry's."""
    path = folder / "pyproject.toml"
    try:
        tools = tomllib.loads(path.read_text()).get("tool", {})
        if "pdm" in tools or "poetry" not in tools and not (folder / "poetry.lock").exists():
            return None
        with contextlib.redirect_stderr(io.StringIO()):
            return Factory().create_poetry(folder).package
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError):
        return None


def scoped(package):
    """(scope, dependency) of everything that a project asks for."""
    for name in sorted(package.dependency_group_names(include_optional=True)):
        for dependency in package.dependency_group(name).dependencies:
            if name != MAIN_GROUP:
                yield f"group:{canonicalize_name(name)}", dependency
            elif not dependency.is_optional():
                yield "runtime", dependency
            else:
                yield from (
                    (f"extra:{canonicalize_name(extra)}", dependency) for extra in dependency.in_extras
                )


def requirements(context):
    """Scope, name, extras, versions, environments and whether it comes from an index."""
    for file, scan in context.with_scans(context.files("pyproject")):
        package = poetry_package((file.project / file.path).parent)
        if package is None:
            continue
        expected = once_in_groups(expected_row(scope, dependency) for scope, dependency in scoped(package))
        found = scan.rows("requirements", file.path)
        actual = [actual_row(row) for row in found if row["scope"] != "build" and not row["constraint"]]
        yield from rows(file.case, sorted(expected), sorted(actual))


def expected_row(scope, dependency):
    is_elsewhere = dependency.source_type not in (None, "legacy")
    return (
        scope,
        dependency.name,
        extras(dependency.extras),
        "*" if is_elsewhere else str(dependency.constraint),
        environments(scope, None if dependency.marker.is_any() else str(dependency.marker)),
        is_elsewhere,
    )


def actual_row(row):
    is_elsewhere = row["url"] is not None
    constraint = (
        "*" if is_elsewhere else row["raw"] if not row["specifier"] and row["raw"] else row["specifier"]
    )
    return (
        row["scope"],
        row["name"],
        tuple(row["extras"]),
        str(parse_constraint(constraint or "*")),
        environments(row["scope"], row["marker"]),
        is_elsewhere,
    )


VERSIONS = ("2.7.18", "3.4.0", *(f"3.{minor}.{patch}" for minor in range(5, 16) for patch in (0, 2, 9)))
PLATFORMS = (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
IMPLEMENTATIONS = (("cpython", "CPython"), ("pypy", "PyPy"))
MACHINES = ("x86_64", "arm64")


@functools.cache
def environments(scope, text):
    """The environments in which a marker holds, as the bits of a number."""
    if text is None:
        return -1
    marker = Marker(text)
    extra = scope.removeprefix("extra:") if scope.startswith("extra:") else ""
    bits = 0
    for environment in grid():
        bits = bits << 1 | marker.evaluate({**environment, "extra": extra})
    return -1 if bits == (1 << len(grid())) - 1 else bits


@functools.cache
def grid():
    return [
        {
            "implementation_name": implementation[0],
            "implementation_version": version,
            "os_name": platform[2],
            "platform_machine": machine,
            "platform_python_implementation": implementation[1],
            "platform_release": "",
            "platform_system": platform[1],
            "platform_version": "",
            "python_full_version": version,
            "python_version": ".".join(version.split(".")[:2]),
            "sys_platform": platform[0],
        }
        for version, platform, implementation, machine in itertools.product(
            VERSIONS, PLATFORMS, IMPLEMENTATIONS, MACHINES
        )
    ]


COMPARISONS = {"poetry-manifest-requirements": requirements}
