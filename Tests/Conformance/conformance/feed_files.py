"""Advisory feeds made of the corpus: real, old and new, clean for a project, and bad in every way that was seen."""

import gzip
import json
import zipfile
from pathlib import Path

CLEAN_PROJECT = Path(__file__).parents[3] / "fixtures/projects/tomo-sdk-clean"
DAY = "2026-07-24"
NEWEST = "2026-07-23T00:00:00Z"
HTML = b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body>502</body></html>\n"


class Feeds:
    def __init__(self, corpus, folder):
        self.real = corpus / "osv/pypa-2026-07.zip"
        self.old = corpus / "osv/pypa-2024-10.zip"
        self.new = self.real
        self.empty_policy = folder / "policy.toml"
        self.empty_policy.write_text("")
        with zipfile.ZipFile(self.old) as archive:
            records = {name: archive.read(name) for name in archive.namelist()[10:]}
        # As the old feed, but for a few records.
        self.twin = write_zip(folder / "twin.zip", records)
        self.records = self._clean_records()
        self.clean = write_zip(folder / "clean.zip", self.records)

    def _clean_records(self):
        """Records of the corpus that are old enough for the day and name no package of the clean project."""
        lock = (CLEAN_PROJECT / "uv.lock").read_text()
        records = {}
        with zipfile.ZipFile(self.real) as archive:
            for name in archive.namelist():
                record = json.loads(archive.read(name))
                packages = {affected["package"]["name"] for affected in record.get("affected", [])}
                if record["modified"] < NEWEST and not any(f'"{package}"' in lock for package in packages):
                    records[name] = archive.read(name)
                if len(records) == 300:
                    break
        newest = json.loads(next(iter(records.values())))
        newest.update(id="PYSEC-2026-99999", modified=NEWEST, aliases=[])
        return {**records, "PYSEC-2026-99999.json": json.dumps(newest).encode()}


def write_zip(path, records):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in records.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return path


def bad_feeds(feeds, folder, numbers):
    """(what is wrong, path) of a hundred feeds."""
    folder.mkdir()
    whole = feeds.clean.read_bytes()
    names = list(feeds.records)

    def file(name, content):
        path = folder / name
        path.write_bytes(content)
        return name, path

    for number in range(30):
        yield file(f"truncated-{number}.zip", whole[: numbers.randrange(1, len(whole))])
    for number in range(20):
        record = feeds.records[numbers.choice(names)]
        yield file(f"truncated-{number}.json", record[: numbers.randrange(1, len(record) - 2)])
    for suffix in ("zip", "json", "xml", "json.gz", "tar", "csv"):
        yield file(f"page.{suffix}", HTML)
        yield file(f"empty.{suffix}", b"")
    yield file("page.html.json.gz", gzip.compress(HTML))
    yield file("nothing.json.gz", gzip.compress(b""))
    for number, content in enumerate((b"[]", b"{}", b"null", b"\x00" * 100, b'{"id": ""}', b'{"message": "Not Found"}')):
        yield file(f"other-{number}.json", content)
    yield "no-entry.zip", write_zip(folder / "no-entry.zip", {})
    yield "readme.zip", write_zip(folder / "readme.zip", {"README.md": b"see elsewhere"})
    for number in range(15):
        spoiled = dict(feeds.records)
        record = spoiled[names[number]]
        spoiled[names[number]] = HTML if number % 3 == 0 else record[: numbers.randrange(len(record) - 2)]
        yield f"mixed-{number}.zip", write_zip(folder / f"mixed-{number}.zip", spoiled)
    for number in range(13):
        path = folder / f"shapes-{number}"
        path.mkdir()
        (path / "record.json").write_bytes(feeds.records[names[number]])
        (path / "page.json").write_bytes(HTML if number % 2 else b"")
        yield path.name, path
