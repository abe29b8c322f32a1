internal import Crypto
package import Facts
internal import Standards
package import Syntax

/// Reads one OSV record (schema 1.x, https://ossf.github.io/osv-schema/).
///
/// Unknown fields and unknown values of open lists are passed over; a shape that the schema forbids refuses the record.
package enum OSVJSON {
  /// A file holds one record.
  static func readFile(
    _ source: SourceFile, feed: String
  ) throws(ParseError) -> (advisories: [Advisory], FeedSummary) {
    let advisory = try read(source, feed: feed)
    var summary = FeedSummary()
    summary.recordCount = 1
    summary.countUnknownShapes(of: advisory)
    return ([advisory], summary)
  }

  package static func read(_ source: SourceFile, feed: String) throws(ParseError) -> Advisory {
    let record = try JSONReader.read(source).root.expectTable("an OSV record")
    try checkVersion(record)
    let id = try record.require("id").expectString("`id`")
    guard !id.isEmpty else { throw ParseError(.structure, "`id` is empty", at: record.headSpan) }
    let line = record["id"]?.location.line ?? 1
    var advisory = Advisory(
      id: id, provenance: AdvisoryProvenance(feed: feed, file: source.path, line: line))
    advisory.aliases = try record["aliases"]?.stringsOrNull("`aliases`") ?? []
    advisory.upstream = try record["upstream"]?.stringsOrNull("`upstream`") ?? []
    advisory.published = try record.optionalString("published")
    advisory.modified = try record.optionalString("modified")
    advisory.withdrawn = try record["withdrawn"]?.stringOrNull("`withdrawn`")
    advisory.summary = try summary(of: record)
    advisory.severities = try severities(record["severity"])
    if let word = record["database_specific"]?["severity"]?.string {
      advisory.severities.append(AdvisorySeverity(scheme: .word, value: word))
    }
    for entry in try record["affected"]?.elementsOrNull("`affected`") ?? [] {
      if let package = try affectedPackage(entry) { advisory.affected.append(package) }
    }
    advisory.digest = Array(SHA256.hash(data: CanonicalJSON.bytes(of: record)))
    return advisory
  }

  private static func checkVersion(_ record: SyntaxValue) throws(ParseError) {
    guard let version = record["schema_version"] else { return }
    let text = try version.expectString("`schema_version`")
    guard text.hasPrefix("1.") else {
      throw ParseError(
        .unsupported, "OSV schema version \(text) is not known; 1.x is", at: version.span,
        remedy: "use a newer Assay")
    }
  }

  /// The summary, or the first sentence of the details where a record has none.
  private static func summary(of record: SyntaxValue) throws(ParseError) -> String? {
    if let summary = try record["summary"]?.stringOrNull("`summary`"), !summary.isEmpty { return summary }
    guard let details = try record["details"]?.stringOrNull("`details`") else { return nil }
    return firstSentence(details)
  }

  private static func firstSentence(_ text: String) -> String? {
    let maximumBytes = 200
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard let line = lines.first(where: { !$0.hasPrefix("#") && !$0.allSatisfy { $0 == " " } }) else {
      return nil
    }
    let bytes = Array(line.utf8.prefix(maximumBytes))
    var end = bytes.count
    for index in bytes.indices.dropLast()
    where bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == UInt8(ascii: " ") {
      end = index + 1
      break
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static func severities(_ list: SyntaxValue?) throws(ParseError) -> [AdvisorySeverity] {
    var severities: [AdvisorySeverity] = []
    for entry in try list?.elementsOrNull("`severity`") ?? [] {
      guard let type = try entry.optionalString("type"), let score = try entry.optionalString("score") else {
        continue
      }
      if let scheme = AdvisorySeverity.Scheme(rawValue: type) {
        severities.append(AdvisorySeverity(scheme: scheme, value: score))
      } else if type == "Ubuntu" {
        severities.append(AdvisorySeverity(scheme: .word, value: score))
      }
    }
    return severities
  }

  private static func affectedPackage(_ entry: SyntaxValue) throws(ParseError) -> AffectedPackage? {
    guard let package = entry["package"], package.kind == .table else { return nil }
    guard let ecosystem = try package.optionalString("ecosystem"),
      let name = try package.optionalString("name")
    else { return unnamed }
    let parts = ecosystem.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let family = parts.first.map(String.init) ?? ecosystem
    let release = parts.count > 1 ? String(parts[1]) : nil
    let isPython = VersionScheme(ecosystem: family, release: release) == .pypi
    var affected = AffectedPackage(
      ecosystem: family, release: release, name: isPython ? DistributionName(name)?.text ?? name : name)
    if sourceEcosystems.contains(family) { affected.nameKind = .source }
    affected.versions = try entry["versions"]?.stringsOrNull("`versions`") ?? []
    for range in try entry["ranges"]?.elementsOrNull("`ranges`") ?? [] {
      if let range = try affectedRange(range) { affected.ranges.append(range) }
    }
    affected.severities = try severities(entry["severity"])
    return affected
  }

  /// An entry that does not say of what it speaks.
  private static var unnamed: AffectedPackage {
    var affected = AffectedPackage(ecosystem: "", name: "")
    affected.unresolved = "the package has no ecosystem or no name"
    return affected
  }

  /// Distributions whose records name source packages; in those of others a name may be either's.
  private static let sourceEcosystems: Set = ["Alpine", "Debian", "Echo", "Ubuntu"]

  private static func affectedRange(_ range: SyntaxValue) throws(ParseError) -> AffectedRange? {
    let type = try range.require("type").expectString("`type`")
    guard let kind = AffectedRange.Kind(rawValue: type) else { return nil }
    var events: [AffectedRange.Event] = []
    for event in try range["events"]?.elementsOrNull("`events`") ?? [] {
      for entry in try event.expectTable("an event").children {
        let version = try entry.expectString("an event's version")
        switch entry.key {
        case "introduced": events.append(.introduced(version))
        case "fixed": events.append(.fixed(version))
        case "last_affected": events.append(.lastAffected(version))
        case "limit": events.append(.limit(version))
        default: break
        }
      }
    }
    return AffectedRange(kind: kind, events: events)
  }
}

extension SyntaxValue {
  fileprivate func stringOrNull(_ what: String) throws(ParseError) -> String? {
    kind == .null ? nil : try expectString(what)
  }

  fileprivate func stringsOrNull(_ what: String) throws(ParseError) -> [String]? {
    kind == .null ? nil : try expectStrings(what)
  }

  fileprivate func elementsOrNull(_ what: String) throws(ParseError) -> [SyntaxValue] {
    kind == .null ? [] : Array(try expectArray(what))
  }
}
