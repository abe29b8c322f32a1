import Facts
import Standards
import Syntax

/// Tables of PDM, Flit and setuptools.
extension RequirementRows {
  /// `[tool.pdm.dev-dependencies]`, the older form of dependency groups, and the versions that override all others.
  mutating func appendPDM(_ tool: SyntaxValue?) {
    appendOverrides(tool?["overrides"])
    appendOverrides(tool?["resolution"]?["overrides"])
    let groups = table(tool?["dev-dependencies"], named: "tool.pdm.dev-dependencies")
    for list in groups?.children.map({ $0 }) ?? [] {
      guard let group = list.key.flatMap({ DependencyGroupName($0) }) else {
        report(ParseError(.structure, "`\(list.key ?? "")` is not a valid group name", at: list.headSpan))
        continue
      }
      guard list.kind == .array else {
        report(list.mismatch("the group `\(group)`", "an array"))
        continue
      }
      for element in list.elements { appendPDM(element, scope: .group(group)) }
    }
  }

  /// A requirement, or an editable one: `-e file:///${PROJECT_ROOT}/folder#egg=name`.
  private mutating func appendPDM(_ element: SyntaxValue, scope: Scope) {
    let option = Array("-e ".utf8)
    guard let bytes = element.string.map({ Array($0.utf8) }), bytes.starts(with: option) else {
      append(element: element, scope: scope)
      return
    }
    let text = MappedText(bytes, 0..<bytes.count).trimmedSlice(option.count..<bytes.count)
    do throws(ParseError) {
      let target = try RequirementTarget(text, isEditable: true)
      guard case .requirement(let requirement, _) = target.kind else { throw Self.nameless(element) }
      append(
        DeclaredRequirement(
          requirement, scope: scope, location: element.location, raw: "-e " + text.redactedText))
    } catch {
      report(ParseError(error.code, error.message, at: element.span), subject: element.string)
    }
  }

  private static func nameless(_ element: SyntaxValue) -> ParseError {
    ParseError(.structure, "the folder alone does not tell the name of the distribution", at: element.span)
  }

  /// A version, specifiers or a URL by name: https://pdm-project.org/latest/usage/config/#override-the-resolved-package-versions.
  private mutating func appendOverrides(_ overrides: SyntaxValue?) {
    for entry in table(overrides, named: "overrides")?.children.map({ $0 }) ?? [] {
      do {
        var row = try override(entry)
        row.reach = .override
        append(row)
      } catch {
        report(error, subject: entry.key)
      }
    }
  }

  private func override(_ entry: SyntaxValue) throws(ParseError) -> DeclaredRequirement {
    let name = try entry.expectDistributionKey()
    let text = try entry.expectString("`\(name)`")
    let isURL = text.contains("://")
    let pin = Version(text).map { _ in "==" + text }
    let specifiers = try entry.located { () throws(ParseError) in
      try VersionSpecifierSet(parsing: isURL || text == "*" ? "" : pin ?? text)
    }
    return DeclaredRequirement(
      name: name,
      specifiers: specifiers,
      url: isURL ? RedactedURL(text) : nil,
      scope: .runtime,
      location: entry.entryLocation,
      raw: pin == nil ? nil : text,
      isConstraint: true
    )
  }

  /// `[tool.flit.metadata]`, from before PEP 621: https://flit.pypa.io/en/stable/pyproject_toml.html#old-style-metadata.
  mutating func appendFlit(_ tool: SyntaxValue?) {
    let metadata = tool?["metadata"]
    append(metadata?["requires"], scope: .runtime)
    appendExtras(metadata?["requires-extra"])
    if let development = ExtraName("dev") { append(metadata?["dev-requires"], scope: .extra(development)) }
  }

  /// `[tool.setuptools.dynamic]`: files of requirements, for fields that are dynamic. What code computes is reported.
  ///
  /// Source: https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
  mutating func appendSetuptools(_ tool: SyntaxValue?, fields: [String]) {
    let dynamic = table(tool?["dynamic"], named: "tool.setuptools.dynamic")
    if fields.contains("dependencies"), let value = dynamic?["dependencies"] {
      appendFiles(value, scope: .runtime)
    }
    guard fields.contains("optional-dependencies"),
      let extras = table(dynamic?["optional-dependencies"], named: "optional-dependencies")
    else { return }
    for value in extras.children {
      if let extra = value.key.flatMap({ ExtraName($0) }) {
        appendFiles(value, scope: .extra(extra))
      } else {
        report(ParseError(.structure, "`\(value.key ?? "")` is not a valid extra name", at: value.headSpan))
      }
    }
  }

  /// `{file = "requirements.txt"}`, or a list of such names.
  private mutating func appendFiles(_ value: SyntaxValue, scope: Scope) {
    guard value.kind == .table, let file = value["file"] else {
      let key = value.key ?? ""
      report(
        ParseError(
          .structure, "`\(key)` is computed by code, which is never run", at: value.headSpan,
          remedy: "declare the requirements under [project]"),
        subject: key)
      return
    }
    for name in file.kind == .array ? Array(file.elements) : [file] {
      guard let path = name.string else {
        report(name.mismatch("a file", "a string"))
        continue
      }
      let redacted = path.contains("://") ? RedactedURL(path).text : path
      append(FileInclude(.requirements, path: redacted, location: name.location, scope: scope))
    }
  }
}
