internal import Standards
package import Syntax

/// An image that a build, a service or a pipeline pulls.
package struct ImageReference: Sendable {
  package enum Role: String, Sendable {
    case from, service, step, action, task, syntax
    case copyFrom = "copy-from"
    case mountFrom = "mount-from"
  }

  /// The text as written, but without credentials.
  package let reference: String
  /// The reference with the defaults of arguments and variables applied, or nil where one is unknown.
  package let resolved: ImageName?
  package let role: Role
  /// The alias of the stage that is being built.
  package let stage: String?
  package let location: SourceLocation
  /// Whether this is the name of what a service builds, which nobody pulls.
  package let isBuilt: Bool

  package init(
    reference: String,
    resolved: ImageName?,
    role: Role,
    stage: String? = nil,
    isBuilt: Bool = false,
    location: SourceLocation
  ) {
    self.reference = ImageName.withoutCredentials(reference)
    self.resolved = resolved
    self.role = role
    self.stage = stage
    self.isBuilt = isBuilt
    self.location = location
  }
}

/// `[host[:port]/]path[:tag][@digest]`, the reference grammar of container registries.
///
/// Source: distribution, `reference` package, https://github.com/distribution/reference.
package struct ImageName: Sendable, Hashable, CustomStringConvertible {
  package let name: String
  package let tag: String?
  package let digest: String?

  /// A reference is no URL and holds no credentials; what somebody writes in its place may.
  static func withoutCredentials(_ reference: String) -> String {
    reference.hasPrefix("docker://") ? reference : RedactedURL.redacting(reference)
  }

  /// Splits a reference; nil for an empty one. The colon of a port is no tag.
  package init?(_ reference: String) {
    let reference = Self.withoutCredentials(reference)
    var rest = reference.utf8[...]
    var digest: Substring?
    if let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      digest = Substring(rest[rest.index(after: at)...])
      rest = rest[..<at]
    }
    var tag: Substring?
    if let colon = rest.lastIndex(of: UInt8(ascii: ":")),
      !rest[colon...].contains(UInt8(ascii: "/"))
    {
      tag = Substring(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    }
    guard !rest.isEmpty else { return nil }
    name = String(Substring(rest))
    self.tag = tag.flatMap { $0.isEmpty ? nil : String($0) }
    self.digest = digest.flatMap { $0.isEmpty ? nil : String($0) }
  }

  package var description: String {
    name + (tag.map { ":" + $0 } ?? "") + (digest.map { "@" + $0 } ?? "")
  }
}

/// A `FROM` of a Dockerfile.
package struct BuildStage: Sendable {
  package enum Kind: String, Sendable { case image, stage, scratch, unresolved }

  package let index: Int
  package let alias: String?
  package let kind: Kind
  package let reference: String
  package let platform: String?
  package let location: SourceLocation

  package init(
    index: Int,
    alias: String?,
    kind: Kind,
    reference: String,
    platform: String?,
    location: SourceLocation
  ) {
    self.index = index
    self.alias = alias
    self.kind = kind
    self.reference = ImageName.withoutCredentials(reference)
    self.platform = platform
    self.location = location
  }
}

/// An `ARG` of a Dockerfile with its default.
package struct BuildArgument: Sendable {
  package let name: String
  package let defaultValue: String?
  package let location: SourceLocation

  package init(name: String, defaultValue: String?, location: SourceLocation) {
    self.name = name
    self.defaultValue = defaultValue.map(RedactedURL.redacting)
    self.location = location
  }
}

/// A `LABEL` of a Dockerfile whose value is known.
package struct ImageLabel: Sendable {
  package let name: String
  package let value: String
  package let location: SourceLocation

  package init(name: String, value: String, location: SourceLocation) {
    self.name = name
    self.value = value
    self.location = location
  }
}
