"""Attacks by feeds in XML: each is refused with its line, opens no file, and costs a release build next to nothing."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CPU_SECONDS = 0.1
MEGABYTES = 64
SECONDS = 20
# A program of its own: what a process has used counts for the program that it becomes, too.
LAUNCHER = """
import os, sys
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
status, usage = os.wait4(child, 0)[1:]
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""
# Format: (root, what stands before and after the text of an element).
FRAMES = {
    "oval": (
        "oval_definitions",
        "<oval_definitions xmlns='http://oval.mitre.org/XMLSchema/oval-definitions-5'><definitions>"
        "<definition class='patch' id='D'><metadata><title>",
        "</title></metadata></definition></definitions></oval_definitions>",
    ),
    "updateinfo": (
        "updates", "<updates><update type='security'><id>U</id><title>", "</title></update></updates>",
    ),
    "glsa": ("glsa", "<glsa id='202401-01'><title>", "</title></glsa>"),
    "vuxml": (
        "vuxml", "<vuxml xmlns='http://www.vuxml.org/apps/vuxml-1'><vuln vid='V'><topic>", "</topic></vuln></vuxml>",
    ),
    "cvrf": (
        "cvrfdoc",
        "<cvrfdoc xmlns='http://www.icasi.org/CVRF/schema/cvrf/1.1'><Vulnerability><Title>",
        "</Title></Vulnerability></cvrfdoc>",
    ),
    "jvn": (
        "VULDEF-Document",
        "<VULDEF-Document xmlns='http://jvn.jp/vuldef/'><Vulinfo><VulinfoID>J</VulinfoID><VulinfoData><Title>",
        "</Title></VulinfoData></Vulinfo></VULDEF-Document>",
    ),
}  # fmt: skip


def attributes(count):
    return "".join(f" a{number}='1'" for number in range(count))


def laughs():
    levels = (f"<!ENTITY a{level} '{f'&a{level - 1};' * 10}'>" for level in range(1, 30))
    return "<!ENTITY a0 'lol'>" + "".join(levels) + "<!ENTITY e '&a29;'>"


def declarations(trap):
    """Internal subsets, and the text that uses them."""
    return {
        "external entity": (f"<!ENTITY e SYSTEM 'file://{trap}'>", "&e;"),
        "external entity, unused": (f"<!ENTITY e SYSTEM 'file://{trap}'>", "x"),
        "external parameter entity": (f"<!ENTITY % e SYSTEM 'file://{trap}'> %e;", "x"),
        "public entity": (f"<!ENTITY e PUBLIC '-//e' 'file://{trap}'>", "&e;"),
        "billion laughs": (laughs(), "&e;"),
        "quadratic expansion": (f"<!ENTITY e '{'x' * 100_000}'>", "&e;" * 1000),
        "entity of itself": ("<!ENTITY e '&e;'>", "&e;"),
        "default attributes": ("<!ATTLIST title class CDATA 'patch'>", "x"),
        "element declaration": ("<!ELEMENT title ANY>", "x"),
        "notation": (f"<!NOTATION n SYSTEM 'file://{trap}'>", "x"),
    }


TEXTS = {
    "entity without declaration": "&e;",
    "depth 65": "<a>" * 65 + "</a>" * 65,
    "depth 100,000": "<a>" * 100_000,
    "2,000 attributes": f"<a{attributes(2_000)}/>",
    "200,000 attributes": f"<a{attributes(200_000)}/>",
    "attributes behind a comment": f"<!-- <x a=' --><y{attributes(50_000)}/>",
    "attributes behind CDATA": f"<![CDATA[ <x a=' ]]><y{attributes(50_000)}/>",
    "an attribute twice": "<a b='' b=''/>",
    "a text of 2 MiB": "x" * (2 << 20),
    "CDATA of 2 MiB": f"<![CDATA[{'x' * (2 << 20)}]]>",
    "a comment of 2 MiB": f"<!--{'x' * (2 << 20)}-->",
    "a tag without end": "<a " + "b" * 1_000_000,
    "a value without end": "<a b='" + ">" * 1_000_000,
    "a name without end": "<" + "n" * 1_000_000,
    "an instruction without end": "<?" + "n" * 1_000_000,
    "NUL": "a\0b",
    "mismatched tags": "<a><b></a></b>",
}


def documents(frame, trap):
    """(name, bytes) of every attack."""
    root, before, after = frame

    def document(text, head=""):
        return (head + before + text + after).encode()

    for name, (subset, text) in declarations(trap).items():
        yield name, document(text, f"<!DOCTYPE {root} [{subset}]>")
    for name, text in TEXTS.items():
        yield name, document(text)
    for encoding in ("UTF-7", "UTF-16", "UTF-32", "IBM037", "Shift_JIS", "x-unknown"):
        yield f"declared {encoding}", document("+ADw-a+AD4-", f"<?xml version='1.0' encoding='{encoding}'?>")
    for encoding in ("utf-16", "utf-32", "utf-16-le", "cp037"):
        yield f"written in {encoding}", document("x").decode().encode(encoding)
    yield "no UTF-8", before.encode() + b"\xc3\x28" + after.encode()
    whole = document("x")
    for part in (1, 2, 3, 7):
        yield f"cut at {part}/8", whole[: len(whole) * part // 8]
    yield "cut before the last tag", whole[: whole.rindex(b"<")]
    yield "two documents", whole * 2
    yield "text after the end", whole + b"x"
    yield "nothing", b""
    yield "DOCTYPE without end", f"<!DOCTYPE {root} '".encode() + b"x" * 1_000_000


def attacks(context):
    """Every attack in the place of every format; an entity's file is a pipe that nobody writes: opening it never ends."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        trap = folder / "trap"
        os.mkfifo(trap)
        for kind, frame in FRAMES.items():
            harmless = (frame[1] + "x" + frame[2]).encode()
            yield f"{kind}: no attack", "exit 0", judged(context, folder, harmless)[0]
            for name, content in documents(frame, trap):
                yield f"{kind}: {name}", ("refused", True, True), judged(context, folder, content)


def judged(context, folder, content):
    """What became of a feed, whether in time, and whether within the memory."""
    feed, index = folder / "feed.xml", folder / "advisories.db"
    feed.write_bytes(content)
    index.unlink(missing_ok=True)
    words = [context.assay.binary, "feeds", "import", str(feed), "--index", str(index)]
    code, seconds, kilobytes, errors = measured(words)
    outcome = f"exit {code}"
    if code == 3 and str(feed).encode() in errors and not index.exists():
        outcome = "refused"
    return outcome, seconds <= CPU_SECONDS or seconds, kilobytes <= MEGABYTES << 10 or kilobytes


def measured(words):
    words = [shutil.which("timeout"), "-s", "KILL", str(SECONDS), *words]
    result = subprocess.run([sys.executable, "-S", "-c", LAUNCHER, *words], capture_output=True, check=True)
    code, seconds, kilobytes = result.stdout.split()[-3:]
    return int(code), float(seconds), int(kilobytes), result.stderr


COMPARISONS = {"xml-attacks": attacks}
