internal import Facts
internal import Syntax
internal import Standards

extension Rule {
  static let licenseNotAllowed = Rule(
    id: "license-not-allowed",
    title: "Licence not compatible with Apache-2.0 in this scope",
    level: .error,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale:
      "The policy asks for licences that are compatible with Apache-2.0. This one puts terms on the whole "
      + "work, or limits its use, in the scope in which the package is needed.",
    fix:
      "Replace the package, make it an optional extra or a development tool, or have the Project Lead record an "
      + "exception.",
    check: licenseCheck { $0.best == .block && !$0.isUnknown }
  )

  static let licenseNeedsReview = Rule(
    id: "license-needs-review",
    title: "Licence needs a recorded decision",
    level: .error,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale:
      "The licence can be met in this scope, with duties such as relinking or a source offer that somebody has "
      + "to accept.",
    fix: "Record an exception with approver and reason, or replace the package.",
    check: licenseCheck { $0.best == .review && $0.worst == .review && !$0.isUnknown }
  )

  static let licenseUnknown = Rule(
    id: "license-unknown",
    title: "Licence unknown",
    level: .error,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale: "Without a licence nobody may use the package; unknown is not allowed.",
    fix: "Ask the authors to state the licence, or record an override with the evidence.",
    check: licenseCheck { $0.isUnknown && $0.worst >= .review }
  )

  static let licenseAmbiguous = Rule(
    id: "license-ambiguous",
    title: "Licence statement that may mean several licences",
    level: .warning,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale:
      "The metadata names a family of licences, not one of them; some members need more than others.",
    fix: "Look into the package's licence file and record an override with the evidence.",
    check: licenseCheck { $0.isAmbiguous && $0.worst >= .review && !$0.isUnknown }
  )
}

/// A check that reports every locked distribution whose worst scope's judgement is of one kind.
private func licenseCheck(
  _ reports: @escaping @Sendable (LicenseJudgement) -> Bool
) -> @Sendable (ProjectFacts, Policy) -> Judgement {
  { facts, policy in
    var judgement = Judgement()
    for view in facts.after.locks {
      for (index, package) in view.lock.packages.enumerated() where !package.source.kind.isLocal {
        guard let judged = judge(package, index, in: view, facts, policy) else { continue }
        switch judged {
        case .missing(let row): judgement.notEvaluated.append(row)
        case .judged(let conclusion, let scope, let result) where reports(result):
          judgement.violations.append(violation(index, view, conclusion, scope, result))
        case .judged: break
        }
      }
    }
    return judgement
  }
}

private enum Judged {
  case missing(NotEvaluated)
  case judged(LicenseConclusion, Scope, LicenseJudgement)
}

/// The judgement in the worst of the package's scopes; nil for packages that nothing reaches or that PyPI does not serve.
private func judge(
  _ package: LockedDistribution,
  _ index: Int,
  in view: LockView,
  _ facts: ProjectFacts,
  _ policy: Policy
) -> Judged? {
  guard package.name.ecosystem == .pypi, let name = DistributionName(package.name.text),
    let version = package.version.flatMap({ Version($0) })
  else { return nil }
  guard let conclusion = facts.licenses.conclusion(for: name, version: version) else {
    return .missing(
      NotEvaluated(
        subject: view.ids[index],
        file: view.lock.file,
        line: package.location.line,
        rule: "license-unknown",
        reason: "no core metadata of this version was given, so its licence is not judged",
        remedy: "add its METADATA to a --metadata directory"
      )
    )
  }
  let judged = view.scopes[index].map { scope in
    (
      scope,
      LicensePolicy.standard.judge(
        conclusion.reading,
        scope: LicenseScope(scope),
        profile: policy.profile
      )
    )
  }
  let worst = judged.max { ($0.1.worst, $0.1.best) < ($1.1.worst, $1.1.best) }
  return worst.map { .judged(conclusion, $0.0, $0.1) }
}

private func violation(
  _ index: Int,
  _ view: LockView,
  _ conclusion: LicenseConclusion,
  _ scope: Scope,
  _ result: LicenseJudgement
) -> Violation {
  let id = view.ids[index]
  let verdict = result.isAmbiguous ? "\(result.best)..\(result.worst)" : "\(result.worst)"
  var violation = Violation(
    message(id, conclusion, scope, verdict),
    at: view.lock.packages[index].location,
    subject: Subject(index, of: view),
    fix:
      "replace `\(view.lock.packages[index].name)`, move it out of the \(scope) scope, or record an exception"
  )
  violation.license = LicenseDetail(
    expression: "\(conclusion.reading)",
    verdict: verdict,
    evidence: conclusion.decidedBy.map { "\($0.kind.rawValue): \($0.value)" }
  )
  return violation
}

private func message(_ id: String, _ conclusion: LicenseConclusion, _ scope: Scope, _ verdict: String)
  -> String
{
  switch conclusion.reading {
  case .unstated: "\(id) states no licence (\(verdict) in scope \(scope))"
  case .unknown(let text):
    "\(id) states the licence `\(text)`, which is not known (\(verdict) in scope \(scope))"
  case .anyOf: "\(id) may be under any of \(conclusion.reading) (\(verdict) in scope \(scope))"
  case .expression: "\(id) is under \(conclusion.reading) (\(verdict) in scope \(scope))"
  }
}
