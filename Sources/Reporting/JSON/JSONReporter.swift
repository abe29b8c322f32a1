internal import Facts
internal import Governance
internal import Syntax
internal import Standards

extension Reporter {
  /// `assay.check/1`; see the interface page of the documentation.
  static let json = Reporter(name: "json", render: { assessment, _ in renderJSON(assessment) })
}

private func renderJSON(_ assessment: Assessment) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.member("schema", "assay.check/1")
    writer.member("verdict", assessment.verdict.rawValue)
    writer.member("asOf", assessment.asOf.description)
    writer.member("mode", assessment.mode.rawValue)
    writer.member("base", assessment.base)
    writer.rows("feeds", assessment.feeds) { $0.feed($1, asOf: assessment) }
    writer.rows("findings", assessment.findings) { $0.finding($1) }
    writer.rows("changes", assessment.changes?.changes ?? []) { $0.change($1) }
    writer.rows("migrations", assessment.changes?.migrations ?? []) { $0.migration($1) }
    writer.rows("removals", assessment.removals) { $0.removal($1) }
    writer.key("review")
    writer.review(assessment.review)
    writer.projectLicenses(assessment.projectLicenses)
    writer.rows("notEvaluated", assessment.notEvaluated) { $0.notEvaluated($1) }
  }
  writer.endDocument()
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func feed(_ feed: FeedFacts, asOf assessment: Assessment) {
    object { writer in
      writer.member("name", feed.name)
      writer.member("format", feed.format)
      writer.member("records", feed.records)
      writer.member("newest", feed.newest)
      writer.member("ageDays", feed.ageInDays(on: assessment.asOf))
      writer.member("digest", feed.digest)
    }
  }

  fileprivate mutating func finding(_ finding: Finding) {
    let violation = finding.violation
    object { writer in
      writer.member("rule", finding.rule.id)
      writer.member("level", finding.level.rawValue)
      writer.member("status", finding.status?.rawValue)
      writer.member("disposition", finding.disposition.rawValue)
      writer.member("clause", finding.rule.clause.number)
      writer.member("message", violation.message)
      writer.key("package")
      writer.subject(violation.subject)
      writer.strings("scopes", violation.subject.scopes.map(\.description))
      writer.strings("path", violation.subject.path)
      writer.key("location")
      writer.location(violation.location)
      writer.member("instructionLine", violation.instructionLine)
      writer.key("advisory")
      writer.advisory(violation.advisory)
      writer.key("license")
      writer.license(violation.license)
      writer.member("fix", violation.fix)
      writer.member("fingerprint", finding.fingerprint)
      writer.key("waiver")
      writer.waiver(finding.waiver)
    }
  }

  private mutating func subject(_ subject: Subject) {
    object { writer in
      writer.member("id", subject.id)
      writer.member("name", subject.name)
      writer.member("version", subject.version)
      writer.member("purl", subject.purl)
    }
  }

  private mutating func location(_ location: SourceLocation?) {
    guard let location else { return null() }
    object { writer in
      writer.member("file", location.file)
      writer.member("line", location.line)
      writer.member("column", location.column)
      writer.member("endLine", location.endLine)
      writer.member("endColumn", location.endColumn)
    }
  }

  private mutating func advisory(_ advisory: AdvisoryDetail?) {
    guard let advisory else { return null() }
    object { writer in
      writer.member("id", advisory.id)
      writer.strings("aliases", advisory.aliases)
      writer.member("summary", advisory.summary)
      writer.member("severity", advisory.severity)
      writer.member("score", advisory.score)
      writer.member("vector", advisory.vector)
      writer.member("severitySource", advisory.severitySource)
      writer.strings("fixed", advisory.fixed)
      writer.member("exploited", advisory.exploitation != nil)
      writer.key("exploitation")
      writer.exploitation(advisory.exploitation)
      writer.member("epss", advisory.prediction?.probability)
      writer.member("epssPercentile", advisory.prediction?.percentile)
      writer.strings("sources", advisory.sources)
      writer.strings("dissenters", advisory.dissenters)
    }
  }

  private mutating func exploitation(_ exploitation: Exploitation?) {
    guard let exploitation else { return null() }
    object { writer in
      writer.member("dateAdded", exploitation.dateAdded)
      writer.member("dueDate", exploitation.dueDate)
      writer.member("ransom", exploitation.isUsedForRansom)
    }
  }

  private mutating func license(_ license: LicenseDetail?) {
    guard let license else { return null() }
    object { writer in
      writer.member("expression", license.expression)
      writer.member("verdict", license.verdict)
      writer.member("evidence", license.evidence)
    }
  }
}
