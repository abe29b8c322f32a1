internal import Foundation

/// Expected outputs kept as files. `RECORD_GOLDEN=1 swift test` rewrites them, and fails so that nobody records by
/// accident.
package enum Golden {
  package struct Mismatch: Error, CustomStringConvertible {
    package let description: String
  }

  /// Compares with the file, given relative to the repository.
  package static func check(_ actual: String, against path: String) throws {
    let file = Fixtures.repository.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(actual.utf8).write(to: file)
      throw Mismatch(description: "recorded \(path): review it and run the tests again")
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw Mismatch(description: "\(path) is missing: record it with RECORD_GOLDEN=1")
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != actual else { return }
    throw Mismatch(description: "\(path) differs:\n" + firstDifference(expected, actual))
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(left, right).prefix { $0 == $1 }.count
    let was = line < left.count ? String(left[line]) : "(end)"
    let isNow = line < right.count ? String(right[line]) : "(end)"
    return "  line \(line + 1)\n  expected: \(was)\n  actual:   \(isNow)"
  }
}
