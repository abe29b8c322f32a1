"""The report's HTML under axe-core in a headless Chromium: light, dark and narrow."""

import html
import importlib.util
import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from .random_history import History
from .reports import assay, write_feed

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MODES = {"light": [], "dark": ["--blink-settings=preferredColorScheme=0"], "narrow": ["--window-size=400,900"]}
RUN = """
axe.run(document, {runOnly: %s}).then(function (answer) {
  const rows = answer.violations.flatMap(rule => rule.nodes.map(node => rule.id + " " + node.target.join(" ")));
  const out = document.createElement("pre");
  out.id = "axe-answer";
  out.textContent = JSON.stringify({rules: answer.passes.length, dark: matchMedia("(prefers-color-scheme: dark)").matches, rows: rows});
  document.body.append(out);
});
"""


def violations(context):
    with tempfile.TemporaryDirectory() as scratch:
        folder, feed, page = (Path(scratch) / name for name in ("project", "feed", "page.html"))
        folder.mkdir()
        feed.mkdir()
        History(str(folder), 1).write(250)
        write_feed(feed)
        page.write_text(with_script(assay(context, folder, feed, "2026Q2", "html")))
        for mode, options in MODES.items():
            answer = ask(page, options, scratch)
            yield f"{mode} rules passed", True, answer["rules"] > 20
            yield f"{mode} colour scheme", mode == "dark", answer["dark"]
            yield f"{mode} violations", [], answer["rows"]


def with_script(text):
    """The page without its policy, which would forbid the script, and with axe."""
    spec = importlib.util.find_spec("axe_playwright_python")
    axe = Path(spec.submodule_search_locations[0], "axe.min.js").read_text()
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    return text.replace("</body>", f"<script>{axe}</script><script>{RUN % json.dumps(TAGS)}</script></body>")


def ask(page, options, scratch):
    chromium = shutil.which("chromium")
    if not chromium:
        raise RuntimeError("chromium is absent: apt-get install chromium")
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile"]
    command += [*options, "--virtual-time-budget=60000", "--dump-dom", page.as_uri()]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    found = re.search(r'<pre id="axe-answer">(.*?)</pre>', text, re.DOTALL)
    if not found:
        raise RuntimeError("axe gave no answer")
    return json.loads(html.unescape(found[1]))


COMPARISONS = {"report accessibility": violations}
