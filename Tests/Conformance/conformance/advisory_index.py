"""The advisory index: the same answers as the feeds it was made of, and old or new whatever happens to its writer."""

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from .feed_files import CLEAN_PROJECT, DAY, Feeds, bad_feeds

SEED = 20261126
KILLS = 200
INTERRUPTIONS = 50
REBUILDS = 20
READERS = 8
DISK_STEP = 128 << 10


class Index:
    """An index in a folder of its own, and the program that writes it."""

    def __init__(self, assay, folder):
        self.binary = assay.binary
        self.folder = folder
        self.path = folder / "advisories.db"

    def command(self, *words):
        return [self.binary, *words, "--index", str(self.path)]

    def run(self, *words, **options):
        return subprocess.run(self.command(*words), capture_output=True, **options)

    def load(self, feed, **options):
        return self.run("feeds", "import", str(feed), "--name", "osv", **options)

    def status(self):
        """(digest, records) of a whole index, or what is wrong with it."""
        result = self.run("feeds", "status", "--format", "json")
        if result.returncode != 0:
            return f"exit {result.returncode}: {result.stderr.decode().strip()}"
        document = json.loads(result.stdout)
        return document["digest"], tuple(feed["records"] for feed in document["feeds"])

    def problems(self):
        result = self.run("feeds", "verify")
        return None if result.returncode == 0 else result.stderr.decode().strip()

    def files(self):
        return sorted(path.name for path in self.folder.iterdir())


@contextmanager
def workspace(context):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        yield folder, Feeds(context.corpus, folder)


def states(index, feeds):
    """An index of the old feed, its content, and what the status of an old and of a new index is."""
    index.load(feeds.new)
    new = index.status()
    index.path.unlink()
    index.load(feeds.old)
    return index.path.read_bytes(), index.status(), new


def verdict(index, allowed):
    status, problems = index.status(), index.problems()
    return "old or new" if status in allowed and problems is None else f"{status}, {problems}"


def same_answers(context):
    """Checks of the projects of the corpus: from the feeds, and from the index of the same feeds."""
    with workspace(context) as (folder, feeds):
        index = Index(context.assay, folder)
        index.run("feeds", "import", str(feeds.real))
        for project in sorted((context.corpus / "projects").iterdir()):
            words = [context.assay.binary, "check", str(project), "--format", "json", "--as-of", DAY]
            policy = ["--policy", str(feeds.empty_policy)]
            answers = [
                subprocess.run([*words, *policy, *source], capture_output=True)
                for source in (["--feeds", str(feeds.real)], ["--index", str(index.path)])
            ]
            yield project.name, *((answer.returncode, answer.stdout) for answer in answers)


def killed(context):
    """`kill -9` at random moments of an import."""
    numbers = random.Random(SEED)
    with workspace(context) as (folder, feeds):
        index = Index(context.assay, folder)
        content, old, new = states(index, feeds)
        start = time.monotonic()
        index.load(feeds.new)
        duration = time.monotonic() - start
        for number in range(KILLS):
            index.path.write_bytes(content)
            moment = numbers.uniform(0, duration * 1.1)
            stop(index, feeds.new, moment, signal.SIGKILL)
            yield f"{number} after {moment * 1000:.0f} ms", "old or new", verdict(index, (old, new))
        index.load(feeds.new)
        yield "what is left afterwards", ["advisories.db", "advisories.db.lock"], database_files(index)


def interrupted(context):
    """SIGINT at random moments: exit code 130, or 0 where it came too late, and nothing left behind."""
    numbers = random.Random(SEED)
    with workspace(context) as (folder, feeds):
        index = Index(context.assay, folder)
        content, old, new = states(index, feeds)
        for number in range(INTERRUPTIONS):
            index.path.write_bytes(content)
            code = stop(index, feeds.new, numbers.uniform(0.02, 0.3), signal.SIGINT)
            left = database_files(index)
            expected = (True, ["advisories.db", "advisories.db.lock"], "old or new")
            yield f"{number}", expected, (code in (0, 130), left, verdict(index, (old, new)))


def stop(index, feed, moment, number):
    process = subprocess.Popen(
        index.command("feeds", "import", str(feed), "--name", "osv"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(moment)
    process.send_signal(number)
    return process.wait()


def database_files(index):
    return [name for name in index.files() if name.startswith("advisories.db")]


def full_disk(context):
    """A disk that is full after so many bytes."""
    with workspace(context) as (folder, feeds):
        whole = Index(context.assay, folder)
        content, old, new = states(whole, feeds)
        whole.load(feeds.new)
        room = len(content) + whole.path.stat().st_size + (256 << 10)
        for size in range(DISK_STEP, room - len(content), DISK_STEP):
            with small_disk(folder / "disk", len(content) + size) as (disk, limit):
                index = Index(context.assay, disk)
                index.path.write_bytes(content)
                code = index.load(feeds.new, preexec_fn=limit).returncode
                state = index.status()
                expected = state == new if code == 0 else state == old
                yield f"{size >> 10} KiB", True, expected and index.problems() is None


@contextmanager
def small_disk(path, size):
    """A tmpfs of this size; without the right to mount one, a limit on the size of files."""
    path.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)]
    if os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0:
        try:
            yield path, None
        finally:
            subprocess.run(["umount", str(path)], check=True)
        return
    yield path, lambda: limit_files(size)
    shutil.rmtree(path)


def limit_files(size):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def readers(context):
    """Readers while the index is rebuilt again and again."""
    with workspace(context) as (folder, feeds):
        index = Index(context.assay, folder)
        index.load(feeds.twin)
        allowed = [index.status()]
        index.load(feeds.old)
        allowed.append(index.status())
        seen, done = [], threading.Event()

        def read():
            while not done.is_set():
                seen.append(index.status())

        threads = [threading.Thread(target=read) for _ in range(READERS)]
        for thread in threads:
            thread.start()
        for number in range(REBUILDS):
            index.load(feeds.twin if number % 2 == 0 else feeds.old)
        done.set()
        for thread in threads:
            thread.join()
        yield "both states were seen", set(allowed), set(seen) & set(allowed)
        for number, status in enumerate(seen):
            yield f"read {number}", True, status in allowed


def never_clean(context):
    """Feeds that are no feeds: no check of a clean project passes, and no old index is replaced."""
    with workspace(context) as (folder, feeds):
        good = check(context, "--feeds", str(feeds.clean))
        yield "the good feed", 0, good
        kept = Index(context.assay, folder)
        kept.load(feeds.clean)
        before = kept.status()
        for name, path in bad_feeds(feeds, folder / "bad", random.Random(SEED)):
            yield f"{name}: check", True, check(context, "--feeds", str(path)) in (1, 2, 3)
            fresh = Index(context.assay, folder)
            fresh.path = folder / "fresh.db"
            fresh.path.unlink(missing_ok=True)
            yield f"{name}: import", 3, fresh.load(path).returncode
            if fresh.path.exists():
                code = check(context, "--index", str(fresh.path))
                yield f"{name}: check of the index", True, code in (1, 2, 3)
            yield f"{name}: import over an index", (3, before), (kept.load(path).returncode, kept.status())


def check(context, *source):
    words = [context.assay.binary, "check", str(CLEAN_PROJECT), "--as-of", DAY, "--format", "json"]
    return subprocess.run([*words, *source], capture_output=True).returncode


COMPARISONS = {
    "index: same answers": same_answers,
    "index: killed writer": killed,
    "index: interrupted writer": interrupted,
    "index: full disk": full_disk,
    "index: readers": readers,
    "index: bad feeds": never_clean,
}
