package import Standards

/// What the project's policy file decides: `assay.toml`, or `[tool.assay]` in `pyproject.toml`.
package struct Policy: Sendable {
  /// Which licence table applies.
  package var profile: LicenseProfile = .apacheDefault
  /// Advisory feeds and metadata that belong to the project, relative to the policy file.
  package var feeds: [String] = []
  /// Advisory feeds that `feeds update` fetches into the index.
  package var remoteFeeds: [RemoteFeed] = []
  package var metadata: [String] = []
  /// What is installed in the project's images, relative to the policy file.
  package var packages: [String] = []
  /// Days after which a feed's newest record is too old to judge by.
  package var maximumFeedAgeDays = 7
  /// The platforms on which the project runs; empty for any.
  package var platforms: [MarkerPlatform] = []
  /// Tags of images that move by design, besides `latest`.
  package var floatingTags: [String] = []
  /// Levels that differ from the rules' own; nil switches a rule off.
  package var levels: [String: Level?] = [:]

  package init() {}

  /// Whether a tag of an image moves by design.
  package func isFloating(_ tag: String) -> Bool { tag == "latest" || floatingTags.contains(tag) }

  /// The level at which a rule reports, or nil where it is switched off.
  package func level(of rule: Rule) -> Level? { levels[rule.id] ?? rule.level }
}
