import Foundation
import TestSupport
import Testing

/// What cannot be written is told, and nothing that was there is lost.
@Suite("Lost output")
struct LostOutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("httpx\n", to: "requirements.txt")
  }

  /// All below the folder, with what the files hold.
  private var content: [String: [UInt8]] {
    get throws {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      return try Dictionary(
        uniqueKeysWithValues: paths.map { path in
          var isFolder: ObjCBool = false
          _ = FileManager.default.fileExists(atPath: "\(folder.path)/\(path)", isDirectory: &isFolder)
          return (path, isFolder.boolValue ? [] : try folder.bytes(path))
        })
    }
  }

  @Test(
    "standard output that is full or closed is an error",
    arguments: [
      ["check"], ["check", "--format", "json"], ["inventory"], ["sbom"],
      ["query", "compare", "pypi", "1", "2"],
      ["rules"], ["explain", "missing-lock"], ["init", "--dry-run"], ["--help"], ["--version"],
      ["check", "--format", "pdf", "--format", "json", "--mode", "none"],
    ])
  func standardOutput(_ arguments: [String]) throws {
    let full = try Program.shell(#"exec "$ASSAY" "$@" > /dev/full"#, arguments, folder: folder.path)
    #expect(full.code == 2)
    #expect(
      full.errors.contains(
        "error: standard output: this cannot be written: No space left on device\n  help: "))
    let closed = try Program.shell(#"exec "$ASSAY" "$@" >&-"#, arguments, folder: folder.path)
    #expect(closed.code == 2)
    #expect(closed.errors.contains("standard output: this cannot be written: Bad file descriptor\n  help: "))
  }

  @Test("a stream that is closed is no file's")
  func closedStreams() throws {
    let arguments = ["check", "--output", "json=c.json"]
    let outcome = try Program.shell(#"exec "$ASSAY" "$@" <&- 2>&-"#, arguments, folder: folder.path)
    #expect(outcome.code == 1 && outcome.output.contains("unpinned-requirement"))
    let object = try JSONSerialization.jsonObject(with: Data(folder.bytes("c.json")))
    #expect((object as? [String: Any])?["verdict"] as? String == "fail")
    let question = ["query", "compare", "pypi", "--stdin"]
    let read = try Program.shell(#"exec "$ASSAY" "$@" <&-"#, question, folder: folder.path)
    #expect(read.code == 2 && read.errors.contains("standard input: this cannot be read"))
  }

  @Test("a reader that went away is no error")
  func closedPipe() throws {
    let line = #"mkfifo p; : < p & exec 3> p; wait; trap '' PIPE; exec "$ASSAY" "$@" >&3"#
    let outcome = try Program.shell(line, ["explain", "--all"], folder: folder.path)
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
  }

  @Test(
    "on a full disk the files stay as they were",
    arguments: [
      ["check", "--output", "json=c.json"], ["check", "--output", "json=new.json", "--format", "json"],
      ["sbom", "--output", "cyclonedx=c.json"], ["inventory", "--output", "json=c.json"],
      [
        "waiver", "add", "--rule", "unpinned-requirement", "--package", "httpx", "--reason", "known to us",
        "--owner", "ann", "--approver", "bob",
      ],
      ["waiver", "prune", "--as-of", "2026-09-01"],
      ["waiver", "baseline", "--reason", "adopting", "--owner", "ann", "--approver", "bob"],
      ["init", "--ci", "woodpecker"],
      ["emergency", "open", "--incident", "I-1", "--authoriser", "ann", "--reason", "exploited"],
      ["feeds", "import", "feed.json", "--index", "index.db"],
    ])
  func fullDisk(_ arguments: [String]) throws {
    try folder.write("old", to: "c.json")
    let waivers = ["2026-08-01", "2026-09-15"].map { day in
      """
      [[waivers]]
      rule = "unpinned-requirement"
      package = "idna"
      reason = "known to us"
      owner = "ann"
      approver = "bob"
      created = 2026-07-01
      until = \(day)

      """
    }
    try folder.write(waivers.joined(), to: "governance/waivers.toml")
    try folder.write("", to: "governance/emergency/README")
    try folder.write("", to: ".woodpecker/README")
    try folder.write(
      #"{"id": "X-1", "modified": "2026-07-01T00:00:00Z", "affected": []}"#, to: "feed.json")
    try folder.write("", to: "index.db.lock")
    let before = try content
    let outcome = try Program.shell(#"ulimit -f 0; exec "$ASSAY" "$@""#, arguments, folder: folder.path)
    #expect(outcome.code == 2, "\(outcome.output)")
    #expect(outcome.errors.contains("error: ") && outcome.errors.contains("\n  help: "), "\(outcome.errors)")
    #expect(try content == before)
    if arguments.contains("json") {
      #expect(try outcome.json()["schema"] as? String == "assay.error/1")
    }
  }

  @Test("the report's files and the page of a pipeline's run are written whole, or it is told")
  func more() throws {
    try Repository(folder.path).commit()
    let day = ["--as-of", "2026-07-24"]
    let report = ["report", "--quarter", "2026Q3", "--into", "reports"] + day
    let limit = #"ulimit -f 0; exec "$ASSAY" "$@""#
    let outcome = try Program.shell(limit, report, folder: folder.path)
    #expect(outcome.code == 2 && outcome.errors.contains("reports/2026-Q3.json: this cannot be written"))
    #expect(try TemporaryFolder.names(folder.path + "/reports").isEmpty)
    try folder.write("before\n", to: "summary.md")
    let runner = ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "summary.md", "GITHUB_EVENT_NAME": "push"]
    let check = ["check", "--ci", "github"] + day
    let page = try Program.shell(limit, check, folder: folder.path, environment: runner)
    #expect(page.code == 2 && page.errors.contains("summary.md: this cannot be written: File too large"))
    #expect(try folder.bytes("summary.md") == Array("before\n".utf8))
  }
}
