internal import Facts
internal import Governance
internal import Standards
internal import Syntax

extension Reporter {
  /// The one comment on a pull request: what to do first, and never longer than hosts take.
  package static let markdown = Reporter(
    name: "markdown", render: { assessment, _ in Array(MarkdownComment(assessment).render().utf8) })
}

struct MarkdownComment {
  /// GitHub refuses bodies of more than 65,536 characters.
  static let maximumCharacters = 60_000
  private static let shownBlocking = 10
  /// By this line a later run knows the comment as its own.
  private static let mark = "<!-- assay: dependency check -->"

  let assessment: Assessment

  init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  /// Sections in the order of their weight; the first that does not fit is cut at a line, and says so.
  func render() -> String {
    var text = Self.mark + "\n" + verdict()
    for section in [blocking(), changes(), review(), others(), before(), notEvaluated(), evidence()]
    where !section.isEmpty {
      let rest = Self.maximumCharacters - text.count - 200
      guard section.count + 1 > rest else {
        text += "\n" + section
        continue
      }
      return text + "\n" + cut(section, to: rest)
    }
    return text
  }

  private func cut(_ section: String, to maximum: Int) -> String {
    var kept = ""
    for line in section.split(separator: "\n", omittingEmptySubsequences: false) {
      guard kept.count + line.count + 1 < maximum else { break }
      kept += line + "\n"
    }
    let isOpen = kept.contains("<details>") && !kept.contains("</details>")
    return kept + (isOpen ? "\n</details>\n" : "")
      + "\n**The rest does not fit here**: `assay check --base REV` prints all of it.\n"
  }

  // MARK: Verdict

  private func verdict() -> String {
    let old = assessment.blocking.count { $0.status == .existing }
    let count = assessment.blocking.count - old
    let before = old == 0 ? "" : ", and \(old) of before"
    let word =
      switch assessment.verdict {
      case .fail:
        "BLOCKED: \(counted(count, assessment.changes == nil ? "finding" : "new finding")) to settle\(before)"
      case .incomplete:
        "INCOMPLETE: nothing blocks, but \(counted(assessment.notEvaluated.count, "thing")) could not be judged"
      case .pass: "PASSED: nothing blocks"
      case .nothing: "NOTHING TO CHECK: no file of a known format was found"
      }
    let approval =
      assessment.review.map { " Category \($0.category.rawValue): approval by \($0.who)." } ?? ""
    return "**\(word).**\(approval)\n"
  }

  // MARK: Findings

  /// What was there before is not for this change to explain.
  private func blocking() -> String {
    let findings = assessment.blocking.filter { $0.status != .existing }
    guard !findings.isEmpty else { return "" }
    let groups = FindingGroup.groups(of: findings)
    var text = groups.prefix(Self.shownBlocking).map(item).joined()
    if groups.count > Self.shownBlocking {
      text +=
        "\n"
        + details(
          "\(groups.count - Self.shownBlocking) more that block",
          groups.dropFirst(Self.shownBlocking).map(item).joined())
    }
    return text
  }

  private func item(_ group: FindingGroup) -> String {
    let first = group.findings[0]
    let violation = first.violation
    var text = "- **\(first.rule.id)** \(MarkdownText.code(violation.subject.id))"
    if let location = violation.location {
      text += " at \(MarkdownText.code("\(location.file):\(location.line)"))"
    }
    if violation.subject.path.count > 1 {
      text += ", through \(MarkdownText.code(violation.subject.path.joined(separator: " > ")))"
    }
    let message = violation.advisory == nil ? MarkdownText.sentence(violation.message) : advisories(group)
    let fixes = group.fixes.map { MarkdownText.sentence($0) }.joined(separator: "; ")
    return text + ": \(message). Clause \(first.rule.clause.number).\\\n  *Fix:* \(fixes)\n"
  }

  private func advisories(_ group: FindingGroup) -> String {
    let advisories = group.findings.compactMap(\.violation.advisory)
    let names = advisories.prefix(3).map { "\(MarkdownText.code($0.id)) (\($0.severity))" }
    return names.joined(separator: ", ") + (advisories.count > 3 ? " and \(advisories.count - 3) more" : "")
  }

  private func others() -> String {
    let findings = assessment.uploadedFindings.filter { !assessment.blocks($0) }
    guard !findings.isEmpty else { return "" }
    let groups = FindingGroup.groups(of: findings)
    return details(
      "\(findings.count) that \(findings.count == 1 ? "does" : "do") not block", groups.map(item).joined())
  }

  /// What was there before is a count; what is gone is a count as well.
  private func before() -> String {
    guard assessment.changes != nil else { return "" }
    let known = assessment.findings.filter { $0.status == .existing }
    let gone = assessment.findings.count { $0.status == .fixed }
    let waived = assessment.findings.count { $0.disposition == .waived }
    let blocking = known.count(where: assessment.blocks)
    return "Before this change: \(counted(known.count, "finding")), \(blocking) of them blocking. "
      + "Gone with it: \(gone). Waived: \(waived).\n"
      + (assessment.waiverSentence.map { "\n" + MarkdownText.sentence($0) + ".\n" } ?? "")
  }

  private func notEvaluated() -> String {
    let rows = assessment.notEvaluated
    guard !rows.isEmpty else { return "" }
    var seen: Set<String> = []
    let lines = rows.compactMap { row -> String? in
      let remedy = row.remedy.map { " *Fix:* " + MarkdownText.sentence($0) } ?? ""
      let line = "- \(MarkdownText.code(row.subject)): \(MarkdownText.sentence(row.reason)).\(remedy)\n"
      return seen.insert(line).inserted ? line : nil
    }
    return details("\(rows.count) not judged", lines.joined())
  }

  private func evidence() -> String {
    let feeds = assessment.feeds.map { feed in
      let age = feed.ageInDays(on: assessment.asOf).map { ", \(counted($0, "day")) old" } ?? ""
      return "\(MarkdownText.code(feed.name)) (\(counted(feed.records, "record"))\(age))"
    }
    let base = assessment.base.map { ", compared with \(MarkdownText.code($0))" } ?? ""
    return "Judged for \(assessment.asOf)\(base). Advisories: "
      + (feeds.isEmpty ? "none given" : feeds.joined(separator: ", ")) + ".\n"
  }

  func details(_ title: String, _ body: String) -> String {
    "<details><summary>\(title)</summary>\n\n\(body)\n</details>\n"
  }
}
