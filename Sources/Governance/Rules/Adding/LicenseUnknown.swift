extension Rule {
  static let licenseUnknown = Rule(
    id: "license-unknown",
    title: "Licence unknown",
    level: .error,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale: "Without a licence nobody may use the package; unknown is not allowed.",
    fix: "Ask the authors to state the licence, or record an override with the evidence.",
    check: licenseCheck(
      reporting: { $0.isUnknown && $0.worst >= .review },
      fix: { name, _ in
        "ask the authors of `\(name)` to state its licence, or record what its licence file says"
      })
  )
}
