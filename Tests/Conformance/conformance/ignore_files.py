"""Which files `.gitignore` leaves out, against git itself, over generated trees."""

import os
import random
import subprocess
import tempfile
from pathlib import Path

TREES = 250
SEED = 20261126
NAMES = ("a", "b", "ab", "abc", "a.txt", "b.txt", "x y", "#c", "!d", "[e]", "f ", "\\g", "-", "A", "é", ".h")
FOLDERS = ("a", "b", "ab", "x", "build", "docs")
PIECES = (
    *("a", "b", "ab", "abc", "x", "build", "docs", ".txt", "é"),
    *("*", "*", "**", "***", "?", "/", "/", "/**/", "**/", "/**", "\\", "\\*", "\\#", "\\!", "\\ ", " "),
    *("[ab]", "[!a]", "[^b]", "[a-c]", "[b-]", "[]a]", "[[:alpha:]]", "[[:punct:]]", "[[:no:]]", "[\\]]", "[a", "]"),
)


def generated(random):
    """A tree: folders with files, and `.gitignore` files in some."""
    folders = [""]
    for _ in range(random.randrange(8)):
        folders.append(f"{random.choice(folders)}/{random.choice(FOLDERS)}".lstrip("/"))
    files = {f"{folder}/{name}".lstrip("/") for folder in folders for name in random.sample(NAMES, 5)}
    rules = {folder: "".join(pattern(random) for _ in range(random.randrange(1, 6))) for folder in folders[:3]}
    return files, rules


def pattern(random):
    text = "".join(random.choice(PIECES) for _ in range(random.randrange(1, 5)))
    start = random.choice(("", "", "", "!", "/", "#", "!/"))
    return start + text + random.choice(("", "", "", "/", " ")) + random.choice(("\n", "\n", "\r\n", "\n\n"))


def write(root, files, rules):
    for path in sorted(files):
        target = root / path
        if any((root / parent).is_file() for parent in Path(path).parents):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            target.write_text("")
    for folder, text in rules.items():
        if (root / folder).is_dir():
            (root / folder / ".gitignore").write_bytes(text.encode())


def not_ignored(root):
    environment = {"PATH": os.environ["PATH"], "HOME": str(root), "GIT_CONFIG_NOSYSTEM": "1"}
    run = lambda *words: subprocess.run(
        ["git", *words], cwd=root, env=environment, capture_output=True, check=True
    ).stdout
    run("init", "-q")
    return set(run("ls-files", "--others", "--exclude-standard", "-z").decode().split("\0")) - {""}


def trees(context):
    random_source = random.Random(SEED)
    for number in range(TREES):
        files, rules = generated(random_source)
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            write(root, files, rules)
            expected = not_ignored(root)
            document = context.assay.scan(root, "--include", "**=requirements").document
            found = {row["path"] for row in document["files"]}
            everything = {
                str(path.relative_to(root))
                for path in root.rglob("*")
                if path.is_file() and ".git" not in path.relative_to(root).parts
            }
            for path in sorted(everything):
                yield f"{number} {rules} {path}", path in expected, path in found


COMPARISONS = {"gitignore": trees}
