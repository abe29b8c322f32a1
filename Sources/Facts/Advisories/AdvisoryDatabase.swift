package import Standards

/// All loaded records, by package, with the sets that aliases connect.
package struct AdvisoryDatabase: Sendable {
  /// One record for each id that is not local, sorted by id; withdrawn ones too.
  package let advisories: [Advisory]
  private var byPackage: [PackageKey: [Entry]] = [:]
  private let aliases: AdvisoryAliases

  private struct Entry {
    let advisory: Int
    let affected: Int
  }

  package static let empty = AdvisoryDatabase([])

  /// Takes records of all feeds, as they were known on a day; without a day as they are. Of the records of one id one
  /// counts, unless the id is local.
  package init(_ records: [Advisory], asOf day: CalendarDate? = nil) {
    advisories = AdvisoryCopies(asOf: day).choose(from: records)
    aliases = AdvisoryAliases(advisories)
    for (index, advisory) in advisories.enumerated() where !advisory.isWithdrawn(by: day) {
      for (position, affected) in advisory.affected.enumerated() {
        let key = PackageKey(ecosystem: affected.ecosystem, name: affected.name)
        byPackage[key, default: []].append(Entry(advisory: index, affected: position))
      }
    }
  }

  /// The records that name a package and what each says of the version, sorted by id; one row per record.
  package func matches(_ package: AdvisedPackage) -> [AdvisoryMatch] {
    var judge = PackageJudge(package)
    var matches: [Int: AdvisoryMatch] = [:]
    for entry in package.keys.flatMap({ byPackage[$0] ?? [] }) {
      let advisory = advisories[entry.advisory]
      let affected = advisory.affected[entry.affected]
      let verdict = judge.verdict(of: affected)
      guard verdict != .notAffected else { continue }
      var match = matches[entry.advisory] ?? AdvisoryMatch(advisory: advisory, verdict: .unknown)
      if verdict == .affected { match.verdict = .affected }
      match.affected.append(affected)
      matches[entry.advisory] = match
    }
    return matches.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The matches gathered by connected set: one vulnerability each.
  package func vulnerabilities(of package: AdvisedPackage) -> [Vulnerability] {
    let groups = Dictionary(grouping: matches(package)) { aliases.representative(of: $0.advisory.id) }
    return groups.values.map { Vulnerability(matches: $0, aliases: aliases) }.sorted { $0.id < $1.id }
  }

  /// All ids of the connected set of an id, sorted.
  package func component(of id: String) -> [String] { aliases.members(of: id) }
}

/// A record that names a package, with the entries that concern the version.
package struct AdvisoryMatch: Sendable {
  package let advisory: Advisory
  package var verdict: AdvisoryVerdict
  package var affected: [AffectedPackage] = []
}

/// Judges one package by many entries; its version is read once.
private struct PackageJudge {
  private let package: AdvisedPackage
  private var versions: [String: ComparableVersion] = [:]

  init(_ package: AdvisedPackage) {
    self.package = package
  }

  mutating func verdict(of affected: AffectedPackage) -> AdvisoryVerdict {
    guard affected.speaks(of: package), let text = affected.version(of: package) else { return .notAffected }
    let isOfModule = affected.isOfModule(of: package)
    guard isOfModule != false else { return .notAffected }
    let verdict = affected.verdict(for: version(text, affected.scheme))
    return isOfModule == nil && verdict == .affected ? .unknown : verdict
  }

  /// The scheme is the same for all entries of one ecosystem and release.
  private mutating func version(_ text: String, _ scheme: VersionScheme?) -> ComparableVersion {
    if let known = versions[text], known.scheme == scheme { return known }
    let version = ComparableVersion(text, scheme: scheme)
    versions[text] = version
    return version
  }
}
