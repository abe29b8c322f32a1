"""The unpacked corpus: vector files, and project files with what independent readers say of them."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .assay import Assay


@dataclass(frozen=True)
class ProjectFile:
    """One file of a project and the truth about it."""

    project: Path
    path: str
    truth: dict

    @property
    def case(self):
        return f"{self.project.name}/{self.path}"


@dataclass
class Context:
    assay: Assay
    corpus: Path

    def lines(self, path):
        """The lines of a vector file without comments and empty ones; only a line feed ends a line."""
        text = (self.corpus / path).read_bytes().decode()
        return [line for line in text.split("\n") if line and not line.startswith("#")]

    @cached_property
    def manifest(self):
        """(folder, path, kind) of every file of the projects and pull requests."""
        rows = [row.split("\t") for row in (self.corpus / "projects-MANIFEST.tsv").read_text().splitlines()]
        return [(row[0], row[1], row[2]) for row in rows[1:]]

    @cached_property
    def truth(self):
        files = []
        for path in sorted((self.corpus / "truth/projects").glob("*.json")):
            document = json.loads(path.read_text())
            project = self.corpus / document["project"]
            files += [ProjectFile(project, name, truth) for name, truth in sorted(document["files"].items())]
        return files

    def project_files(self, format_name):
        return [file for file in self.truth if file.truth["format"] == format_name]

    def with_scans(self, files, *options):
        """Each file with the inventory of its whole project."""
        return zip(files, self.assay.scans([file.project for file in files], *options))
