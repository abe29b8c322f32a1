internal import Standards

/// Versions between two bounds, either of which may be missing; what they mean is for the ecosystem's scheme to say.
package struct VersionBounds: Sendable, Hashable {
  package struct Bound: Sendable, Hashable {
    package let version: String
    package let isIncluded: Bool

    package init(version: String, isIncluded: Bool) {
      self.version = version
      self.isIncluded = isIncluded
    }
  }

  package var lower: Bound?
  package var upper: Bound?

  package init(lower: Bound? = nil, upper: Bound? = nil) {
    self.lower = lower
    self.upper = upper
  }

  package static let all = VersionBounds()

  package static func below(_ version: String) -> VersionBounds {
    VersionBounds(upper: Bound(version: version, isIncluded: false))
  }

  package static func upTo(_ version: String) -> VersionBounds {
    VersionBounds(upper: Bound(version: version, isIncluded: true))
  }

  package static func above(_ version: String) -> VersionBounds {
    VersionBounds(lower: Bound(version: version, isIncluded: false))
  }

  package static func from(_ version: String) -> VersionBounds {
    VersionBounds(lower: Bound(version: version, isIncluded: true))
  }

  package static func only(_ version: String) -> VersionBounds {
    let bound = Bound(version: version, isIncluded: true)
    return VersionBounds(lower: bound, upper: bound)
  }
}
