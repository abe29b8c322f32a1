/// Two years of a project that `report` is tried on: merges in the forms of several forges, direct pushes, waivers, an emergency,
/// advisories that were published meanwhile (`fixtures/reports/review`).
enum ReviewStory {
  static let quarters = ["2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"]

  typealias Commit = HistoryWriter.Commit

  /// Made once: the tests only read it.
  static let shared = Result { try make() }

  static func report(_ arguments: [String], path: String? = nil, zone: String = "UTC") throws -> Outcome {
    let path = try path ?? shared.get().path
    let common = ["report", path, "--feeds", "reports/review", "--metadata", "reports/metadata.json"]
    return try Program.run(common + arguments, environment: ["TZ": zone])
  }

  private static func make() throws -> HistoryFixture {
    var history = HistoryWriter()
    var project = LockedProject()
    try begin(&history, &project)
    try tellOf2025(&history, &project)
    try tellOf2026(&history, &project)
    return try history.finish()
  }

  private static let dockerfile =
    "FROM python:3.12-slim\nRUN pip install --require-hashes -r requirements.txt\n"
  private static let pipeline = """
    when: [{event: pull_request}]
    steps:
      check:
        image: registry.example/assay:1.0.0
        commands: [assay check]

    """

  private static func record(_ name: String) -> String {
    "name = \"\(name)\"\njustification = \"Needed for the example; the standard library has none\"\nowner = \"ann\"\n"
  }

  private static func waiver(_ advisory: String, _ package: String, _ created: String, _ until: String)
    -> String
  {
    """
    [[waivers]]
    advisory = "\(advisory)"
    package = "\(package)"
    reason = "the affected function is not called"
    owner = "ann"
    approver = "Lead"
    created = \(created)
    until = \(until)

    """
  }

  private static let emergency = """
    incident = "INC-7"
    authoriser = "Lead"
    reason = "a root that is no longer trusted"
    opened = 2025-06-12T20:30:00Z
    pull-request = "demo/demo#99"
    ci = "passed: demo/demo#99"
    regressions = "none seen"
    credentials = "none handled"
    closed = 2025-06-13T22:00:00Z

    """

  /// 2024: the first commit, pushed; GitHub's merges.
  private static func begin(_ history: inout HistoryWriter, _ project: inout LockedProject) throws {
    try history.push(
      Commit(time: "2024-10-02T08:00:00Z", message: "Begin\n"),
      project.files.merging(["Dockerfile": dockerfile, ".woodpecker.yaml": pipeline, "README.md": "Demo\n"]) {
        $1
      })
    project.runtime["jinja2"] = ">=3.1"
    project.versions.merge(["jinja2": "3.1.4", "markupsafe": "2.1.5"]) { $1 }
    try history.merge(
      Commit(
        time: "2024-11-05T09:30:00Z", author: "Max Maintainer", committer: "GitHub",
        message: "Merge pull request #1 from demo/templates\n\nTemplates\n"), of: "Ann Author",
      project.files.merging(["governance/dependencies/jinja2.toml": record("jinja2")]) { $1 })
    try history.push(
      Commit(time: "2024-11-20T12:00:00Z", message: "Say more in the README (#2)\n"),
      ["README.md": "Demo, more\n"])
    project.versions["certifi"] = "2024.8.30"
    try history.push(
      Commit(
        time: "2024-12-31T23:30:00Z", author: "renovate[bot]", committer: "GitHub",
        message: "Update certifi to 2024.8.30 (#3)\n"), project.files)
  }

