internal import Facts
internal import Standards
internal import Syntax

extension ReviewFacts {
  /// Section 5: what the project is made of.
  var inventorySection: ReportSection {
    var section = ReportSection(
      number: 5, id: "inventory", title: "Inventory", question: "What do we run?", criteria: ["CC7.2"])
    section.notes = attachments.map { "\($0.name) beside this report: `\($0.digest)`." }
    section.tables = [countTable, imageTable, packageTable]
    return section
  }

  private var uses: [PackageUse] { PackageUse.all(in: end.after) }

  private var countTable: ReportTable {
    let direct = Set(
      end.after.locks.flatMap { view in
        view.ids.indices.filter { view.isDirect[$0] }.map { "\(view.lock.file) \(view.ids[$0])" }
      })
    let uses = self.uses
    let inventory = end.after.inventory
    let images = inventory.images.filter { $0.role != .action }
    let rows: [(String, Int)] = [
      ("Locked packages", uses.count),
      ("of them direct", uses.count { direct.contains("\($0.file) \($0.id)") }),
      ("of them transitive", uses.count { !direct.contains("\($0.file) \($0.id)") }),
      ("of them shipped", uses.count { $0.isShipped }),
      ("of them for development or builds only", uses.count { !$0.isShipped && !$0.scopes.isEmpty }),
      ("of them needed by nothing", uses.count { $0.scopes.isEmpty }),
      ("Declared requirements", inventory.requirements.count { !$0.isConstraint }),
      ("Images", images.count), ("Actions", inventory.images.count - images.count),
      ("Hooks", inventory.hooks.count), ("Roles and collections", inventory.roles.count),
      ("Packages installed by image builds and pipelines", inventory.installs.count),
    ]
    return ReportTable(
      "inventory-counts", "Counts", [("what", "What"), ("count", "Count")],
      rows.map { [.text($0.0), .number($0.1)] }, ifEmpty: "")
  }

  private var imageTable: ReportTable {
    ReportTable(
      "images", "Images and actions",
      [("reference", "Reference"), ("role", "Role"), ("file", "File"), ("line", "Line")],
      end.after.inventory.images.map { image in
        [
          .code(image.reference), .text(image.role.rawValue), .code(image.location.file),
          .number(image.location.line),
        ]
      }, ifEmpty: "No image is used.")
  }

  private var packageTable: ReportTable {
    let licenses = Dictionary(
      self.licenses.rows.map { ("\($0.package.file) \($0.package.id)", $0) }
    ) { first, _ in first }
    var table = ReportTable(
      "packages", "Locked packages",
      [
        ("name", "Name"), ("version", "Version"), ("scopes", "Scopes"), ("license", "Licence"),
        ("verdict", "Licence verdict"), ("file", "File"), ("line", "Line"),
      ],
      uses.map { use in
        let license = licenses["\(use.file) \(use.id)"]
        return [
          .code(use.locked.name.text), use.locked.version.map { .code($0) } ?? .none,
          .list(use.scopes.map(\.description)),
          license.map { .code($0.conclusion.reading.description) } ?? .none,
          .grade(license?.verdict ?? "not evaluated"), .code(use.file), .number(use.locked.location.line),
        ]
      }, ifEmpty: "No lock was found.")
    table.purpose = .reference
    return table
  }

  /// Section 6: whether it may be shipped.
  var licenseSection: ReportSection {
    var section = ReportSection(
      number: 6, id: "licenses", title: "Licences", question: "May we ship it?", criteria: ["CC3.4"])
    section.notes = [
      "Judged by the profile `\(policy.profile.rawValue)`. Of \(uses.count) locked packages \(packagesWithoutLicense) could not be judged: "
        + "metadata of their versions was not provided."
    ]
    section.tables = [settleTable, licenseTable, noticeTable]
    return section
  }

  private var settleTable: ReportTable {
    ReportTable(
      "licenses-to-settle", "Licences to settle",
      [
        ("package", "Package"), ("license", "Licence"), ("verdict", "Verdict"), ("scope", "Decided by scope"),
        ("evidence", "Evidence"), ("file", "File"),
      ],
      licensesToSettle.map { row in
        [
          .code(row.package.id), .code(row.conclusion.reading.description), .grade(row.verdict),
          .optional(row.verdicts.first?.scope.description),
          .optional(row.conclusion.decidedBy?.kind.rawValue),
          .code(row.package.file),
        ]
      }, ifEmpty: "No licence needs a decision.")
  }

  private var licenseTable: ReportTable {
    ReportTable(
      "licenses", "Packages by licence",
      [("license", "Licence"), ("verdict", "Verdict"), ("count", "Packages")],
      licenses.summary.map { [.code($0.license), .grade($0.verdict), .number($0.count)] },
      ifEmpty: "No licence is known: no metadata was provided.")
  }

  /// Apache-2.0, section 4(d): the NOTICE texts of what is shipped must be carried on.
  private var noticeTable: ReportTable {
    let own = projectNotice.map(Self.words)
    return ReportTable(
      "notices", "NOTICE texts of what is shipped, and the project's NOTICE",
      [("packages", "Packages"), ("digest", "Digest"), ("carried", "In the project's NOTICE")],
      notices.notices.map { text in
        let words = Self.words(String(decoding: text.document.bytes, as: UTF8.self))
        return [
          .list(text.files.map(\.package)), .code(text.document.digest), .flag(own?.contains(words) ?? false),
        ]
      },
      ifEmpty: "No package that is shipped is known to have a NOTICE text.")
  }

  /// The words of a text, whatever their lines.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
