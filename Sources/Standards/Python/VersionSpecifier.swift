package import Syntax

/// One clause that restricts versions, such as `>=1.2` (PEP 440, "Version specifiers",
/// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers).
package struct VersionSpecifier: Sendable {
  package enum Operation: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
    case compatible = "~="
    /// Compares text, and so admits what is no version.
    case arbitrary = "==="
  }

  package let operation: Operation
  /// The right side as written, without white space.
  package let text: String
  /// The right side without `.*`; nil where `===` has text that is no version.
  package let version: Version?
  /// Whether the right side ends with `.*`.
  package let isWildcard: Bool
  /// The versions that match; those that do not for `!=`; all for `===`.
  private let interval: VersionInterval

  init(arbitrary text: String) {
    self.operation = .arbitrary
    self.text = text
    self.version = Version(text)
    self.isWildcard = false
    self.interval = VersionInterval()
  }

  init(_ operation: Operation, _ version: Version, text: String, isWildcard: Bool) {
    self.operation = operation
    self.text = text
    self.version = version
    self.isWildcard = isWildcard
    self.interval = isWildcard ? version.releases : version.interval(operation)
  }

  /// Whether any release may satisfy it but for single ones: `>=0`, `!=5`.
  var isVacuous: Bool {
    switch operation {
    case .notEqual: true
    case .greater, .greaterOrEqual: version.flatMap { version in Version("0").map { version <= $0 } } ?? false
    case .equal, .less, .lessOrEqual, .compatible, .arbitrary: false
    }
  }

  /// `==` without `.*`, or `===`.
  package var isPin: Bool {
    operation == .arbitrary || operation == .equal && !isWildcard
  }

  /// Whether the clause names a pre-release, by which it admits pre-releases ("Handling of pre-releases").
  var namesPrerelease: Bool {
    operation != .notEqual && version?.isPrerelease == true
  }

  /// Whether a version with this text satisfies the clause; `version` is what the text says, if it is a
  /// version.
  func matches(_ version: Version?, text candidate: @autoclosure () -> String) -> Bool {
    if operation == .arbitrary {
      return candidate().lowercased().utf8.elementsEqual(text.lowercased().utf8)
    }
    guard let version else { return false }
    return interval.contains(version) != (operation == .notEqual)
  }
}

/// The bounds of each operator; the sentences are those of the specification.
extension Version {
  /// `==1.2.*`: "prefix match".
  fileprivate var releases: VersionInterval {
    VersionInterval(lower: firstDevelopmentRelease, upper: afterReleases(sharing: Int(releaseCount)))
  }

  fileprivate func interval(_ operation: VersionSpecifier.Operation) -> VersionInterval {
    switch operation {
    case .arbitrary: VersionInterval()
    // "If the specified version identifier is a public version identifier, then the local version label of
    // any candidate versions must be ignored"
    case .equal, .notEqual: VersionInterval(lower: key, upper: hasLocal ? afterSelf : afterLocals)
    case .lessOrEqual: VersionInterval(upper: afterLocals)
    case .greaterOrEqual: VersionInterval(lower: key)
    // "MUST NOT allow a pre-release of the specified version unless the specified version is itself a
    // pre-release"
    case .less: VersionInterval(upper: isPrerelease ? key : firstDevelopmentRelease)
    // "MUST NOT allow a post-release of the given version unless the given version itself is a post release",
    // and "MUST NOT match a local version of the specified version"
    case .greater:
      VersionInterval(lower: isPostrelease || isDevrelease ? afterLocals : afterPostReleases)
    // `~=2.2` is `>=2.2, ==2.*`
    case .compatible: VersionInterval(lower: key, upper: afterReleases(sharing: Int(releaseCount) - 1))
    }
  }
}

/// Clauses are equal where they are spelled alike up to the spelling of the version; the number of zeros at
/// the end of the release counts for `~=` alone.
extension VersionSpecifier: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    guard left.operation == right.operation, left.isWildcard == right.isWildcard else { return false }
    if left.isWildcard || left.operation == .arbitrary {
      return left.text.utf8.elementsEqual(right.text.utf8)
    }
    return left.version == right.version
      && (left.operation != .compatible || left.version?.releaseCount == right.version?.releaseCount)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(operation)
    if isWildcard || operation == .arbitrary { hasher.combine(text) } else { hasher.combine(version) }
  }
}

extension VersionSpecifier: CustomStringConvertible {
  /// The operator and the version as written.
  package var description: String { operation.rawValue + text }
}

extension VersionSpecifier {
  /// Reads one clause; white space around it is ignored.
  package init(parsing text: String) throws(ParseError) {
    try self.init(parsing: text.utf8)
  }

  package init(parsing bytes: some Collection<UInt8>) throws(ParseError) {
    self = try PythonTextCursor.parse(bytes) { cursor throws(ParseError) in
      var cursor = cursor
      cursor.trimWhitespace()
      return try VersionSpecifier(reading: cursor)
    }
  }
}
