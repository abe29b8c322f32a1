package import Standards

/// All loaded records, by package, with the sets that aliases connect.
package struct AdvisoryDatabase: Sendable {
  package private(set) var advisories: [Advisory] = []
  private var byPackage: [PackageKey: [Entry]] = [:]
  private let aliases: AdvisoryAliases

  private struct Entry {
    let advisory: Int
    let affected: Int
  }

  package static let empty = AdvisoryDatabase([])

  /// Takes records of all feeds. Where an id that is not local occurs more than once, the newest `modified` counts.
  package init(_ records: [Advisory]) {
    advisories = Self.newest(records)
    aliases = AdvisoryAliases(advisories)
    for (index, advisory) in advisories.enumerated() where advisory.withdrawn == nil {
      for (position, affected) in advisory.affected.enumerated() {
        let key = PackageKey(ecosystem: affected.ecosystem, name: affected.name)
        byPackage[key, default: []].append(Entry(advisory: index, affected: position))
      }
    }
  }

  private static func newest(_ records: [Advisory]) -> [Advisory] {
    var byID: [String: Advisory] = [:]
    var local: [Advisory] = []
    for record in records {
      if record.isLocal {
        local.append(record)
        continue
      }
      if let known = byID[record.id], !record.isNewer(than: known) { continue }
      byID[record.id] = record
    }
    return (byID.values + local).sorted(by: isBefore)
  }

  /// By id, and where several records have it, by their places.
  private static func isBefore(_ left: Advisory, _ right: Advisory) -> Bool {
    (left.id, left.provenance.feed, left.provenance.file, left.provenance.line)
      < (right.id, right.provenance.feed, right.provenance.file, right.provenance.line)
  }

  /// The records that name a package and what each says of the version, sorted by id; one row per record.
  package func matches(pypi name: DistributionName, version: Version) -> [AdvisoryMatch] {
    var verdicts: [Int: AdvisoryMatch] = [:]
    for entry in byPackage[PackageKey(ecosystem: "PyPI", name: name.text)] ?? [] {
      let advisory = advisories[entry.advisory]
      let affected = advisory.affected[entry.affected]
      let verdict = affected.verdict(for: version)
      guard verdict != .notAffected else { continue }
      var match = verdicts[entry.advisory] ?? AdvisoryMatch(advisory: advisory, verdict: .unknown)
      if verdict == .affected { match.verdict = .affected }
      match.affected.append(affected)
      verdicts[entry.advisory] = match
    }
    return verdicts.values.sorted { Self.isBefore($0.advisory, $1.advisory) }
  }

  /// The matches gathered by connected set: one vulnerability each.
  package func vulnerabilities(pypi name: DistributionName, version: Version) -> [Vulnerability] {
    let groups = Dictionary(grouping: matches(pypi: name, version: version)) {
      aliases.representative(of: $0.advisory.id)
    }
    return groups.values.map { Vulnerability(matches: $0, aliases: aliases) }.sorted { $0.id < $1.id }
  }
}

/// A record that names a package, with the entries that concern the version.
package struct AdvisoryMatch: Sendable {
  package let advisory: Advisory
  package var verdict: AdvisoryVerdict
  package var affected: [AffectedPackage] = []
}

extension Advisory {
  /// Times are RFC 3339 in UTC; a fraction of other length still sorts by its text once the `Z` is gone.
  fileprivate func isNewer(than other: Advisory) -> Bool {
    let (left, right) = (Self.sortKey(modified), Self.sortKey(other.modified))
    if left != right { return left > right }
    return (withdrawn ?? "", summary ?? "", provenance.file) > (
      other.withdrawn ?? "", other.summary ?? "", other.provenance.file
    )
  }

  private static func sortKey(_ time: String?) -> String {
    guard let time else { return "" }
    return time.hasSuffix("Z") ? String(time.dropLast()) : time
  }
}
