internal import Facts
internal import Standards

/// The line to write, in the style of constraint that the project uses.
package struct SuggestedRequirement: Sendable {
  package enum Style: String, Sendable, CaseIterable {
    /// As it was asked for.
    case asked
    /// `>=2.34,<3`
    case range
    /// `^2.34` in the table of Poetry, which means the same range
    case caret
    /// `~=2.34`
    case compatible
    /// `>=2.34`
    case minimum
    /// `==2.34.2`
    case exact
  }

  package let style: Style
  /// In the form of PEP 508, as it stands in a list of `pyproject.toml`; of Poetry's table a whole line.
  package let text: String
  package let specifiers: String
  /// The manifest to write it in.
  package let file: String

  init(_ candidate: CandidateFacts) {
    let requirement = candidate.requirement
    let manifest = candidate.project.inventory.manifests.first { $0.file == "pyproject.toml" }
    file = manifest?.file ?? candidate.present?.file ?? "pyproject.toml"
    if requirement.isUnconstrained, let version = candidate.version {
      style = Self.style(of: candidate.project.inventory.requirements)
      specifiers = Self.specifiers(style, version, from: candidate.versions.first ?? version)
    } else {
      style = .asked
      specifiers = requirement.specifiers.description
    }
    let extras = requirement.extras.map(\.text)
    if requirement.url != nil {
      text = candidate.shownRequirement
    } else if manifest?.hasProjectTable == false, candidate.present?.format == "poetry-lock" {
      let value = "\"\(style == .caret ? Self.caret(specifiers) : specifiers)\""
      let list = extras.map { "\"\($0)\"" }.joined(separator: ", ")
      text =
        "\(requirement.rawName) = " + (extras.isEmpty ? value : "{ version = \(value), extras = [\(list)] }")
    } else {
      text =
        requirement.rawName + (extras.isEmpty ? "" : "[\(extras.joined(separator: ","))]") + specifiers
        + (requirement.marker.map { "; \($0)" } ?? "")
    }
  }

  /// What most of the project's own requirements do; a range where none has a constraint.
  static func style(of requirements: [DeclaredRequirement]) -> Style {
    var counts: [Style: Int] = [:]
    for requirement in requirements where requirement.scope.isOfProject && !requirement.isConstraint {
      let isCaret = requirement.raw?.hasPrefix("^") == true
      if let style = isCaret ? .caret : style(of: requirement.specifiers) { counts[style, default: 0] += 1 }
    }
    var best = Style.range
    for style in [Style.caret, .compatible, .minimum, .exact]
    where counts[style, default: 0] > counts[best, default: 0] {
      best = style
    }
    return best
  }

  private static func style(of specifiers: VersionSpecifierSet) -> Style? {
    let operations = specifiers.clauses.map(\.operation)
    if specifiers.isPin { return .exact }
    if operations.contains(.compatible) { return .compatible }
    if operations.contains(.less) || operations.contains(.lessOrEqual) { return .range }
    return operations.contains(.greaterOrEqual) || operations.contains(.greater) ? .minimum : nil
  }

  /// A constraint that admits the version; the next release that may break is the next major one, before 1.0 the next minor one.
  ///
  /// `oldest` is another version that older Pythons get: only a range or a minimum admits both.
  static func specifiers(_ style: Style, _ version: Version, from oldest: Version) -> String {
    guard oldest < version else { return specifiers(style, version) }
    let minimum = specifiers(.minimum, oldest)
    let upper = specifiers(.range, version).split(separator: ",").last { $0.hasPrefix("<") }
    return style == .minimum ? minimum : minimum + (upper.map { ",\($0)" } ?? "")
  }

  static func specifiers(_ style: Style, _ version: Version) -> String {
    let release = version.release
    let isEarly = release.first == "0" && release.count > 1
    let lower = release.prefix(isEarly && release.count > 2 && style == .compatible ? 3 : 2).joined(
      separator: ".")
    let upper = isEarly ? "0." + successor(of: release[1]) : successor(of: release[0])
    let text =
      switch style {
      case .range, .caret, .asked: ">=\(lower),<\(upper)"
      case .compatible: release.count > 1 ? "~=\(lower)" : ">=\(lower),<\(upper)"
      case .minimum: ">=\(lower)"
      case .exact: "==\(version)"
      }
    let admits =
      version.epoch == "0" && VersionSpecifierSet(text)?.contains(version, prereleases: true) == true
    return admits ? text : "==\(version)"
  }

  /// `^2.34` of `>=2.34,<3`; what holds several major versions has no such form.
  private static func caret(_ specifiers: String) -> String {
    let clauses = specifiers.split(separator: ",")
    guard clauses.count == 2, clauses[0].hasPrefix(">="),
      let lower = Version(String(clauses[0].dropFirst(2))), Self.specifiers(.range, lower) == specifiers
    else { return specifiers }
    return "^" + clauses[0].dropFirst(2)
  }

  private static func successor(of digits: String) -> String { Int(digits).map { String($0 + 1) } ?? digits }
}
