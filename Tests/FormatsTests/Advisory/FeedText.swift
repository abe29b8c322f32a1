import Facts
import Formats

/// Records as lines of text, for comparing with what is expected.
enum FeedText {
  static func lines(_ file: AdvisoryFile) -> [String] {
    let summary = file.summary
    let head = "\(summary.recordCount) records, \(summary.unknownShapes) shapes not understood"
    return [head] + file.advisories.flatMap(lines)
      + summary.notEvaluated.map { "! \($0.line ?? 0): \($0.reason)" }
  }

  private static func lines(_ advisory: Advisory) -> [String] {
    var head = "\(advisory.id) line \(advisory.provenance.line)"
    for (name, value) in [
      ("published", advisory.published), ("modified", advisory.modified), ("withdrawn", advisory.withdrawn),
      ("aliases", list(advisory.aliases)), ("upstream", list(advisory.upstream)),
      ("severities", list(advisory.severities.map(\.value))), ("summary", advisory.summary),
    ] {
      if let value { head += "; \(name) \(value)" }
    }
    return [head] + advisory.affected.map { "  " + line($0) }
  }

  private static func line(_ package: AffectedPackage) -> String {
    var line =
      "\(package.ecosystem)\(package.release.map { ":" + $0 } ?? "") \(package.name) (\(package.nameKind.rawValue))"
    for part in [package.architecture, package.module].compactMap({ $0 }) { line += " " + part }
    line += package.intervals.map { " " + text($0) }.joined()
    if !package.unaffected.isEmpty { line += " but" + package.unaffected.map { " " + text($0) }.joined() }
    if let status = package.fixStatus { line += " fix: \(status.rawValue)" }
    if let reason = package.unresolved { line += " ? \(reason)" }
    return line
  }

  private static func text(_ bounds: VersionBounds) -> String {
    let lower = bounds.lower.map { ($0.isIncluded ? "[" : "(") + $0.version } ?? "("
    let upper = bounds.upper.map { $0.version + ($0.isIncluded ? "]" : ")") } ?? ")"
    return "\(lower), \(upper)"
  }

  private static func list(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: " ")
  }
}
