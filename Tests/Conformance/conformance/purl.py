"""Package URLs against the test suite of the specification."""

import json
from urllib.parse import quote, unquote

TYPES = ("pypi", "deb", "rpm", "apk", "docker", "oci", "generic", "github", "git")


def suite(context):
    folder = context.corpus / "standards/purl"
    paths = [folder / "spec/specification-test.json"]
    paths += [folder / f"types/{name}-test.json" for name in TYPES]
    tests = [
        (path.stem, test) for path in paths if path.exists() for test in json.loads(path.read_text())["tests"]
    ]
    answers = context.assay.query("purl", questions=[(question(test),) for _, test in tests])
    for (name, test), answer in zip(tests, answers):
        case = f"{name} {test['test_type']} {json.dumps(test['input'])}"
        if test["expected_failure"]:
            yield case, "invalid", "invalid" if answer.startswith("invalid ") else answer
        elif test["test_type"] == "parse":
            yield case, without_empty(test["expected_output"]), parts(answer)
        else:
            yield case, test["expected_output"], answer


def question(test):
    """The purl of a test; one of parts is put together without any rule of its type."""
    given = test["input"]
    if test["test_type"] != "build":
        return given
    text = "pkg:" + (given["type"] or "") + "/"
    if given["namespace"]:
        text += quote(given["namespace"], safe="/") + "/"
    text += quote(given["name"] or "", safe="")
    if given["version"]:
        text += "@" + quote(given["version"], safe="")
    if given["qualifiers"]:
        text += "?" + "&".join(f"{key}={quote(value, safe='')}" for key, value in given["qualifiers"].items())
    return text + ("#" + quote(given["subpath"], safe="/") if given["subpath"] else "")


def parts(text):
    """The parts of a purl in canonical form."""
    if not text.startswith("pkg:"):
        return text
    rest, _, subpath = text.removeprefix("pkg:").partition("#")
    rest, _, query = rest.partition("?")
    rest, _, version = rest.partition("@")
    kind, *namespace, name = rest.split("/")
    if kind == "git":
        # The namespace is the host alone; the name is a path.
        namespace, name = namespace[:1], "/".join([*namespace[1:], name])
    return without_empty(
        {
            "type": kind,
            "namespace": unquote("/".join(namespace)),
            "name": unquote(name),
            "version": unquote(version),
            "subpath": unquote(subpath),
            "qualifiers": {
                key: unquote(value)
                for key, _, value in (pair.partition("=") for pair in query.split("&") if pair)
            },
        }
    )


def without_empty(values):
    return {key: value for key, value in values.items() if value}


COMPARISONS = {"purl": suite}
