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
        name = self.project.name
        if name in ("base", "head"):
            name = f"{self.project.parent.name}/{name}"
        return f"{name}/{self.path}"

    def read(self):
        return (self.project / self.path).read_bytes().decode()


@dataclass
class Context:
    assay: Assay
    corpus: Path
    schemas: Path

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

    def files(self, kind):
        """Every file of a kind of the manifest; of those of pull requests the truth is empty."""
        known = {(file.project, file.path): file for file in self.truth}
        places = [self.place(*row[:2]) for row in self.manifest if row[2] == kind]
        return [known.get(place, ProjectFile(*place, {})) for place in sorted(places)]

    def place(self, project, path):
        """The folder to scan and the path in it: each side of a pull request is a project."""
        folder = self.corpus / project
        if project.startswith("prs/"):
            side, path = path.split("/", 1)
            folder /= side
        return folder, path

    def with_scans(self, files, *options):
        """Each file with the inventory of its whole project."""
        return zip(files, self.assay.scans([file.project for file in files], *options))
