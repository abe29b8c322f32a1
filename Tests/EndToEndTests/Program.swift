import Foundation
import TestSupport
import Testing

/// How one run of the program ended.
struct Outcome {
  let code: Int32
  let output: String
  let errors: String

  func json() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }
}

/// The built program, run as a user would.
enum Program {
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    folder: String = Fixtures.root.path
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "COLUMNS": "100"].merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (input, output, errors) = (try file(input), try file(""), try file(""))
    defer { for url in [input, output, errors] { try? FileManager.default.removeItem(at: url) } }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  private static var executable: URL { Bundle.main.bundleURL.appendingPathComponent("assay") }

  /// Runs a line of a shell, in which `"$ASSAY" "$@"` stands for the program and its arguments. Both streams are pipes; what is written
  /// must fit into one.
  static func shell(
    _ line: String, _ arguments: [String], folder: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, "sh"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "ASSAY": executable.path].merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let texts = try [output, errors].map { pipe in
      String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Outcome(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  static func file(_ text: String) throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: url)
    return url
  }
}
