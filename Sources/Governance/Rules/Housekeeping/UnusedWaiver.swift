internal import Facts

extension Rule {
  static let unusedWaiver = Rule(
    id: "unused-waiver",
    title: "Waiver for something that is not found",
    level: .warning,
    clause: .detecting,
    needs: [],
    circumstances: [.day],
    rationale:
      "A waiver that nothing needs would silently accept the same finding when it comes back, and makes the list of accepted risks "
      + "longer than the risks.",
    fix: "Remove the entry, or correct its rule, advisory or package.",
    // Only who has all findings can tell: the engine, when every other rule has spoken.
    check: { _, _ in Judgement() }
  )
}

extension Waiver {
  /// What to report where a waiver covers no finding.
  var unusedViolation: Violation {
    let what = fingerprint == nil ? "the waiver" : "the baseline's entry"
    var violation = Violation(
      "\(what) for \(subject) covers nothing that is found", at: location, subject: asSubject,
      fix: "remove it, or correct its rule, advisory or package")
    if fingerprint != nil { violation.levelCap = .note }
    return violation
  }
}
