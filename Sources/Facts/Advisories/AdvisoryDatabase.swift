package import Standards

/// All loaded records, by package, with the sets that aliases connect.
package struct AdvisoryDatabase: Sendable {
  /// One record for each id that is not local, sorted by id; withdrawn ones too.
  package let advisories: [Advisory]
  /// Those that are not withdrawn.
  package let current: [Advisory]
  private var byPackage: [PackageKey: [Entry]] = [:]
  private let aliases: AdvisoryAliases
  private let answers = AdvisoryAnswers()

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
    current = advisories.filter { !$0.isWithdrawn(by: day) }
    for (index, advisory) in current.enumerated() {
      for (position, affected) in advisory.affected.enumerated() {
        let key = PackageKey(ecosystem: affected.ecosystem, name: affected.name)
        byPackage[key, default: []].append(Entry(advisory: index, affected: position))
      }
    }
  }

  /// The records that name a package and what each says of the version, sorted by id; one row per record.
  package func matches(_ package: AdvisedPackage) -> [AdvisoryMatch] {
    judgements(of: package).filter { $0.verdict != .notAffected }
  }

  /// The same with those that say that the version is not affected.
  private func judgements(of package: AdvisedPackage) -> [AdvisoryMatch] {
    var judge = PackageJudge(package)
    var matches: [Int: AdvisoryMatch] = [:]
    for entry in package.keys.flatMap({ byPackage[$0] ?? [] }) {
      let affected = current[entry.advisory].affected[entry.affected]
      guard let verdict = judge.verdict(of: affected) else { continue }
      matches[entry.advisory, default: AdvisoryMatch(advisory: current[entry.advisory])]
        .include(affected, verdict)
    }
    return matches.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The matches gathered by connected set: one vulnerability each.
  package func vulnerabilities(of package: AdvisedPackage) -> [Vulnerability] {
    guard names(package) else { return [] }
    return answers.vulnerabilities(of: package) { findVulnerabilities(of: package) }
  }

  private func findVulnerabilities(of package: AdvisedPackage) -> [Vulnerability] {
    let groups = Dictionary(grouping: judgements(of: package)) {
      aliases.representative(of: $0.advisory.id)
    }
    return groups.compactMap { vulnerability($0.key, judgements: $0.value) }.sorted { $0.id < $1.id }
  }

  private func vulnerability(_ id: String, judgements: [AdvisoryMatch]) -> Vulnerability? {
    let matches = judgements.filter { $0.verdict != .notAffected }
    guard !matches.isEmpty else { return nil }
    let ids = aliases.members(of: id)
    let upstream = Set(matches.flatMap(\.advisory.upstream).flatMap { aliases.members(of: $0) })
    return Vulnerability(
      ids: ids, matches: matches,
      dissenters: judgements.lazy.filter { $0.verdict == .notAffected }.map(\.advisory.id),
      related: ids.flatMap(records), upstream: upstream.subtracting(ids).sorted().flatMap(records))
  }

  /// The records of an id that are not withdrawn.
  private func records(id: String) -> ArraySlice<Advisory> {
    var (low, high) = (0, current.count)
    while low < high {
      let middle = (low + high) / 2
      if current[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return current[low...].prefix { $0.id == id }
  }

  /// What the records say of a Python distribution, with their ids.
  func entries(of name: DistributionName) -> [(id: String, entry: AffectedPackage)] {
    (byPackage[PackageKey(ecosystem: "PyPI", name: name.text)] ?? []).map { entry in
      let advisory = current[entry.advisory]
      return (advisory.id, advisory.affected[entry.affected])
    }
  }

  /// Whether any record names a package, whatever its release and version.
  package func names(_ package: AdvisedPackage) -> Bool {
    package.keys.contains { byPackage[$0] != nil }
  }

  /// All ids of the connected set of an id, sorted.
  package func component(of id: String) -> [String] { aliases.members(of: id) }
}

/// A record that names a package, with the entries that concern the version.
package struct AdvisoryMatch: Sendable {
  package let advisory: Advisory
  package private(set) var verdict = AdvisoryVerdict.notAffected
  /// The entries that do not say that the version is not affected.
  package private(set) var affected: [AffectedPackage] = []

  fileprivate init(advisory: Advisory) {
    self.advisory = advisory
  }

  fileprivate mutating func include(_ entry: AffectedPackage, _ verdict: AdvisoryVerdict) {
    guard verdict != .notAffected else { return }
    self.verdict = self.verdict == .affected ? .affected : verdict
    affected.append(entry)
  }
}

/// Judges one package by many entries; its version is read once.
private struct PackageJudge {
  private let package: AdvisedPackage
  private var versions: [String: ComparableVersion] = [:]

  init(_ package: AdvisedPackage) {
    self.package = package
  }

  /// Nil where the entry does not speak of the package.
  mutating func verdict(of affected: AffectedPackage) -> AdvisoryVerdict? {
    guard affected.speaks(of: package), let text = affected.version(of: package) else { return nil }
    let isOfModule = affected.isOfModule(of: package)
    guard isOfModule != false else { return nil }
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
