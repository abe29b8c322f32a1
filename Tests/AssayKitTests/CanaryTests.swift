import AssayKit
import Facts
import Governance
import Reporting
import Standards
import TestSupport
import Testing

/// No output holds a credential of a URL, wherever in a project it stands. The conformance run tries more shapes and commands.
@Suite("Canaries")
struct CanaryTests {
  private static let canary = "CANARY7x9q"

  @Test(
    "no report and no inventory holds the credential",
    arguments: [
      "https://user:\(canary)@host.example/team/pkg", "https://\(canary)@host.example/team/pkg",
      "git+https://user:\(canary)@host.example/team/pkg.git@v1#egg=pkg",
      "https://user:a/\(canary)@host.example/team/pkg", "//user:\(canary)@host.example/team/pkg",
      "https://host.example/team/pkg?token=\(canary)", "https://host.example/team/pkg#\(canary)",
      "https://user:\(canary)@host.example:8443/team/pkg?token=\(canary)#egg=pkg&token=\(canary)",
    ])
  func outputs(_ url: String) throws {
    let folder = try TemporaryFolder()
    for (name, text) in files(url) { try folder.write(text, to: "head/" + name) }
    try folder.write("", to: "base/README")
    let scan = try Scan(path: folder.path + "/head")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    var outputs = [
      InventoryJSON.render(scan.snapshot()), CycloneDXBOM.render(scan.snapshot()),
      PolicySettings.json(try scan.policy(inputs)),
    ]
    for base in [nil, folder.path + "/base"] {
      inputs.base = base
      let assessment = try scan.check(inputs)
      #expect(!assessment.findings.isEmpty)
      outputs += Reporter.all.map { $0.render(assessment, .plain) }
    }
    for output in outputs {
      let text = String(decoding: output, as: UTF8.self)
      #expect(
        !text.contains(Self.canary), "\(text.split(separator: "\n").first { $0.contains(Self.canary) } ?? "")"
      )
    }
  }

  private func files(_ url: String) -> [(String, String)] {
    let text = TOMLText.quoted(url)
    return [
      ("requirements.txt", "--index-url \(url)\n--find-links \(url)\n-e \(url)\npkg @ \(url)\nidna\n"),
      (
        "pyproject.toml",
        """
        [project]
        name = "a"
        version = "1"
        dependencies = [\(TOMLText.quoted("pkg @ \(url)")), "b"]
        [[tool.uv.index]]
        url = \(text)
        [tool.uv.sources]
        b = { git = \(text) }

        """
      ),
      (
        "sub/uv.lock",
        """
        version = 1
        revision = 3
        requires-python = ">=3.11"
        [[package]]
        name = "b"
        version = "1"
        source = { git = \(text) }
        [[package]]
        name = "c"
        version = "1"
        source = { registry = \(text) }
        wheels = [{ url = \(text) }]

        """
      ),
      ("compose.yaml", "services: {a: {image: \(text), build: \(text)}}\n"),
      (
        "Dockerfile",
        "ARG INDEX=\(url)\nFROM \(url)\nADD \(url) /x\nRUN pip install '\(url)' && curl '\(url)' | sh\n"
      ),
      (".woodpecker.yaml", "steps: [{name: a, image: \(text), commands: [pip install \(url)]}]\n"),
      (
        ".github/workflows/a.yaml",
        "on: push\njobs: {a: {steps: [{uses: \(TOMLText.quoted(url + "@v1"))}]}}\n"
      ),
      (".pre-commit-config.yaml", "repos: [{repo: \(text), rev: main, hooks: [{id: a}]}]\n"),
      ("requirements.yml", "roles: [{src: \(text)}]\n"),
      (
        "governance/waivers.toml",
        """
        [[waivers]]
        rule = "unpinned-requirement"
        package = "idna"
        reason = \(TOMLText.quoted("see \(url) for why"))
        owner = "ann"
        approver = "bob"
        created = 2026-07-01
        until = 2026-08-01

        """
      ),
      (
        "governance/dependencies/pkg.toml",
        "name = \"pkg\"\njustification = \(TOMLText.quoted("see \(url)"))\n"
      ),
      (
        "assay.toml",
        "feeds = [{ name = \"a\", url = \(TOMLText.quoted("https://user:\(Self.canary)@f.example/x.zip")) }]\n"
      ),
    ]
  }
}
