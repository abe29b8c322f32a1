internal import Standards

/// Reads the short names of Debian's machine-readable copyright files.
///
/// Source: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/#license-specification
package struct DebianLicenseNames: Sendable {
  /// By the name in lower case.
  private let names: LicenseNames

  package init(_ names: LicenseNames) {
    self.names = names
  }

  /// Beyond these a licence counts as unlisted: real files are far below.
  private static let maximumMembers = 64
  private static let maximumLeaves = 256
  private static let maximumStatements = 300
  private static let maximumBytes = 256

  private static let unlisted = [LicenseVocabulary.unlisted].compactMap(\.self)

  /// All statements of a package apply together. An exception only adds a permission, and is passed over.
  func reading(of values: [String], _ vocabulary: LicenseVocabulary) -> LicenseReading {
    guard values.count <= Self.maximumStatements else { return .set(Self.unlisted) }
    var members: [SPDXExpression] = []
    for value in values { members = Self.combined(members, statement(value, vocabulary), SPDXExpression.all) }
    return members.isEmpty ? .unstated : .set(members)
  }

  /// Every member of one list with every one of the other.
  private static func combined(
    _ left: [SPDXExpression], _ right: [SPDXExpression], _ join: ([SPDXExpression]) -> SPDXExpression
  ) -> [SPDXExpression] {
    guard let first = left.first, let second = right.first else { return left + right }
    guard first.leaves.count + second.leaves.count <= maximumLeaves else { return unlisted }
    let right = left.count * right.count > maximumMembers ? unlisted : right
    return left.flatMap { one in right.map { one == $0 ? one : join([one, $0]) } }
  }

  /// `A or B, and C`: a comma binds least, `and` before `or`.
  private func statement(_ text: String, _ vocabulary: LicenseVocabulary) -> [SPDXExpression] {
    guard text.utf8.count <= Self.maximumBytes else { return Self.unlisted }
    var members: [SPDXExpression] = []
    for segment in text.split(separator: ",") {
      var words = segment.split(separator: " ")
      let connector = words.first?.lowercased()
      if !members.isEmpty, connector == "and" || connector == "or" { words.removeFirst() }
      let join = connector == "or" ? SPDXExpression.any : SPDXExpression.all
      members = Self.combined(members, alternatives(words, vocabulary), join)
    }
    return members.isEmpty ? Self.unlisted : members
  }

  /// Names joined by `and` and `or`.
  private func alternatives(_ words: [Substring], _ vocabulary: LicenseVocabulary) -> [SPDXExpression] {
    var members: [SPDXExpression] = []
    for alternative in words.split(whereSeparator: { $0.lowercased() == "or" }) {
      var all: [SPDXExpression] = []
      for name in alternative.split(whereSeparator: { $0.lowercased() == "and" }) {
        all = Self.combined(all, self.members(of: name, vocabulary), SPDXExpression.all)
      }
      members = Self.combined(members, all, SPDXExpression.any)
    }
    return members
  }

  /// One name, up to `with` where an exception follows.
  private func members(of words: ArraySlice<Substring>, _ vocabulary: LicenseVocabulary) -> [SPDXExpression] {
    let name = words.prefix { $0.lowercased() != "with" }.joined(separator: " ")
    if let known = names[name.lowercased()] { return known.members }
    if let id = Self.gnuIdentifier(name), let expression = vocabulary.expression(id) { return [expression] }
    if let expression = vocabulary.expression(name), expression.leaves.count == 1 { return [expression] }
    return Self.unlisted
  }

  /// `GPL-2+` is `GPL-2.0-or-later`, `GFDL-NIV-1.3` is `GFDL-1.3-no-invariants-only`.
  private static func gnuIdentifier(_ name: String) -> String? {
    let isOpen = name.hasSuffix("+")
    let parts = (isOpen ? name.dropLast() : name[...]).uppercased().split(separator: "-")
    guard let family = parts.first, ["GPL", "LGPL", "AGPL", "GFDL"].contains(family), let last = parts.last,
      parts.count == 2 || (parts.count == 3 && parts[1] == "NIV")
    else { return nil }
    let version = last.contains(".") ? "\(last)" : "\(last).0"
    let variant = parts.count == 3 ? "-no-invariants" : ""
    return "\(family)-\(version)\(variant)\(isOpen ? "-or-later" : "-only")"
  }
}
