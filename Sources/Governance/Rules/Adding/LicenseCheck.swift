internal import Facts
internal import Standards
internal import Syntax

/// A check that reports every locked distribution whose judgement, in the worst of its scopes, is of one kind, and every such package
/// of an image.
func licenseCheck(
  reporting reports: @escaping @Sendable (LicenseJudgement) -> Bool,
  fix: @escaping @Sendable (PackageName, Scope) -> String
) -> @Sendable (ProjectFacts, Policy) -> Judgement {
  let locked = licenseCheck { license, _ in
    reports(license.judgement) ? license.violation(fix: fix(license.name, license.scope)) : nil
  }
  return { facts, policy in
    var judgement = locked(facts, policy)
    let installed = SystemLicense.all(in: facts.after.inventory.systems, policy).licenses
    judgement.violations += installed.filter { reports($0.verdict) }.map { $0.violation(fix: fix) }
    return judgement
  }
}

/// A check of the licence of every locked or pinned distribution whose metadata is known.
func licenseCheck(
  _ violation: @escaping @Sendable (JudgedLicense, Policy) -> Violation?
) -> @Sendable (ProjectFacts, Policy) -> Judgement {
  { facts, policy in
    var judgement = Judgement()
    // That nobody gave metadata is one row, and the engine's to tell.
    guard !facts.licenses.isEmpty else { return judgement }
    for view in facts.after.locks + facts.after.pins {
      judgement.notEvaluated += view.packagesOfOtherEcosystems(
        than: .pypi, rule: "license-unknown", because: "only licences of Python distributions are judged")
      for index in view.lock.packages.indices where !view.lock.packages[index].source.isLocal {
        switch JudgedLicense.Outcome(index, of: view, facts, policy) {
        case .missing(let row)?: judgement.notEvaluated.append(row)
        case .judged(let license)?:
          judgement.violations += [violation(license, policy)].compactMap { $0 }
        case nil: break
        }
      }
    }
    return judgement
  }
}

/// One distribution's licence in the worst of its scopes.
struct JudgedLicense {
  let index: Int
  let view: LockView
  let conclusion: LicenseConclusion
  let scope: Scope
  let judgement: LicenseJudgement

  var id: String { view.ids[index] }

  var name: PackageName { view.lock.packages[index].name }

  enum Outcome {
    case missing(NotEvaluated)
    case judged(JudgedLicense)

    /// Nil for packages that nothing reaches or that are not from a Python index.
    init?(_ index: Int, of view: LockView, _ facts: ProjectFacts, _ policy: Policy) {
      guard let release = view.lock.packages[index].release else { return nil }
      guard let conclusion = facts.licenses.conclusion(for: release.name, version: release.version) else {
        self = .missing(Self.missingMetadata(index, of: view))
        return
      }
      let judged = view.scopes[index].map { scope in
        let judgement = policy.licenses.tables.judge(
          conclusion.reading, scope: LicenseScope(scope), profile: policy.profile)
        return JudgedLicense(
          index: index, view: view, conclusion: conclusion, scope: scope, judgement: judgement)
      }
      guard let worst = judged.max(by: { $0.weight < $1.weight }) else { return nil }
      self = .judged(worst)
    }

    private static func missingMetadata(_ index: Int, of view: LockView) -> NotEvaluated {
      NotEvaluated(
        subject: view.ids[index], file: view.lock.file, line: view.lock.packages[index].location.line,
        rule: "license-unknown",
        reason: "no core metadata of this version was given, so its licence is not judged",
        remedy: "add its METADATA to a --metadata directory, or fetch it: assay feeds metadata")
    }
  }

  private var weight: (LicenseVerdict, LicenseVerdict) { (judgement.worst, judgement.best) }

  /// What is wrong, or what the licence is and what that means in the scope.
  func violation(_ message: String? = nil, at location: SourceLocation? = nil, fix: String) -> Violation {
    let choice = judgement.chosen.map { ", taken under \($0)" } ?? ""
    var violation = Violation(
      message ?? "\(id) \(conclusion.statement)\(choice) (\(judgement) in scope \(scope))",
      at: location ?? view.lock.packages[index].location, subject: Subject(index, of: view), fix: fix)
    violation.license = LicenseDetail(conclusion, judgement)
    return violation
  }
}

extension LicenseDetail {
  init(_ conclusion: LicenseConclusion, _ judgement: LicenseJudgement) {
    self.init(
      expression: conclusion.reading.description, verdict: judgement.description,
      evidence: conclusion.decidedBy.map { "\($0.kind.rawValue): \($0.value)" })
  }
}

extension LicenseConclusion {
  /// What the package says, as the predicate of a sentence.
  var statement: String {
    switch reading {
    case .unstated: "states no licence"
    case .unknown(let text): "states the licence `\(text)`, which is not known"
    case .anyOf: "may be under any of \(reading)"
    case .expression: "is under \(reading)"
    }
  }
}
