"""PEP 440 and PEP 508 against `packaging`: vectors of the corpus and seeded random text."""

import re
import tomllib

from packaging.markers import (
    InvalidMarker, Marker, UndefinedComparison, UndefinedEnvironmentName, _evaluate_markers, _normalize_extras)
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from .random_python import Generator

RANDOM_CASES = 200_000
PYTHONS = (None, "2.7", "3.8", "3.10", "3.12", "3.14")
PLATFORMS = {
    None: {},
    "linux": {"os_name": "posix", "sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64"},
    "macos": {"os_name": "posix", "sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"},
    "windows": {"os_name": "nt", "sys_platform": "win32", "platform_system": "Windows", "platform_machine": "x86_64"},
}
EXTRAS = (None, "", "test", "Foo.Bar", "dev")


# Versions

def parse(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


def order(left, right):
    a, b = parse(left), parse(right)
    if a is None:
        return "invalid A"
    if b is None:
        return "invalid B"
    return "<" if a < b else ">" if a > b else "="


def normal(text):
    version = parse(text)
    return "invalid" if version is None else str(version)


def order_vectors(path, separator):
    """Vectors `A op B`: the order that the vector states."""

    def run(context):
        vectors = [line.split(separator) for line in context.lines(path)]
        answers = context.assay.query("compare", "pypi", questions=[(a, b) for a, _, b in vectors])
        for (a, operator, b), answer in zip(vectors, answers):
            yield f"{a} {operator} {b}", operator, answer

    return run


def order_packaging(context):
    """All pairs of the vectors once more, with the answer of `packaging`, invalid ones too."""
    pairs = [line.split(" ")[::2] for name in ("osv-pypi.txt", "osv-pypi-generated.txt")
             for line in context.lines(f"versions/{name}")]
    yield from orders(context, pairs)


def orders(context, pairs):
    for (a, b), answer in zip(pairs, context.assay.query("compare", "pypi", questions=pairs)):
        yield f"{a} ? {b}", order(a, b), answer


def normal_forms(context):
    rows = [line.split("\t") for line in context.lines("versions/pep440-packaging-normalise.tsv")]
    # Some versions hold a tab or a line end as it is, which tears their row: `packaging` knows the whole ones.
    yield from normalised(context, [row for row in rows if len(row) == 2 and normal(row[0]) == row[1]])


def invalid_versions(context):
    rows = [line.encode().decode("unicode_escape") if "\\" in line else line
            for line in context.lines("versions/pep440-packaging-invalid.txt")]
    yield from normalised(context, [(text, "invalid") for text in rows])


def normalised(context, rows):
    answers = context.assay.query("normalize", questions=[(text,) for text, _ in rows])
    for (text, expected), answer in zip(rows, answers):
        yield text, expected, answer


def random_orders(context):
    generator = Generator("versions")
    pairs = []
    for _ in range(RANDOM_CASES):
        version = generator.version_text()
        pairs.append((version, generator.near(version)))
    yield from orders(context, pairs)


def random_normal_forms(context):
    generator = Generator("normal forms")
    texts = [generator.version_text() for _ in range(RANDOM_CASES)]
    yield from normalised(context, [(text, normal(text)) for text in texts])


# Specifiers

def specifier_vectors(context):
    rows = [line.split("\t") for line in context.lines("versions/pep440-specifiers.tsv")]
    questions = [(specifier, version) for version, specifier, _, _ in rows]
    for column, options in ((2, ["--prereleases"]), (3, [])):
        answers = context.assay.query("specifier", *options, questions=questions)
        for row, answer in zip(rows, answers):
            yield f"{row[1]} contains {row[0]} {options}", {"1": "true", "0": "false"}[row[column]], answer


def contains(text, version, prereleases):
    try:
        specifiers = SpecifierSet(text)
    # Some letters are one character for a regular expression and two for `lower`: an assertion fails.
    except (InvalidSpecifier, AssertionError):
        return "invalid"
    answer = SpecifierSet(",".join(map(normal_clause, specifiers))).contains(version, prereleases=prereleases)
    return str(answer).lower()


def normal_clause(specifier):
    """`packaging` cuts a `~=` text as it is written: with `v`, capitals or `-dev` it matches nothing."""
    if specifier.operator != "~=":
        return str(specifier)
    return "~=" + str(Version(specifier.version))


def random_specifiers(context):
    generator = Generator("specifiers")
    questions = []
    for _ in range(RANDOM_CASES):
        specifier = generator.specifier()
        questions.append((specifier, generator.candidate(specifier)))
    for prereleases, options in ((None, []), (True, ["--prereleases"])):
        answers = context.assay.query("specifier", *options, questions=questions)
        for (specifier, version), answer in zip(questions, answers):
            yield (f"{specifier} contains {version} {options}", contains(specifier, version, prereleases),
                   verdict(answer))


def verdict(answer):
    return "invalid" if answer.startswith("invalid") else answer


# Markers

def environment(python, platform, extra):
    """What the options of `query marker` make known."""
    values = dict(PLATFORMS[platform])
    if python:
        full = python + ".0"
        values |= {
            "python_version": python, "python_full_version": full, "implementation_version": full,
            "implementation_name": "cpython", "platform_python_implementation": "CPython"}
    return values if extra is None else {**values, "extra": canonicalize_name(extra)}


def with_normal_extras(marker):
    """PEP 685 wants extras compared by their normal form; `packaging` forgets those in parentheses."""
    marker._markers = normal_extras(marker._markers)
    return marker


def normal_extras(elements):
    return [normal_extras(element) if isinstance(element, list) else _normalize_extras(element)
            for element in elements]


def judge(elements, known):
    """The marker in Kleene's logic, each condition answered by `packaging`; None is unknown."""
    alternatives = [True]
    for element in elements:
        if element == "or":
            alternatives.append(True)
        elif element != "and":
            value = judge(element, known) if isinstance(element, list) else condition(element, known)
            both = (alternatives[-1], value)
            alternatives[-1] = False if False in both else None if None in both else True
    return True if True in alternatives else None if None in alternatives else False


def condition(element, known):
    """None, too, where `packaging` has no answer: an order of texts that are no versions."""
    try:
        return _evaluate_markers([element], known)
    except (KeyError, UndefinedComparison, UndefinedEnvironmentName):
        return None


def marker_verdict(text, known):
    try:
        answer = judge(with_normal_extras(Marker(text))._markers, known)
    # The literals of Python that `packaging` uses throw errors of their own.
    except (InvalidMarker, SyntaxError, ValueError):
        return "invalid"
    return "unknown" if answer is None else str(answer).lower()


def markers(context, texts, python, platform, extra):
    options = []
    for name, value in (("--python", python), ("--platform", platform), ("--extra", extra)):
        options += [] if value is None else [name, value]
    known = environment(python, platform, extra)
    for text, answer in zip(texts, context.assay.query("marker", *options, questions=[(text,) for text in texts])):
        yield f"{text} {options}", marker_verdict(text, known), verdict(answer)


def random_markers(context):
    """Spread evenly over all combinations of Python, platform and extra."""
    generator = Generator("markers")
    targets = [(python, platform, extra) for python in PYTHONS for platform in PLATFORMS for extra in EXTRAS]
    share = -(-RANDOM_CASES // len(targets))
    for target in targets:
        yield from markers(context, [generator.marker_text() for _ in range(share)], *target)


def lock_markers(context):
    texts = set()
    for folder, path, kind in context.manifest:
        if kind in ("uv.lock", "poetry.lock", "pdm.lock", "pylock"):
            texts.update(marker_texts((context.corpus / folder / path).read_bytes()))
    for target in ((None, None, None), ("3.12", "linux", ""), ("3.8", "windows", "test"), ("3.10", "macos", None)):
        yield from markers(context, sorted(texts), *target)


def marker_texts(data):
    """Every string below a key `marker`, `markers` or `resolution-markers`."""
    try:
        open_values = [("", tomllib.loads(data.decode()))]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return
    while open_values:
        key, value = open_values.pop()
        if isinstance(value, dict):
            open_values += value.items()
        elif isinstance(value, list):
            open_values += [(key, element) for element in value]
        elif isinstance(value, str) and re.fullmatch(r"(resolution-)?markers?", key):
            yield value


# `packaging` and the standard part here: each stands in the table of known differences, with its reason.

def oddities(context):
    for specifier, version in (("~=v1.2", "1.3"), ("~=1.2DEV", "1.2"), ("~=1.2-2dev", "1.2.post2")):
        expected = str(SpecifierSet(specifier).contains(version, prereleases=True)).lower()
        yield (f"{specifier} contains {version}", expected,
               *context.assay.query("specifier", "--prereleases", questions=[(specifier, version)]))
    for text in ("(extra == 'Foo.Bar')", "'a' == 'os_name'", "os_name == '\\N{DIGIT ONE}'"):
        expected = str(Marker(text).evaluate({"extra": "foo-bar"})).lower()
        options = ["--python", "3.12", "--platform", "linux", "--extra", "foo-bar"]
        yield text, expected, verdict(*context.assay.query("marker", *options, questions=[(text,)]))


COMPARISONS = {
    "pep440-order-osv": order_vectors("versions/osv-pypi.txt", " "),
    "pep440-order-osv-generated": order_vectors("versions/osv-pypi-generated.txt", " "),
    "pep440-order-osv-packaging": order_packaging,
    "pep440-order": order_vectors("versions/pep440-packaging-order.tsv", "\t"),
    "pep440-normal": normal_forms,
    "pep440-invalid": invalid_versions,
    "pep440-specifiers": specifier_vectors,
    "pep440-random-order": random_orders,
    "pep440-random-normal": random_normal_forms,
    "pep440-random-specifiers": random_specifiers,
    "pep508-random-markers": random_markers,
    "pep508-lock-markers": lock_markers,
    "pep440-pep508-oddities": oddities,
}
