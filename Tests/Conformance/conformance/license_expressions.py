"""Verdicts of licence expressions against truth tables, and of every alias and classifier of the policy's tables."""

import collections
import random
import re
import tempfile
from functools import cache
from pathlib import Path

from license_expression import ExpressionError, ExpressionParseError, LicenseWithExceptionSymbol, Licensing

TABLES = Path(__file__).parents[3] / "license-allowlist"
VERDICTS = ("ok", "note", "review", "block")
CLASSES = "ABWLGNPU"
SCOPES = ("runtime", "extra", "group", "build", "container", "vendored", "container-os")
PROFILES = ("apache-default", "asf-strict", "osadl-strict")
SEED = 20261126
RANDOM_EXPRESSIONS = 10_000
VERSIONED = re.compile(r"(.+)-(\d+(?:\.\d+)*)(?:-only|-or-later)?$")


def rows(name):
    return [line.split("\t") for line in (TABLES / name).read_text().splitlines()[1:]]


@cache
def licenses():
    """By identifier in lower case: the identifier, its class, and whether the ASF names it."""
    return {row[0].lower(): (row[0], row[1], row[3] != "-") for row in rows("licenses.tsv")}


@cache
def exceptions():
    return {row[0].lower(): (row[0], row[2] == "yes") for row in rows("exceptions.tsv")}


@cache
def verdicts():
    return {(row[0], row[1], scope): row[2 + column] for row in rows("scopes.tsv") for column, scope in enumerate(SCOPES)}


@cache
def families():
    """The versions of each licence, by its name without them."""
    members = collections.defaultdict(list)
    for identifier in licenses():
        if found := VERSIONED.match(identifier):
            members[found[1]].append((version(found[2]), identifier))
    return members


def version(text):
    return tuple(map(int, text.split(".")))


# One licence


def admitted(key):
    """The identifiers under which a licence may be taken: of `+` and `-or-later` every later one."""
    stem, is_open = (key[:-1], True) if key.endswith("+") and key not in licenses() else (key, False)
    if stem not in licenses():
        return []
    found = VERSIONED.match(stem)
    if not found or not (is_open or stem.endswith("-or-later")):
        return [stem]
    return [stem] + [name for number, name in families()[found[1]] if number >= version(found[2])]


def leaf_verdict(key, exception, profile, scope):
    if key == "licenseref-proprietary":
        return verdicts()[profile, "P", scope]
    taken = [one_verdict(name, exception, profile, scope) for name in admitted(key)]
    return min(taken, key=VERDICTS.index, default=verdicts()[profile, "U", scope])


def one_verdict(name, exception, profile, scope):
    _, kind, is_named = licenses()[name]
    if exception is not None:
        if exception not in exceptions():
            kind = "U"
        elif exceptions()[exception][1] and name.startswith(("gpl-", "lgpl-")):
            kind = min(kind, "W", key=CLASSES.index)
    verdict = verdicts()[profile, kind, scope]
    if profile == "asf-strict" and scope == "runtime" and not is_named:
        verdict = max(verdict, "review", key=VERDICTS.index)
    return verdict


def expected(text, profile, scope):
    """The least verdict for which the expression is true when just the licences that are no worse are true."""
    tree = Licensing().parse(text)
    for limit in VERDICTS:
        if truth(tree, limit, profile, scope):
            return limit
    raise AssertionError(f"no truth: {text}")


def truth(node, limit, profile, scope):
    if node.isliteral:
        pair = isinstance(node, LicenseWithExceptionSymbol)
        key = (node.license_symbol if pair else node).key.lower()
        exception = node.exception_symbol.key.lower() if pair else None
        return VERDICTS.index(leaf_verdict(key, exception, profile, scope)) <= VERDICTS.index(limit)
    values = [truth(argument, limit, profile, scope) for argument in node.args]
    return all(values) if node.operator.strip() == "AND" else any(values)


@cache
def is_expression(text):
    """Whether a name is an expression of listed licences, which is read before any table."""
    try:
        tree = Licensing().parse(text)
    except (ExpressionError, ExpressionParseError):
        return False
    return all(admitted(key.lower()) for key in Licensing().license_keys(tree))


# Random expressions


def random_leaf(chance):
    kind = chance.random()
    if kind < 0.05:
        return chance.choice(["LicenseRef-Proprietary", "LicenseRef-Own", "Unlisted-1.0"])
    name = chance.choice(list(licenses().values()))[0]
    if kind < 0.25:
        name = chance.choice([name for name, _, _ in licenses().values() if "GPL-" in name])
    if kind < 0.35:
        return name if name.endswith("+") else name + "+"
    if kind < 0.5 and not name.endswith("+"):
        return f"{name} WITH {chance.choice(list(exceptions().values()))[0]}"
    return chance.choice([name, name.lower(), name.upper()])


