"""Seeded edits of lock files, as text: each knows what it did."""

import json
import re
from dataclasses import dataclass, field

EDITS = ("bump", "downgrade", "add", "remove", "re-hash", "re-source", "reorder", "reformat")
ADDED = "zz-added"
OTHER_INDEX = "https://elsewhere.example/simple"
OTHER_REPOSITORY = "https://git.example/x.git"
# What an added package has in common with those of its lock: the source, or the fields that Poetry and PDM need.
KEPT = (r"source = .*", r"description = .*\noptional = .*\npython-versions = .*", r"groups = .*")


@dataclass
class Edit:
    """The text after an edit, and what a comparison must tell of it."""

    text: str
    changes: list = field(default_factory=list)
    name: str = ""
    old: str | None = None
    new: str | None = None


class TOMLLock:
    """A lock whose packages are `[[package]]` blocks; edited without a TOML writer, so that the rest stays as it was."""

    def __init__(self, text, source):
        self.source = source
        starts = [match.start() for match in re.finditer(r"^\[\[package\]\]$", text, re.MULTILINE)]
        end = tail_start(text, starts[-1]) if starts else len(text)
        bounds = [*starts, end]
        self.head = text[: starts[0]] if starts else text
        self.blocks = [text[a:b] for a, b in zip(bounds, bounds[1:])]
        self.tail = text[end:]

    def text(self, blocks):
        return self.head + "".join(blocks) + self.tail

    def candidates(self):
        """Blocks of distributions of an index, of a name that the lock has once, with hashes."""
        names = [value(block, "name") for block in self.blocks]
        return [
            index
            for index, block in enumerate(self.blocks)
            if names.count(names[index]) == 1
            and value(block, "version")
            and "sha256:" in block
            and self.source.is_indexed(block)
        ]

    def versioned(self, index, version):
        old = value(self.blocks[index], "version")
        block = self.blocks[index].replace(f'version = "{old}"', f'version = "{version}"', 1)
        return self.replaced(index, block)

    def replaced(self, index, block):
        return self.text([*self.blocks[:index], block, *self.blocks[index + 1 :]])

    def edit(self, kind, index, random):
        block = self.blocks[index]
        name, old = value(block, "name"), value(block, "version")
        if kind in ("bump", "downgrade"):
            new = "99999.1" if kind == "bump" else "0.0.0.dev1"
            change = ("updated" if kind == "bump" else "downgraded", name, old, new)
            return Edit(self.versioned(index, new), [change], name, old, new)
        if kind == "add":
            text = self.text([*self.blocks, minimal(block)])
            return Edit(text, [("added", ADDED, None, "1.0")], ADDED, None, "1.0")
        if kind == "remove":
            text = self.text(self.blocks[:index] + self.blocks[index + 1 :])
            return Edit(text, [("removed", name, old, None)], name, old, None)
        if kind == "re-hash":
            text = self.replaced(index, re.sub(r"sha256:[0-9a-f]{64}", f"sha256:{digest(random)}", block))
            return Edit(text, [("hash-changed", name, old, old)], name, old, old)
        if kind == "re-source":
            text = self.replaced(index, self.source.moved(block))
            return Edit(text, [("source-changed", name, None, None)], name, old, old)
        blocks = list(self.blocks)
        if kind == "reorder":
            random.shuffle(blocks)
            return Edit(self.text(blocks))
        spaced = [re.sub(r"^(\w[\w-]*) = ", r"\1  =\t", block, flags=re.MULTILINE) for block in blocks]
        return Edit("# made anew\n\n" + self.text([block + "\n# end\n\n" for block in spaced]))


def tail_start(text, last):
    """Where the last package ends: at the next table that is none of its own."""
    for match in re.finditer(r"^\[(?!\[?package[\].])", text[last:], re.MULTILINE):
        return last + match.start()
    return len(text)


def digest(random):
    return "".join(random.choice("0123456789abcdef") for _ in range(64))


