import Facts
import Syntax

extension LicenseEvidence {
  /// What a manifest says of the project's own licence: `license` as an expression (PEP 639) or as a text (PEP 621), the
  /// classifiers, and Poetry's `license`, which is an identifier where it is one. The text of a file is not here.
  ///
  /// Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/#license
  static func ofProject(_ document: SyntaxValue) -> [LicenseEvidence] {
    let project = document["project"]
    let poetry = document["tool"]?["poetry"]
    let stated = project?["license"]
    let candidates: [(Kind, SyntaxValue?)] = [
      (.expression, stated?.kind == .string ? stated : nil),
      (.text, stated?.kind == .table ? stated?["text"] : nil),
      (.text, poetry?["license"]),
    ]
    let lists = [project?["classifiers"], poetry?["classifiers"]].compactMap(\.self)
    let classifiers = lists.filter { $0.kind == .array }.flatMap(\.elements)
      .filter { $0.string?.hasPrefix("License ::") == true }
    return (candidates + classifiers.map { (.classifier, $0) }).compactMap { kind, value in
      guard let value, let text = value.string, !text.isEmpty else { return nil }
      return LicenseEvidence(kind: kind, value: text, location: value.headLocation)
    }
  }
}
