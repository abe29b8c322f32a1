extension Rule {
  static let licenseAmbiguous = Rule(
    id: "license-ambiguous",
    title: "Licence statement that may mean several licences",
    level: .warning,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale:
      "The metadata names a family of licences, not one of them; some members need more than others.",
    fix: "Look into the package's licence file and record an override with the evidence.",
    check: licenseCheck(
      reporting: { $0.isAmbiguous && $0.worst >= .review && $0.best < .block && !$0.isUnknown },
      fix: { name, _ in "look into the licence file of `\(name)` and record which licence it is" })
  )
}
