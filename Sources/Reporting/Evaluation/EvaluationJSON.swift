internal import Facts
package import Governance
internal import Standards
internal import Syntax

/// `assay.evaluate/1`; its JSON Schema is `Schemas/evaluate-1.json` of the documentation.
package enum EvaluationJSON {
  package static func render(_ evaluations: [Evaluation]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.evaluate/1")
      writer.member("verdict", (evaluations.map(\.verdict).max() ?? .incomplete).rawValue)
      writer.member("asOf", evaluations.first?.asOf.description)
      writer.rows("candidates", evaluations) { $0.candidate($1) }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func candidate(_ evaluation: Evaluation) {
    object { writer in
      writer.member("requirement", evaluation.candidate.shownRequirement)
      writer.member("name", evaluation.name.text)
      writer.member("version", evaluation.candidate.version?.normalized)
      writer.member("scope", evaluation.candidate.scope.description)
      writer.member("resolver", evaluation.candidate.resolver)
      writer.member("verdict", evaluation.verdict.rawValue)
      writer.rows("reasons", evaluation.reasons) { $0.reason($1) }
      writer.rows("packages", evaluation.packages) { $0.package($1, of: evaluation) }
      writer.member("addedBytes", evaluation.addedBytes)
      writer.rows("changes", evaluation.candidate.changes) { writer, change in
        writer.object { writer in
          writer.member("name", change.name)
          writer.strings("from", change.from)
          writer.strings("to", change.to)
        }
      }
      writer.advisories(of: evaluation)
      writer.key("maintenance")
      if let maintenance = evaluation.maintenance {
        writer.maintenance(maintenance, of: evaluation)
      } else {
        writer.null()
      }
      writer.names(evaluation.similar)
      writer.alternatives(evaluation.alternatives)
      writer.key("line")
      writer.object { writer in
        writer.member("text", evaluation.line.text)
        writer.member("style", evaluation.line.style.rawValue)
        writer.member("file", evaluation.line.file)
      }
      writer.strings("leavesOnRemoval", evaluation.leaving.map(\.id))
      writer.member("pullRequestText", evaluation.pullRequestText)
      writer.key("record")
      writer.object { writer in
        writer.member("file", evaluation.recordFile)
        writer.member("text", evaluation.record(justification: nil, owner: nil))
      }
      writer.rows("notEvaluated", evaluation.notEvaluated) { $0.notEvaluated($1) }
    }
  }

  private mutating func reason(_ reason: Evaluation.Reason) {
    object { writer in
      writer.member("weight", reason.weight.rawValue)
      writer.member("message", reason.message)
      writer.member("rule", reason.rule)
      writer.member("package", reason.package)
      writer.member("fix", reason.fix)
    }
  }

  private mutating func package(_ package: Evaluation.Package, of evaluation: Evaluation) {
    object { writer in
      writer.member("id", package.id)
      writer.member("name", package.name)
      writer.member("version", package.version)
      writer.member("isNew", package.isNew)
      writer.strings("lockedVersions", package.lockedVersions)
      writer.member("license", package.license)
      writer.member("licenseVerdict", package.licenseVerdict)
      writer.member("sizeBytes", package.facts?.sizeBytes)
      writer.member("uploadTime", package.facts?.uploadTime)
      writer.member("isYanked", package.facts?.yanking.map(\.isYanked))
      writer.provenance(package.facts?.source, package.facts?.retrieved, on: evaluation.asOf)
    }
  }

  /// Where and when a fact was had.
  private mutating func provenance(_ source: String?, _ retrieved: CalendarDate?, on day: CalendarDate) {
    member("source", source)
    member("retrieved", retrieved?.description)
    member("ageDays", retrieved.map { day.daysSinceEpoch - $0.daysSinceEpoch })
  }

  private mutating func member(_ key: String, _ value: Bool?) {
    if let value { member(key, value) } else { member(key, String?.none) }
  }

  private mutating func advisories(of evaluation: Evaluation) {
    key("advisories")
    object { writer in
      writer.member("isKnown", evaluation.hasAdvisories)
      writer.rows("open", evaluation.advisories) { writer, finding in
        writer.object { writer in
          writer.member("id", finding.violation.advisory?.id)
          writer.strings("aliases", finding.violation.advisory?.aliases ?? [])
          writer.member("package", finding.violation.subject.id)
          writer.member("rule", finding.rule.id)
          writer.member("severity", finding.violation.advisory?.severity)
          writer.strings("fixed", finding.violation.advisory?.fixed ?? [])
        }
      }
      writer.key("history")
      writer.object { writer in
        writer.member("count", evaluation.history.count)
        writer.member("exploited", evaluation.history.exploited)
        writer.member("malicious", evaluation.history.malicious)
        writer.member("medianDaysToFix", evaluation.history.medianDaysToFix)
        writer.member("measured", evaluation.history.daysToFix.count)
        writer.member("newest", evaluation.history.newest?.description)
      }
      writer.rows("feeds", evaluation.feeds) { writer, feed in
        writer.object { writer in
          writer.member("name", feed.name)
          writer.member("newest", feed.newest)
          writer.member("ageDays", feed.ageInDays(on: evaluation.asOf))
          writer.member("digest", feed.digest)
        }
      }
    }
  }

  /// Each fact with its source and age; what the index does not provide has the value null.
  private mutating func maintenance(_ facts: Maintenance, of evaluation: Evaluation) {
    func fact(_ writer: inout JSONWriter, _ key: String, _ value: (inout JSONWriter) -> Void, _ isKnown: Bool)
    {
      writer.key(key)
      writer.object { writer in
        value(&writer)
        writer.provenance(facts.source, facts.retrieved, on: evaluation.asOf)
        writer.member("note", isKnown ? nil : "not provided by this index")
      }
    }
    func text(_ writer: inout JSONWriter, _ key: String, _ value: String?) {
      fact(&writer, key, { $0.member("value", value) }, value != nil)
    }
    func number(_ writer: inout JSONWriter, _ key: String, _ value: Int?) {
      fact(&writer, key, { $0.member("value", value) }, value != nil)
    }
    func truth(_ writer: inout JSONWriter, _ key: String, _ value: Bool?) {
      fact(&writer, key, { $0.member("value", value) }, value != nil)
    }
    object { writer in
      text(&writer, "lastRelease", facts.lastRelease.map { "\($0.version)" })
      text(&writer, "lastReleaseDate", facts.lastRelease?.date.description)
      text(&writer, "released", facts.released?.description)
      number(&writer, "releasesIn12Months", facts.releasesInYear)
      number(&writer, "preReleasesIn12Months", facts.preReleasesInYear)
      number(&writer, "yankedVersions", facts.yankedVersions)
      truth(&writer, "isYanked", facts.yanking.map(\.isYanked))
      text(&writer, "status", facts.status?.word)
      text(&writer, "requiresPython", facts.requiresPython)
      truth(&writer, "hasWheel", facts.hasWheel)
      truth(&writer, "hasSourceDistribution", facts.hasSourceDistribution)
      truth(&writer, "hasAttestation", facts.hasAttestation)
    }
  }

  private mutating func names(_ similar: SimilarNames) {
    key("similarNames")
    object { writer in
      writer.member("rank", similar.rank)
      writer.member("known", SimilarNames.count)
      writer.member("date", SimilarNames.date)
      writer.rows("matches", similar.matches) { writer, match in
        writer.object { writer in
          writer.member("name", match.name)
          writer.member("rank", match.rank)
          writer.member("reason", match.reason)
        }
      }
    }
  }

  private mutating func alternatives(_ alternatives: Alternatives) {
    key("alternatives")
    object { writer in
      writer.member("kind", alternatives.kind)
      writer.member("standardLibrary", alternatives.standardLibrary)
      writer.member("limit", alternatives.limit)
      writer.member("replacement", alternatives.replacement)
      writer.strings("present", alternatives.present.map(\.name))
      writer.member("isDeclared", alternatives.isDeclared)
    }
  }
}
