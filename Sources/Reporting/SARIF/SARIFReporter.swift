internal import Facts
internal import Governance
internal import Syntax

extension Reporter {
  /// SARIF 2.1.0 as code scanning of GitHub takes it: limits, severities and identities are that site's.
  ///
  /// Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
  /// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning.
  static let sarif = Reporter(name: "sarif", render: { assessment, _ in SARIFLog(assessment).render() })
}

private struct SARIFLog {
  /// Of more results only this many are kept.
  private static let maximumResults = 5_000

  private let assessment: Assessment
  private let findings: [Finding]
  private let rules: [SARIFRule]
  private let indexes: [String: Int]

  init(_ assessment: Assessment) {
    self.assessment = assessment
    findings = Array(assessment.uploadedFindings.prefix(Self.maximumResults))
    var byID: [String: SARIFRule] = [:]
    for finding in findings {
      byID[SARIFRule.id(of: finding)] = byID[SARIFRule.id(of: finding)] ?? SARIFRule(finding)
    }
    rules = byID.values.sorted { $0.id < $1.id }
    indexes = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.key("runs")
      writer.array { writer in writer.object { run(&$0) } }
    }
    writer.endDocument()
    return writer.bytes
  }

  private func run(_ writer: inout JSONWriter) {
    writer.key("tool")
    writer.object { writer in
      writer.key("driver")
      writer.object { writer in
        writer.member("name", "Assay")
        writer.rows("rules", rules) { $0.sarifRule($1) }
      }
    }
    writer.key("automationDetails")
    writer.object { $0.member("id", "dependencies/") }
    writer.rows("invocations", [assessment]) { writer, assessment in
      writer.object { writer in
        writer.member("executionSuccessful", assessment.notEvaluated.isEmpty)
        writer.rows("toolExecutionNotifications", assessment.notEvaluated) { $0.notification($1) }
      }
    }
    writer.member("columnKind", "utf16CodeUnits")
    writer.rows("results", findings) { writer, finding in
      writer.result(
        finding, index: indexes[SARIFRule.id(of: finding)], fallback: assessment.files.first?.path)
    }
  }
}

/// A rule as the site shows it; of vulnerabilities each is one, as the severity stands on the rule.
private struct SARIFRule {
  let id: String
  let finding: Finding

  init(_ finding: Finding) {
    id = Self.id(of: finding)
    self.finding = finding
  }

  static func id(of finding: Finding) -> String {
    finding.violation.advisory.map { "\(finding.rule.id)/\($0.id)" } ?? finding.rule.id
  }

  var title: String {
    guard let advisory = finding.violation.advisory else { return finding.rule.title }
    return "\(advisory.id): \(advisory.summary ?? finding.rule.title)"
  }

  /// From above 0 to 10; where no record tells a score, the middle of what it says in a word.
  var securitySeverity: String? {
    guard let advisory = finding.violation.advisory else { return nil }
    if let score = advisory.score, score > 0 { return "\(score)" }
    switch advisory.severity {
    case "critical": return "9.5"
    case "high": return "8.0"
    case "low": return "2.0"
    default: return "5.0"
    }
  }
}

extension JSONWriter {
  private static let maximumDescription = 1_024
  private static let maximumName = 255

  fileprivate mutating func sarifRule(_ rule: SARIFRule) {
    let own = rule.finding.rule
    object { writer in
      writer.member("id", shortened(rule.id, Self.maximumName))
      writer.member("name", own.id)
      writer.text("shortDescription", shortened(rule.title, Self.maximumDescription))
      writer.text("fullDescription", shortened(own.rationale, Self.maximumDescription))
      writer.text("help", "\(own.fix) Clause \(own.clause.number), \(own.clause.title).")
      writer.key("defaultConfiguration")
      writer.object { $0.member("level", own.level.rawValue) }
      writer.key("properties")
      writer.object { writer in
        writer.member("precision", "very-high")
        if let severity = rule.securitySeverity { writer.member("security-severity", severity) }
        writer.strings(
          "tags", rule.securitySeverity == nil ? ["dependencies"] : ["dependencies", "security"])
      }
    }
  }

  fileprivate mutating func result(_ finding: Finding, index: Int?, fallback: String?) {
    let violation = finding.violation
    object { writer in
      writer.member("ruleId", shortened(SARIFRule.id(of: finding), Self.maximumName))
      writer.member("ruleIndex", index)
      writer.member("level", finding.level.rawValue)
      writer.text("message", plain("\(violation.message). To settle it: \(violation.fix)."))
      writer.key("locations")
      writer.array { writer in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { $0.place(violation.location, fallback: fallback) }
        }
      }
      writer.key("partialFingerprints")
      writer.object { $0.member("primaryLocationLineHash", finding.fingerprint + ":1") }
    }
  }

  /// What stands nowhere is shown at the beginning of a file that was read: the site shows no result without a place.
  private mutating func place(_ location: SourceLocation?, fallback: String?) {
    key("artifactLocation")
    object { $0.member("uri", percentEncoded(location?.file ?? fallback ?? ".")) }
    key("region")
    object { writer in
      writer.member("startLine", location?.line ?? 1)
      writer.member("startColumn", location?.utf16Column ?? 1)
      writer.member("endLine", location?.endLine ?? 1)
      writer.member("endColumn", location?.utf16EndColumn ?? 1)
    }
  }

  fileprivate mutating func notification(_ row: NotEvaluated) {
    object { writer in
      writer.member("level", "warning")
      writer.text("message", plain("\(row.subject) was not judged: \(row.reason)"))
    }
  }

  private mutating func text(_ key: String, _ text: String) {
    self.key(key)
    object { $0.member("text", TerminalSafety.visible(text)) }
  }
}

/// At most so many characters.
private func shortened(_ text: String, _ maximum: Int) -> String {
  text.unicodeScalars.count <= maximum
    ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(maximum - 1))) + "…"
}

/// A bracket would begin a link (SARIF 3.11.6).
private func plain(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if ["[", "]", "\\"].contains(scalar) { result += "\\" }
    result.unicodeScalars.append(scalar)
  }
  return result
}

/// A relative reference (RFC 3986): what is no letter, digit or mark of a path is encoded.
private func percentEncoded(_ path: String) -> String {
  let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/@+,=".utf8)
  let digits = Array("0123456789ABCDEF".utf8)
  let bytes = path.utf8.flatMap { byte in
    allowed.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
  return String(decoding: bytes, as: UTF8.self)
}
