import AssayKit
import Governance
import Standards
import TestSupport
import Testing

/// Which category a change has, and why.
@Suite("Review")
struct ReviewTests {
  private static let requirements = "httpx>=0.27\n"

  private func review(_ change: (String, String), base: [(String, String)] = []) throws -> Review {
    let (before, after) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [before, after] {
      try folder.write(Self.requirements, to: "requirements.txt")
      try folder.write("FROM python:3.12\n", to: "Dockerfile")
      for (text, file) in base { try folder.write(text, to: file) }
    }
    try after.write(change.0, to: change.1)
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.base = before.path
    return try #require(try Scan(path: after.path).check(inputs, rules: []).review)
  }

  @Test(
    "the most severe reason decides",
    arguments: [
      ("# a comment\nhttpx>=0.27\n", "requirements.txt", "Standard", "no dependency changes (policy 3)"),
      ("httpx>=0.28\n", "requirements.txt", "Normal", "updates: httpx (policy 3)"),
      ("httpx>=0.27\nidna>=3\n", "requirements.txt", "Normal", "adds: idna (policy 3)"),
      ("", "requirements.txt", "Normal", "removes: httpx (policy 3)"),
      (
        "httpx>=0.27\nCryptography>=44\n", "requirements.txt", "Significant",
        "changes a package that controls security: cryptography (policy 3)"
      ),
      (
        "--index-url https://index.example/simple\nhttpx>=0.27\n", "requirements.txt", "Significant",
        "changes where packages come from: https://index.example/simple (policy 3)"
      ),
      (
        "httpx @ https://files.example/httpx-0.28.1.tar.gz\n", "requirements.txt", "Significant",
        "changes where packages come from: httpx (policy 3)"
      ),
      (
        "FROM python:3.12\nRUN pip install pyjwt==2.9\n", "Dockerfile", "Significant",
        "changes a package that controls security: pyjwt (policy 3)"
      ),
      (
        "[project\n", "pyproject.toml", "Significant",
        "cannot be compared, as one side could not be read: pyproject.toml (policy 3)"
      ),
      ("FROM python:3.13\n", "Dockerfile", "Significant", "changes an image: python (policy 3)"),
      (
        "steps:\n  - name: a\n    image: python:3.12\n    commands: [pytest]\n", ".woodpecker.yml",
        "Significant",
        "changes the pipeline: .woodpecker.yml (policy 3)"
      ),
      (
        "profile = \"asf-strict\"\n", "assay.toml", "Significant", "changes the policy: assay.toml (policy 3)"
      ),
      (
        "[tool.assay]\nprofile = \"asf-strict\"\n", "pyproject.toml", "Significant",
        "changes the policy: pyproject.toml (policy 3)"
      ),
      (
        "incident = \"INC-7\"\nauthoriser = \"ann\"\nreason = \"exploited\"\nopened = 2026-07-24T08:00:00Z\n",
        "governance/emergency/INC-7.toml", "Emergency",
        "emergency INC-7, authorised by ann: to be reviewed by 2026-07-25T08:00:00Z (policy 6)"
      ),
      (
        "", "governance/waivers.toml", "Significant",
        "changes what is accepted: governance/waivers.toml (policy 3)"
      ),
    ])
  func categories(_ text: String, _ file: String, _ category: String, _ reason: String) throws {
    let review = try review((text, file))
    #expect(review.category.rawValue == category)
    #expect(review.reasons.contains(reason), "\(review.reasons)")
  }

  @Test(
    "where packages come from changes when a setting comes, goes, or means something else",
    arguments: [
      ("uv.toml", "", "[[index]]\nurl = \"https://index.example/simple\"\ndefault = true\n"),
      ("uv.toml", "", "find-links = [\"https://files.example/\"]\n"),
      ("uv.toml", "", "allow-insecure-host = [\"index.example\"]\n"),
      (
        "uv.toml", "[[index]]\nurl = \"https://index.example/simple\"\ndefault = true\n",
        "[[index]]\nurl = \"https://index.example/simple\"\n"
      ),
      (
        "uv.toml", "[[index]]\nurl = \"https://index.example/simple\"\nexplicit = true\n",
        "[[index]]\nurl = \"https://index.example/simple\"\n"
      ),
      ("pyproject.toml", "[tool.uv.sources]\nhttpx = {index = \"corp\"}\n", ""),
      ("pyproject.toml", "", "[tool.uv.sources]\nhttpx = {git = \"https://forge.example/httpx\"}\n"),
      ("poetry.toml", "", "[certificates.corp]\ncert = false\n"),
      ("pip.conf", "[global]\nindex-url = https://index.example/simple\n", ""),
      ("environment.yml", "channels: [forge]\n", "channels: [other, forge]\n"),
      ("environment.yml", "channels: [forge, other]\n", "channels: [other, forge]\n"),
      (
        "service/Dockerfile", "FROM scratch\n",
        "FROM scratch\nENV UV_INDEX_URL=https://index.example/simple\n"
      ),
    ])
  func sources(_ file: String, _ before: String, _ after: String) throws {
    let review = try review((after, file), base: [(before, file)])
    #expect(review.category == .significant)
    #expect(review.reasons.contains { $0.hasPrefix("changes where packages come from") }, "\(review.reasons)")
    #expect(try self.review((before, file), base: [(before, file)]).category == .standard)
  }

  @Test("approvers are those of the policy")
  func approvers() {
    #expect(
      [Review.Category.standard, .normal, .significant].map(\.approver)
        == ["any maintainer", "maintainer", "Project Lead"])
  }

  @Test("a policy file that the command line names is one")
  func namedPolicy() throws {
    let (before, after) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [before, after] { try folder.write(Self.requirements, to: "requirements.txt") }
    try before.write("profile = \"asf-strict\"\n", to: "ci/policy.toml")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.policy = try after.write("", to: "ci/policy.toml")
    inputs.base = before.path
    let review = try #require(try Scan(path: after.path).check(inputs, rules: []).review)
    #expect(review.reasons == ["changes the policy: ci/policy.toml (policy 3)"])
  }

  @Test("of a manifest that cannot be read nothing leaves")
  func unreadManifest() throws {
    let folder = try TemporaryFolder()
    let base = Fixtures.path("projects/worked-example/base")
    try folder.write(try Fixtures.text("projects/worked-example/base/uv.lock"), to: "uv.lock")
    try folder.write("[project\n", to: "pyproject.toml")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.base = base
    let assessment = try Scan(path: folder.path).check(inputs)
    #expect(assessment.removals.isEmpty)
    #expect(!assessment.findings.contains { $0.rule.id == "left-over-reference" && $0.status == .new })
  }

  @Test("the project says which packages control its security")
  func controls() throws {
    let policy = [("security-controls = [\"HTTPX\"]\n", "assay.toml")]
    #expect(try review(("httpx>=0.28\n", "requirements.txt"), base: policy).category == .significant)
  }
}