def value(block, key):
    match = re.search(rf'^{key} = "([^"]*)"', block, re.MULTILINE)
    return match and match[1]


def minimal(block):
    """A package of the same kind without dependencies."""
    lines = ["[[package]]", f'name = "{ADDED}"', 'version = "1.0"']
    kept = re.search(rf"^({'|'.join(KEPT)})$", block, re.MULTILINE)
    if kept:
        lines.append(kept[1])
    file, digest = f"{ADDED}-1.0-py3-none-any.whl", "sha256:" + "0" * 64
    if "wheels" in block:
        lines.append(f'wheels = [{{url = "https://files.example/{file}", hash = "{digest}"}}]')
    else:
        lines.append(f'files = [{{file = "{file}", hash = "{digest}"}}]')
    return "\n".join(lines) + "\n\n"


class UVSource:
    @staticmethod
    def is_indexed(block):
        return "source = { registry" in block

    @staticmethod
    def moved(block):
        return re.sub(r'source = \{ registry = "[^"]*"', f'source = {{ registry = "{OTHER_INDEX}"', block)


class PoetrySource:
    @staticmethod
    def is_indexed(block):
        return "[package.source]" not in block

    @staticmethod
    def moved(block):
        source = f'[package.source]\ntype = "legacy"\nurl = "{OTHER_INDEX}"\nreference = "x"'
        return block.rstrip("\n") + f"\n\n{source}\n\n"


class PDMSource:
    @staticmethod
    def is_indexed(block):
        return not re.search(r"^(git|url|path) = ", block, re.MULTILINE)

    @staticmethod
    def moved(block):
        source = f'git = "{OTHER_REPOSITORY}"\nref = "main"\nrevision = "{"0" * 40}"'
        return block.replace("\nversion = ", f"\n{source}\nversion = ", 1)


class PipfileLock:
    """`default` and `develop` of a Pipfile.lock."""

    def __init__(self, text):
        self.document = json.loads(text)

    def candidates(self):
        rows = [
            (category, name)
            for category in ("default", "develop")
            for name, row in self.document.get(category, {}).items()
            if "version" in row and row.get("hashes") and "markers" not in row
        ]
        names = [name for _, name in rows]
        return [row for row in rows if names.count(row[1]) == 1]

    def edit(self, kind, place, random):
        document = json.loads(json.dumps(self.document))
        category, name = place
        rows = document[category]
        old = rows[name]["version"].removeprefix("==")
        edit = Edit("", [], name, old, old)
        if kind in ("bump", "downgrade"):
            edit.new = "99999.1" if kind == "bump" else "0.0.0.dev1"
            rows[name]["version"] = "==" + edit.new
            edit.changes = [("updated" if kind == "bump" else "downgraded", name, old, edit.new)]
        elif kind == "add":
            index = rows[name].get("index", "pypi")
            rows[ADDED] = {"version": "==1.0", "hashes": ["sha256:" + "0" * 64], "index": index}
            edit = Edit("", [("added", ADDED, None, "1.0")], ADDED, None, "1.0")
        elif kind == "remove":
            del rows[name]
            edit.changes, edit.new = [("removed", name, old, None)], None
        elif kind == "re-hash":
            rows[name]["hashes"] = ["sha256:" + digest(random)]
            edit.changes = [("hash-changed", name, old, old)]
        elif kind == "re-source":
            rows[name] |= {"git": OTHER_REPOSITORY, "ref": "0" * 40}
            edit.changes = [("source-changed", name, None, None)]
        else:
            edit = Edit("")
            names = list(rows)
            random.shuffle(names)
            document[category] = {key: rows[key] for key in names} if kind == "reorder" else rows
        edit.text = json.dumps(document, indent=1 if kind == "reformat" else 4) + "\n"
        return edit


def lock(name, text):
    if name == "Pipfile.lock":
        return PipfileLock(text)
    source = {"uv.lock": UVSource, "poetry.lock": PoetrySource, "pdm.lock": PDMSource}[name]
    return TOMLLock(text, source)
