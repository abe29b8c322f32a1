"""Script metadata (PEP 723) against the specification's reference implementation, on generated files."""

import random
import re
import tempfile
import tomllib
from pathlib import Path

# From https://packaging.python.org/en/latest/specifications/inline-script-metadata/#reference-implementation
REGEX = r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$"
FILES = 3000
LINES = (
    "# /// script",
    "# /// script",
    "# ///",
    "# ///",
    "# /// other",
    "# /// script ",
    "#/// script",
    " # /// script",
    "#",
    "# ",
    '# dependencies = ["{name}"]',
    '# dependencies = ["{name}>=1", "b-{name}"]',
    "# dependencies = [",
    '#   "{name}",',
    "# ]",
    '#dependencies = ["{name}"]',
    "# [tool.uv]",
    "# x{name} = 1",
    "import os",
    "",
)


def generated(context):
    generator = random.Random(723)
    texts = [random_text(generator, number) for number in range(FILES)]
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"s{number}.py").write_bytes(text.encode())
        scan = context.assay.scan(folder)
        for number, text in enumerate(texts):
            name = f"s{number}.py"
            yield repr(text), expected(text), actual(scan, name)


def random_text(generator, number):
    lines = [generator.choice(LINES).format(name=f"p{number}") for _ in range(generator.randint(1, 9))]
    if generator.random() < 0.6:
        body = generator.choices(LINES[8:], k=generator.randint(1, 5))
        lines += ["# /// script", *(line.format(name=f"p{number}") for line in body), "# ///"]
    end = generator.choice(("\n", "\n", "\r\n"))
    return end.join(lines) + generator.choice((end, ""))


def expected(text):
    """The requirements; nothing, or an error."""
    text = text.replace("\r\n", "\n")
    blocks = [match for match in re.finditer(REGEX, text) if match["type"] == "script"]
    if not blocks:
        return []
    if len(blocks) > 1:
        return "an error"
    lines = blocks[0]["content"].splitlines(keepends=True)
    content = "".join(line[2:] if line.startswith("# ") else line[1:] for line in lines)
    try:
        return sorted(tomllib.loads(content).get("dependencies", []))
    except tomllib.TOMLDecodeError:
        return "an error"


def actual(scan, name):
    if scan.status(name) == "failed":
        return "an error"
    rows = scan.rows("requirements", name)
    if any(row["scope"] != f"script:{name}" for row in rows):
        return "another scope"
    return sorted(row["name"] + row["specifier"] for row in rows)


COMPARISONS = {"script-metadata-generated": generated}
