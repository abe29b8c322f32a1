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
    check: licenseCheck(
      reporting: { $0.best == .block && !$0.isUnknown },
      fix: { "replace `\($0)`, move it out of the \($1) scope, or have the Project Lead record an exception" }
    )
  )
}
