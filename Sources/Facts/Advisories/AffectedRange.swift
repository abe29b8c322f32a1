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
