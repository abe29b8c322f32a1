import Foundation
import TestSupport

/// The package index of `fixtures/evaluations`, on this machine, and a program in place of uv that answers as uv did.
struct RecordedIndex {
  private static let folder = "evaluations"
  private let home: TemporaryFolder
  private let server: LoopbackServer

  /// `recording` names the folder of what uv answered.
  init(_ recording: String) throws {
    home = try TemporaryFolder()
    try home.install(StandIn.uv, as: "uv")
    let answers = Fixtures.path("\(Self.folder)/answers/\(recording)")
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/answers", withDestinationPath: answers)
    server = try LoopbackServer { Self.answer($0) }
  }

  func evaluate(_ requirement: String, _ arguments: [String] = []) throws -> Outcome {
    let outcome = try Program.run(
      [
        "evaluate", requirement, "--path", Fixtures.path("\(Self.folder)/project"), "--as-of", "2026-11-26",
        "--feeds", Fixtures.path("\(Self.folder)/osv"), "--index-url", server.address + "/simple",
      ] + arguments,
      environment: ["PATH": home.path + ":/usr/bin:/bin", "HOME": home.path, "COLUMNS": "80"])
    return Outcome(
      code: outcome.code,
      output: Self.replace(server.address, by: "https://index.example", in: outcome.output),
      errors: outcome.errors)
  }

  /// Pages below `/simple`, in JSON where they were had so; files, of which the pages say that they are elsewhere, below `/files`.
  private static func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
    let parts = request.path.split(separator: "/").map(String.init)
    guard parts.count == 2, let host = request.headers["host"] else { return .init(status: 404) }
    do {
      guard parts[0] == "simple" else { return .init(try Fixtures.bytes("\(folder)/files/\(parts[1])")) }
      let json = "\(folder)/index/\(parts[1]).json"
      let isJSON = FileManager.default.fileExists(atPath: Fixtures.path(json))
      let page = try Fixtures.text(isJSON ? json : "\(folder)/index/\(parts[1]).html")
      return .init(replace("https://files.example", by: "http://\(host)/files", in: page))
    } catch {
      return .init(status: 404)
    }
  }

  private static func replace(_ old: String, by new: String, in text: String) -> String {
    text.replacingOccurrences(of: old, with: new)
  }
}
