internal import Standards
package import Facts
package import Syntax

/// What a rule saw, before the engine gives it a level, a disposition and a fingerprint.
package struct Violation: Sendable {
  package let message: String
  package let location: SourceLocation?
  package let subject: Subject
  /// What to do about this one, with the exact text to write or run.
  package let fix: String
  /// Never above the rule's level: for cases that weigh less than the rule's usual one.
  package var levelCap: Level = .error
  package var advisory: AdvisoryDetail?
  package var license: LicenseDetail?
  /// The file by which the finding is known, where its place is only one of several.
  package var fingerprintFile: String?
  /// For a word inside a longer instruction: the line on which the instruction begins.
  package var instructionLine: Int?

  package init(_ message: String, at location: SourceLocation?, subject: Subject, fix: String) {
    self.message = RedactedURL.redacting(message)
    self.location = location
    self.subject = subject
    self.fix = fix
  }
}

/// What a finding is about.
package struct Subject: Sendable, Hashable {
  /// The package id, the image or the file: whatever a person would call it.
  package let id: String
  package let name: String
  package let version: String?
  package let purl: String?
  package let scopes: [Scope]
  /// From a root to the package, as ids; empty where nothing leads there.
  package let path: [String]

  package init(
    id: String,
    name: String,
    version: String? = nil,
    purl: String? = nil,
    scopes: [Scope] = [],
    path: [String] = []
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.purl = purl
    self.scopes = scopes
    self.path = path
  }
}

extension Subject {
  /// A package of a lock, by its index.
  init(_ package: Int, of view: LockView) {
    let distribution = view.lock.packages[package]
    self.init(
      id: view.ids[package],
      name: distribution.name.text,
      version: distribution.version,
      purl: distribution.purl?.description,
      scopes: view.scopes[package],
      path: view.pathIDs(to: package)
    )
  }

  /// A requirement of a manifest.
  init(_ requirement: DeclaredRequirement, scopes: [Scope]? = nil) {
    self.init(
      id: requirement.name.text,
      name: requirement.name.text,
      purl: requirement.name.purl()?.description,
      scopes: scopes ?? [requirement.scope]
    )
  }
}

/// The vulnerability of a finding.
package struct AdvisoryDetail: Sendable {
  package let id: String
  package let aliases: [String]
  package let summary: String?
  /// `low`, `medium`, `high`, `critical` or `unknown`.
  package let severity: String
  package let score: Double?
  package let vector: String?
  /// The record that states the severity.
  package let severitySource: String?
  package let fixed: [String]
  package let sources: [String]
  /// Records of the same vulnerability according to which the version is not affected.
  package let dissenters: [String]
  package let exploitation: Exploitation?
  package let prediction: ExploitPrediction?
}

/// The licence of a finding.
package struct LicenseDetail: Sendable {
  package let expression: String
  package let verdict: String
  /// The statement that decided, such as `Classifier`.
  package let evidence: String?
}

/// A violation of a rule, as it is reported.
package struct Finding: Sendable {
  package enum Disposition: String, Sendable { case open, waived }

  /// What a change did to the finding.
  package enum Status: String, Sendable { case new, existing, fixed }

  package let rule: Rule
  package let level: Level
  /// Who accepts it for now.
  package var waiver: Waiver?
  /// Nil where no change is judged, or where the state before is not known.
  package var status: Status?
  package let violation: Violation
  /// The same for the same problem in another version or on another line.
  package let fingerprint: String

  package var disposition: Disposition { waiver == nil ? .open : .waived }
}
