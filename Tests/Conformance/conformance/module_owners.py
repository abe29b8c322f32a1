"""Modules and their distributions, against RECORD of the installed ones: namespace packages, and the table of names."""

import collections
import random
from pathlib import Path

from . import records
from .installed import site_packages

NAMESPACES = ("google", "azure", "opentelemetry", "zope", "sphinxcontrib", "ruamel", "jaraco", "backports")
CASES = 500
TABLE = Path(__file__).parents[3] / "Sources" / "Tables" / "module-names" / "distributions.tsv"


def owners(folder):
    """Each module below the namespaces with the one distribution that has its file."""
    found = collections.defaultdict(set)
    for name, _, modules in records.distributions(folder):
        for parts in modules:
            dotted = [part for part in parts if part]
            if dotted[0] in NAMESPACES and len(dotted) > 1:
                found[".".join(dotted)].add(name)
    return {module: names.pop() for module, names in found.items() if len(names) == 1}


def namespaces(context):
    """Seeded, as many of each namespace as it has, and each distribution at least once."""
    folder = site_packages(context)
    owned = owners(folder)
    by_owner = collections.defaultdict(list)
    for module in sorted(owned):
        by_owner[owned[module]].append(module)
    generator = random.Random(7)
    for modules in by_owner.values():
        generator.shuffle(modules)
    chosen, depth = [], 0
    while len(chosen) < CASES and depth < max(map(len, by_owner.values())):
        chosen += [modules[depth] for _, modules in sorted(by_owner.items()) if depth < len(modules)]
        depth += 1
    answers = context.assay.query("module", "--metadata", str(folder), questions=[(module,) for module in chosen])
    for module, answer in zip(chosen, answers):
        yield module, f"{owned[module]} metadata", answer


def table(context):
    """Each row of the embedded table whose distribution is installed."""
    given = {name: records.shallowest(modules) for name, _, modules in records.distributions(site_packages(context))}
    for line in TABLE.read_text().splitlines()[1:]:
        module, distribution, _ = line.split("\t")
        if distribution in given:
            yield line, True, tuple(module.split(".")) in given[distribution]


COMPARISONS = {"module-namespaces": namespaces, "module-table": table}
