package import Governance
internal import Facts
internal import Standards
internal import Syntax

/// The licence of every locked package, for a person and for spreadsheets.
package enum LicensesTable {
  private static let header = [
    "package", "version", "license", "verdict", "scope", "decided by", "file", "line", "verdicts",
  ]

  // MARK: Text

  package static func text(_ inventory: LicenseInventory, style: TextStyle) -> String {
    var text = ""
    if !inventory.hasPackages {
      text = inventory.notEvaluated.isEmpty ? "no lock file was found\n" : "no lock file was read\n"
    }
    for entry in inventory.summary {
      let count = counted(entry.count, "package")
      text += style.paint(short(entry.license), .bold) + " (\(entry.verdict)): \(count)\n"
      let names = inventory.rows.filter {
        $0.conclusion.reading.description == entry.license && $0.verdict == entry.verdict
      }.map { row in
        row.verdicts.allSatisfy { $0.verdict == row.verdicts[0].verdict }
          ? row.package.id : "\(row.package.id) (\(verdicts(row)))"
      }
      text += "  " + style.wrap(names.joined(separator: " "), indent: 2) + "\n"
    }
    text += images(inventory.systemLicenses, style)
    if let assumption = inventory.projectLicenses.assumption {
      text += (text.isEmpty ? "" : "\n") + style.wrap(assumption, indent: 2) + "\n"
    }
    guard !inventory.notEvaluated.isEmpty else { return text }
    text += (text.isEmpty ? "" : "\n") + style.paint("Not evaluated", .bold) + "\n"
    for group in NotEvaluatedGroup.groups(of: inventory.notEvaluated) {
      text += "  " + style.wrap(group.reason, indent: 4) + "\n"
      text += "    " + style.wrap(group.rows.map(subject).joined(separator: " "), indent: 4) + "\n"
      if let remedy = group.remedy { text += "    " + style.wrap("fix: " + remedy, indent: 9) + "\n" }
    }
    return text
  }

  private static func subject(_ row: NotEvaluated) -> String {
    row.subject == row.file ? row.place : row.subject
  }

  /// How many packages of each image have which verdict, and those that need somebody's decision.
  private static func images(_ licenses: [SystemLicense], _ style: TextStyle) -> String {
    let byImage = Dictionary(grouping: licenses, by: \.image)
    return byImage.keys.sorted().map { image in
      let all = byImage[image] ?? []
      let counts = Dictionary(grouping: all, by: \.verdict.description).mapValues(\.count).sorted {
        $0.key < $1.key
      }
      let sums = counts.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
      let rows = all.filter { $0.verdict.worst >= .review }.map { license in
        let what =
          "\(license.package.name)@\(license.package.version): \(short(license.conclusion.reading.description))"
        return "  " + style.wrap("\(what) (\(license.verdict), \(license.scope.rawValue))", indent: 4) + "\n"
      }
      return style.paint("Image \(image)", .bold) + style.wrap(": \(sums)", indent: 2) + "\n" + rows.joined()
    }.joined()
  }

  /// The verdict in each scope, the worst first.
  private static func verdicts(_ row: LicenseInventory.Row) -> String {
    row.verdicts.map { "\($0.scope): \($0.verdict)" }.joined(separator: "; ")
  }

  /// Some authors put the whole text of a licence where its name belongs.
  private static func short(_ license: String) -> String {
    let line = license.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line == license && line.count <= 80 ? line : String(line.prefix(76)) + " …"
  }

  // MARK: CSV (RFC 4180)

  package static func csv(_ inventory: LicenseInventory) -> [UInt8] {
    let rows = inventory.rows.map { row in
      [
        row.package.locked.name.text, row.package.locked.version ?? "", row.conclusion.reading.description,
        row.verdict,
        row.worstScope?.description ?? "", row.conclusion.decidedBy?.kind.rawValue ?? "", row.package.file,
        String(row.package.locked.location.line), verdicts(row),
      ]
    }
    let images = inventory.systemLicenses.map { license in
      [
        license.package.name, license.package.version, license.conclusion.reading.description,
        license.verdict.description, license.scope.rawValue,
        license.conclusion.decidedBy?.kind.rawValue ?? "",
        license.package.location.file, String(license.package.location.line), "",
      ]
    }
    let missing = inventory.notEvaluated.map { row in
      [
        row.subject, "", "", "not evaluated", "", row.reason, row.file ?? "", row.line.map(String.init) ?? "",
        "",
      ]
    }
    let lines = ([header] + rows + images + missing).map { row in
      row.map(cell).joined(separator: ",") + "\r\n"
    }
    return Array(lines.joined().utf8)
  }

  /// A cell on one line that no spreadsheet takes for a formula.
  ///
  /// Source: https://owasp.org/www-community/attacks/CSV_Injection
  static func cell(_ value: String) -> String {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    var text = TerminalSafety.visible(line)
    if let first = text.unicodeScalars.first, beginsFormula(first) { text = "'" + text }
    guard text.utf8.contains(where: { "\",; '".utf8.contains($0) }) else { return text }
    let quote = UInt8(ascii: "\"")
    let doubled = text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }

  /// Also in full width, and what stands for a tab or another control.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{FFFD}".unicodeScalars.contains(scalar)
  }
}
