import Facts
import Syntax

extension LicenseEvidence {
  /// What a manifest says of the project's own licence: `license` as an expression (PEP 639) or as a text (PEP 621), the
  /// classifiers, and Poetry's `license`, which is an identifier where it is one. Files are named by `licenseFiles`.
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

extension SyntaxValue {
  /// The licence files of a pyproject.toml: `license.file` (PEP 621), `license-files` (PEP 639) and its older form for setuptools.
  var licenseFiles: [String] {
    let project = self["project"]
    let lists = [project?["license-files"], self["tool"]?["setuptools"]?["license-files"]]
    let stated = project?["license"]
    let one = stated?.kind == .table ? stated?["file"]?.string : nil
    return [one].compactMap(\.self)
      + lists.compactMap(\.self).flatMap { list in
        list.kind == .array ? list.elements.compactMap(\.string) : []
      }
  }
}
