package import Governance
internal import Facts
internal import Standards
internal import Syntax

/// An evaluation on one screen: 80 columns, at most 30 lines, however much the requirement brings.
package enum EvaluationText {
  package static func render(_ evaluation: Evaluation, style: TextStyle) -> String {
    var page = Page(style: style)
    page.title(evaluation)
    page.reasons(evaluation.reasons, lines: 5)
    page.entry("licence", [licenses(evaluation)], lines: 2)
    page.entry("brings", [brings(evaluation)] + packages(evaluation), lines: 5)
    if !evaluation.candidate.changes.isEmpty { page.entry("changes", [changes(evaluation)], lines: 2) }
    page.entry("advisories", [advisories(evaluation)], lines: 2)
    page.entry("maintenance", maintenance(evaluation), lines: 5)
    page.entry("name", [name(evaluation.similar)], lines: 1)
    page.entry("instead of", [alternatives(evaluation.alternatives)], lines: 2)
    page.entry("add", ["\(evaluation.line.text)    in \(evaluation.line.file)"], lines: 2)
    page.entry("removal", [removal(evaluation)], lines: 1)
    page.entry("record", ["assay evaluate \(evaluation.name) --record --justification '…'"], lines: 2)
    return page.text
  }

  // MARK: Entries

  fileprivate static func mark(_ weight: Evaluation.Verdict) -> String {
    switch weight {
    case .refused: "[refused]"
    case .incomplete: "[unknown]"
    case .review: "[review]"
    case .obligations, .ok: "[note]"
    }
  }

  static func licenses(_ evaluation: Evaluation) -> String {
    guard let own = evaluation.own else { return "not known" }
    let verdict = own.licenseVerdict.map { " \($0)" } ?? ""
    let others = evaluation.packages.filter { $0.id != own.id }
    var counts: [String: Int] = [:]
    for package in others { counts[short(package.license), default: 0] += 1 }
    let list = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { $0.value > 1 ? "\($0.key) x\($0.value)" : $0.key }
    let brings = list.isEmpty ? "" : " | brings: " + list.joined(separator: ", ")
    return "\(short(own.license))\(verdict)\(brings)"
  }

  /// A statement that may mean several licences takes one of them and their number.
  private static func short(_ license: String?) -> String {
    guard let license else { return "not known" }
    let readings = license.split(separator: " | ")
    return readings.count < 3 ? license : "\(readings[0]) or \(counted(readings.count - 1, "other"))"
  }

  private static func brings(_ evaluation: Evaluation) -> String {
    guard evaluation.candidate.resolver != nil else { return "not known: it was not resolved" }
    let count = evaluation.added.count
    let size = evaluation.addedBytes.map { ", \(megabytes($0))" } ?? ""
    let present = evaluation.packages.count { !$0.isNew }
    let locked = present > 0 ? "; \(present) locked already" : ""
    return
      "\(counted(count, "new package"))\(size)\(locked) (\(evaluation.candidate.resolver ?? ""))"
  }

  private static func packages(_ evaluation: Evaluation) -> [String] {
    evaluation.added.filter { $0.id != evaluation.own?.id }.map { package in
      [
        package.id, package.facts?.sizeBytes.map(megabytes) ?? "size not known",
        package.license == nil
          ? "licence not known"
          : short(package.license)
            + (package.licenseVerdict.map { " \($0)" } ?? ""),
      ].joined(separator: " | ")
    }
  }

  private static func changes(_ evaluation: Evaluation) -> String {
    evaluation.candidate.changes.map { change in
      "\(change.name) \(change.from.joined(separator: ", ")) to \(change.to.isEmpty ? "nothing" : change.to.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  static func advisories(_ evaluation: Evaluation) -> String {
    guard evaluation.hasAdvisories else { return "no advisory data: assay feeds update" }
    let history = evaluation.history
    var parts = ["\(evaluation.advisories.count) open", "\(history.count) in its history"]
    if let days = history.medianDaysToFix {
      parts.append("median \(counted(days, "day")) to a fixed release")
    }
    if history.exploited > 0 { parts.append("\(history.exploited) exploited") }
    if history.malicious > 0 { parts.append("\(history.malicious) malicious") }
    return parts.joined(separator: " | ")
  }

  private static func maintenance(_ evaluation: Evaluation) -> [String] {
    guard let facts = evaluation.maintenance else { return ["not known: no index told"] }
    let absent = "not provided by this index"
    let own = evaluation.own
    let day = evaluation.asOf.daysSinceEpoch
    let last = facts.lastRelease.map {
      "last release \($0.version), \(day - $0.date.daysSinceEpoch) days ago"
    }
    let files = [facts.hasWheel ? "wheel" : nil, facts.hasSourceDistribution ? "sdist" : nil].compactMap {
      $0
    }
    let age = day - facts.retrieved.daysSinceEpoch
    return [
      [
        last ?? "releases: \(absent)", releases(facts).map { "\($0) in 12 months" },
        "status: \(facts.status?.word ?? absent)",
      ].compactMap { $0 }.joined(separator: " | "),
      [
        facts.requiresPython.map { "Python \($0)" } ?? "Python: \(own?.license == nil ? absent : "any")",
        files.isEmpty ? "no file" : files.joined(separator: " + "),
        "attestation: \(facts.hasAttestation.map { $0 ? "yes, not verified" : "none" } ?? absent)",
      ].joined(separator: " | "),
      "from \(facts.source), \(age <= 0 ? "asked today" : "\(counted(age, "day")) old")",
    ]
  }

  static func name(_ similar: SimilarNames) -> String {
    let known = "of the \(SimilarNames.count) most used (\(SimilarNames.date))"
    if let rank = similar.rank { return "rank \(rank) \(known)" }
    guard let first = similar.matches.first else { return "near none \(known)" }
    let others = similar.matches.count > 1 ? ", and \(similar.matches.count - 1) more" : ""
    return "near \(first.name), rank \(first.rank): \(first.reason)\(others)"
  }

  static func alternatives(_ alternatives: Alternatives) -> String {
    var parts: [String] = []
    if let replacement = alternatives.replacement {
      parts.append("stdlib \(replacement)")
    } else if let module = alternatives.standardLibrary {
      parts.append("stdlib \(module)" + (alternatives.limit.map { " (\($0))" } ?? ""))
    }
    if !alternatives.present.isEmpty {
      parts.append("in the project: " + alternatives.present.map(\.name).joined(separator: ", "))
    }
    return parts.isEmpty ? "no equivalent in our table" : parts.joined(separator: " | ")
  }

  private static func removal(_ evaluation: Evaluation) -> String {
    guard evaluation.candidate.resolver != nil else { return "not known" }
    let leaving = evaluation.leaving.count
    let staying = evaluation.added.count - leaving
    var parts = ["\(leaving) of \(evaluation.added.count) new packages leave with it"]
    if staying > 0 { parts.append("\(staying) stay") }
    if !evaluation.candidate.changes.isEmpty { parts.append("changed versions stay") }
    return parts.joined(separator: "; ")
  }

  /// `5`, `5 (2 pre-releases)`; nil where no index tells.
  static func releases(_ facts: Maintenance) -> String? {
    guard let count = facts.releasesInYear else { return nil }
    let early = facts.preReleasesInYear ?? 0
    return early == 0 ? "\(count)" : "\(count) (\(counted(early, "pre-release")))"
  }

  static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + 500_000) / 1_000_000
    return tenths == 0 ? "under 0.1 MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}

/// Labels on the left, their text on the right, each with a limit of lines.
private struct Page {
  private static let indent = 14

  let style: TextStyle
  var text = ""

  private var width: Int { min(style.width, 100) }

  mutating func title(_ evaluation: Evaluation) {
    let version = evaluation.candidate.version.map { " \($0)" } ?? ""
    let left = "\(evaluation.name)\(version) for \(evaluation.candidate.scope)"
    let verdict = evaluation.verdict.rawValue
    let right = "VERDICT \(verdict)"
    let gap = String(repeating: " ", count: max(2, width - left.count - right.count))
    text += style.paint(left, .bold) + gap + style.paint(right, .bold, ink(evaluation.verdict)) + "\n"
  }

  private func ink(_ verdict: Evaluation.Verdict) -> TextStyle.Ink {
    switch verdict {
    case .ok: .green
    case .obligations: .cyan
    case .review, .incomplete: .yellow
    case .refused: .red
    }
  }

  /// Each reason has a line, the first of them two: all their words stand in the other formats.
  mutating func reasons(_ reasons: [Evaluation.Reason], lines limit: Int) {
    let rows = reasons.enumerated().map { index, reason in
      let lines = wrap("\(EvaluationText.mark(reason.weight)) \(reason.message)")
      let count = index == 0 ? 2 : 1
      guard lines.count > count else { return lines }
      let last = lines[count - 1]
      return lines[..<(count - 1)] + [last.prefix(width - Self.indent - 2) + " …"]
    }
    show("why", rows.flatMap { $0 }, lines: limit)
  }

  mutating func entry(_ label: String, _ rows: [String], lines limit: Int) {
    show(label, rows.flatMap(wrap), lines: limit)
  }

  private mutating func show(_ label: String, _ lines: [String], lines limit: Int) {
    guard !lines.isEmpty else { return }
    var shown = Array(lines.prefix(limit))
    if lines.count > limit { shown[limit - 1] = "… \(lines.count - limit + 1) more: --format json" }
    for (index, line) in shown.enumerated() {
      let head = index == 0 ? "  " + label : ""
      text +=
        style.paint(head + String(repeating: " ", count: Self.indent - head.count), .dim) + style.paint(line)
        + "\n"
    }
  }

  /// Lines of the width; a longer word is cut.
  private func wrap(_ row: String) -> [String] {
    let room = width - Self.indent
    var lines: [String] = []
    var line = ""
    for word in row.split(separator: " ", omittingEmptySubsequences: false) {
      let word = word.count > room ? String(word.prefix(room - 1)) + "…" : String(word)
      if line.isEmpty {
        line = word
      } else if line.count + 1 + word.count <= room {
        line += " " + word
      } else {
        lines.append(line)
        line = "  " + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
