"""Seeded repositories: two years of merges, squashed and pushed commits, with what each did to a requirements file."""

import random
import subprocess
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

NAMES = [f"name-{letter}" for letter in "abcdefghijklmnop"]
FIRST = datetime(2024, 10, 1, tzinfo=timezone.utc)
DAYS = 730
OTHER_FILES = ("README.md", "src/app.py", "docs/index.md")
DEPENDENCY_FILES = ("Dockerfile", ".woodpecker.yaml", "assay.toml", "governance/waivers.toml", "renovate.json")


def version(choice):
    return f"{choice.randint(1, 4)}.{choice.randint(0, 9)}"


@dataclass
class History:
    folder: str
    seed: int
    stream: list = field(default_factory=list)
    mark: int = 0
    head: int = 0

    def write(self, commits):
        choice = random.Random(self.seed)
        pins = {name: version(choice) for name in NAMES[:8]}
        self._push(choice, FIRST, "Begin", {"requirements.txt": text(pins), "README.md": "Begin\n"})
        moments = sorted(choice.uniform(0, DAYS) for _ in range(commits))
        for number, moment in enumerate(moments, 1):
            at = FIRST + timedelta(days=moment)
            if choice.random() < 0.03:
                at -= timedelta(days=choice.uniform(1, 200))  # a clock that is wrong
            self._change(choice, at, number, pins)
        run(self.folder, "init", "--quiet", "--initial-branch", "main", ".")
        run(self.folder, "fast-import", "--quiet", text="".join(self.stream))

    def _change(self, choice, at, number, pins):
        files = {}
        if choice.random() < 0.6:
            for _ in range(choice.randint(1, 3)):
                name = choice.choice(NAMES)
                if name in pins and choice.random() < 0.25:
                    del pins[name]
                else:
                    pins[name] = version(choice)
            files["requirements.txt"] = text(pins)
        if choice.random() < 0.2:
            file = choice.choice(DEPENDENCY_FILES)
            files[file] = content(file, number)
        if not files or choice.random() < 0.5:
            files[choice.choice(OTHER_FILES)] = f"# {number}\n"
        kind = choice.choice(("github", "forgejo", "gitlab", "plain merge", "squash", "reviewed", "push"))
        if kind in ("squash", "reviewed", "push"):
            self._push(choice, at, message(kind, number), files)
        else:
            self._merge(choice, at, message(kind, number), files)

    def _push(self, choice, at, message, files):
        self.head = self._commit(choice, at, message, files, "main", self.head)

    def _merge(self, choice, at, message, files):
        branch = self._commit(choice, at, "work", files, "work", self.head)
        self.head = self._commit(choice, at, message, files, "main", self.head, branch)

    def _commit(self, choice, at, message, files, branch, parent, other=0):
        self.mark += 1
        zone = choice.choice(("+0000", "+1400", "-1100"))
        person = f"Ann <ann@example.invalid> {int(at.timestamp())} {zone}"
        self.stream.append(f"commit refs/heads/{branch}\nmark :{self.mark}\nauthor {person}\ncommitter {person}\n")
        self.stream.append(f"data {len(message)}\n{message}\n")
        self.stream += [f"from :{parent}\n"] * bool(parent) + [f"merge :{other}\n"] * bool(other)
        self.stream += [f"M 100644 inline {path}\ndata {len(body)}\n{body}\n" for path, body in files.items()]
        return self.mark


def text(pins):
    return "".join(f"{name}=={pin}\n" for name, pin in sorted(pins.items()))


def content(file, number):
    return {
        "Dockerfile": f"FROM python:3.12\nLABEL number={number}\n",
        ".woodpecker.yaml": f"steps:\n  check:\n    image: registry.example/check:{number}\n    commands: [check]\n",
        "assay.toml": f"maximum-feed-age-days = {number % 90 + 1}\n",
        "governance/waivers.toml": f"# {number}\n",
        "renovate.json": f'{{"minimumReleaseAge": "{number} days"}}\n',
    }[file]


def message(kind, number):
    return {
        "github": f"Merge pull request #{number} from ann/topic\n\nTopic\n",
        "forgejo": f"Merge pull request 'Topic' (#{number}) from topic into main\n",
        "gitlab": f"Merge branch 'topic' into 'main'\n\nSee merge request demo/demo!{number}\n",
        "plain merge": "Merge branch 'topic'\n",
        "squash": f"Topic (#{number})\n",
        "reviewed": f"Topic\n\nReviewed-on: https://forge.example/demo/demo/pulls/{number}\n",
        "push": "Topic, quickly\n",
    }[kind]


def run(folder, *words, text=""):
    result = subprocess.run(["git", "-C", folder, *words], input=text.encode(), capture_output=True, check=True)
    return result.stdout.decode()
