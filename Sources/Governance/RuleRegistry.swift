extension Rule {
  /// Every rule, by id.
  package static let all: [Rule] = [
    .imageWithoutDigest,
    .knownVulnerability,
    .licenseAmbiguous,
    .licenseNeedsReview,
    .licenseNotAllowed,
    .licenseUnknown,
    .maliciousPackage,
    .orphanedDependency,
    .outdatedLock,
    .staleAdvisoryFeed,
    .unpinnedBaseImage,
    .unpinnedRequirement,
  ]

  package static func rule(id: String) -> Rule? { all.first { $0.id == id } }
}
