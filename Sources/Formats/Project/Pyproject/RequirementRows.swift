import Facts
import Standards
import Syntax

/// Gathers the requirements of a manifest; an entry that cannot be read becomes a `NotEvaluated` row.
struct RequirementRows {
  /// Each group repeats the requirements of those that it includes.
  static let maximumRows = 100_000

  private(set) var inventory = Inventory()
  /// Whether a requirement was left out, which is reported: what would only add more may stop.
  private(set) var isFull = false
  private let source: SourceFile

  init(source: SourceFile) {
    self.source = source
  }

  /// An array of PEP 508 strings: requirements, or constraints of some reach.
  mutating func append(_ list: SyntaxValue?, scope: Scope, as reach: ConstraintReach? = nil) {
    guard let list else { return }
    guard list.kind == .array else {
      report(list.mismatch("`\(list.key ?? "")`", "an array"))
      return
    }
    for element in list.elements { append(element: element, scope: scope, as: reach) }
  }

  mutating func append(_ requirement: DeclaredRequirement) {
    if inventory.requirements.count < Self.maximumRows {
      inventory.requirements.append(requirement)
    } else if !isFull {
      isFull = true
      report(ParseError(.limit, "more than \(Self.maximumRows) requirements", at: SourceSpan(at: 0)))
    }
  }

  mutating func append(_ option: InstallerOption) {
    inventory.options.append(option)
  }

  mutating func append(_ include: FileInclude) {
    inventory.includes.append(include)
  }

  /// One PEP 508 string.
  mutating func append(element: SyntaxValue, scope: Scope, as reach: ConstraintReach? = nil) {
    do {
      let text = try element.expectString("a requirement")
      let requirement = try element.located { () throws(ParseError) in try Requirement(parsing: text) }
      var row = DeclaredRequirement(
        requirement, scope: scope, location: element.location, isConstraint: reach != nil)
      if let reach { row.reach = reach }
      append(row)
    } catch {
      report(error, subject: element.string)
    }
  }

  /// `[project.optional-dependencies]`.
  mutating func appendExtras(_ table: SyntaxValue?) {
    for list in self.table(table, named: "project.optional-dependencies")?.children.map({ $0 }) ?? [] {
      guard let extra = list.key.flatMap({ ExtraName($0) }) else {
        report(ParseError(.structure, "`\(list.key ?? "")` is not a valid extra name", at: list.headSpan))
        continue
      }
      append(list, scope: .extra(extra))
    }
  }

  /// `[tool.uv]`: the older form of the `dev` group, and lists that only limit versions.
  mutating func appendUV(_ tool: SyntaxValue?) {
    guard let tool = table(tool, named: "tool.uv") else { return }
    if let development = tool["dev-dependencies"], let group = DependencyGroupName("dev") {
      append(development, scope: .group(group))
    }
    append(tool["constraint-dependencies"], scope: .runtime, as: .lock)
    append(tool["override-dependencies"], scope: .runtime, as: .override)
    append(tool["build-constraint-dependencies"], scope: .build, as: .lock)
  }

  /// A version specifier, or nil where it is absent or cannot be read.
  mutating func specifiers(_ value: SyntaxValue?) -> VersionSpecifierSet? {
    guard let value else { return nil }
    do {
      let text = try value.expectString("`\(value.key ?? "")`")
      return try value.located { () throws(ParseError) in try VersionSpecifierSet(parsing: text) }
    } catch {
      report(error)
      return nil
    }
  }

  /// A table, or nil where it is absent or something else.
  mutating func table(_ value: SyntaxValue?, named name: String) -> SyntaxValue? {
    guard let value else { return nil }
    if value.kind == .table { return value }
    report(value.mismatch("`\(name)`", "a table"))
    return nil
  }

  mutating func report(_ error: ParseError, subject: String? = nil) {
    inventory.notEvaluated.append(NotEvaluated(error, in: source, subject: subject))
  }
}
