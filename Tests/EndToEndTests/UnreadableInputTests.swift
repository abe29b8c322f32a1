import Foundation
import TestSupport
import Testing

/// What is there and cannot be read is told, with its place and a remedy, and never taken for nothing.
@Suite("Unreadable input")
struct UnreadableInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "[project]\nname = \"demo\"\nversion = \"1\"\ndependencies = [\"httpx\"]\n", to: "pyproject.toml")
    try folder.write("[[package]\n", to: "uv.lock")
  }

  @Test(
    "a lock that cannot be read is exit code 3, with file, line, reason and remedy on standard error",
    arguments: [
      "licenses", "licenses --format csv", "licenses --format json", "notice", "notice --format json", "tree",
      "tree --format json", "tree --lock ./uv.lock", "why httpx --path", "sbom", "inventory --format json",
      "removal httpx --format json --path",
    ])
  func lock(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let outcome = try Program.run(words + [folder.path])
    #expect(outcome.code == 3)
    if command == "licenses" {
      #expect(outcome.output.contains("no lock file was read") && outcome.output.contains("    uv.lock:1\n"))
      return
    }
    #expect(outcome.errors.contains("uv.lock:1: `]]` must close the array header\n"))
    #expect(outcome.errors.contains("help: correct the file at this line"))
    if command == "tree --format json" {
      let document = try outcome.json()
      #expect(document["schema"] as? String == "assay.error/1" && document["code"] as? Int == 3)
      #expect(document["file"] as? String == "uv.lock" && document["line"] as? Int == 1)
    }
  }

  @Test("what a document lists is summed up on standard error, and -q says nothing")
  func summary() throws {
    for command in ["inventory", "licenses", "sbom"] {
      let format = command == "sbom" ? [] : ["--format", "json"]
      let outcome = try Program.run([command, folder.path] + format)
      #expect(outcome.code == 3 && outcome.errors.hasPrefix("assay: "))
      #expect(outcome.errors.contains("could not be judged; see `notEvaluated`\n") == (command != "sbom"))
      #expect(try Program.run([command, folder.path, "-q"] + format).errors.isEmpty)
    }
  }

  @Test("a bill of materials says that it is incomplete, and why")
  func billOfMaterials() throws {
    let document = try Program.run(["sbom", folder.path]).json()
    let compositions = try #require(document["compositions"] as? [[String: Any]])
    #expect(compositions.map { $0["aggregate"] as? String } == ["incomplete"])
    let metadata = try #require(document["metadata"] as? [String: Any])
    let properties = try #require(metadata["properties"] as? [[String: String]])
    #expect(
      properties == [
        ["name": "assay:notEvaluated", "value": "uv.lock:1: `]]` must close the array header"]
      ])
    #expect(try Program.run(["sbom", "projects/tomo-sdk-clean"]).json()["compositions"] == nil)
  }

  @Test("another lock answers, and the one that cannot be read is not forgotten")
  func otherLock() throws {
    try folder.write("httpx==0.28.1\n    # via demo\n", to: "requirements.txt")
    let outcome = try Program.run(["tree", folder.path])
    #expect(outcome.code == 3 && outcome.output.contains("httpx@0.28.1"))
    #expect(outcome.errors.contains("uv.lock:1: `]]` must close"))
    let chosen = try Program.run(["tree", folder.path, "--lock", "./requirements.txt"])
    #expect(chosen.code == 0 && !chosen.errors.contains("uv.lock"))
  }

  @Test(
    "a policy that cannot be read at all is a row with a remedy, and no mistake in it",
    arguments: ["assay.toml", "pyproject.toml"], ["folder", "link", "size"])
  func policy(_ name: String, _ obstacle: String) throws {
    try FileManager.default.removeItem(atPath: folder.path + "/uv.lock")
    try FileManager.default.removeItem(atPath: folder.path + "/pyproject.toml")
    try folder.write("httpx==0.28.1\n", to: "requirements.txt")
    let path = folder.path + "/" + name
    switch obstacle {
    case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/nowhere")
    default:
      try folder.write("", to: name)
      #expect(truncate(path, 1 << 30) == 0)
    }
    let outcome = try Program.run(["check", folder.path, "--format", "json"])
    #expect(outcome.code == 3)
    let rows = try #require(try outcome.json()["notEvaluated"] as? [[String: Any]])
    let row = try #require(rows.first { $0["subject"] as? String == "the policy" })
    #expect(row["file"] as? String == name && (row["remedy"] as? String)?.contains(name) == true)
    for command in ["licenses", "notice", "config show", "waiver list"] {
      let words = command.split(separator: " ").map(String.init)
      let other = try Program.run(words + [folder.path], environment: ["COLUMNS": "200"])
      #expect(other.code == 3 && (other.output + other.errors).contains("the default policy judges"))
    }
  }
}
