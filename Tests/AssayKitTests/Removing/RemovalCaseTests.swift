import AssayKit
import Facts
import Governance
import Standards
import Syntax
import TestSupport
import Testing

/// Removals whose answers need files beside the graph, by their numbers in the list of thirty cases: 20 to 27, 29 and 30, and what
/// else imports ask of 6. The graph alone answers 1 to 19 and 28, in `RemovalAnalysisTests`.
@Suite("Removal cases")
struct RemovalCaseTests {
  @Test("case 6: what stays by another's need is imported without being declared")
  func implicit() throws {
    let files = ["app.py": "import c\n"]
    let lock = ["demo: a c", "a: c", "c:"]
    let report = try RemovalProject(["a", "c"], lock: lock, files: files).removal("c")
    #expect(report.orphanNames.isEmpty && report.broken.isEmpty)
    #expect(
      report.impact.nowImplicit.map { "\($0.location.file):\($0.location.line) \($0.module)" } == [
        "app.py:1 c"
      ])
  }

  @Test("case 20: the longest name decides in a namespace, which others still share")
  func namespace() throws {
    let project = try RemovalProject(
      ["google-cloud-storage", "google-cloud-core"],
      lock: [
        "demo: google-cloud-storage google-cloud-core", "google-cloud-storage: google-cloud-core",
        "google-cloud-core:",
      ],
      files: ["src/app/main.py": "from google.cloud import storage\nfrom google.cloud import client\n"])
    let metadata = try project.install([
      "google-cloud-storage": ["google/cloud/storage/__init__.py"],
      "google-cloud-core": ["google/cloud/client/__init__.py"],
    ])
    let report = try project.removal("google-cloud-storage", metadata: metadata)
    #expect(report.orphanNames == ["google-cloud-storage"])
    #expect(report.broken == ["src/app/main.py:1 google.cloud.storage error runtime"])
  }

  @Test(
    "cases 21 to 24: other names, imports that are caught, that only type checkers see, and the project's own",
    arguments: [
      ("scikit-learn", "app.py", "import sklearn\n", ["app.py:1 sklearn error runtime"]),
      (
        "ujson", "app.py", "try:\n  import ujson\nexcept ImportError:\n  ujson = None\n",
        ["app.py:2 ujson warning optional-try"]
      ),
      ("kept", "app.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n  import kept\n", []),
      ("kept", "app.py", "import kept\n", ["app.py:1 kept error runtime"]),
      ("attrs", "attr/__init__.py", "import attr\n", []),
      ("attrs", "app.py", "import attr\n", ["app.py:1 attr error runtime"]),
    ] as [(String, String, String, [String])])
  func imports(_ name: String, _ file: String, _ source: String, _ expected: [String]) throws {
    let groups = "[dependency-groups]\ndev = [\"tool\"]\n"
    let project = try RemovalProject(
      [name],
      lock: ["demo: \(name)", "demo[dev]: tool", "tool: kept"] + (name == "kept" ? ["kept:"] : ["\(name):"]),
      groups: groups, files: [file: source])
    #expect(try project.removal(name).broken == expected)
  }

  @Test("case 25: another spelling of a name is no change")
  func spelling() throws {
    let lock = ["demo: pillow ruamel-yaml", "pillow:", "ruamel-yaml:"]
    let files = ["app.py": "import PIL\nimport ruamel.yaml\n"]
    let base = try RemovalProject(["Pillow", "ruamel_yaml"], lock: lock, files: files)
    let head = try RemovalProject(["pillow", "ruamel.yaml"], lock: lock, files: files)
    let assessment = try base.change(to: head)
    #expect(assessment.changes?.changes.isEmpty == true && assessment.removals.isEmpty)
    #expect(assessment.findings.allSatisfy { $0.status == .existing })
  }

  @Test("case 26: what is replaced by another distribution of the same modules breaks no import")
  func replacement() throws {
    let files = ["app.py": "import psycopg2\n"]
    let base = try RemovalProject(["psycopg2"], lock: ["demo: psycopg2", "psycopg2:"], files: files)
    let head = try RemovalProject(
      ["psycopg2-binary"], lock: ["demo: psycopg2-binary", "psycopg2-binary:"], files: files)
    let removal = try #require(try base.change(to: head).removals.first)
    #expect(removal.orphanNames == ["psycopg2"] && removal.broken.isEmpty)
  }

  @Test(
    "case 27: a cycle of groups, or a group that is missing, is told with its line, and the rest is answered",
    arguments: [
      "[dependency-groups]\na = [{include-group = \"b\"}]\nb = [{include-group = \"a\"}]\n",
      "[dependency-groups]\na = [{include-group = \"missing\"}]\n",
    ])
  func groups(_ groups: String) throws {
    let project = try RemovalProject(["x"], lock: ["demo: x", "x: y", "y:"], groups: groups)
    let report = try project.removal("x")
    #expect(report.orphanNames == ["x", "y"])
    let rows = report.notEvaluated.filter { $0.file == "pyproject.toml" && $0.line != nil }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.remedy != nil })
  }

  @Test("case 29: an image that installs it keeps it, and is an error")
  func image() throws {
    let project = try RemovalProject(
      ["x"], lock: ["demo: x", "x:"], files: ["Dockerfile": "FROM python:3.12\nRUN pip install x==1\n"])
    #expect(try project.removal("x").named == ["Dockerfile:2 x error"])
    let installs = try Scan(path: project.path).inventory().installs
    #expect(installs.map { "\($0.manager) \($0.name) \($0.version ?? "-")" } == ["pip x 1"])
  }

  @Test(
    "case 30: a plug-in is found where an option names it, else that no use was seen is told",
    arguments: [
      (["pytest.ini": "[pytest]\naddopts = -p pytest_cov\n"], ["pytest.ini:2 pytest-cov error"], []),
      (["Procfile": "web: pytest-cov app\n"], ["Procfile:1 pytest-cov note"], []),
      ([:], [], ["pytest-cov"]),
    ] as [([String: String], [String], [String])])
  func plugin(_ files: [String: String], _ named: [String], _ unseen: [String]) throws {
    let project = try RemovalProject(["pytest-cov"], lock: ["demo: pytest-cov", "pytest-cov:"], files: files)
    let report = try project.removal("pytest-cov")
    #expect(report.broken.isEmpty && report.named == named && report.unseen.map(\.text) == unseen)
  }

  @Test("without a lock only what is declared is known, and that is told")
  func unlocked() throws {
    let report = try RemovalProject(["x"], lock: [], files: ["app.py": "import x\n"]).removal("x")
    #expect(report.analysis == nil && report.broken == ["app.py:1 x warning runtime"])
    #expect(report.notEvaluated.map(\.subject) == ["what leaves with it"])
  }
}
