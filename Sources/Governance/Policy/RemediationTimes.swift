internal import Standards
internal import Syntax

/// Days within which an advisory is to be settled, counted from the day on which it concerned the project.
///
/// The policy says "immediately" for what is exploited and sets no other time. The defaults follow the usual 10, 30 and 90
/// days for critical, high and other severities; what has no severity counts as high.
package struct RemediationTimes: Sendable, Hashable {
  package private(set) var exploited = 1
  private var bySeverity = ["critical": 10, "high": 30, "medium": 90, "low": 90, "none": 90, "unknown": 30]

  package init() {}

  package func days(for severity: String) -> Int { bySeverity[severity] ?? bySeverity["unknown"] ?? 30 }

  static let severities = ["critical", "high", "medium", "low", "unknown"]

  /// By name, the gravest first.
  package var settings: [(name: String, days: Int)] {
    [("exploited", exploited)] + Self.severities.map { ($0, days(for: $0)) }
  }

  /// Reads the table `remediation-days`.
  init(reading table: SyntaxValue) throws(ParseError) {
    try Policy.checkKeys(of: table, ["exploited"] + Self.severities)
    for entry in table.children {
      guard let days = entry.integer, (0...3650).contains(days) else {
        throw ParseError(
          .structure, "`\(entry.key ?? "")` must be a number of days from 0 to 3650", at: entry.span)
      }
      if entry.key == "exploited" { exploited = Int(days) } else { bySeverity[entry.key ?? ""] = Int(days) }
    }
  }
}
