"""`assay removal` against a reference: random removals from every uv.lock and poetry.lock, and what uv itself locks then.

The reference walks the edges of the truth (uv.lock), or Poetry's own constraints (poetry.lock), once with all
declarations and once without those that are removed.
"""

import collections
import json
import random
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from . import poetry_locks
from .locks import documents
from .poetry_manifests import roots as poetry_roots
from .tiny_wheels import write_wheel
from .uv_locks import expected_edge, valid_locks

SEED = 20261126
REMOVALS_OF_A_LOCK = 12
RESOLVED_REMOVALS = 120


def everything(marker, **more):
    return True


@dataclass
class Reach:
    """What the roots reach: nodes are (package, extra), scopes are by package."""

    nodes: set
    scopes: dict


@dataclass
class Removal:
    file: object
    names: tuple
    scope: str | None
    before: Reach
    after: Reach
    """(name, scope) of the declarations that are cut."""
    cut: frozenset
    """Packages that are the project itself."""
    local: set

    @property
    def case(self):
        return f"{self.file.case} - {' '.join(self.names)} {self.scope or ''}".rstrip()

    @property
    def packages(self):
        return {package for package, _ in self.after.nodes}

    def answers(self):
        gone = {package for package, _ in self.before.nodes} - self.packages
        left = {
            package: sorted(self.after.scopes[package])
            for package in self.packages - self.local
            if "runtime" in self.before.scopes[package] and "runtime" not in self.after.scopes[package]
        }
        extras = {
            (package[0], extra)
            for package, extra in self.before.nodes - self.after.nodes
            if extra and package in self.packages - self.local
        }
        kept = sorted(package for package in self.packages if package[0] in self.names)
        return {"orphans": sorted(gone), "leftRuntime": left, "extraOrphans": extras, "kept": kept}


# uv.lock


class UVGraph:
    def __init__(self, file):
        self.file = file
        self.document = tomllib.loads(file.read())
        self.versions = collections.defaultdict(list)
        for name, version, _ in file.truth["packages"]:
            if version not in self.versions[name]:
                self.versions[name].append(version)
        self.edges = collections.defaultdict(list)
        for row in file.truth["edges"]:
            parent, version, child, _, extras, scope, child_version = expected_edge(row)
            children = [child_version] if child_version else self.versions[child]
            targets = [
                ((child, found), extra) for found in children for extra in (None, *extras) if found or child
            ]
            self.edges[parent, version].append((scope, child, targets))
        self.members = self.local(file.truth["reach"]["all_roots"])
        self.own = self.local(file.truth["reach"]["roots"])

    def local(self, names):
        return {(name, version) for name in names for version in self.versions[name]}

    def declared(self):
        """(name, scope) of what the lock's own project declares."""
        rows = {(child, scope) for owner in self.own for scope, child, _ in self.edges[owner]}
        return sorted(row for row in rows if row[0] not in {name for name, _ in self.own})

    def reach(self, cut=frozenset()):
        nodes, scopes = set(), collections.defaultdict(set)
        for scope, starts in self.starts(cut).items():
            found = self.walk(starts, cut)
            nodes |= found
            for package, _ in found:
                scopes[package].add(scope)
        return Reach(nodes, scopes)

    def starts(self, cut):
        starts = collections.defaultdict(list)
        for member in self.members:
            starts["runtime"].append((member, None))
            for scope, child, targets in self.edges[member]:
                if scope.startswith("extra:"):
                    starts[scope].append((member, scope.removeprefix("extra:")))
                elif scope.startswith("group:") and not (member in self.own and (child, scope) in cut):
                    starts[scope] += targets
        for group, values in self.document.get("manifest", {}).get("dependency-groups", {}).items():
            for value in values:
                name, extras = canonicalize_name(value["name"]), value.get("extras", [])
                for version in self.versions[name]:
                    found = [((name, version), extra) for extra in (None, *extras)]
                    if (name, f"group:{group}") not in cut:
                        starts[f"group:{canonicalize_name(group)}"] += found
        return starts

    def walk(self, starts, cut):
        return set(self.distances(starts, cut))

    def distances(self, starts, cut):
        """The number of steps to each node that is reached."""
        found, queue = dict.fromkeys(starts, 0), collections.deque(starts)
        while queue:
            node = queue.popleft()
            for target in self.targets(node, cut):
                if target not in found:
                    found[target] = found[node] + 1
                    queue.append(target)
        return found

    def targets(self, node, cut):
        package, extra = node
        wanted = f"extra:{extra}" if extra else "runtime"
        for scope, child, targets in self.edges[package]:
            if scope == wanted and not (package in self.own and (child, scope) in cut):
                yield from targets

    def is_way(self, path, cut):
        """Whether a list of ids leads step by step from a root."""
        starts = self.starts(cut)
        begins = {node for nodes in starts.values() for node in nodes}
        names = [(name, version or None) for name, _, version in (step.partition("#")[0].partition("@") for step in path)]
        nodes = {node for node in begins if is_named(node, names[0])}
        # A group's requirements are shown below the member that declares them.
        grouped = {node for scope, found in starts.items() if scope.startswith("group:") for node in found}
        nodes |= {(member, None) for member in self.members if is_named((member, None), names[0])}
        for number, name in enumerate(names[1:]):
            below = {target for node in nodes for target in self.targets(node, cut)}
            below |= grouped if number == 0 and any(package in self.members for package, _ in nodes) else set()
            nodes = {node for node in below if is_named(node, name)}
        return bool(nodes)


