"""pdm.lock: scopes and reach against a reading of our own, and against what PDM records."""

import collections
import tomllib

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from .comparison import rows
from .locks import declared, documents, extras, holds
from .pdm_locks import KIND, is_known, packages
from .uv_locks import RUNTIME


class Lock:
    """The packages of a lock, each with what it asks for, and what each of its extras adds."""

    def __init__(self, document):
        self.packages = [Package(*item) for item in packages(document).items()]
        self.by_name = collections.defaultdict(list)
        for package in self.packages:
            self.by_name[package.name].append(package)

    def reach(self, requirements, admits_marker):
        """What requirements reach; packages of one name are told apart by specifiers, then by their markers."""
        seen = set()
        todo = [node for requirement in requirements for node in self.nodes(requirement, None, admits_marker)]
        while todo:
            node = todo.pop()
            if node in seen:
                continue
            seen.add(node)
            package, extra = node
            for requirement in package.dependencies.get(extra, []):
                todo += self.nodes(requirement, extra, admits_marker)
        return {package for package, _ in seen}

    def nodes(self, requirement, extra, admits_marker):
        if requirement.marker and not admits_marker(str(requirement.marker), extra=extra or ""):
            return []
        found = self.by_name[canonicalize_name(requirement.name)]
        if len(found) > 1:
            found = [package for package in found if package.is_admitted(requirement)] or found
            found = [package for package in found if any(map(admits_marker, package.markers))]
        return [(package, name) for package in found for name in (None, *extras(requirement.extras))]


class Package:
    def __init__(self, key, entries):
        self.name, self.version = key[:2]
        self.markers = [entry.get("marker") for entry in entries]
        self.dependencies = collections.defaultdict(list)
        self.recorded = set()
        for entry in entries:
            self.recorded |= {
                canonicalize_name(name) for name in entry.get("groups", entry.get("sections", []))
            }
            for text in entry.get("dependencies", []):
                for extra in entry.get("extras", [None]):
                    self.dependencies[extra and canonicalize_name(extra)] += parsed(text)

    def is_admitted(self, requirement):
        return self.version is None or requirement.specifier.contains(self.version, True)


def parsed(text):
    try:
        return [Requirement(text)]
    except InvalidRequirement:
        return []


def starts(scan, file):
    """For each scope the requirements of the manifest, those of the scopes that it takes in as well."""
    by_scope = collections.defaultdict(list)
    for row in declared(scan, file.path):
        by_scope[row["scope"]].append(row)
    name = project_name((file.project / file.path).with_name("pyproject.toml"))
    return {
        scope: [as_requirement(row) for row in with_own(rows, by_scope, name)]
        for scope, rows in by_scope.items()
    }


def with_own(rows, by_scope, name):
    """`project[extra]` in the project's own manifest stands for what the extra lists."""
    found, seen, todo = [], set(), list(rows)
    while todo:
        row = todo.pop()
        if row["name"] != name:
            found.append(row)
            continue
        for scope in [f"extra:{extra}" for extra in row["extras"]] or ["runtime"]:
            if scope not in seen:
                seen.add(scope)
                todo += by_scope.get(scope, [])
    return found


def project_name(path):
    return (
        canonicalize_name(tomllib.loads(path.read_text()).get("project", {}).get("name", ""))
        if path.exists()
        else ""
    )


def as_requirement(row):
    extras_text = f"[{','.join(row['extras'])}]" if row["extras"] else ""
    return Requirement(
        f"{row['name']}{extras_text}{row['specifier']}" + (f"; {row['marker']}" if row["marker"] else "")
    )


def scopes(context):
    """The groups that the lock records, and what the manifest's scopes reach, all markers possible."""
    for file, document, scan in documents(context, KIND, is_known):
        lock = Lock(document)
        expected = {package: set(package.recorded) for package in lock.packages}
        for scope, requirements in starts(scan, file).items():
            for package in lock.reach(requirements, lambda marker, **more: True):
                expected[package].add(recorded_name(scope))
        found = collections.defaultdict(set)
        for row in scan.rows("packages", file.path):
            found[row["name"], row["version"]] |= {recorded_name(scope) for scope in row["scopes"]}
        united = collections.defaultdict(set)
        for package, names in expected.items():
            united[package.name, package.version] |= names
        for key in sorted(united, key=str):
            yield f"{file.case} {key} scopes", united[key], found[key]


def recorded_name(scope):
    return "default" if scope == "runtime" else scope.split(":", 1)[1]


def direct(context):
    """Direct is what the manifest beside the lock names."""
    for file, document, scan in documents(context, KIND, is_known):
        named = {row["name"] for row in declared(scan, file.path)}
        every = {name for name, *_ in packages(document)}
        found = {row["name"] for row in scan.rows("packages", file.path) if row["direct"]}
        yield from rows(file.case, sorted(named & every), sorted(found))


def reach(context):
    """The run-time set for CPython 3.12 on Linux: from the manifest, and what the lock alone puts into `default`."""
    scans = {file.case: scan for file, scan in context.with_scans(context.files(KIND), *RUNTIME)}
    for file, document, scan in documents(context, KIND, is_known):
        lock = Lock(document)
        requirements = starts(scan, file).get("runtime", [])
        possible = lock.reach(requirements, lambda marker, **more: True)
        expected = lock.reach(requirements, holds)
        alone = [
            package for package in lock.packages if "default" in package.recorded and package not in possible
        ]
        expected |= {package for package in alone if any(map(holds, package.markers))}
        found = {(row["name"], row["version"]) for row in scans[file.case].rows("packages", file.path)}
        keys = {(package.name, package.version) for package in expected}
        yield from rows(file.case, sorted(keys, key=str), sorted(found, key=str))


def recorded_reach(context):
    """PDM writes down where `default` may need a package, for all groups together: never less than that."""
    scans = {file.case: scan for file, scan in context.with_scans(context.files(KIND), *RUNTIME)}
    for file, document, _ in documents(context, KIND, is_known):
        possible = {
            (package.name, package.version): "default" in package.recorded
            and any(map(holds, package.markers))
            for package in Lock(document).packages
            if package.recorded
        }
        for row in scans[file.case].rows("packages", file.path):
            key = row["name"], row["version"]
            if key in possible:
                yield f"{file.case} {key} recorded", True, possible[key]


COMPARISONS = {
    "pdm-lock-scopes": scopes,
    "pdm-lock-direct": direct,
    "pdm-lock-reach": reach,
    "pdm-lock-reach-recorded": recorded_reach,
}
