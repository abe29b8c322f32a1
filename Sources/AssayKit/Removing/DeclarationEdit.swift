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
    if edited.removesExactly {
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
  /// The requirements before, and those that are to be left; nil where the file cannot be read.
  private let expected: [String]?

  init(_ source: SourceFile, format: ProjectFormat, removing rows: [DeclaredRequirement]) {
    self.source = source
    self.format = format
    let removed = Set(rows.map(Place.init))
    let left = Self.read(source, format).map { $0.filter { !removed.contains(Place($0)) } }
    let staying = Set(left?.map(\.location) ?? [])
    let deletion = DeclarationDeletion(source)
    let isRequirements = format.name == "requirements"
    let places = Set(rows.map(\.location)).subtracting(staying)
      .union(PoetryExtraMembers.places(of: rows, in: source))
    deletions = places.map { deletion.range(of: $0, isRequirementsLine: isRequirements) }
    expected = left.map { $0.map(Self.key).sorted() }
  }

  var diff: String { UnifiedDiff(source, deleting: deletions).text }

  /// Whether reading the edited file gives all requirements but the removed ones.
  var removesExactly: Bool {
    let bytes = UnifiedDiff.applying(deletions, to: source.bytes)
    let found = Self.read(SourceFile(path: source.path, bytes: bytes), format)
    return expected != nil && found.map { $0.map(Self.key).sorted() } == expected
  }

  private struct Place: Hashable {
    let location: SourceLocation
    let scope: Scope

    init(_ row: DeclaredRequirement) {
      location = row.location
      scope = row.scope
    }
  }

  private static func read(_ source: SourceFile, _ format: ProjectFormat) -> [DeclaredRequirement]? {
    do {
      return try format.read(source, .standard).requirements.filter { !$0.isConstraint }
    } catch {
      return nil
    }
  }

  private static func key(_ row: DeclaredRequirement) -> String {
    "\(row.scope) \(row.name) \(row.extras) \(row.specifiers) \(row.raw ?? "")"
  }
}

/// Names in the lists of `[tool.poetry.extras]`, each of which repeats what is declared as optional.
private enum PoetryExtraMembers {
  static func places(of rows: [DeclaredRequirement], in source: SourceFile) -> [SourceLocation] {
    let removed = Set(rows.filter(\.scope.isExtra).map { "\($0.scope) \($0.name)" })
    guard source.path.hasSuffix("pyproject.toml"), !removed.isEmpty else { return [] }
    do throws(ParseError) {
      let extras = try TOMLReader.read(source).root["tool"]?["poetry"]?["extras"]
      return extras?.children.flatMap { list in
        list.elements.filter { member in
          guard let extra = list.key.flatMap({ ExtraName($0) }),
            let name = member.string.flatMap({ DistributionName($0) })
          else { return false }
          return removed.contains("\(Scope.extra(extra)) \(name)")
        }.map(\.location)
      } ?? []
    } catch {
      return []
    }
  }
}