def is_named(node, name):
    return node[0][0] == name[0] and name[1] in (None, node[0][1])


# poetry.lock


class PoetryGraph:
    def __init__(self, file, document):
        self.lock = poetry_locks.Lock(document)
        self.roots = poetry_roots(file)
        self.own = set()
        self.members = set()
        self.recorded = collections.defaultdict(list)
        reached = {index for found in self.walk(self.roots).values() for index, _ in found}
        for index, package in enumerate(self.lock.packages):
            for scope in recorded_scopes(package) if index not in reached else ():
                self.recorded[scope].append((index, None))

    def declared(self):
        known = self.lock.by_name
        return sorted({(n, scope) for scope, rows in self.roots.items() for n, _, _ in rows if known.get(n)})

    def reach(self, cut=frozenset()):
        roots = {
            scope: [row for row in rows if (row[0], scope) not in cut] for scope, rows in self.roots.items()
        }
        nodes, scopes = set(), collections.defaultdict(set)
        for scope, found in self.walk(roots).items():
            for index, extra in found:
                package = poetry_locks.identity(self.lock.packages[index])
                nodes.add((package, extra))
                scopes[package].add(scope)
        return Reach(nodes, scopes)

    def walk(self, roots):
        scopes = set(roots) | set(self.recorded)
        return {
            scope: self.lock.reach_nodes(roots.get(scope, []), everything, self.recorded[scope])
            for scope in scopes
        }


def recorded_scopes(package):
    groups = package.get("groups", [package["category"]] if "category" in package else [])
    return {"runtime" if group == "main" else f"group:{canonicalize_name(group)}" for group in groups}


# Removals


def random_removals(context):
    """At least three for each lock that declares anything, some of them of two names at once, some of one scope."""
    for file, graph in graphs(context):
        declared = graph.declared()
        generator = random.Random(f"{SEED} {file.case}")
        before = graph.reach()
        asked = set()
        for number in range(REMOVALS_OF_A_LOCK if declared else 0):
            count = 2 if number % 4 == 3 and len(declared) > 1 else 1
            chosen = generator.sample(declared, count)
            names = tuple(sorted({name for name, _ in chosen}))
            scope = chosen[0][1] if number % 2 and len(names) == 1 else None
            if (names, scope) in asked:
                continue
            asked.add((names, scope))
            cut = {row for row in declared if row[0] in names and scope in (None, row[1])}
            if scope:
                cut |= {(names[0], other) for other in including(file, names[0], scope)}
            yield Removal(file, names, scope, before, graph.reach(cut), frozenset(cut), graph.members)


