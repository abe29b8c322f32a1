"""Counts cases and differences, and sets the differences that stand apart."""

import collections
import re
import subprocess
import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Difference:
    case: str
    expected: object
    actual: object


@dataclass
class Result:
    name: str
    cases: int = 0
    seconds: float = 0
    open: list = field(default_factory=list)
    explained: list = field(default_factory=list)

    @property
    def differences(self):
        return len(self.open) + len(self.explained)


class KnownDifferences:
    """The table of differences that stand; a case between slashes is a regular expression."""

    def __init__(self, text):
        self._reasons = collections.defaultdict(dict)
        self._used = set()
        for number, line in enumerate(text.split("\n"), 1):
            if not line or line.startswith("#"):
                continue
            columns = line.split("\t")
            if len(columns) != 3 or not all(columns) or columns[1] in self._reasons[columns[0]]:
                raise ValueError(f"known differences, line {number}: not a new (comparison, case, reason)")
            self._reasons[columns[0]][columns[1]] = columns[2]

    def explains(self, comparison, case):
        for pattern in self._reasons[comparison]:
            if pattern == case or is_expression(pattern) and re.fullmatch(pattern[1:-1], case, re.DOTALL):
                self._used.add((comparison, pattern))
                return True
        return False

    def stale(self, comparison):
        return [case for case in self._reasons[comparison] if (comparison, case) not in self._used]

    def unknown_comparisons(self, names):
        return [name for name in self._reasons if name not in names]


def is_expression(pattern):
    return len(pattern) > 2 and pattern[0] == pattern[-1] == "/"


def printable(text):
    """A case on one line of a table."""
    return text if text.isprintable() else repr(text)


def compare(name, function, context, known):
    """Runs one comparison: a function that yields (case, expected, actual)."""
    result = Result(name)
    start = time.monotonic()
    try:
        for case, expected, actual in function(context):
            result.cases += 1
            if expected == actual:
                continue
            difference = Difference(printable(case), expected, actual)
            (result.explained if known.explains(name, difference.case) else result.open).append(difference)
    except (RuntimeError, subprocess.CalledProcessError) as error:
        result.open.append(Difference("the comparison itself", "runs to its end", str(error)))
    result.seconds = time.monotonic() - start
    return result


def rows(case, expected, actual):
    """Compares two bags of rows: a case for each expected row, and one for each row too many."""
    left = collections.Counter(actual)
    for row in expected:
        found = left[row] > 0
        left[row] -= found
        yield f"{case} {row}", row, row if found else None
    for row in left.elements():
        yield f"{case} {row}", None, row
