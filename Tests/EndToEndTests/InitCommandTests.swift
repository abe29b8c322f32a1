import Foundation
import TestSupport
import Testing

/// `assay init` and `assay check --ci`, run as a user would.
@Suite("Init and pipelines")
struct InitCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("httpx\n", to: "requirements.txt")
    try folder.write("FROM python:3.12\nFROM postgres:17\n", to: "Dockerfile")
    try folder.write("steps:\n  - name: a\n    image: alpine:3.20\n", to: ".woodpecker/test.yaml")
  }

  private func initialise(_ arguments: String...) throws -> Outcome {
    try Program.run(["init", folder.path, "--as-of", "2026-07-24"] + arguments)
  }

  private var files: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test("a dry run tells and writes nothing")
  func dryRun() throws {
    let before = try files
    let outcome = try initialise("--dry-run")
    #expect(outcome.code == 0 && outcome.output.contains("would write  assay.toml"))
    #expect(try files == before)
  }

  @Test("what is written is read back, and the same again changes nothing")
  func writing() throws {
    let outcome = try initialise("--owner", "ann", "--approver", "bob")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let written = [
      "assay.toml", ".woodpecker/assay.yaml", "governance/README.md", "governance/baseline.toml",
    ]
    for file in written { #expect(outcome.output.contains("wrote  \(file)")) }
    let policy = String(decoding: try folder.bytes("assay.toml"), as: UTF8.self)
    #expect(policy.split(separator: "\n", omittingEmptySubsequences: false).count <= 21)
    #expect(policy.contains(#"# image-sources = ["alpine", "postgres", "python"]"#))
    let config = try Program.run(["config", "show", folder.path])
    #expect(config.code == 0 && config.output.contains("apache-default  (assay.toml:4)"))
    let check = try Program.run(["check", folder.path, "--as-of", "2026-07-24"])
    #expect(check.code == 0, "what blocked is accepted")
    let again = try initialise("--owner", "ann", "--approver", "eve")
    for file in written.dropLast() { #expect(again.output.contains("kept   \(file)")) }
    #expect(String(decoding: try folder.bytes("governance/baseline.toml"), as: UTF8.self).contains("bob"))
  }

  @Test(
    "a pipeline that the folder of the check's own would switch off hinders it",
    arguments: [
      ("woodpecker", ".woodpecker.yml", ".woodpecker"), ("forgejo", ".github/workflows/a.yml", ".forgejo"),
    ])
  func hiddenPipelines(_ system: String, _ file: String, _ folderOfCheck: String) throws {
    let project = try TemporaryFolder()
    try project.write("steps: []\n", to: file)
    let outcome = try Program.run(["init", project.path, "--as-of", "2026-07-24", "--ci", system])
    #expect(outcome.code == 0 && outcome.output.contains("wrote  assay.toml"))
    #expect(outcome.output.contains("move `.\(file.split(separator: "/")[0].dropFirst())"))
    #expect(!FileManager.default.fileExists(atPath: "\(project.path)/\(folderOfCheck)"))
  }

  @Test("every line of the policy that is a comment can become a setting")
  func settings() throws {
    try folder.write("- hosts: all\n", to: "playbook.yml")
    #expect(try initialise().code == 0)
    let policy = String(decoding: try folder.bytes("assay.toml"), as: UTF8.self)
    let lines = policy.split(separator: "\n").map { line in
      line.hasPrefix("# ") && line.contains(" = ") ? line.dropFirst(2) : line
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "assay.toml")
    let config = try Program.run(["config", "show", folder.path])
    #expect(config.code == 0, "\(config.errors)")
    #expect(config.output.contains("[linux]  (assay.toml:"))
  }

  @Test("a policy in the manifest, and files of others, stay; a link is not followed")
  func existing() throws {
    try folder.write("[tool.assay]\nprofile = \"asf-strict\"\n", to: "pyproject.toml")
    try folder.write("# ours\n", to: ".forgejo/workflows/assay.yaml")
    let outcome = try initialise("--ci", "forgejo")
    #expect(outcome.output.contains("kept   pyproject.toml"))
    #expect(outcome.output.contains("kept   .forgejo/workflows/assay.yaml"))
    #expect(String(decoding: try folder.bytes(".forgejo/workflows/assay.yaml"), as: UTF8.self) == "# ours\n")
    let other = try TemporaryFolder()
    try FileManager.default.removeItem(atPath: folder.path + "/governance")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/governance", withDestinationPath: other.path)
    #expect(try initialise().code == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path).isEmpty)
  }

  @Test("wrong choices are usage errors")
  func usage() throws {
    #expect(try initialise("--owner", "ann").code == 2)
    #expect(try initialise("--image", "x\ny").code == 2)
    #expect(try initialise("--ci", "jenkins").code == 2)
    let people = ["--owner", "ann", "--approver", "bob"]
    #expect(try Program.run(["init", folder.path, "--days", "9999"] + people).code == 2)
  }

  @Test("on a runner of GitHub the answer goes where it is read")
  func runner() throws {
    let repository = try Repository(folder.path)
    try repository.commit()
    try repository.git("branch", "-q", "base")
    try repository.git("update-ref", "refs/remotes/origin/main", "HEAD")
    try folder.write("httpx>=0.27\nidna\n", to: "requirements.txt")
    try repository.commit()
    let event = try folder.write(
      ###"{"pull_request": {"body": "## What\n\nadds idna\n"}}"###, to: "event.json")
    let environment = [
      "GITHUB_ACTIONS": "true", "GITHUB_BASE_REF": "main", "GITHUB_EVENT_PATH": event,
      "GITHUB_STEP_SUMMARY": folder.path + "/summary.md",
    ]
    let outcome = try Program.run(
      ["check", folder.path, "--ci", "auto", "--as-of", "2026-07-24"], environment: environment,
      folder: folder.path)
    #expect(outcome.code == 1)
    let lines = outcome.output.split(separator: "\n")
    let end = try #require(lines.lastIndex { $0.hasPrefix("::assay-") })
    #expect(lines[0].hasPrefix("::stop-commands::"))
    #expect(lines[(end + 1)...].contains { $0.contains("title=missing-dependency-record%3A idna::") })
    #expect(lines.contains { $0.contains("has no field `Why`") })
    for file in ["assay-comment.md", "summary.md"] {
      #expect(String(decoding: try folder.bytes(file), as: UTF8.self).hasPrefix("<!-- assay"))
    }
    #expect(
      try Program.run(["check", folder.path, "--ci", "woodpecker"], environment: environment).code == 2)
  }
}