def graphs(context):
    for file in valid_locks(context):
        if "reach" in file.truth:
            yield file, UVGraph(file)
    for file, document, _ in documents(context, poetry_locks.KIND, poetry_locks.is_known):
        if file.truth and poetry_roots(file):
            yield file, PoetryGraph(file, document)


def including(file, name, scope):
    """The groups that get a requirement from the same line as one group does: those that include it, too."""
    manifest = (file.project / file.path).parent / "pyproject.toml"
    if not scope.startswith("group:") or not manifest.exists():
        return set()
    document = tomllib.loads(manifest.read_text())
    groups = {
        canonicalize_name(group): rows for group, rows in document.get("dependency-groups", {}).items()
    }
    tables = document.get("tool", {}).get("poetry", {}).get("group", {})
    for group, table in tables.items():
        rows = groups.setdefault(canonicalize_name(group), [])
        rows += [*table.get("dependencies", {})]
        rows += [{"include-group": other} for other in table.get("include-groups", [])]
    closures = {group: closure(groups, group) for group in groups}
    literal = {group for group, rows in groups.items() if name in map(literal_name, rows)}
    sources = closures.get(scope.removeprefix("group:"), set()) & literal
    return {f"group:{group}" for group, found in closures.items() if found & sources}


def closure(groups, group):
    seen, todo = set(), [group]
    while todo:
        group = todo.pop()
        if group not in seen:
            seen.add(group)
            rows = groups.get(group, [])
            todo += [canonicalize_name(row["include-group"]) for row in rows if isinstance(row, dict)]
    return seen


def literal_name(row):
    return poetry_locks.head(row) if isinstance(row, str) else None


def ask(context, removal):
    path = removal.file.project / removal.file.path
    scope = ["--scope", removal.scope] if removal.scope else []
    result = subprocess.run(
        [context.assay.binary, "removal", *removal.names, "--path", str(path.parent), "--lock", path.name]
        + ["--format", "json", *scope],
        capture_output=True,
    )
    if result.returncode not in (0, 1, 3):
        raise RuntimeError(f"exit {result.returncode}: {removal.case}: {result.stderr.decode()}")
    return json.loads(result.stdout)


def identity(row):
    return row["name"], row["version"]


def answers(context):
    """O1, O3, O4 and O5 of each removal; for uv.lock also that each way to what stays leads there from a root, step by step,
    and that none is shorter through runtime than the first one."""
    removals = list(random_removals(context))
    with ThreadPoolExecutor(context.assay.workers) as pool:
        documents = pool.map(lambda removal: ask(context, removal), removals)
        for removal, document in zip(removals, documents):
            expected = removal.answers()
            kept = [row for row in document["kept"] if row["name"] in removal.names]
            found = {
                "orphans": sorted(map(identity, document["orphans"])),
                "leftRuntime": {identity(row): row["nowOnlyIn"] for row in document["leftRuntime"]},
                "extraOrphans": {(row["name"], row["extra"]) for row in document["extraOrphans"]},
                "kept": sorted({identity(row) for row in kept}),
            }
            for key, value in expected.items():
                yield f"{removal.case} {key}", value, found[key]
            if removal.file.truth["format"] == "uv.lock":
                yield from ways(removal, kept)


def ways(removal, kept):
    graph = UVGraph(removal.file)
    runtime = graph.distances(graph.starts(removal.cut)["runtime"], removal.cut)
    lengths = collections.defaultdict(list)
    for row in kept:
        yield f"{removal.case} way {' > '.join(row['path'])}", True, graph.is_way(row["path"], removal.cut)
        lengths[identity(row)].append(len(row["path"]))
    for package, found in sorted(lengths.items()):
        steps = [steps for node, steps in runtime.items() if node[0] == package]
        if steps:
            yield f"{removal.case} shortest way to {package[0]}", True, found[0] <= min(steps) + 1


# What uv itself locks


