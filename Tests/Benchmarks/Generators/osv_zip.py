"""Writes a zip of generated OSV records, as large as those of the whole PyPI ecosystem: osv_zip.py FILE [COUNT]."""

import json
import random
import sys
import zipfile

WORDS = "a crafted request lets remote attackers read files execute code exhaust memory bypass checks in the parser of".split()


def versions(numbers):
    major, count = numbers.randrange(4), min(1500, int(numbers.expovariate(1 / 60)) + 1)
    return [f"{major + index // 60}.{index // 6 % 10}.{index % 6}" for index in range(count)]


def record(number, numbers):
    listed = versions(numbers)
    text = " ".join(numbers.choices(WORDS, k=numbers.randrange(30, 200)))
    cve = f"CVE-{2015 + number % 12}-{number}"
    affected = {
        "package": {
            "ecosystem": "PyPI",
            "name": f"package-{numbers.randrange(9000)}",
            "purl": f"pkg:pypi/package-{number}",
        },
        "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": listed[-1] + ".1"}]}],
        "versions": listed,
    }
    return {
        "schema_version": "1.7.0",
        "id": f"PYSEC-2026-{number}",
        "modified": f"2026-{number % 9 + 1:02}-01T00:00:00.123456Z",
        "published": "2025-01-01T00:00:00Z",
        "aliases": [cve, f"GHSA-{number:04x}-{number % 997:04x}-abcd"],
        "summary": text[:80],
        "details": f'{text}\n\n"Quoted" text in `{cve}`: é.',
        "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"}],
        "affected": [affected],
        "references": [
            {"type": "WEB", "url": f"https://files.example/advisories/{number}/{index}"} for index in range(6)
        ],
        "database_specific": {"severity": "HIGH", "cwe_ids": ["CWE-22"], "github_reviewed": True},
    }


def main(path, count=25_000):
    numbers = random.Random(20261126)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(int(count)):
            text = json.dumps(record(number, numbers), indent=2)
            archive.writestr(zipfile.ZipInfo(f"PYSEC-2026-{number}.json"), text, zipfile.ZIP_DEFLATED)


main(*sys.argv[1:])
