"""Runs the command line tool: questions in bulk, scans once each."""

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True)
class Scan:
    """One `assay inventory`: its exit code and its document."""

    exit_code: int
    document: dict

    def status(self, file):
        return next((row["status"] for row in self.document["files"] if row["path"] == file), "not found")

    def rows(self, kind, file):
        return [row for row in self.document[kind] if row["file"] == file]


class Assay:
    def __init__(self, binary, workers=2):
        self.binary = str(Path(binary).resolve())
        self.workers = workers
        self._scans = {}

    def query(self, *words, questions):
        """The answers to many questions, each a sequence of fields."""
        lines = ["\t".join(field.translate(ESCAPES) for field in fields) + "\n" for fields in questions]
        result = subprocess.run(
            [self.binary, "query", *words, "--stdin"],
            input="".join(lines).encode(),
            capture_output=True,
            check=True,
        )
        answers = result.stdout.decode().split("\n")
        if answers.pop() != "" or len(answers) != len(lines):
            raise RuntimeError(f"{len(lines)} questions, {len(answers)} answers: query {' '.join(words)}")
        return answers

    def read_toml(self, paths, *options):
        """For each path the tagged JSON, or None where the file is refused with exit code 1."""
        return self.parallel(lambda path: self._read_toml(path, options), paths)

    def _read_toml(self, path, options):
        result = subprocess.run([self.binary, "query", "toml", str(path), *options], capture_output=True)
        if result.returncode == 1:
            return None
        if result.returncode != 0:
            raise RuntimeError(f"exit {result.returncode}: query toml {path}: {result.stderr.decode()}")
        return json.loads(result.stdout)

    def scan(self, path, *options):
        return self.scans([path], *options)[0]

    def scans(self, paths, *options):
        """The inventories of many paths; the same question is asked once only."""
        missing = [path for path in dict.fromkeys(paths) if (path, options) not in self._scans]
        for path, scan in zip(missing, self.parallel(lambda path: self._scan(path, options), missing)):
            self._scans[path, options] = scan
        return [self._scans[path, options] for path in paths]

    def _scan(self, path, options):
        result = subprocess.run(
            [self.binary, "inventory", str(path), "--format", "json", *options], capture_output=True
        )
        if result.returncode not in (0, 3, 4):
            raise RuntimeError(f"exit {result.returncode}: inventory {path}: {result.stderr.decode()}")
        return Scan(result.returncode, json.loads(result.stdout))

    def findings(self, paths, *options):
        """What `assay check` finds in many projects."""
        return self.parallel(lambda path: self._findings(path, options), paths)

    def _findings(self, path, options):
        return self.check(path, *options)["findings"]

    def check(self, path, *options):
        """The document of one `assay check`."""
        result = subprocess.run(
            [self.binary, "check", str(path), "--format", "json", *options], capture_output=True
        )
        if result.returncode not in (0, 1, 3, 4):
            raise RuntimeError(f"exit {result.returncode}: check {path}: {result.stderr.decode()}")
        return json.loads(result.stdout)

    def licenses(self, project, metadata):
        """The document of one `assay licenses`; exit code 3 where not everything has metadata."""
        command = [self.binary, "licenses", str(project), "--metadata", str(metadata), "--format", "json", "-q"]
        result = subprocess.run(command, capture_output=True)
        if result.returncode not in (0, 3):
            raise RuntimeError(f"exit {result.returncode}: licenses {project}: {result.stderr.decode()}")
        return json.loads(result.stdout)

    def parallel(self, function, values):
        with ThreadPoolExecutor(self.workers) as pool:
            return list(pool.map(function, values))
