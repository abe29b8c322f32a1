internal import Governance

/// How words of a report are shown, whatever the format.
enum ReportWords {
  enum Tone: String { case bad, warn, mid, fine }

  static func tone(of word: String) -> Tone {
    switch word {
    case "critical", "error", "block", "ended", "failed", "overdue": .bad
    case "high", "warning", "review", "ends soon", "partly", "unknown", "not evaluated", "late", "open": .warn
    case "medium", "skipped", "unused", "not begun", "removed": .mid
    case "low", "none", "note", "ok", "in force", "read", "in time": .fine
    // A verdict that depends on how an ambiguous licence is read.
    default: .warn
    }
  }

  static func shape(of word: String) -> String {
    switch word {
    case "unknown", "not evaluated": "?"
    default:
      switch tone(of: word) {
      case .bad: "◆"
      case .warn: "▲"
      case .mid: "■"
      case .fine: "●"
      }
    }
  }

  /// Of the id of a commit the part by which people name it.
  static func shortened(_ text: String) -> String {
    let isCommit =
      [40, 64].contains(text.utf8.count) && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    return isCommit ? String(text.prefix(12)) : text
  }
}

extension ReportTable {
  /// The first rows of a long table that nobody reads as a whole, and what to say of the rest.
  func shown(_ maximum: Int) -> (rows: ArraySlice<[ReportValue]>, rest: String?) {
    guard purpose != .reading, rows.count > maximum else { return (rows[...], nil) }
    return (
      rows.prefix(maximum),
      "The first \(maximum) of \(rows.count) rows are shown. All of them are in `\(id).csv` beside this report "
        + "(`assay report --into`), and in the JSON report."
    )
  }
}
