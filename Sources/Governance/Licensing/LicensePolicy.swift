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

  package var isAmbiguous: Bool { best != worst }
}

/// The licence tables of `license-allowlist/`, ready to judge.
package struct LicensePolicy: Sendable {
  struct Entry: Sendable {
    let id: SPDXLicenseID
    let licenseClass: LicenseClass
    /// Whether the Apache Software Foundation's policy names the licence.
    let isNamedByASF: Bool
  }

  /// By case-folded identifier.
  let licenses: [String: Entry]
  /// Whether an exception permits linking with code of any licence, by case-folded identifier.
  let exceptionsThatPermitLinking: [String: Bool]
  let verdicts: [VerdictKey: LicenseVerdict]
  package let vocabulary: LicenseVocabulary

  struct VerdictKey: Hashable, Sendable {
    let profile: LicenseProfile
    let licenseClass: LicenseClass
    let scope: LicenseScope
  }

  /// The tables as shipped.
  package static let standard = LicensePolicy(
    licenses: DefaultLicensePolicy.licenses,
    exceptions: DefaultLicensePolicy.exceptions,
    classifiers: DefaultLicensePolicy.classifiers,
    legacyNames: DefaultLicensePolicy.legacyNames,
    scopes: DefaultLicensePolicy.scopes
  )

  /// Judges what a licence statement means for a scope.
  package func judge(
    _ reading: LicenseReading,
    scope: LicenseScope,
    profile: LicenseProfile
  ) -> LicenseJudgement {
    switch reading {
    case .expression(let expression): judge(expression, scope, profile)
    case .anyOf(let expressions): span(expressions.map { judge($0, scope, profile) })
    case .unknown, .unstated: unknown(scope, profile)
    }
  }

  private func judge(
    _ expression: SPDXExpression,
    _ scope: LicenseScope,
    _ profile: LicenseProfile
  ) -> LicenseJudgement {
    let judged = expression.evaluate(
      leaf: { leaf in
        let licenseClass = licenseClass(of: leaf)
        return (verdict(of: leaf, licenseClass, scope, profile), licenseClass == .unknown)
      },
      and: { $0.0 >= $1.0 ? $0 : $1 },
      or: { $0.0 <= $1.0 ? $0 : $1 }
    )
    return LicenseJudgement(best: judged.0, worst: judged.0, isUnknown: judged.1)
  }

  private func verdict(
    of leaf: SPDXExpression.Leaf,
    _ licenseClass: LicenseClass,
    _ scope: LicenseScope,
    _ profile: LicenseProfile
  ) -> LicenseVerdict {
    let verdict =
      verdicts[VerdictKey(profile: profile, licenseClass: licenseClass, scope: scope)] ?? .block
    let isNamed = licenses[leaf.license.folded]?.isNamedByASF ?? false
    return profile == .asfStrict && scope == .runtime && !isNamed ? max(verdict, .review) : verdict
  }

  /// The class of one licence with its exception, judged as a pair.
  package func licenseClass(of leaf: SPDXExpression.Leaf) -> LicenseClass {
    let base = leaf.orLater ? classOfLaterVersions(leaf.license) : baseClass(leaf.license)
    guard let exception = leaf.exception else { return base }
    guard let permitsLinking = exceptionsThatPermitLinking[exception.folded] else { return .unknown }
    let isCopyleft = base == .strongCopyleft || base == .weakCopyleft
    return isCopyleft && permitsLinking ? .linkingException : base
  }

  private func baseClass(_ id: SPDXLicenseID) -> LicenseClass {
    if id.folded == "licenseref-proprietary" { return .restricted }
    return licenses[id.folded]?.licenseClass ?? .unknown
  }

  /// `+` admits every later version that exists: the best of them counts.
  private func classOfLaterVersions(_ id: SPDXLicenseID) -> LicenseClass {
    let stated = baseClass(id)
    guard let (stem, version) = Self.splitVersion(id.folded) else { return stated }
    let later = licenses.compactMap { folded, entry -> LicenseClass? in
      guard let (otherStem, otherVersion) = Self.splitVersion(folded), otherStem == stem,
        !otherVersion.lexicographicallyPrecedes(version)
      else { return nil }
      return entry.licenseClass
    }
    let order = LicenseClass.allCases
    return (later + [stated]).min { order.firstIndex(of: $0) ?? 0 < order.firstIndex(of: $1) ?? 0 } ?? stated
  }

  /// `mpl-1.1` → (`mpl`, [1, 1]); nil where the identifier does not end in a version.
  private static func splitVersion(_ folded: String) -> (stem: Substring, version: [Int])? {
    guard let dash = folded.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    let parts = folded[folded.utf8.index(after: dash)...].split(
      separator: ".",
      omittingEmptySubsequences: false
    )
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? (folded[..<dash], numbers) : nil
  }

  private func span(_ judgements: [LicenseJudgement]) -> LicenseJudgement {
    LicenseJudgement(
      best: judgements.map(\.best).min() ?? .block,
      worst: judgements.map(\.worst).max() ?? .block,
      isUnknown: judgements.allSatisfy(\.isUnknown)
    )
  }

  private func unknown(_ scope: LicenseScope, _ profile: LicenseProfile) -> LicenseJudgement {
    let verdict = verdicts[VerdictKey(profile: profile, licenseClass: .unknown, scope: scope)] ?? .block
    return LicenseJudgement(best: verdict, worst: verdict, isUnknown: true)
  }
}
