/// One record of an advisory database, whatever format it was published in.
///
/// Field names follow the OSV schema, https://ossf.github.io/osv-schema/.
package struct Advisory: Sendable {
  package let id: String
  package var aliases: [String] = []
  package var upstream: [String] = []
  /// RFC 3339 times as published.
  package var published: String?
  package var modified: String?
  package var withdrawn: String?
  package var summary: String?
  package var severities: [AdvisorySeverity] = []
  package var affected: [AffectedPackage] = []
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

/// One package that a record speaks of.
package struct AffectedPackage: Sendable {
  /// The ecosystem without its suffix (`PyPI`, `Debian`, `Red Hat`).
  package let ecosystem: String
  /// What follows the first `:` of the ecosystem: a release, or a longer scope. Opaque.
  package let release: String?
  /// PEP 503-normalised for PyPI, as written elsewhere.
  package let name: String
  package var architecture: String?
  package var module: String?
  /// Versions that are affected, whatever the ranges say.
  package var versions: [String] = []
  /// Affected ranges; several are united.
  package var ranges: [AffectedRange] = []
  /// Severities that hold for this package in place of the record's.
  package var severities: [AdvisorySeverity] = []

  package init(ecosystem: String, release: String? = nil, name: String) {
    self.ecosystem = ecosystem
    self.release = release
    self.name = name
  }
}

/// One range of versions, as events on the version line of an ecosystem.
package struct AffectedRange: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case semver = "SEMVER"
    case ecosystem = "ECOSYSTEM"
    /// Commits: needs the repository's history, and is never evaluated.
    case git = "GIT"
  }

  package enum Event: Sendable, Hashable {
    case introduced(String)
    case fixed(String)
    case lastAffected(String)
    case limit(String)

    package var version: String {
      switch self {
      case .introduced(let version), .fixed(let version), .lastAffected(let version), .limit(let version):
        version
      }
    }
  }

  package let kind: Kind
  /// In the order of the record, which carries no meaning but for ties.
  package let events: [Event]

  package init(kind: Kind, events: [Event]) {
    self.kind = kind
    self.events = events
  }
}
