extension Rule {
  /// Every rule, by id.
  package static let all: [Rule] = [
    .ambiguousIndex,
    .artifactNameMismatch,
    .changedHash,
    .endOfLifeImage,
    .endOfLifePython,
    .exploitedVulnerability,
    .floatingImageTag,
    .foreignArtifactHost,
    .imageWithoutDigest,
    .knownVulnerability,
    .licenseAmbiguous,
    .licenseNeedsReview,
    .licenseNotAllowed,
    .licenseUnknown,
    .maliciousPackage,
    .missingLock,
    .orphanedDependency,
    .outdatedLock,
    .staleAdvisoryFeed,
    .unexpectedSource,
    .unhashedLock,
    .unhashedURLRequirement,
    .unpinnedAction,
    .unpinnedBaseImage,
    .unpinnedHook,
    .unpinnedInstall,
    .unpinnedRequirement,
    .unpinnedRole,
    .unpinnedVCSRequirement,
    .unverifiedDownload,
    .vulnerableRangeDeclared,
  ]

  package static func rule(id: String) -> Rule? { all.first { $0.id == id } }
}
