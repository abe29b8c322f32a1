package import Facts
package import Standards

/// How a licence class relates to an Apache-2.0 work; see `license-allowlist/README.md`.
package enum LicenseClass: String, Sendable, CaseIterable {
  case permissive = "A"
  case labelled = "B"
  case weakCopyleft = "L"
  case linkingException = "W"
  case strongCopyleft = "G"
  case networkCopyleft = "N"
  case restricted = "P"
  case unknown = "U"
}

extension LicenseClass: Comparable {
  /// From the freest to the least known: which of two branches is the better one where both have the same verdict.
  package static func < (left: LicenseClass, right: LicenseClass) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .permissive: 0
    case .labelled: 1
    case .linkingException: 2
    case .weakCopyleft: 3
    case .strongCopyleft: 4
    case .networkCopyleft: 5
    case .restricted: 6
    case .unknown: 7
    }
  }
}

/// What a licence means for one scope, from the best to the worst.
package enum LicenseVerdict: String, Sendable, Comparable {
  case ok, note, review, block

  package static func < (left: LicenseVerdict, right: LicenseVerdict) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .ok: 0
    case .note: 1
    case .review: 2
    case .block: 3
    }
  }
}

/// Which reading of the policy applies; the tables differ in `license-allowlist/scopes.tsv`.
package enum LicenseProfile: String, Sendable, CaseIterable {
  case apacheDefault = "apache-default"
  case asfStrict = "asf-strict"
  case osadlStrict = "osadl-strict"
}

/// The columns of `license-allowlist/scopes.tsv`.
package enum LicenseScope: String, Sendable, CaseIterable {
  case runtime, extra, group, build, container, vendored
  case containerOS = "container-os"

  package init(_ scope: Scope) {
    switch scope {
    case .runtime, .script: self = .runtime
    case .extra: self = .extra
    case .group, .environment, .hook: self = .group
    case .build: self = .build
    case .vendored: self = .vendored
    case .container: self = .container
    }
  }
}

/// The verdicts between which an ambiguous licence may lie; both ends are equal for a clear one.
package struct LicenseJudgement: Sendable, Hashable {
  package let best: LicenseVerdict
  package let worst: LicenseVerdict
  /// Nobody whom the tables trust names the licence.
  package let isUnknown: Bool
  /// The branch taken, where the licence offers a choice.
  package var chosen: SPDXExpression?

  package var isAmbiguous: Bool { best != worst }
}

extension LicenseJudgement: CustomStringConvertible {
  package var description: String { isAmbiguous ? "\(best)..\(worst)" : "\(worst)" }
}

/// The licence tables of `license-allowlist/`, ready to judge.
package struct LicensePolicy: Sendable {
  struct Entry: Sendable {
    let id: SPDXLicenseID
    let licenseClass: LicenseClass
    /// Whether the Apache Software Foundation's policy names the licence.
    let isNamedByASF: Bool
    /// What the list says in place of a deprecated identifier; nil for one that is not deprecated or has no successor.
    let successor: String?
    let isDeprecated: Bool
  }

  struct VerdictKey: Hashable, Sendable {
    let profile: LicenseProfile
    let licenseClass: LicenseClass
    let scope: LicenseScope
  }

  /// By case-folded identifier.
  var licenses: [String: Entry]
  /// Licences with an exception, where the project's policy file gives the pair a class.
  var pairs: [SPDXExpression.Leaf: LicenseClass] = [:]
  let families: LicenseFamilies
  /// Whether an exception permits linking with code of any licence, by case-folded identifier.
  let exceptionsThatPermitLinking: [String: Bool]
  let verdicts: [VerdictKey: LicenseVerdict]
  package internal(set) var vocabulary: LicenseVocabulary
  /// The day of the data.
  package let dataVersion: String

  /// The tables as shipped.
  package static let standard = LicensePolicy(
    DefaultLicensePolicy.tables, dataVersion: DefaultLicensePolicy.version)

  /// Gives a licence the class that the project's policy file tells; a deprecated identifier follows its successor.
  mutating func classify(_ leaf: SPDXExpression.Leaf, as licenseClass: LicenseClass) {
    let id = leaf.license
    let stated = licenses[id.folded] ?? Entry(id: id)
    if leaf.exception != nil {
      licenses[id.folded] = stated
      pairs[leaf] = licenseClass
    } else {
      for entry in [stated] + licenses.values.filter({ $0.successor == id.text }) {
        licenses[entry.id.folded] = entry.classified(as: licenseClass)
      }
    }
    if vocabulary.spellings[id.folded] == nil { vocabulary.spellings[id.folded] = id }
  }
}

extension LicensePolicy.Entry {
  /// A licence that the tables do not have.
  fileprivate init(id: SPDXLicenseID) {
    self.init(id: id, licenseClass: .unknown, isNamedByASF: false, successor: nil, isDeprecated: false)
  }

  /// What the project has decided on needs no further name.
  fileprivate func classified(as licenseClass: LicenseClass) -> Self {
    Self(
      id: id, licenseClass: licenseClass, isNamedByASF: true, successor: successor, isDeprecated: isDeprecated
    )
  }
}