def resolved(context):
    """The orphans equal the difference of the locks that uv makes before and after, from wheels made of the lock's edges."""
    chosen = []
    for removal in random_removals(context):
        if removal.file.truth["format"] == "uv.lock" and is_simple(removal.file) and removal.scope is None:
            chosen.append(removal)
    chosen = random.Random(SEED).sample(chosen, min(RESOLVED_REMOVALS, len(chosen)))
    uv = shutil.which("uv")
    with ThreadPoolExecutor(context.assay.workers) as pool:
        found = pool.map(lambda removal: difference_of_locks(uv, removal), chosen)
        for removal, names in zip(chosen, found):
            orphans = {row["name"] for row in ask(context, removal)["orphans"]}
            yield f"{removal.case} by uv", names, sorted(orphans)


def is_simple(file):
    """One project, each package in one version: then a wheel for each says the whole graph."""
    truth = file.truth
    own = truth["reach"]["roots"]
    local = [name for name, version, kind in truth["packages"] if kind in ("editable", "virtual", "directory")]
    return len(own) == 1 and local == own and not truth["multi_version"] and not truth["conflicts"]


def difference_of_locks(uv, removal):
    graph = UVGraph(removal.file)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        wheels = folder / "wheels"
        wheels.mkdir()
        own = next(iter(graph.own))
        for name, version, _ in removal.file.truth["packages"]:
            if (name, version) != own:
                write_wheel(wheels, name, version, requirements(removal.file, graph, (name, version)))
        before = lock(uv, folder, wheels, removal.file, graph, ())
        after = lock(uv, folder, wheels, removal.file, graph, removal.names)
    return sorted(before - after)


def requirements(file, graph, package):
    """`Requires-Dist` lines of a package: (extra or None, requirement)."""
    for row in file.truth["edges"]:
        parent, version, child, marker, extras, scope, _ = expected_edge(row)
        if (parent, version) == package and not scope.startswith("group:"):
            wanted = f"[{','.join(extras)}]" if extras else ""
            requirement = Requirement(f"{child}{wanted}=={graph.versions[child][0]}")
            yield scope.removeprefix("extra:") if scope != "runtime" else None, requirement, marker


def lock(uv, folder, wheels, file, graph, without):
    own = next(iter(graph.own))
    (folder / "pyproject.toml").write_text(manifest(file, graph, own, without))
    (folder / "uv.lock").unlink(missing_ok=True)
    command = [uv, "lock", "--python", sys.executable, "--offline", "--no-index", "--no-config", "--quiet", "--find-links", str(wheels)]
    result = subprocess.run(command, cwd=folder, capture_output=True)
    if result.returncode:
        raise RuntimeError(f"uv lock for {file.case}: {result.stderr.decode()}")
    return {package["name"] for package in tomllib.loads((folder / "uv.lock").read_text())["package"]}


def manifest(file, graph, own, without):
    lists = collections.defaultdict(list)
    for row in file.truth["edges"]:
        parent, version, child, marker, extras, scope, _ = expected_edge(row)
        if (parent, version) == own and child != own[0]:
            text = f"{child}[{','.join(extras)}]=={graph.versions[child][0]}"
            lists[scope] += [] if child in without else [text + (f" ; {marker}" if marker else "")]
    extras = {scope.partition(":")[2]: rows for scope, rows in lists.items() if scope.startswith("extra:")}
    groups = {scope.partition(":")[2]: rows for scope, rows in lists.items() if scope.startswith("group:")}
    text = f"[project]\nname = {json.dumps(own[0])}\nversion = '1'\nrequires-python = '>=3.8'\n"
    text += f"dependencies = {json.dumps(lists['runtime'])}\n[project.optional-dependencies]\n"
    text += "".join(f"{name} = {json.dumps(rows)}\n" for name, rows in extras.items())
    text += "[dependency-groups]\n" + "".join(f"{name} = {json.dumps(rows)}\n" for name, rows in groups.items())
    return text + "[tool.uv]\npackage = false\n"


COMPARISONS = {"removal": answers, "removal-resolved": resolved}
