package import Standards

/// The environments in which a project is meant to run: the Python versions that its lock admits, on some platforms.
package struct DeclaredEnvironments: Sendable {
  /// Empty for any.
  private let platforms: [MarkerPlatform]

  package init(platforms: [MarkerPlatform] = []) {
    self.platforms = platforms
  }

  /// For each package of a lock, whether any of the environments may install it. What nothing leads to may be installed.
  package func mayInstall(_ view: LockView) -> [Bool] {
    var possible = view.scopes.map(\.isEmpty)
    visitEnvironments(of: view.lock) { environment in
      let reached = view.installed(in: environment)
      for index in possible.indices where reached[index] { possible[index] = true }
      return possible.contains(false)
    }
    return possible
  }

  /// Whether a marker holds in any of the environments that a lock is made for, or in all of them; unknown counts as possible.
  package func evaluate(_ marker: Marker, in lock: Lock) -> (isPossible: Bool, isCertain: Bool) {
    var isPossible = false
    var isCertain = true
    visitEnvironments(of: lock) { environment in
      let holds = marker.evaluate(in: environment)
      if holds != false { isPossible = true }
      if holds != true { isCertain = false }
      return !isPossible || isCertain
    }
    return (isPossible, isCertain)
  }

  /// One by one, until an answer is false: the first ones mostly tell all.
  private func visitEnvironments(of lock: Lock, _ goesOn: (MarkerEnvironment) -> Bool) {
    let supported = platforms(of: lock)
    let bases = supported.isEmpty ? [MarkerEnvironment()] : supported.compactMap(MarkerEnvironment.anyMachine)
    let releases = Self.pythonReleases(in: lock.requiresPython)
    for base in bases {
      if releases.isEmpty, !goesOn(base) { return }
      for release in releases {
        var environment = base
        environment[.pythonVersion] = release.minor
        environment[.pythonFullVersion] = release.text
        if !goesOn(environment) { return }
      }
    }
  }

  /// The platforms that are declared and that the lock is made for; empty for any.
  package func platforms(of lock: Lock) -> [MarkerPlatform] {
    guard !lock.supportedMarkers.isEmpty else { return platforms }
    let candidates = platforms.isEmpty ? MarkerPlatform.allCases : platforms
    let supported = candidates.filter { platform in
      guard let environment = MarkerEnvironment.anyMachine(of: platform) else { return true }
      return lock.supportedMarkers.contains { $0.evaluate(in: environment) ?? true }
    }
    return supported.count == candidates.count ? platforms : supported
  }

  /// The first and the last release of each minor version, some that are still to come included, where one of them satisfies the
  /// specifiers; none where any is admitted, or where only single releases are.
  private static func pythonReleases(
    in range: VersionSpecifierSet?
  ) -> LazyFilterSequence<[PythonRelease]> {
    let range = range ?? VersionSpecifierSet()
    return releases.lazy.filter { !range.isEmpty && range.contains($0.version, prereleases: true) }
  }

  /// The releases that specifiers admit, of the first and the last one of each minor version.
  package static func admittedReleases(in range: VersionSpecifierSet) -> Set<String> {
    Set(releases.lazy.filter { range.contains($0.version, prereleases: true) }.map(\.text))
  }

  private struct PythonRelease {
    let minor: String
    let text: String
    let version: Version
  }

  private static let releases = (["2.7"] + (4...24).map { "3.\($0)" }).flatMap { minor in
    ["\(minor).0", "\(minor).99"].compactMap { text in
      Version(text).map { PythonRelease(minor: minor, text: text, version: $0) }
    }
  }
}

extension MarkerEnvironment {
  /// A platform whatever its processor.
  static func anyMachine(of platform: MarkerPlatform) -> MarkerEnvironment? {
    var environment = target(platform: platform)
    environment?[.platformMachine] = nil
    return environment
  }
}

extension LockView {
  fileprivate func installed(in environment: MarkerEnvironment) -> [Bool] {
    guard lock.installedSets.isEmpty else { return lock.installed(.environment(environment)) { _ in true } }
    return graph.reachable(view: .environment(environment)) { _ in true }
  }
}
