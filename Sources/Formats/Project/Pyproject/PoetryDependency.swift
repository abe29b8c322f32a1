import Facts
import Standards
import Syntax

/// One entry of a dependency table of Poetry: a constraint, or a table with `version`, `git`, `path`, `url`, `markers`,
/// `python`, `platform`, `extras` and `optional`.
///
/// Source: https://python-poetry.org/docs/dependency-specification/.
struct PoetryDependency {
  let isOptional: Bool
  private let name: PackageName
  private let table: DependencyTable
  private let marker: Marker?
  private let specifiers: VersionSpecifierSet
  private let raw: String?
  private let location: SourceLocation

  init(_ value: SyntaxValue, name: PackageName) throws(ParseError) {
    guard value.kind == .string || value.kind == .table else {
      throw value.mismatch("the dependency `\(name)`", "a constraint or a table")
    }
    self.name = name
    isOptional = value["optional"]?.boolean == true
    table = try DependencyTable(value)
    marker = try DependencyTable.marker(try Self.conditions(of: value), at: value)
    (specifiers, raw) = try Self.specifiers(value.kind == .string ? value : value["version"])
    location = value.entryLocation
  }

  func requirement(scope: Scope, isConstraint: Bool) -> DeclaredRequirement {
    DeclaredRequirement(
      name: name,
      extras: table.extras,
      specifiers: table.url == nil ? specifiers : VersionSpecifierSet(),
      marker: marker,
      url: table.url,
      scope: scope,
      location: location,
      raw: raw,
      isConstraint: isConstraint
    )
  }

  /// The specifiers, and the text where it is not in the form of PEP 440.
  static func specifiers(_ value: SyntaxValue?) throws(ParseError) -> (VersionSpecifierSet, raw: String?) {
    guard let value else { return (VersionSpecifierSet(), nil) }
    let text = try value.expectString("`version`")
    if let specifiers = VersionSpecifierSet(text) { return (specifiers, nil) }
    let constraint = try value.located { () throws(ParseError) in try PoetryConstraint(parsing: text) }
    return (constraint.specifiers ?? VersionSpecifierSet(), text)
  }

  /// `python`, `platform` and `markers`, each as a marker.
  static func conditions(of value: SyntaxValue) throws(ParseError) -> [String] {
    var conditions: [String] = []
    if let python = value["python"] {
      let text = try python.expectString("`python`")
      let constraint = try python.located { () throws(ParseError) in try PoetryConstraint(parsing: text) }
      if let condition = constraint.pythonCondition { conditions.append(condition) }
    }
    if let platform = try value.optionalString("platform"), let condition = platformCondition(platform) {
      conditions.append(condition)
    }
    if let markers = try value.optionalString("markers"), !markers.isEmpty { conditions.append(markers) }
    return conditions
  }

  /// `linux`, `!=win32`, `linux || darwin` as a marker.
  private static func platformCondition(_ text: String) -> String? {
    let alternatives = text.utf8.split(separator: UInt8(ascii: "|")).map { alternative in
      alternative.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }.map { clause in
        let name = clause.drop { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "!") }
        let operation = clause.first == UInt8(ascii: "!") ? "!=" : "=="
        return "sys_platform \(operation) \"\(Substring(name))\""
      }.joined(separator: " and ")
    }
    let conditions = alternatives.filter { !$0.isEmpty }
    return text == "*" || conditions.isEmpty ? nil : conditions.joined(separator: " or ")
  }
}

extension PoetryConstraint {
  /// The constraint as a condition on the Python version; nil where every version satisfies it.
  fileprivate var pythonCondition: String? {
    let conditions = alternatives.map { alternative in
      alternative.clauses.map { clause in
        let isFull = (clause.version?.release.count ?? 0) > 2
        let variable = isFull ? MarkerVariable.pythonFullVersion : .pythonVersion
        return "\(variable.rawValue) \(clause.operation.rawValue) \"\(clause.text)\""
      }.joined(separator: " and ")
    }
    return conditions.contains("") ? nil : conditions.joined(separator: " or ")
  }
}
