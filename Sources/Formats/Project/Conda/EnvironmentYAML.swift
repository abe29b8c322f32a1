import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let environmentYAML = ProjectFormat(
    name: "environment-yml",
    matches: { ["environment.yml", "environment.yaml"].contains($0.name) },
    read: EnvironmentYAML.read
  )
}

/// Reads the environment file of conda: match specifications, and the lines of its `pip:` list.
///
/// Source: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#creating-an-environment-file-manually.
enum EnvironmentYAML {
  private static let keys = ["dependencies", "channels", "name", "prefix"]

  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let documents = try YAMLReader.read(source, limits: limits)
    guard let document = documents.first(where: { document in keys.contains { document[$0] != nil } }) else {
      return Inventory(somethingElse: source, than: "a conda environment", format: "environment-yml")
    }
    var rows = EnvironmentRows(source: source)
    rows.appendOptions("channel", document["channels"])
    rows.appendOptions("pip-repository", document["pip-repositories"])
    rows.appendDependencies(document["dependencies"])
    return rows.inventory
  }
}

/// Gathers the rows of one environment file.
private struct EnvironmentRows {
  private(set) var inventory = Inventory()
  private let source: SourceFile
  private let scope: Scope

  init(source: SourceFile) {
    self.source = source
    scope = RequirementsFile.scope(ofFileNamed: source.path)
  }

  mutating func appendOptions(_ name: String, _ list: YAMLValue?) {
    for value in list?.scalars ?? [] {
      let text = value.string.map { RedactedURL($0).text }
      inventory.options.append(
        InstallerOption(name: name, value: text, location: source.location(of: value.span)))
    }
  }

  mutating func appendDependencies(_ list: YAMLValue?) {
    guard let list, !list.isNull else { return }
    guard case .sequence(let items) = list.content else {
      return report(list.mismatch("`dependencies`", "a list"), subject: source.path)
    }
    for item in items {
      switch item.content {
      case .scalar(let text): appendSpec(text, at: item)
      case .sequence: report(item.mismatch("a dependency", "a match specification"), subject: source.path)
      case .mapping, .null: break
      }
      for entry in item.entries {
        if entry.key == "pip" { appendPip(entry.value) } else { reportUnknown(entry) }
      }
    }
  }

  private mutating func appendSpec(_ text: String, at item: YAMLValue) {
    do throws(ParseError) {
      let spec = try CondaMatchSpec(parsing: text)
      inventory.requirements.append(
        DeclaredRequirement(spec, text: text, scope: scope, location: source.location(of: item.span)))
    } catch {
      report(ParseError(error.code, error.message, at: item.span, remedy: error.remedy), subject: text)
    }
  }

  /// The lines of a requirements file, `-r` and `-e` among them.
  private mutating func appendPip(_ list: YAMLValue) {
    for item in list.isMapping ? [list] : list.elements where item.string == nil && !item.isNull {
      report(item.mismatch("a line of `pip`", "a string"), subject: source.path)
    }
    let lines = list.scalars.map { $0.mappedText(in: source) }
    let file = RequirementsReader.read(lines: lines, of: source, scope: scope)
    inventory.requirements += file.requirements.map(\.requirement)
    inventory.options += file.options
    inventory.includes += file.includes
    inventory.notEvaluated += file.notEvaluated
  }

  private mutating func reportUnknown(_ entry: YAMLEntry) {
    report(
      ParseError(
        .unsupported, "dependencies of `\(entry.key)` are not read", at: entry.keySpan,
        remedy: "check them by hand"),
      subject: entry.key)
  }

  private mutating func report(_ error: ParseError, subject: String) {
    inventory.notEvaluated.append(NotEvaluated(error, in: source, subject: RedactedURL(subject).text))
  }
}

extension Inventory {
  /// A file that has the name of a format and is something else: to say nothing would look like "none".
  init(somethingElse source: SourceFile, than expected: String, format: String) {
    self.init()
    let reason = "this is not \(expected), whatever its name says"
    files = [FileRecord(path: source.path, format: format, status: .skipped, reason: reason)]
    notEvaluated = [
      NotEvaluated(
        subject: source.path, file: source.path, reason: reason,
        remedy: "leave the file out with --exclude, or read it as what it is with --include GLOB=FORMAT")
    ]
  }
}
