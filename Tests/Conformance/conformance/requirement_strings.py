"""PEP 508 requirements against `packaging`, all in one manifest: generated, real and mutated ones."""

import json
import tempfile
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from .markers import with_normal_extras
from .random_python import Generator
from .random_words import REQUIREMENT_NOISE
from .redaction import redacted

GENERATED = 50_000
FIRST_LINE = 3


def generated(context):
    generator = Generator("requirements")
    yield from compare(context, [generator.requirement() for _ in range(GENERATED)])


def mutated(context):
    generator = Generator("mutated requirements")
    texts = sorted(corpus_strings(context))
    yield from compare(context, texts)
    good = [text for text in texts if expected(text) != "invalid"]
    yield from compare(
        context, [generator.mutate(generator.pick(good), REQUIREMENT_NOISE) for _ in range(GENERATED)]
    )


def corpus_strings(context):
    """The requirements that the truth names, written out again."""
    for file in context.project_files("pyproject"):
        if "error" in file.truth:
            continue
        lists = [file.truth["dependencies"], file.truth["build_requires"]]
        lists += [*file.truth["optional"].values(), *file.truth["groups"].values()]
        for row in (row for rows in lists for row in rows if "name" in row):
            extras = f"[{','.join(row['extras'])}]" if row["extras"] else ""
            target = f" @ {row['url']} " if row["url"] else row["specifier"]
            yield row["name"] + extras + target + (f"; {row['marker']}" if row["marker"] else "")


def compare(context, texts):
    texts = list(dict.fromkeys(texts))
    with tempfile.TemporaryDirectory() as folder:
        lines = ["[project]", "dependencies = [", *(toml_string(text) + "," for text in texts), "]"]
        Path(folder, "pyproject.toml").write_text("\n".join(lines) + "\n", newline="\n")
        scan = context.assay.scan(Path(folder))
    found = {row["line"]: row for row in scan.document["requirements"]}
    for line, text in enumerate(texts, FIRST_LINE):
        yield text, expected(text), actual(found[line]) if line in found else "invalid"


def toml_string(text):
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def expected(text):
    """`invalid` also where `packaging` is laxer than PEP 508: a name that ends with `_`, a last line feed."""
    try:
        requirement = Requirement(text)
    # Python's literals throw errors of their own; some letters are two in lower case: an assertion fails.
    except (InvalidRequirement, SyntaxError, ValueError, AssertionError):
        return "invalid"
    if text.endswith("\n") or any(name.endswith("_") for name in (requirement.name, *requirement.extras)):
        return "invalid"
    return (
        canonicalize_name(requirement.name),
        tuple(sorted({canonicalize_name(extra) for extra in requirement.extras})),
        str(requirement.specifier),
        redacted(requirement.url),
        str(with_normal_extras(requirement.marker)) if requirement.marker else None,
    )


def actual(row):
    return row["name"], tuple(row["extras"]), row["specifier"], row["url"], row["marker"]


COMPARISONS = {"pep508-random-requirements": generated, "pep508-corpus-requirements": mutated}