def random_expression(chance, depth=4):
    if depth == 0 or chance.random() < 0.25:
        return random_leaf(chance)
    operator = chance.choice([" AND ", " OR "])
    parts = [random_expression(chance, depth - 1) for _ in range(chance.randint(2, 4))]
    text = operator.join(parts)
    return f"({text})" if chance.random() < 0.7 else text


def random_expressions(context):
    chance = random.Random(SEED)
    questions = collections.defaultdict(list)
    for _ in range(RANDOM_EXPRESSIONS):
        questions[chance.choice(PROFILES), chance.choice(SCOPES)].append(random_expression(chance))
    counts = collections.Counter()
    for (profile, scope), texts in sorted(questions.items()):
        answers = context.assay.query("license", "--profile", profile, "--scope", scope, questions=[(text,) for text in texts])
        for text, answer in zip(texts, answers):
            verdict = answer.split("\t")[0]
            counts[verdict] += 1
            case = f"{profile} {scope} {text}"
            yield case, expected(text, profile, scope), verdict
            branch = answer.split("\t")[1].split(", chosen of ")
            if len(branch) == 2:
                counts["with a choice"] += 1
                yield f"{case} branch", (False, verdict), (" OR " in branch[0], expected(branch[0], profile, scope))
    print("    " + "  ".join(f"{name} {count}" for name, count in sorted(counts.items())) + f"  seed {SEED}")


# Aliases and classifiers


def members(cell):
    """The licences that a cell of the tables stands for."""
    return cell.removeprefix("ambiguous: ").split("|") if cell != "-" else []


def interval(cell, profile, scope):
    ends = sorted({expected(member, profile, scope) for member in members(cell)}, key=VERDICTS.index)
    return ends[0] if len(ends) == 1 else f"{ends[0]}..{ends[-1]}"


def aliases(context):
    """An unambiguous name is what its row says; an ambiguous one an interval, or what all its members agree on."""
    counts = collections.Counter()
    table = [row for row in rows("legacy-names.tsv") if row[1] != "-"]
    for profile in PROFILES:
        for scope in SCOPES:
            answers = context.assay.query("license", "--profile", profile, "--scope", scope, questions=[(row[0],) for row in table])
            for row, answer in zip(table, answers):
                verdict, reading = answer.split("\t")
                if is_expression(row[0]):
                    yield f"{profile} {scope} {row[0]}", expected(row[0], profile, scope), verdict
                    continue
                readings = set(reading.split(", chosen of ")[-1].split(" | "))
                yield f"{profile} {scope} {row[0]}", interval(row[1], profile, scope), verdict
                yield f"{profile} {scope} {row[0]} members", set(members(row[1])), readings
                counts["single guesses"] += len(readings) == 1 < len(members(row[1]))
                counts["intervals"] += ".." in verdict
                counts["agreed"] += len(members(row[1])) > 1 and ".." not in verdict
    print("    " + "  ".join(f"{name} {count}" for name, count in sorted(counts.items())))


def classifiers(context):
    """Through metadata: a classifier is what its row says; one that stands for none is told as it is, never guessed."""
    table = rows("classifiers.tsv")
    with tempfile.TemporaryDirectory() as folder:
        for number, row in enumerate(table):
            place = Path(folder, f"site/c{number}-1.0.dist-info")
            place.mkdir(parents=True)
            place.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: c{number}\nVersion: 1.0\nClassifier: {row[0]}\n")
        Path(folder, "requirements.txt").write_text("".join(f"c{number}==1.0\n" for number in range(len(table))))
        document = context.assay.licenses(folder, Path(folder, "site"))
    concluded = {package["name"]: package for package in document["packages"]}
    for number, row in enumerate(table):
        package = concluded[f"c{number}"]
        if row[1] == "-":
            yield row[0], True, package["license"] == row[0] or package["license"].startswith("LicenseRef-")
            continue
        yield row[0], interval(row[1], "apache-default", "runtime"), package["verdict"]
        yield f"{row[0]} members", set(members(row[1])), set(package["license"].split(" | "))


def facts(context):
    """The tables are those of the facts, row by row."""
    folder = context.schemas.parent / "facts"
    for ours, theirs in (("legacy-names.tsv", "licence-free-text-aliases.tsv"), ("classifiers.tsv", "trove-classifiers-to-spdx.tsv")):
        stated = [line.split("\t") for line in (folder / theirs).read_text().splitlines()[1:]]
        shipped = {row[0]: row[1] for row in rows(ours)}
        for row in stated:
            yield f"{theirs} {row[0]}", row[1], shipped.get(row[0])
        yield f"{theirs} rows", len(stated), len(shipped)


COMPARISONS = {
    "license-expressions": random_expressions,
    "license-aliases": aliases,
    "license-classifiers": classifiers,
    "license-facts": facts,
}
