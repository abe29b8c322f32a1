internal import Facts
internal import Governance
internal import Syntax

/// What a change did, for a person.
extension TextReport {
  private static let shownTransitive = 12

  /// What is listed: nothing that is waived; with a base, what was there before is listed only where it blocks.
  var shown: [Finding] {
    assessment.findings.filter { finding in
      guard finding.disposition == .open else { return false }
      return switch finding.status {
      case .fixed: false
      case .existing: assessment.blocks(finding)
      case .new, nil: true
      }
    }
  }

  /// One line under the verdict; nil where no change is judged.
  var comparisonSentence: String? {
    guard assessment.changes != nil, let base = assessment.base else { return nil }
    let counts = [Finding.Status.new, .existing, .fixed].map { status in
      assessment.findings.count { $0.status == status }
    }
    let blocking = assessment.blocking.count { $0.status == .existing }
    let before = blocking > 0 ? " (\(blocking) of them \(blocking == 1 ? "blocks" : "block"))" : ""
    return
      "compared with \(base): \(counted(counts[0], "finding")) new with this change, \(counts[1]) of before\(before), "
      + "\(counts[2]) gone"
  }

  // MARK: Changes

  func changes() -> String {
    guard let changes = assessment.changes else { return "" }
    guard !changes.changes.isEmpty || !changes.migrations.isEmpty else {
      return style.paint("Changes", .bold) + "\n  no package, requirement, image or action changes\n"
    }
    var text = style.paint("Changes", .bold) + "\n"
    for migration in changes.migrations {
      text += "  " + style.wrap("\(migration.to) takes the place of \(migration.from)", indent: 4) + "\n"
    }
    let byFile = Dictionary(grouping: changes.changes, by: \.file)
    for file in byFile.keys.sorted() { text += list(file, byFile[file] ?? []) }
    return text
  }

  private func list(_ file: String, _ changes: [Change]) -> String {
    let direct = changes.filter(\.isDirect)
    let transitive = changes.filter { !$0.isDirect }
    var text = "\n  " + style.paint(file, .bold) + "  " + style.wrap(counts(changes), indent: 4) + "\n"
    for change in direct + transitive.prefix(Self.shownTransitive) { text += line(change) }
    if transitive.count > Self.shownTransitive {
      text += "    … and \(transitive.count - Self.shownTransitive) more that nothing here names directly\n"
    }
    return text
  }

  private func counts(_ changes: [Change]) -> String {
    let kinds = changes.map(\.kind.rawValue)
    let order = [
      "added", "removed", "updated", "downgraded", "source-changed", "hash-changed", "scope-changed",
    ]
    return order.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : "\(count) \(kind)"
    }.joined(separator: ", ")
  }

  private func line(_ change: Change) -> String {
    let kind = change.kind.rawValue.padded(to: 14)
    let (from, to) = (versions(change.from), versions(change.to))
    let versions =
      switch change.kind {
      case .added: to
      case .removed: from
      case .hashChanged: to + " with other hashes"
      case .updated, .downgraded, .sourceChanged, .scopeChanged: "\(from) -> \(to)"
      }
    let name = change.type == .package ? change.name : "\(change.type.rawValue) \(change.name)"
    let transitive = change.isDirect ? "" : "  (transitive)"
    return "    \(kind)  " + style.wrap("\(name) \(versions)\(transitive)", indent: 20) + "\n"
  }

  private func versions(_ texts: [String]) -> String {
    texts.map { $0.isEmpty ? "any" : $0 }.joined(separator: ", ")
  }

  // MARK: Review

  /// Who must approve, and why.
  func review() -> String {
    guard let review = assessment.review else { return "" }
    var text = style.paint("Review", .bold) + "  \(review.category.rawValue): "
    text += "\(review.who) must approve (policy 4.3)\n"
    for reason in review.reasons { text += "  " + style.wrap(reason, indent: 4) + "\n" }
    return text
  }

  // MARK: Before and after

  /// What was there before and does not block is counted; what is gone is named.
  func comparison() -> String {
    let fixed = assessment.findings.filter { $0.status == .fixed }
    let open = assessment.findings.filter { $0.disposition == .open }
    let quiet = open.filter { $0.status == .existing && !assessment.blocks($0) }
    let waived = assessment.findings.count - open.count
    var text = ""
    if !fixed.isEmpty {
      text += style.paint("Gone with this change", .bold, .green) + "\n"
      for finding in fixed {
        let advisory = finding.violation.advisory.map { " \($0.id)" } ?? ""
        text +=
          "  " + style.wrap("\(finding.rule.id)\(advisory)  \(finding.violation.subject.id)", indent: 4)
          + "\n"
      }
    }
    if !quiet.isEmpty {
      text += (text.isEmpty ? "" : "\n")
      text += "\(counted(quiet.count, "finding")) of before \(quiet.count == 1 ? "does" : "do") not block: "
      text += "`assay check` lists \(quiet.count == 1 ? "it" : "them").\n"
    }
    if waived > 0 {
      text +=
        "\(counted(waived, "finding")) \(waived == 1 ? "is" : "are") waived: `assay waiver list` tells by whom.\n"
    }
    return text
  }
}
