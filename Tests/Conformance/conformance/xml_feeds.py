"""Advisory feeds in XML: counts against those of Python's expat, refusals, and verdicts that were looked up by hand."""

import gzip
import json
import lzma
import re
import tempfile
from pathlib import Path
from xml.parsers import expat

from .advisory_index import Index

VERDICTS = Path(__file__).parents[1] / "xml-verdicts.tsv"
FORMATS = {"cvrf", "glsa", "jvn", "oval", "updateinfo", "vuxml"}
OVAL = "http://oval.mitre.org/XMLSchema/oval-definitions-5 "
VUXML = "http://www.vuxml.org/apps/vuxml-1 "
UNPACK = {".gz": gzip.decompress, ".xz": lzma.decompress}


class Count:
    """The records of a document: names are namespaces and local names, and a path tells where an element stands."""

    def __init__(self, document):
        self.path = []
        self.root = None
        self.records = 0
        self.is_cancelled = False
        self.declares = False
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.EntityDeclHandler = self.declare
        parser.Parse(document, True)

    def declare(self, *_):
        self.declares = True

    def start(self, name, attributes):
        self.path.append(name)
        self.root = self.root or name
        self.records += self.is_record(attributes)
        if self.path[1:] == [VUXML + "vuln", VUXML + "cancelled"]:
            self.records -= 1

    def end(self, _):
        self.path.pop()

    def is_record(self, attributes):
        depth, name = len(self.path), self.path[-1]
        match local(self.root):
            case "oval_definitions":
                return (
                    self.path[1:] == [OVAL + "definitions", OVAL + "definition"]
                    and attributes.get("class") in ("vulnerability", "patch")
                )
            case "updates":
                return depth == 2 and name == "update" and attributes.get("type", "").lower() == "security"
            case "vuxml":
                return self.path[1:] == [VUXML + "vuln"]
            case "glsa":
                return depth == 1
            case "cvrfdoc":
                return depth == 2 and local(name) == "Vulnerability"
            case "RDF":
                return depth == 2 and local(name) == "item"
            case "VULDEF-Document":
                return depth == 2 and local(name) == "Vulinfo"
        return False


def local(name):
    return name.split(" ")[-1]


def manifest(context):
    """(path, whether it is well-formed) of every file."""
    folder = context.corpus / "xml"
    for line in (folder / "MANIFEST.tsv").read_text().splitlines():
        columns = line.split("\t")
        if not line.startswith("#"):
            yield folder / columns[0], columns[2] == "yes"


def expected(path, is_well_formed):
    """What an import says: the number of records, or that the file is refused."""
    if not is_well_formed:
        return "refused with its line"
    count = Count(UNPACK.get(path.suffix, bytes)(path.read_bytes()))
    if kind(path) not in FORMATS:
        return "unknown format"
    return "refused with its line" if count.declares else count.records


def kind(path):
    """The folder of `xml` that holds the file."""
    return path.parts[max(number for number, part in enumerate(path.parts) if part == "xml") + 1]


def imports(context):
    """Each file alone in an index."""
    for path, is_well_formed in manifest(context):
        with tempfile.TemporaryDirectory() as folder:
            index = Index(context.assay, Path(folder))
            yield path.name, expected(path, is_well_formed), outcome(index, path)


def outcome(index, path):
    result = index.load(path)
    message = result.stderr.decode()
    if result.returncode == 0:
        return index.status()[1][0]
    if result.returncode != 3 or index.path.exists():
        return f"exit {result.returncode}: {message}"
    if "unknown format" in message and str(path) in message:
        return "unknown format"
    has_line = re.search(re.escape(str(path)) + r"[^\s:]*:[1-9][0-9]*: ", message)
    return "refused with its line" if has_line else f"exit 3: {message}"


def neighbours(context):
    """A file that is refused costs nothing of those beside it, nor of what the index held before."""
    good = context.corpus / "xml/oval/debian/debian_oval_data.xml"
    for path, is_well_formed in manifest(context):
        if is_well_formed:
            continue
        with tempfile.TemporaryDirectory() as folder:
            index = Index(context.assay, Path(folder))
            index.run("feeds", "import", str(good))
            alone = index.status()
            yield f"{path.name} after", (3, alone), (index.load(path).returncode, index.status())
            index.path.unlink()
            both = index.run("feeds", "import", str(path), str(good))
            yield f"{path.name} before", (3, alone), (both.returncode, index.status())


def verdicts(context):
    """Versions and the records that concern them, as the files say."""
    with tempfile.TemporaryDirectory() as folder:
        for line in VERDICTS.read_text().splitlines():
            if line.startswith("#"):
                continue
            file, ecosystem, architecture, module, name, version, answer, _ = line.split("\t")
            options = ["--feeds", str(whole(context.corpus / "xml" / file, Path(folder)))]
            for option, value in (("ecosystem", ecosystem), ("arch", architecture), ("module", module)):
                options += [f"--{option}", value] if value else []
            found = context.assay.query("advisories", *options, questions=[(name, version)])
            yield f"{file} {ecosystem} {architecture} {module} {name} {version}", answer, found[0]


def whole(path, folder):
    """The file, or for entries of VuXML without a root a copy of it that has one."""
    text = path.read_text()
    entries = re.sub(r"^\s*(<\?xml[^>]*>|<!--.*?-->|\s)*", "", text, flags=re.DOTALL)
    if not entries.startswith("<vuln "):
        return path
    copy = folder / path.name
    copy.write_text(f"<vuxml xmlns='{VUXML.strip()}'>{entries}</vuxml>")
    return copy


COMPARISONS = {
    "xml-imports": imports,
    "xml-neighbours": neighbours,
    "xml-verdicts": verdicts,
}
