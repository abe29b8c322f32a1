package import Facts
package import Standards

/// How a project is looked after, as far as an index tells. What is nil, the index does not provide.
package struct Maintenance: Sendable {
  package struct Release: Sendable, Hashable {
    package let version: Version
    package let date: CalendarDate
  }

  package let lastRelease: Release?
  /// The day of the version that would be added.
  package let released: CalendarDate?
  package let releasesInYear: Int?
  /// Those of them that only who asks for pre-releases gets.
  package let preReleasesInYear: Int?
  package let yankedVersions: Int?
  package let yanking: DistributionFile.Yanking?
  package let status: ProjectStatus?
  package let requiresPython: String?
  package let hasWheel: Bool
  package let hasSourceDistribution: Bool
  /// Whether any file of the version has a provenance (PEP 740); that it is there is all that was looked at.
  package let hasAttestation: Bool?
  package let source: String
  package let retrieved: CalendarDate

  /// An index in HTML may say nothing of Pythons: then the metadata of the version does.
  init(_ page: PageFacts, version: Version?, _ metadata: CoreMetadata?, asOf day: CalendarDate) {
    let releases = page.project.releases.filter { $0.value <= day }
    let stable = releases.filter { !$0.key.isPrerelease }
    let last = (stable.isEmpty ? releases : stable).max { ($0.value, $0.key) < ($1.value, $1.key) }
    lastRelease = last.map { Release(version: $0.key, date: $0.value) }
    let year = releases.filter { day.daysSinceEpoch - $0.value.daysSinceEpoch <= 365 }
    releasesInYear = releases.isEmpty ? nil : year.count
    preReleasesInYear = releases.isEmpty ? nil : year.keys.count(where: \.isPrerelease)
    yankedVersions = page.project.yankedVersions
    let files = version.map(page.project.files(of:)) ?? []
    released = version.flatMap { releases[$0] }
    let stated = files.compactMap(\.yanking)
    yanking = stated.isEmpty ? nil : stated.allSatisfy(\.isYanked) ? stated.first : .no
    status = page.project.status
    requiresPython =
      files.lazy.compactMap(\.requiresPython).first ?? metadata?.requiresPython.map { "\($0)" }
    hasWheel = files.contains { $0.kind == .wheel }
    hasSourceDistribution = files.contains { $0.kind == .sdist }
    let provenances = files.compactMap(\.hasProvenance)
    hasAttestation = provenances.isEmpty ? nil : provenances.contains(true)
    source = page.source
    retrieved = page.retrieved
  }
}

extension Maintenance {
  /// The first Python, such as `3.11`, that a project admits and the version does not.
  func missingPython(in range: VersionSpecifierSet) -> String? {
    guard !range.isEmpty, let own = requiresPython.flatMap({ VersionSpecifierSet($0) }) else { return nil }
    let releases = ["2.7"] + (0...40).map { "3.\($0)" }
    func admits(_ set: VersionSpecifierSet, _ release: String) -> Bool {
      [".0", ".99"].contains { Version(release + $0).map { set.contains($0) } ?? false }
    }
    return releases.first { admits(range, $0) && !admits(own, $0) }
  }
}

extension IndexProject {
  /// When each version was uploaded first.
  package var releases: [Version: CalendarDate] {
    var releases: [Version: CalendarDate] = [:]
    for file in files {
      guard let version = file.version.flatMap({ Version($0) }),
        let date = file.uploadTime.flatMap({ CalendarDate($0) })
      else { continue }
      releases[version] = min(releases[version] ?? date, date)
    }
    return releases
  }

  /// How many versions were taken back with all their files; nil where the index does not tell.
  fileprivate var yankedVersions: Int? {
    var isYanked: [Version: Bool] = [:]
    for file in files {
      guard let version = file.version.flatMap({ Version($0) }), let yanking = file.yanking else { continue }
      isYanked[version] = (isYanked[version] ?? true) && yanking.isYanked
    }
    return isYanked.isEmpty ? nil : isYanked.values.count { $0 }
  }
}
