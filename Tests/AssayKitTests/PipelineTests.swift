import AssayKit
import Facts
import Governance
import Standards
import TestSupport
import Testing

/// The pipelines that Assay writes, and the environments of pipelines that it reads.
@Suite("Pipelines")
struct PipelineTests {
  private static let preCommit = """
    repos:
      - repo: https://git.example/assay/assay
        rev: v0.1.0
        hooks:
          - id: assay

    """

  private static func template(_ system: PipelineSystem) -> String {
    var template = PipelineTemplate(system)
    template.metadata = .uv
    return template.text
  }

  @Test("the documentation shows what `init` writes")
  func documentation() throws {
    let systems = PipelineSystem.allCases.map { ($0.rawValue, Self.template($0)) }
    var blocks = Dictionary(uniqueKeysWithValues: systems)
    blocks["pre-commit"] = Self.preCommit
    try DocumentedBlocks.check(blocks, in: "Sources/AssayKit/AssayKit.docc/Pipelines.md")
  }

  @Test("our own readers find every image and action of a pipeline", arguments: PipelineSystem.allCases)
  func images(_ system: PipelineSystem) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.template(system), to: system == .woodpecker ? ".woodpecker.yaml" : ".\(system)/workflows/a.yaml")
    let inventory = try Scan(path: folder.path).inventory()
    #expect(inventory.notEvaluated.isEmpty)
    let expected: Set =
      system == .woodpecker
      ? ["registry.example/assay", "python", "woodpeckerci/plugin-git"]
      : ["registry.example/assay", "python", "actions/checkout"]
    #expect(Set(inventory.images.compactMap { $0.resolved?.name }) == expected)
  }

  @Test("every source of metadata gives a pipeline that is read", arguments: MetadataSource.allCases)
  func metadata(_ source: MetadataSource) throws {
    for system in PipelineSystem.allCases {
      var template = PipelineTemplate(system)
      template.metadata = source
      let folder = try TemporaryFolder()
      try folder.write(
        template.text, to: system == .woodpecker ? ".woodpecker.yaml" : ".\(system)/workflows/a.yaml")
      let inventory = try Scan(path: folder.path).inventory()
      #expect(inventory.notEvaluated.isEmpty && inventory.images.count >= 2)
    }
  }

  @Test("the hook of this repository is read from its file as pre-commit does")
  func hook() throws {
    let text = try Fixtures.text("../.pre-commit-hooks.yaml")
    for line in ["- id: assay", "  entry: assay check --staged --mode delta", "  language: system"] {
      #expect(text.split(separator: "\n").map(String.init).contains(line))
    }
  }

  @Test(
    "the environment of a step tells the base and the description",
    arguments: [
      ([:], nil, nil, nil),
      (["CI": "true"], nil, nil, nil),
      (["CI": "woodpecker", "CI_COMMIT_TARGET_BRANCH": ""], .woodpecker, nil, nil),
      (["CI": "woodpecker", "CI_COMMIT_TARGET_BRANCH": "main"], .woodpecker, "origin/main", nil),
      (["GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": "/e.json"], .github, nil, nil),
      (
        ["GITHUB_ACTIONS": "true", "GITHUB_BASE_REF": "next/2", "GITHUB_EVENT_PATH": "/e.json"], .github,
        "origin/next/2", "/e.json"
      ),
      (
        ["GITHUB_ACTIONS": "true", "FORGEJO_ACTIONS": "true", "GITHUB_BASE_REF": "main"], .forgejo,
        "origin/main", nil
      ),
    ] as [([String: String], PipelineSystem?, String?, String?)])
  func environment(
    _ variables: [String: String], _ system: PipelineSystem?, _ base: String?, _ text: String?
  ) throws {
    let run = PipelineRun { variables[$0] }
    #expect(run?.system == system)
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    run?.complete(&inputs)
    #expect(inputs.base == base && inputs.pullRequestText == text && inputs.isPullRequest == (base != nil))
  }

  @Test(
    "the description of a pull request is taken from the JSON of a runner or a code host",
    arguments: [
      (#"{"pull_request": {"body": "BODY"}}"#, 0), (#"{"body": "BODY", "number": 1}"#, 0),
      (#"{"body": null}"#, 4), ("{}", 4),
    ])
  func description(_ json: String, _ missing: Int) throws {
    let fields = ["What", "Why", "Testing", "Security impact"]
    let body = fields.map { #"## \#($0)\n\nsomething that was said\n\n"# }.joined()
    let folder = try TemporaryFolder()
    try folder.write("httpx>=0.27\n", to: "requirements.txt")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.pullRequestText = try folder.write(
      json.replacing("BODY", with: body), to: "event.json")
    let findings = try Scan(path: folder.path).check(inputs).findings
    #expect(findings.count { $0.rule.id == "incomplete-pr-text" } == missing)
  }

  @Test("a pull request whose description is not given is not judged in that")
  func noDescription() throws {
    let folder = try TemporaryFolder()
    try folder.write("httpx>=0.27\n", to: "requirements.txt")
    var inputs = Scan.CheckInputs(asOf: try #require(CalendarDate("2026-07-24")))
    inputs.isPullRequest = true
    let rows = try Scan(path: folder.path).check(inputs).notEvaluated
    #expect(rows.contains { $0.rule == "incomplete-pr-text" && $0.remedy?.contains("--pr-text") == true })
  }
}
