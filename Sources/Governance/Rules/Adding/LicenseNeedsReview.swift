extension Rule {
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
    check: licenseCheck(
      reporting: { $0.best == .review && $0.worst == .review && !$0.isUnknown },
      fix: { "record an exception for `\($0)` with approver and reason, or move it out of the \($1) scope" })
  )
}
