internal import Facts
internal import Governance
internal import Standards
internal import Syntax

extension Reporter {
  /// For a person: the verdict, what to do, then each finding with its place, path, clause and fix.
  static let text = Reporter(
    name: "text",
    render: { assessment, style in
      Array(TextReport(assessment, style).render().utf8)
    }
  )
}

struct TextReport {
  let assessment: Assessment
  let style: TextStyle

  init(_ assessment: Assessment, _ style: TextStyle) {
    self.assessment = assessment
    self.style = style
  }

  func render() -> String {
    var sections = [
      verdict() + actions(), figures(), findings("Blocking", .red, assessment.blocking), changes(),
      removals(), review(),
    ]
    let others = shown.filter { !assessment.blocks($0) }
    sections.append(findings("Warnings", .yellow, others.filter { $0.level > .note }))
    sections.append(findings("Notes", .cyan, others.filter { $0.level == .note }))
    sections += [comparison(), notEvaluated(), evidence()]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  // MARK: Verdict

  private func verdict() -> String {
    let (word, ink, meaning): (String, TextStyle.Ink, String) =
      switch assessment.verdict {
      case .fail:
        (
          "FAIL", .red,
          "\(counted(assessment.blocking.count, "finding")) must be settled before this may merge"
        )
      case .incomplete:
        ("INCOMPLETE", .yellow, "nothing blocks, but not everything could be judged" + approval)
      case .pass: ("PASS", .green, "nothing blocks" + approval)
      case .nothing: ("NOTHING TO CHECK", .yellow, "no file of a known format was found")
      }
    return style.paint(word, .bold, ink) + "  " + style.wrap(meaning, indent: word.count + 2) + "\n"
  }

  private var approval: String {
    assessment.review.map { "; \($0.who) must approve" } ?? ""
  }

  /// What was looked at, and what was found.
  private func figures() -> String {
    let others = shown.filter { !assessment.blocks($0) }
    let counts = [
      assessment.blocking.count, others.count { $0.level > .note }, others.count { $0.level == .note },
    ]
    let sentences = [summary(counts), comparisonSentence, assessment.waiverSentence, coverage(), assumption]
    return sentences.compactMap(\.self).map { "      " + style.wrap($0, indent: 6) + "\n" }.joined()
  }

  /// What the licences are judged by where the project itself states none; nil where nothing is locked.
  private var assumption: String? {
    assessment.coverage.packages > 0 ? assessment.projectLicenses.assumption : nil
  }

  private func summary(_ counts: [Int]) -> String {
    var parts = [counted(counts[0], "blocking", "blocking"), counted(counts[1], "warning")]
    if counts[2] > 0 { parts.append(counted(counts[2], "note")) }
    parts.append("\(assessment.notEvaluated.count) not judged")
    return parts.joined(separator: ", ") + "; judged for \(assessment.asOf)"
  }

  private func coverage() -> String {
    let seen = assessment.coverage
    let feeds = assessment.feeds.map { feed in
      let age = feed.ageInDays(on: assessment.asOf).map { ", \(counted($0, "day")) old" } ?? ""
      return "\(feed.name) (\(counted(feed.records, "record"))\(age))"
    }
    return
      "looked at \(counted(seen.packages, "locked package")), \(counted(seen.requirements, "requirement")) and "
      + "\(counted(seen.images, "image")) in \(counted(seen.files, "file")); advisories: "
      + (feeds.isEmpty ? "none given" : feeds.joined(separator: ", "))
  }

  /// What the verdict can be made again from.
  private func evidence() -> String {
    guard !assessment.feeds.isEmpty else { return "" }
    let feeds = assessment.feeds.map { feed in
      let newest = feed.newest.map { "newest \($0), " } ?? ""
      return "  \(feed.name): \(newest)\(feed.digest)\n"
    }
    return style.paint("Advisories as of \(assessment.asOf)", .bold) + "\n" + feeds.joined()
  }

  // MARK: What to do

  /// The distinct remedies of what blocks, those that settle most first.
  private func actions() -> String {
    let remedies = assessment.blocking.isEmpty ? missing : blockers
    guard !remedies.isEmpty else { return "" }
    let shown = 12
    var text = style.paint("What to do", .bold) + "\n"
    for (number, remedy) in remedies.prefix(shown).enumerated() {
      let label = number < 9 ? "  \(number + 1)  " : " \(number + 1)  "
      text += label + style.wrap(remedy, indent: 5) + "\n"
    }
    if remedies.count > shown { text += "     … and \(remedies.count - shown) more below\n" }
    return text
  }

  private var blockers: [String] {
    Remedy.summarise(assessment.blocking).map { $0.text + places(of: $0) }
  }

  /// What lets the rest be judged, and of what it does.
  private var missing: [String] {
    var order: [String] = []
    var places: [String: [String]] = [:]
    for group in NotEvaluatedGroup.groups(of: assessment.notEvaluated) {
      guard let remedy = group.remedy else { continue }
      if places[remedy] == nil { order.append(remedy) }
      for place in group.rows.map(\.place) where places[remedy]?.contains(place) != true {
        places[remedy, default: []].append(place)
      }
    }
    return order.map { remedy in
      let places = places[remedy] ?? []
      return places.prefix(3).joined(separator: ", ") + (places.count > 3 ? ", …: " : ": ") + remedy
    }
  }

  private func places(of remedy: Remedy) -> String {
    guard !remedy.places.isEmpty else { return "" }
    let more = remedy.places.count > 3 ? ", …" : ""
    return " (\(remedy.places.prefix(3).joined(separator: ", "))\(more))"
  }

  // MARK: Findings

  private func findings(_ title: String, _ ink: TextStyle.Ink, _ chosen: [Finding]) -> String {
    guard !chosen.isEmpty else { return "" }
    var text = style.paint(title, .bold, ink) + "\n"
    for similar in FindingGroup.similar(FindingGroup.groups(of: chosen)) {
      text += similar.count > 2 ? list(similar, ink) : similar.map { block($0, ink) }.joined()
    }
    return text
  }

  /// Findings of one rule that one deed settles, a row for each.
  private func list(_ groups: [FindingGroup], _ ink: TextStyle.Ink) -> String {
    let rule = groups[0].findings[0].rule
    var text = "\n" + style.paint(rule.id, .bold, ink) + "  "
    text += style.paint(counted(groups.count, "place"), .bold) + "\n"
    for violation in groups.flatMap(\.findings).map(\.violation) {
      let place = violation.location.map { " (\($0.file):\($0.line))" } ?? ""
      text += row("-", violation.message + place)
    }
    text += row("clause", "\(rule.clause.number) \(rule.clause.title)")
    for fix in groups[0].fixes { text += row("fix", fix) }
    return text
  }

  private func block(_ group: FindingGroup, _ ink: TextStyle.Ink) -> String {
    let first = group.findings[0]
    let violation = first.violation
    var text = "\n" + style.paint(first.rule.id, .bold, ink) + "  " + style.paint(group.title, .bold) + "\n"
    for finding in group.findings { text += row("", statement(finding, in: group)) }
    if let location = violation.location {
      text += row("at", "\(location.file):\(location.line):\(location.column)")
    }
    if !violation.subject.path.isEmpty {
      text += row("path", violation.subject.path.joined(separator: " > "))
    }
    if !violation.subject.scopes.isEmpty, violation.subject.purl != nil {
      text += row("scope", violation.subject.scopes.map(\.description).joined(separator: ", "))
    }
    text += row("clause", "\(first.rule.clause.number) \(first.rule.clause.title)")
    for fix in group.fixes { text += row("fix", fix) }
    return text
  }

  private func statement(_ finding: Finding, in group: FindingGroup) -> String {
    guard let advisory = finding.violation.advisory else { return finding.violation.message }
    let score = advisory.score.map { " \($0)" } ?? ""
    let fixed = advisory.fixed.first.map { ", fixed in \($0)" } ?? ", no fix known"
    let aliases = advisory.aliases.isEmpty ? "" : " (\(advisory.aliases.joined(separator: ", ")))"
    return
      "\(advisory.id), \(advisory.severity)\(score)\(fixed): \(advisory.summary ?? "no summary")\(aliases)"
  }

  func row(_ label: String, _ text: String) -> String {
    let width = 8
    let padding = String(repeating: " ", count: max(1, width - label.count))
    return "  " + style.paint(label, .dim) + padding + style.wrap(text, indent: width + 2) + "\n"
  }

  // MARK: Not judged

  /// Rows with the same reason and remedy stand together.
  private func notEvaluated() -> String {
    guard !assessment.notEvaluated.isEmpty else { return "" }
    var text = style.paint("Not judged", .bold, .yellow) + "\n"
    for group in NotEvaluatedGroup.groups(of: assessment.notEvaluated) {
      text += "\n" + heading(group.reason) + "\n"
      if !group.rules.isEmpty {
        text += row(group.rules.count == 1 ? "rule" : "rules", group.rules.joined(separator: ", "))
      }
      text += row("what", group.subjects)
      if let remedy = group.remedy { text += row("fix", remedy) }
    }
    return text
  }

  private func heading(_ text: String) -> String {
    style.wrap(text, indent: 2).split(separator: "\n").map { style.paint(String($0), .bold, .yellow) }
      .joined(separator: "\n")
  }
}
