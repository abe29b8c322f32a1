"""Writes OVAL definitions as a distribution publishes them, until a file is as large as asked for: oval_xml.py FILE MEGABYTES."""

import random
import sys

OVAL = "http://oval.mitre.org/XMLSchema/oval-definitions-5"
ID = "oval:org.example.elsa"
TAIL = 0.55  # of a file: the tests, objects and states of its definitions


def definition(number, packages):
    criteria = "\n".join(
        f'<criteria operator="AND">\n<criterion test_ref="{ID}:tst:{number}{index:03}" comment="{name} is earlier than '
        f'0:{version}.el8"/>\n<criterion test_ref="{ID}:tst:{number}900" comment="{name} is signed with the Oracle '
        f'Linux 8 key"/>\n</criteria>'
        for index, (name, version) in enumerate(packages)
    )
    cves = [f"CVE-{2007 + number % 20}-{number * 3 + index}" for index in range(3)]
    references = "\n".join(
        f'<reference source="CVE" ref_id="{cve}" ref_url="https://files.example/{cve}"/>' for cve in cves)
    return f"""<definition id="{ID}:def:{number}" version="501" class="patch">
<metadata><title>ELSA-2026-{number}:  Important: {packages[0][0]} security update (IMPORTANT)</title>
<affected family="unix"><platform>Oracle Linux 8</platform></affected>
<reference source="elsa" ref_id="ELSA-2026-{number}" ref_url="https://files.example/ELSA-2026-{number}"/>
{references}
<description>[{packages[0][1]}]
- {' '.join(['fixed a crash when a crafted file is read'] * 8)}</description>
<advisory><severity>IMPORTANT</severity><issued date="2026-0{number % 6 + 1}-11"/></advisory></metadata>
<criteria operator="AND"><criterion test_ref="{ID}:tst:1" comment="Oracle Linux 8 is installed"/>
<criteria operator="OR">
{criteria}
</criteria></criteria></definition>
"""


def test(identifier, comment, item, state):
    return (
        f'<rpminfo_test id="{ID}:tst:{identifier}" version="501" comment="{comment}" check="at least one" '
        f'xmlns="{OVAL}#linux"><object object_ref="{ID}:obj:{item}"/><state state_ref="{ID}:ste:{state}"/></rpminfo_test>\n'
    )


def item(identifier, name):
    return f'<rpminfo_object xmlns="{OVAL}#linux" id="{ID}:obj:{identifier}" version="501"><name>{name}</name></rpminfo_object>\n'


def state(identifier, content):
    return f'<rpminfo_state xmlns="{OVAL}#linux" id="{ID}:ste:{identifier}" version="501">{content}</rpminfo_state>\n'


def main(path, megabytes):
    numbers = random.Random(20261126)
    definitions = []
    with open(path, "w") as file:
        file.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<oval_definitions xmlns="{OVAL}">\n<definitions>\n')
        number = 1000
        while file.tell() < float(megabytes) * 1e6 * (1 - TAIL):
            number += 1
            version = f"{numbers.randrange(9)}.{numbers.randrange(30)}.{number % 50}-{numbers.randrange(99)}"
            packages = [(f"package-{number % 3000}-{index}", version) for index in range(numbers.randrange(2, 14))]
            definitions.append((number, packages))
            file.write(definition(number, packages))
        file.write("</definitions>\n<tests>\n" + test(1, "Oracle Linux 8 is installed", 1, 1))
        for number, packages in definitions:
            for index, (name, version) in enumerate(packages):
                comment = f"{name} is earlier than 0:{version}.el8"
                file.write(test(f"{number}{index:03}", comment, f"{number}{index:03}", number))
            file.write(test(f"{number}900", "signed with the Oracle Linux 8 key", f"{number}000", 2))
        file.write("</tests>\n<objects>\n" + item(1, "oraclelinux-release"))
        for number, packages in definitions:
            for index, (name, _) in enumerate(packages):
                file.write(item(f"{number}{index:03}", name))
        file.write("</objects>\n<states>\n" + state(1, '<version operation="pattern match">^8</version>'))
        file.write(state(2, '<signature_keyid operation="equals">82562ea9ad986da3</signature_keyid>'))
        for number, packages in definitions:
            evr = f"0:{packages[0][1]}.el8"
            file.write(state(number, f'<evr datatype="evr_string" operation="less than">{evr}</evr>'))
        file.write("</states>\n</oval_definitions>\n")


main(*sys.argv[1:])
