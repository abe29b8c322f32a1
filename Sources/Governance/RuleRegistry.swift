extension Rule {
  /// Every rule, by id.
  package static let all: [Rule] = [
    .floatingImageTag,
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
    .unpinnedAction,
    .unpinnedBaseImage,
    .unpinnedHook,
    .unpinnedInstall,
    .unpinnedRequirement,
    .unpinnedRole,
    .unpinnedVCSRequirement,
    .unverifiedDownload,
  ]

  package static func rule(id: String) -> Rule? { all.first { $0.id == id } }
}
