internal import Facts
internal import Governance
internal import Standards
internal import Syntax

/// Findings of one rule about one package, shown together: several advisories of one version are one thing to do.
struct FindingGroup {
  private(set) var findings: [Finding]

  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var positions: [Key: Int] = [:]
    for finding in findings {
      let key = Key(finding)
      if let position = positions[key] {
        groups[position].findings.append(finding)
      } else {
        positions[key] = groups.count
        groups.append(FindingGroup(findings: [finding]))
      }
    }
    return groups
  }

  /// Groups of one rule with one remedy, which follow each other.
  static func similar(_ groups: [FindingGroup]) -> [[FindingGroup]] {
    var similar: [[FindingGroup]] = []
    for group in groups {
      if let last = similar.last?.last, last.findings[0].rule.id == group.findings[0].rule.id,
        last.fixes == group.fixes
      {
        similar[similar.count - 1].append(group)
      } else {
        similar.append([group])
      }
    }
    return similar
  }

  private struct Key: Hashable {
    let rule: String
    let subject: String
    let file: String
    let line: Int

    init(_ finding: Finding) {
      rule = finding.rule.id
      subject = finding.violation.subject.id
      file = finding.violation.location?.file ?? ""
      line = finding.violation.location?.line ?? 0
    }
  }

  var title: String {
    let id = findings[0].violation.subject.id
    return findings.count > 1 ? "\(id): \(counted(findings.count, "advisory"))" : id
  }

  /// The remedies, without repeats; of several updates of one package only the furthest.
  var fixes: [String] { Remedy.summarise(findings).map(\.text) }
}

/// Something that settles one or more findings.
struct Remedy {
  let text: String
  /// Where to do it, `file:line`, without repeats; empty for updates, which a lock tool does.
  let places: [String]
  /// How many findings it settles.
  let count: Int

  /// The distinct remedies, those that settle most first; updates of one package become the one that settles all.
  static func summarise(_ findings: [Finding]) -> [Remedy] {
    var order: [String] = []
    var byKey: [String: [Finding]] = [:]
    for finding in findings {
      let key = isUpdate(finding) ? "update \(finding.violation.subject.id)" : finding.violation.fix
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(finding)
    }
    let remedies = order.compactMap { byKey[$0].map(remedy) }
    let ranked = remedies.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    return ranked.map(\.element)
  }

  private static func isUpdate(_ finding: Finding) -> Bool {
    finding.violation.advisory?.fixed.isEmpty == false
  }

  private static func remedy(_ findings: [Finding]) -> Remedy {
    let first = findings[0].violation
    guard isUpdate(findings[0]) else {
      var seen = Set<String>()
      let places = findings.compactMap { $0.violation.location.map { "\($0.file):\($0.line)" } }
      return Remedy(
        text: first.fix, places: places.filter { seen.insert($0).inserted }, count: findings.count)
    }
    let furthest = findings.compactMap { $0.violation.advisory?.fixed.first.flatMap { Version($0) } }.max()
    let settles = findings.count > 1 ? ", which settles \(findings.count) advisories" : ""
    let versions = "from \(first.subject.version ?? "?") to \(furthest?.normalized ?? "?") or later"
    return Remedy(
      text: "update `\(first.subject.name)` \(versions)\(settles)", places: [], count: findings.count)
  }
}

/// Rows that could not be judged for the same reason.
struct NotEvaluatedGroup {
  /// The rules that could not judge; empty where a file could not be read.
  private(set) var rules: [String]
  let reason: String
  let remedy: String?
  private(set) var rows: [NotEvaluated]

  /// Gathers the subjects of each rule, then the rules that could not judge the same subjects. What could not be read comes first:
  /// it is why rules miss something.
  static func groups(of rows: [NotEvaluated]) -> [NotEvaluatedGroup] {
    var groups: [NotEvaluatedGroup] = []
    var positions: [[String?]: Int] = [:]
    for row in rows {
      let key = [row.rule, row.reason, row.remedy]
      if let position = positions[key] {
        groups[position].rows.append(row)
      } else {
        positions[key] = groups.count
        groups.append(NotEvaluatedGroup(row))
      }
    }
    let all = merged(groups)
    return all.filter(\.rules.isEmpty) + all.filter { !$0.rules.isEmpty }
  }

  private static func merged(_ groups: [NotEvaluatedGroup]) -> [NotEvaluatedGroup] {
    var merged: [NotEvaluatedGroup] = []
    var positions: [[String?]: Int] = [:]
    for group in groups {
      let key = [group.reason, group.remedy, group.subjects]
      if let position = positions[key] {
        merged[position].rules += group.rules
      } else {
        positions[key] = merged.count
        merged.append(group)
      }
    }
    return merged
  }

  private init(_ row: NotEvaluated) {
    rules = [row.rule].compactMap { $0 }
    reason = row.reason
    remedy = row.remedy
    rows = [row]
  }

  /// The subjects with their places, at most twenty of them.
  var subjects: String {
    let shown = rows.prefix(20).map { row in
      guard row.file != nil, row.subject != row.file else { return row.place }
      return "\(row.subject) (\(row.place))"
    }
    return shown.joined(separator: ", ") + (rows.count > 20 ? " and \(rows.count - 20) more" : "")
  }
}

extension NotEvaluated {
  /// `file:line`, or the subject of what has no file.
  var place: String {
    guard let file else { return subject }
    return line.map { "\(file):\($0)" } ?? file
  }
}
