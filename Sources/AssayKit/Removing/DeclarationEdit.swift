internal import Facts
internal import Formats
internal import Standards
internal import Syntax

/// The edit that takes declarations out of the project's files, as a unified diff. Nothing is written.
///
/// Each edited file is read again: unless exactly the declarations are gone, there is no edit for it, and a row says so.
struct DeclarationEdit {
  private(set) var diff = ""
  private(set) var notEvaluated: [NotEvaluated] = []

  init(removing rows: [DeclaredRequirement], in tree: FileTree, _ selection: FileSelection) {
    for (file, rows) in Dictionary(grouping: rows, by: \.location.file).sorted(by: { $0.key < $1.key }) {
      guard let format = selection.format(ofPath: file) else { continue }
      do {
        let source = try tree.read(file, maximumBytes: ParseLimits.standard.maximumBytes)
        append(Edited(source, format: format, removing: rows), rows)
      } catch {
        note(file, rows, error.message)
      }
    }
  }

  private mutating func append(_ edited: Edited, _ rows: [DeclaredRequirement]) {
    if edited.removesExactly(rows) {
      diff += edited.diff
    } else {
      note(edited.source.path, rows, "the declaration cannot be cut out by itself")
    }
  }

  private mutating func note(_ file: String, _ rows: [DeclaredRequirement], _ reason: String) {
    let names = Set(rows.map(\.name.text)).sorted().joined(separator: ", ")
    notEvaluated.append(
      NotEvaluated(
        subject: names, file: file, line: rows.map(\.location.line).min(),
        reason: "no edit was made: \(reason)", remedy: "remove the declaration by hand"))
  }
}

/// One file without some of its declarations.
private struct Edited {
  let source: SourceFile
  private let format: ProjectFormat
  private let deletions: [Range<Int>]

  init(_ source: SourceFile, format: ProjectFormat, removing rows: [DeclaredRequirement]) {
    self.source = source
    self.format = format
    let deletion = DeclarationDeletion(source)
    let isRequirements = format.name == "requirements"
    let places = Set(rows.map(\.location)).union(PoetryExtraMembers.places(of: rows, in: source))
    deletions = places.map { deletion.range(of: $0, isRequirementsLine: isRequirements) }
  }

  var diff: String { UnifiedDiff(source, deleting: deletions).text }

  /// Whether reading the edited file gives all requirements but these.
  func removesExactly(_ rows: [DeclaredRequirement]) -> Bool {
    let bytes = UnifiedDiff.applying(deletions, to: source.bytes)
    guard let before = read(source), let after = read(SourceFile(path: source.path, bytes: bytes)) else {
      return false
    }
    let places = Set(rows.map(\.location))
    let left = before.filter { !$0.isConstraint && !places.contains($0.location) }
    return left.map(Key.init).sorted() == after.filter { !$0.isConstraint }.map(Key.init).sorted()
  }

  private func read(_ source: SourceFile) -> [DeclaredRequirement]? {
    do {
      return try format.read(source, .standard).requirements
    } catch {
      return nil
    }
  }

  private struct Key: Comparable {
    let text: String

    init(_ row: DeclaredRequirement) {
      text = "\(row.scope) \(row.name) \(row.extras) \(row.specifiers) \(row.raw ?? "")"
    }

    static func < (left: Key, right: Key) -> Bool { left.text < right.text }
  }
}

/// Names in `[tool.poetry.extras]`, which only repeat what is declared as optional.
private enum PoetryExtraMembers {
  static func places(of rows: [DeclaredRequirement], in source: SourceFile) -> [SourceLocation] {
    guard source.path.hasSuffix("pyproject.toml"), rows.contains(where: \.isOfExtra) else { return [] }
    let names = Set(rows.filter(\.isOfExtra).map(\.name))
    do throws(ParseError) {
      let extras = try TOMLReader.read(source).root["tool"]?["poetry"]?["extras"]
      let members = extras?.children.flatMap { $0.elements.map { $0 } } ?? []
      return members.filter { member in
        member.string.flatMap { DistributionName($0) }.map { names.contains(PackageName($0)) } ?? false
      }.map(\.location)
    } catch {
      return []
    }
  }
}

extension DeclaredRequirement {
  fileprivate var isOfExtra: Bool {
    if case .extra = scope { true } else { false }
  }
}
