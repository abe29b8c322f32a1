"""PEP 508 markers against `packaging`, in three values: seeded random ones and those of the locks."""

import re
import tomllib

from packaging._parser import Value
from packaging.markers import (
    InvalidMarker,
    Marker,
    UndefinedComparison,
    UndefinedEnvironmentName,
    _evaluate_markers,
    _normalize_extras,
)
from packaging.utils import canonicalize_name

from .random_python import Generator
from .versions_pypi import RANDOM_CASES, normal, parse, verdict

PYTHONS = (None, "2.7", "3.8", "3.10", "3.12", "3.14")
PLATFORMS = {
    None: {},
    "linux": {
        "os_name": "posix",
        "sys_platform": "linux",
        "platform_system": "Linux",
        "platform_machine": "x86_64",
    },
    "macos": {
        "os_name": "posix",
        "sys_platform": "darwin",
        "platform_system": "Darwin",
        "platform_machine": "arm64",
    },
    "windows": {
        "os_name": "nt",
        "sys_platform": "win32",
        "platform_system": "Windows",
        "platform_machine": "x86_64",
    },
}
EXTRAS = (None, "", "test", "Foo.Bar", "dev")


def environment(python, platform, extra):
    """What the options of `query marker` make known."""
    values = dict(PLATFORMS[platform])
    if python:
        full = python + ".0"
        values |= {
            "python_version": python,
            "python_full_version": full,
            "implementation_version": full,
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
        }
    return values if extra is None else {**values, "extra": canonicalize_name(extra)}


def with_normal_extras(marker):
    """PEP 685 wants extras compared by their normal form; `packaging` forgets those in parentheses."""
    marker._markers = normal_extras(marker._markers)
    return marker


def normal_extras(elements):
    return [
        normal_extras(element) if isinstance(element, list) else _normalize_extras(element)
        for element in elements
    ]


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
    left, operator, right = element
    if operator.value == "~=" and parse(right.value):
        element = left, operator, Value(normal(right.value))
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
    # `packaging` overlooks a last line feed.
    if text.endswith("\n"):
        return "invalid"
    return "unknown" if answer is None else str(answer).lower()


def options(python, platform, extra):
    named = (("--python", python), ("--platform", platform), ("--extra", extra))
    return [word for name, value in named if value is not None for word in (name, value)]


def markers(context, texts, *target):
    known = environment(*target)
    answers = context.assay.query("marker", *options(*target), questions=[(text,) for text in texts])
    for text, answer in zip(texts, answers):
        yield f"{text} {options(*target)}", marker_verdict(text, known), verdict(answer)


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
    for target in (
        (None, None, None),
        ("3.12", "linux", ""),
        ("3.8", "windows", "test"),
        ("3.10", "macos", None),
    ):
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


# Here `packaging` and the standard part, and the comparisons above follow the standard: each case stands
# in the table of known differences, with its reason.
ODDITIES = (
    "(extra == 'Foo.Bar')",
    "os_name == 'posix'\n",
    "python_version ~= 'v3.12'",
    "'a' == 'os_name'",
    "os_name == '\\N{DIGIT ONE}'",
)


def oddities(context):
    target = ("3.12", "linux", "foo-bar")
    answers = context.assay.query("marker", *options(*target), questions=[(text,) for text in ODDITIES])
    for text, answer in zip(ODDITIES, answers):
        expected = str(Marker(text).evaluate(environment(*target))).lower()
        yield text, expected, verdict(answer)


COMPARISONS = {
    "pep508-random-markers": random_markers,
    "pep508-lock-markers": lock_markers,
    "pep508-oddities": oddities,
}
