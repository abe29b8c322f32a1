package import Facts
package import Standards
package import Syntax

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
  /// Distributions that control security: a change of them is Significant (policy 3).
  package var securityControls: [String] = Policy.usualSecurityControls
  /// Tags of images that move by design, besides `latest`.
  package var floatingTags: [String] = []
  /// Where images may come from: registries, folders of a registry, or repositories; empty for anywhere.
  package var imageSources: [String] = []
  /// The checks that pipelines must run (4.2), by name.
  package var pipelineGates: [String] = PipelineGate.all.map(\.name)
  /// The longest time for which a waiver holds.
  package var maximumWaiverDays = 90
  /// The longest time for which a baseline holds.
  package var maximumBaselineDays = 365
  /// Within which time advisories are to be settled.
  package var remediationTimes = RemediationTimes()
  package var levels = LevelTable()
  /// Licences that the project has recorded or allowed itself.
  package var licenses = LicenseSettings()
  /// The environment for which the project is judged, by the name in `levels`.
  package var environment: String?
  /// Findings that are accepted for a time.
  package var waivers: [Waiver] = []
  /// Waivers that the change itself brings: for what was there before they hold at once.
  package var proposedWaivers: [Waiver] = []
  /// Where each setting stands that differs from its default.
  var origins: [String: SourceLocation] = [:]

  package init() {}

  /// Where a setting stands; nil for a default.
  package func origin(of setting: String) -> SourceLocation? { origins[setting] }

  /// Authentication, cryptography, TLS and database drivers.
  package static let usualSecurityControls = [
    "argon2-cffi", "asyncpg", "authlib", "bcrypt", "cryptography", "django-allauth", "itsdangerous", "ldap3",
    "mysqlclient", "oauthlib", "paramiko", "passlib", "psycopg", "psycopg2", "psycopg2-binary",
    "pycryptodome", "pyjwt", "pymongo", "pymysql", "pynacl", "pyopenssl", "python-jose", "python3-saml",
    "requests-oauthlib",
  ]

  package func isSecurityControl(_ name: String) -> Bool { securityControls.contains(name) }

  /// Whether a rule is on for anything.
  func mayReport(_ rule: Rule) -> Bool { levels.mayReport(rule, environment) }

  /// Whether a rule that is on needs some evidence.
  package func asksFor(_ evidence: Rule.Evidence, by rule: Rule) -> Bool {
    rule.needs.contains(evidence) && mayReport(rule)
  }

  /// Whether a tag of an image moves by design.
  package func isFloating(_ tag: String) -> Bool { tag == "latest" || floatingTags.contains(tag) }

  /// Whether images of this name may be used.
  func admitsImage(named name: String) -> Bool {
    imageSources.isEmpty || imageSources.contains { name == $0 || name.hasPrefix($0 + "/") }
  }

  /// The level at which a rule reports for these scopes, or nil where it is switched off.
  package func level(of rule: Rule, in scopes: [Scope] = []) -> Level? {
    levels.level(of: rule, in: scopes, environment)
  }
}
