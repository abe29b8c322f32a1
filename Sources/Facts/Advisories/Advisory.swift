/// One record of an advisory database, whatever format it was published in.
///
/// Field names follow the OSV schema, https://ossf.github.io/osv-schema/.
package struct Advisory: Sendable {
  package let id: String
  /// Whether the id names this record only where it was read: repositories of one vendor use a number again, and feeds of
  /// several products have one record each for a vulnerability.
  package var isLocal = false
  package var aliases: [String] = []
  package var upstream: [String] = []
  /// RFC 3339 times as published.
  package var published: String?
  package var modified: String?
  package var withdrawn: String?
  package var summary: String?
  package var severities: [AdvisorySeverity] = []
  package var affected: [AffectedPackage] = []
  /// Set in catalogues of what attackers use.
  package var exploitation: Exploitation?
  /// Set in lists of what attackers are likely to use.
  package var prediction: ExploitPrediction?
  /// SHA-256 of the record's canonical form, where its format has one: decides between copies of the same age.
  package var digest: [UInt8] = []
  package let provenance: AdvisoryProvenance

  package init(id: String, provenance: AdvisoryProvenance) {
    self.id = id
    self.provenance = provenance
  }

  /// A record of a package that is itself an attack (OpenSSF malicious packages).
  package var isMalicious: Bool { id.hasPrefix("MAL-") }

  /// The database that published the record: the part of its id before the first `-`.
  package var database: String { String(id.prefix { $0 != "-" }) }
}

/// Where a record was read.
package struct AdvisoryProvenance: Sendable, Hashable {
  /// The feed, as the configuration names it.
  package let feed: String
  /// The file inside the feed, and the line on which the record begins.
  package let file: String
  package let line: Int

  package init(feed: String, file: String, line: Int) {
    self.feed = feed
    self.file = file
    self.line = line
  }
}

extension AdvisoryProvenance: Comparable {
  package static func < (left: AdvisoryProvenance, right: AdvisoryProvenance) -> Bool {
    (left.feed, left.file, left.line) < (right.feed, right.file, right.line)
  }
}

/// A severity as its source states it; never computed from another one.
package struct AdvisorySeverity: Sendable, Hashable {
  package enum Scheme: String, Sendable {
    case cvss2 = "CVSS_V2"
    case cvss3 = "CVSS_V3"
    case cvss4 = "CVSS_V4"
    /// A word such as `moderate`; vendors differ in what it means.
    case word
  }

  package let scheme: Scheme
  /// A vector, or a word as written.
  package let value: String

  package init(scheme: Scheme, value: String) {
    self.scheme = scheme
    self.value = value
  }
}
