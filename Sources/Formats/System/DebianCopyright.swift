package import Facts
package import Syntax

/// Reads a Debian package's `copyright` file in its machine-readable form: the licence of each of its paragraphs.
///
/// Source: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
package enum DebianCopyright {
  /// What the header and each `Files` paragraph say, a licence once; nil where the file is free text.
  package static func read(_ source: SourceFile) -> [LicenseEvidence]? {
    let lines = SystemLine.all(of: source)
    guard let first = lines.first(where: { !$0.text.isEmpty }), isFormat(first) else { return nil }
    var evidence: [LicenseEvidence] = []
    var seen: Set<String> = []
    for paragraph in lines.split(whereSeparator: { $0.text.allSatisfy(\.isWhitespace) }) {
      guard let statement = statement(in: paragraph), seen.insert(statement.value).inserted else { continue }
      evidence.append(statement)
    }
    return evidence
  }

  /// The field that tells the version of the form; drafts of it had other addresses.
  private static func isFormat(_ line: SystemLine) -> Bool {
    guard let (name, value) = line.field(":") else { return false }
    let address = value.lowercased()
    return name.lowercased().hasPrefix("format")
      && (address.contains("copyright-format") || address.contains("dep5") || address.contains("dep-5"))
  }

  /// The first line of `License`; a paragraph with that field alone only holds the text of a licence.
  private static func statement(in paragraph: ArraySlice<SystemLine>) -> LicenseEvidence? {
    var license: LicenseEvidence?
    var isStatement = false
    for line in paragraph where line.text.first != " " && line.text.first != "\t" {
      guard let (name, value) = line.field(":") else { continue }
      switch name.lowercased() {
      case "license":
        license = LicenseEvidence(
          kind: .debian, value: value.isEmpty ? "unnamed" : value, location: line.location)
      case let field where field == "files" || field.hasPrefix("format"): isStatement = true
      default: break
      }
    }
    return isStatement ? license : nil
  }
}
