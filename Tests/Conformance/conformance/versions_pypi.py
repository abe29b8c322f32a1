"""PEP 440 against `packaging`: vectors of the corpus and seeded random text."""

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

from .random_python import Generator

RANDOM_CASES = 200_000


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
    pairs = [
        line.split(" ")[::2]
        for name in ("osv-pypi.txt", "osv-pypi-generated.txt")
        for line in context.lines(f"versions/{name}")
    ]
    yield from orders(context, pairs)


def orders(context, pairs):
    for (a, b), answer in zip(pairs, context.assay.query("compare", "pypi", questions=pairs)):
        yield f"{a} ? {b}", order(a, b), answer


def normal_forms(context):
    rows = [line.split("\t") for line in context.lines("versions/pep440-packaging-normalise.tsv")]
    # A raw tab or line end in a version tears its row: `packaging` knows the whole ones.
    yield from normalised(context, [row for row in rows if len(row) == 2 and normal(row[0]) == row[1]])


def invalid_versions(context):
    rows = [
        line.encode().decode("unicode_escape") if "\\" in line else line
        for line in context.lines("versions/pep440-packaging-invalid.txt")
    ]
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
    return "~=" + normal(specifier.version) if specifier.operator == "~=" else str(specifier)


def random_specifiers(context):
    generator = Generator("specifiers")
    questions = []
    for _ in range(RANDOM_CASES):
        specifier = generator.specifier()
        questions.append((specifier, generator.candidate(specifier)))
    for prereleases, options in ((None, []), (True, ["--prereleases"])):
        answers = context.assay.query("specifier", *options, questions=questions)
        for (specifier, version), answer in zip(questions, answers):
            yield (
                f"{specifier} contains {version} {options}",
                contains(specifier, version, prereleases),
                verdict(answer),
            )


def verdict(answer):
    return "invalid" if answer.startswith("invalid") else answer


# Here `packaging` and the standard part, and the comparisons above follow the standard: each case stands
# in the table of known differences, with its reason.
ODDITIES = (("~=v1.2", "1.3"), ("~=1.2.3DEV.0", "1.2.3"))


def oddities(context):
    answers = context.assay.query("specifier", "--prereleases", questions=ODDITIES)
    for (specifier, version), answer in zip(ODDITIES, answers):
        expected = str(SpecifierSet(specifier).contains(version, prereleases=True)).lower()
        yield f"{specifier} contains {version}", expected, answer


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
    "pep440-oddities": oddities,
}
