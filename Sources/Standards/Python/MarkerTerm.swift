/// One comparison of a marker.
struct MarkerTerm: Sendable {
  let left: MarkerOperand
  let operation: MarkerOperation
  let right: MarkerOperand
  /// The specifier that a version variable on the left is asked.
  private let specifier: VersionSpecifier?

  init(_ left: MarkerOperand, _ operation: MarkerOperation, _ right: MarkerOperand) {
    self.operation = operation
    switch (left, right) {
    case (.variable(.extra), .literal(let text)):
      self.left = left
      self.right = .literal(NormalizedName.fold(text))
    case (.literal(let text), .variable(.extra)):
      self.left = .literal(NormalizedName.fold(text))
      self.right = right
    default:
      self.left = left
      self.right = right
    }
    if case .variable(let variable) = left, variable.isVersion {
      self.specifier = operation.specifier(with: right.text)
    } else {
      self.specifier = nil
    }
  }

  /// Nil where a variable is unknown, or the comparison has no meaning (two literals, `~=` between texts).
  func evaluate(in environment: MarkerEnvironment) -> Bool? {
    switch (left, right) {
    // A variable on the right of another is read as its name, as the reference implementation does.
    case (.variable(let variable), _): evaluate(variable, right.text, in: environment)
    case (.literal(let text), .variable(let variable)): evaluate(text, variable, in: environment)
    case (.literal, .literal): nil
    }
  }

  private func evaluate(_ variable: MarkerVariable, _ text: String, in environment: MarkerEnvironment)
    -> Bool?
  {
    switch variable {
    case .extras, .dependencyGroups: return nil
    case .extra: return compareExtras(with: text, in: environment)
    default: break
    }
    guard let value = environment.value(of: variable) else { return nil }
    if let specifier { return specifier.matches(value.version, text: value.text) }
    return operation.compare(value.text, text)
  }

  private func evaluate(_ text: String, _ variable: MarkerVariable, in environment: MarkerEnvironment)
    -> Bool?
  {
    switch variable {
    case .extra:
      return environment.extra.flatMap { compare($0.map(\.text)) { operation.compare(text, $0) } }
    case .extras:
      return environment.extras.flatMap {
        compare(membership: $0.contains(ExtraName(folded: NormalizedName.fold(text))))
      }
    case .dependencyGroups:
      return environment.dependencyGroups
        .flatMap { compare(membership: $0.contains(DependencyGroupName(folded: NormalizedName.fold(text)))) }
    default: break
    }
    guard let value = environment.value(of: variable) else { return nil }
    if variable.isVersion, let specifier = operation.specifier(with: value.text) {
      return specifier.matches(Version(text), text: text)
    }
    return operation.compare(text, value.text)
  }

  /// `extra` stands for each active extra, and for the empty text where none is active.
  private func compareExtras(with text: String, in environment: MarkerEnvironment) -> Bool? {
    guard let active = environment.extra else { return nil }
    let isActive = active.isEmpty ? text.isEmpty : active.contains(ExtraName(folded: text))
    switch operation {
    case .version(.equal): return isActive
    case .version(.notEqual): return !isActive
    default: return compare(active.map(\.text)) { operation.compare($0, text) }
    }
  }

  private func compare(_ active: [String], _ comparison: (String) -> Bool?) -> Bool? {
    let results = (active.isEmpty ? [""] : active).map(comparison)
    if results.contains(nil) { return nil }
    return operation.isNegative ? !results.contains(false) : results.contains(true)
  }

  /// A name compared with a set of names: never equal to it, and perhaps a member.
  private func compare(membership isMember: Bool) -> Bool? {
    switch operation {
    case .contained: isMember
    case .notContained: !isMember
    case .version(.notEqual): true
    case .version(.compatible), .version(.arbitrary): nil
    case .version: false
    }
  }
}

extension MarkerTerm: Hashable {
  static func == (left: MarkerTerm, right: MarkerTerm) -> Bool {
    left.operation == right.operation && left.left == right.left && left.right == right.right
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(operation)
    hasher.combine(left)
    hasher.combine(right)
  }
}
