"""TOML 1.0 and 1.1: the test suite of toml-lang, and every TOML file of the corpus against `tomllib`."""

import datetime
import json
import math
import re
import tomllib

SUITE = "standards/toml-test"
TOML_KINDS = {"uv.lock", "poetry.lock", "pdm.lock", "pylock", "Pipfile"}
REFUSED = "refused"


def suite_1_0(context):
    return suite(context, "1.0")


def suite_1_1(context):
    return suite(context, "1.1")


def suite(context, version):
    folder = context.corpus / SUITE
    names = [name for name in (folder / f"files-toml-{version}.0").read_text().split() if name.endswith(".toml")]
    answers = context.assay.read_toml([folder / name for name in names], "--toml", version)
    for name, answer in zip(names, answers):
        expected = REFUSED
        if name.startswith("valid/"):
            expected = from_tagged(json.loads((folder / name).with_suffix(".json").read_text()))
        yield name, *apart(expected, REFUSED if answer is None else from_tagged(answer))


def corpus_files(context):
    names = [
        f"{folder}/{path}"
        for folder, path, kind in context.manifest
        if kind in TOML_KINDS or path.endswith(".toml")
    ]
    for name, answer in zip(names, context.assay.read_toml([context.corpus / name for name in names])):
        try:
            expected = from_python(tomllib.loads((context.corpus / name).read_bytes().decode()))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            expected = REFUSED
        yield name, *apart(expected, REFUSED if answer is None else from_tagged(answer))


def apart(expected, actual, place="$"):
    """The first place where two documents differ, with both values; two equal texts where they do not."""
    if isinstance(expected, dict) and isinstance(actual, dict) and expected.keys() == actual.keys():
        pairs = [(f"{place}.{key}", expected[key], actual[key]) for key in expected]
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        pairs = [(f"{place}[{index}]", *pair) for index, pair in enumerate(zip(expected, actual))]
    elif expected == actual:
        return "equal", "equal"
    else:
        return tuple(f"{place} = {str(value)[:200]}" for value in (expected, actual))
    return next(
        (found for found in (apart(*pair, inner) for inner, *pair in pairs) if found[0] != found[1]),
        ("equal", "equal"),
    )


def from_tagged(value):
    """Tagged JSON as (type, value) pairs in which equal values are equal."""
    if isinstance(value, list):
        return [from_tagged(element) for element in value]
    if set(value) != {"type", "value"} or not isinstance(value["type"], str):
        return {key: from_tagged(element) for key, element in value.items()}
    kind, text = value["type"], value["value"]
    if kind == "integer":
        return kind, int(text)
    if kind == "float":
        return kind, float_key(float(text))
    if kind == "bool":
        return kind, {"true": True, "false": False}[text]
    return kind, text if kind == "string" else moment(text)


def from_python(value):
    """The values of `tomllib` in the same form."""
    if isinstance(value, dict):
        return {key: from_python(element) for key, element in value.items()}
    if isinstance(value, list):
        return [from_python(element) for element in value]
    if isinstance(value, bool):
        return "bool", value
    if isinstance(value, int):
        return "integer", value
    if isinstance(value, float):
        return "float", float_key(value)
    if isinstance(value, str):
        return "string", value
    if isinstance(value, datetime.datetime):
        return ("datetime-local" if value.tzinfo is None else "datetime"), moment(value.isoformat())
    return ("date-local" if isinstance(value, datetime.date) else "time-local"), moment(value.isoformat())


def float_key(value):
    """All NaN are the same, and zero has a sign."""
    return "nan" if math.isnan(value) else (value, math.copysign(1, value))


def moment(text):
    """A date and time with seconds, `T`, `+00:00` for `Z`, and fractions of six digits."""
    text = re.sub(r"^((?:.{10}[Tt ])?\d\d:\d\d)(?!:)", r"\1:00", text)
    text = text.upper().replace(" ", "T").replace("Z", "+00:00")
    fraction = re.search(r"\.(\d+)", text)
    if fraction:
        digits = fraction[1][:6].rstrip("0")
        text = text.replace(fraction[0], "." + digits if digits else "")
    return text


COMPARISONS = {"toml-test": suite_1_0, "toml-test-1.1": suite_1_1, "toml-corpus": corpus_files}
