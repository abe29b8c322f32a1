internal import Facts
internal import Governance
internal import Syntax

extension Reporter {
  /// Workflow commands, which GitHub shows at the lines of a change: ten of each kind for a step, the gravest first.
  ///
  /// Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions.
  package static let github = Reporter(
    name: "github", render: { assessment, _ in Array(annotations(of: assessment).utf8) })
}

private let shownOfKind = 10

private func annotations(of assessment: Assessment) -> String {
  let findings = assessment.uploadedFindings
  var text = ""
  for level in Level.allCases.reversed() {
    let rows = findings.filter { $0.level == level }
    for (index, finding) in rows.prefix(shownOfKind).enumerated() {
      let rest = rows.count - shownOfKind
      let more = index == shownOfKind - 1 && rest > 0 ? " (+\(rest) more of this kind: see the summary)" : ""
      text += annotation(finding, more)
    }
  }
  return text + verdict(assessment)
}

private func annotation(_ finding: Finding, _ more: String) -> String {
  var properties: [(String, String)] = []
  if let location = finding.violation.location {
    properties = [
      ("file", location.file), ("line", "\(location.line)"), ("endLine", "\(location.endLine)"),
      ("col", "\(location.column)"),
    ]
  }
  properties.append(("title", "\(finding.rule.id): \(finding.violation.subject.id)"))
  let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
  let message =
    "\(finding.violation.message)\nclause \(finding.rule.clause.number); to settle it: \(finding.violation.fix)\(more)"
  return "::\(command(finding.level)) \(list)::\(escaped(message, isProperty: false))\n"
}

/// The scanner's own failure is never silent.
private func verdict(_ assessment: Assessment) -> String {
  guard let first = assessment.notEvaluated.first else { return "" }
  let count = assessment.notEvaluated.count
  let message = "\(count) not judged, among them \(first.subject): \(first.reason)"
  return "::warning title=not judged::\(escaped(message, isProperty: false))\n"
}

private func command(_ level: Level) -> String {
  switch level {
  case .error: "error"
  case .warning: "warning"
  case .note: "notice"
  }
}

private func escaped(_ text: String, isProperty: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result += "%25"
    case "\r": result += "%0D"
    case "\n": result += "%0A"
    case ":" where isProperty: result += "%3A"
    case "," where isProperty: result += "%2C"
    case _ where TerminalSafety.isControl(scalar): result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
