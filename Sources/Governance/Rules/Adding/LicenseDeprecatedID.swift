internal import Facts
internal import Standards

extension Rule {
  static let licenseDeprecatedID = Rule(
    id: "license-deprecated-id",
    title: "Licence expression with a deprecated identifier",
    level: .note,
    clause: .evaluating,
    needs: [.licenseMetadata],
    rationale:
      "SPDX has replaced the identifier, most often because it does not tell `only` from `or-later`. It is judged as its "
      + "successor.",
    fix: "Nothing is to be done here; the authors of the package can name the successor.",
    check: licenseCheck(deprecatedID)
  )
}

@Sendable private func deprecatedID(_ license: JudgedLicense, _ policy: Policy) -> Violation? {
  guard let stated = license.conclusion.statements.first(where: { $0.kind == .expression }),
    case .expression(let expression) = stated.reading
  else { return nil }
  let names = policy.licenses.tables.deprecatedIDs(in: expression).map { id, successor in
    successor.map { "`\(id)`, now `\($0)`" } ?? "`\(id)`"
  }
  guard !names.isEmpty else { return nil }
  return license.violation(
    "\(license.id) states a deprecated identifier: \(names.joined(separator: "; "))",
    fix: "ask the authors of `\(license.name)` to write the successor")
}
