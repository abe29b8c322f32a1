/// What is known of the environment in which a marker is asked: everything, something, or nothing.
package struct MarkerEnvironment: Sendable {
  /// A value with the version that it says, if it is one.
  struct Value: Sendable {
    let text: String
    let version: Version?
  }

  private var values: [MarkerVariable: Value] = [:]
  /// The active extras, of which `extra` stands for each; nil where unknown.
  package var extra: Set<ExtraName>?
  /// The value of `extras` in a lock file (PEP 751); nil where unknown.
  package var extras: Set<ExtraName>?
  /// The value of `dependency_groups` in a lock file (PEP 751); nil where unknown.
  package var dependencyGroups: Set<DependencyGroupName>?

  /// An environment of which nothing is known.
  package init() {}

  /// The value of a variable other than `extra`, `extras` and `dependency_groups`; nil where unknown.
  package subscript(variable: MarkerVariable) -> String? {
    get { values[variable]?.text }
    set {
      values[variable] = newValue.map { Value(text: $0, version: variable.isVersion ? Version($0) : nil) }
    }
  }

  func value(of variable: MarkerVariable) -> Value? { values[variable] }
}

/// A system that `--platform` names.
package enum MarkerPlatform: String, Sendable, CaseIterable {
  case linux, macos, windows

  fileprivate var values: [MarkerVariable: String] {
    switch self {
    case .linux:
      [.osName: "posix", .sysPlatform: "linux", .platformSystem: "Linux", .platformMachine: "x86_64"]
    case .macos:
      [.osName: "posix", .sysPlatform: "darwin", .platformSystem: "Darwin", .platformMachine: "arm64"]
    case .windows:
      [.osName: "nt", .sysPlatform: "win32", .platformSystem: "Windows", .platformMachine: "x86_64"]
    }
  }
}

extension MarkerEnvironment {
  /// CPython `X.Y` (as `X.Y.0`) or `X.Y.Z` on a platform; what is not given stays unknown, extras too. Nil
  /// where `pythonVersion` has another form.
  package static func target(
    pythonVersion: String? = nil,
    platform: MarkerPlatform? = nil
  ) -> MarkerEnvironment? {
    var environment = MarkerEnvironment()
    if let pythonVersion {
      guard let version = Version(pythonVersion), version == version.baseVersion, version.epoch == "0",
        (2...3).contains(version.release.count)
      else { return nil }
      environment.set(python: version.release)
    }
    for (variable, value) in platform?.values ?? [:] { environment[variable] = value }
    return environment
  }

  private mutating func set(python release: [String]) {
    let full = (release + ["0"]).prefix(3).joined(separator: ".")
    self[.pythonVersion] = release.prefix(2).joined(separator: ".")
    self[.pythonFullVersion] = full
    self[.implementationVersion] = full
    self[.implementationName] = "cpython"
    self[.platformPythonImplementation] = "CPython"
  }
}
