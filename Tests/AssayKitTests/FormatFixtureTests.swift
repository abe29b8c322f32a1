import AssayKit
import Facts
import Formats
import Reporting
import TestSupport
import Testing

/// The small projects of `fixtures/formats/<format>/<case>/`. A case with a golden file `<case>.json` beside it needs no test of its
/// own: what is read from it must equal the file.
@Suite("Format fixtures")
struct FormatFixtureTests {
  @Test("what is read from a case equals its golden file", arguments: try goldenCases())
  func inventory(_ fixture: String) throws {
    let snapshot = try Scan(path: Fixtures.path(fixture)).snapshot()
    let lines = String(decoding: InventoryJSON.render(snapshot), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // What a case has nothing of, its golden file does not name.
    let text = lines.filter { !$0.hasPrefix("  \"") || !$0.hasSuffix(": [],") }.joined(separator: "\n")
    try Golden.check(text, against: "fixtures/\(fixture).json")
  }

  @Test("every format has a fixture that it reads", arguments: ProjectFormat.all.map(\.name))
  func coverage(_ name: String) throws {
    let files = try Self.cases().flatMap { fixture in try Fixtures.files(in: fixture) }
    #expect(files.contains { ProjectFormat.format(ofPath: $0)?.name == name })
  }

  @Test("every case holds a file of some format", arguments: try cases())
  func isRead(_ fixture: String) throws {
    #expect(try Fixtures.files(in: fixture).contains { ProjectFormat.format(ofPath: $0) != nil })
  }

  private static func cases() throws -> [String] {
    try Fixtures.folders(in: "formats").flatMap { format in
      try Fixtures.folders(in: "formats/\(format)").map { "formats/\(format)/\($0)" }
    }
  }

  private static func goldenCases() throws -> [String] {
    let files = Set(try Fixtures.files(in: "formats"))
    return try cases().filter { files.contains($0.dropFirst("formats/".count) + ".json") }
  }
}