  private static func tellOf2025(_ history: inout HistoryWriter, _ project: inout LockedProject) throws {
    project.versions["jinja2"] = "3.1.5"
    try history.merge(
      Commit(
        time: "2025-01-08T10:00:00Z", author: "Max Maintainer", committer: "Max Maintainer",
        message: "Merge pull request 'Update jinja2' (#4) from ann/jinja into main\n\n"
          + "Reviewed-on: https://forge.example/demo/demo/pulls/4\nReviewed-by: Max Maintainer <max@example.invalid>\n"
      ),
      of: "Ann Author", project.files)
    try history.merge(
      Commit(
        time: "2025-02-10T10:00:00Z", author: "Lead", committer: "Lead",
        message: "Merge branch 'waive-idna' into 'main'\n\nSee merge request demo/demo!5\n"),
      of: "Ann Author",
      ["governance/waivers.toml": waiver("EX-2025-0001", "idna", "2025-02-10", "2025-05-01")])
    // A new direct dependency without a record, merged without a pull request.
    project.runtime["cryptography"] = ">=43"
    project.versions.merge(["cryptography": "43.0.0", "cffi": "1.17.0"]) { $1 }
    try history.merge(
      Commit(time: "2025-03-18T16:00:00Z", author: "Ann Author", message: "Merge branch 'signatures'\n"),
      of: "Ann Author", project.files)
    project.versions["h11"] = "0.16.0"
    try history.push(
      Commit(
        time: "2025-05-20T07:00:00Z", author: "Ann Author", committer: "Max Maintainer",
        message: "Update h11 to 0.16.0 (#6)\n\nReviewed-by: Max Maintainer <max@example.invalid>\n"),
      project.files)
    project.versions["certifi"] = "2025.6.15"
    try history.push(
      Commit(time: "2025-06-12T21:00:00Z", message: "Hotfix: certifi\n"),
      project.files.merging(["governance/emergency/inc-7.toml": emergency]) { $1 })
    project.versions["idna"] = "3.10"
    try history.push(
      Commit(
        time: "2025-09-15T10:00:00Z", author: "renovate[bot]", committer: "Forge",
        message: "Update idna (#7)\n"), project.files.merging(["renovate.json": "{}\n"]) { $1 })
    // Jinja2 leaves, and what it brought stays behind in the lock.
    project.runtime["jinja2"] = nil
    project.versions["jinja2"] = nil
    try history.push(
      Commit(time: "2025-10-10T10:00:00Z", committer: "Max Maintainer", message: "Remove jinja2 (#8)\n"),
      project.files)
    project.versions["cryptography"] = "44.0.1"
    try history.push(
      Commit(time: "2025-11-05T10:00:00Z", committer: "Lead", message: "Update cryptography (#9)\n"),
      project.files)
    project.versions["markupsafe"] = nil
    try history.push(
      Commit(time: "2025-12-01T10:00:00Z", committer: "Max Maintainer", message: "Tidy the lock (#10)\n"),
      project.files.merging(["governance/dependencies/jinja2.toml": nil]) { $1 })
  }

  private static func tellOf2026(_ history: inout HistoryWriter, _ project: inout LockedProject) throws {
    try history.push(
      Commit(time: "2026-01-15T10:00:00Z", committer: "Lead", message: "Base image by digest (#11)\n"),
      ["Dockerfile": "FROM python:3.13-slim@sha256:" + String(repeating: "ab", count: 32) + "\n"])
    try history.push(
      Commit(time: "2026-02-02T10:00:00Z", message: "Only words\n"), ["README.md": "Demo, again\n"])
    try history.push(
      Commit(time: "2026-03-31T23:59:59Z", committer: "Lead", message: "The policy (#12)\n"),
      ["assay.toml": "[remediation-days]\nhigh = 20\n"])
    project.versions["pytest"] = "8.4.0"
    // The clock of this machine was wrong by a year.
    try history.push(
      Commit(time: "2025-05-10T10:00:00Z", committer: "Max Maintainer", message: "Update pytest (#13)\n"),
      project.files)
    try history.push(
      Commit(time: "2026-07-20T10:00:00Z", committer: "Lead", message: "Waive what is not called (#14)\n"),
      [
        "governance/waivers.toml": waiver("EX-2025-0001", "idna", "2025-02-10", "2025-05-01")
          + waiver("EX-2026-0001", "anyio", "2026-07-20", "2026-10-05")
      ])
    project.runtime["httpx"] = ">=0.28"
    project.versions["httpx"] = "0.28.1"
    try history.push(
      Commit(time: "2026-09-30T22:00:00Z", committer: "Max Maintainer", message: "Update httpx (#15)\n"),
      project.files)
  }

  /// What a forge would export of the last pull requests.
  static let approvals = """
    {"schema": "assay.approvals/1", "pullRequests": [
      {"number": 11, "author": "ann", "mergedBy": "lead", "mergedAt": "2026-01-15T10:00:00Z", "checks": "success",
       "approvals": [{"by": "lead", "at": "2026-01-15T09:00:00Z", "role": "project-lead"}]},
      {"number": 12, "author": "ann", "mergedBy": "lead", "mergedAt": "2026-03-31T23:59:59Z", "checks": "failure",
       "approvals": [{"by": "max", "at": "2026-03-30T09:00:00Z", "role": "maintainer"}]}
    ]}
    """
}
