internal import Facts
internal import Standards

/// What the project would lock with one more requirement.
struct Resolution: Sendable {
  /// Who resolved, such as `uv 0.9.1`; `the lock` where nobody did.
  let resolver: String
  /// Everything that was resolved.
  let lock: Lock
  /// The index of each distribution, where the resolver tells.
  var indexes: [DistributionName: String] = [:]
  /// What the resolver itself knows of the packages.
  var metadata: [CoreMetadata] = []
  /// Whether the packages of the present lock that are not in it would leave the project.
  var isWhole = false
  var notEvaluated: [NotEvaluated] = []
}

/// Why there is no resolution.
struct ResolutionFailure: Error, Sendable {
  let reason: String
  let remedy: String
}
