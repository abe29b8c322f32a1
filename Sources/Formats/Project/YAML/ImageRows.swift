import Facts
import Standards
import Syntax

/// Gathers the images and the unread parts of a pipeline file.
struct ImageRows {
  private(set) var inventory = Inventory()
  let source: SourceFile

  init(source: SourceFile) {
    self.source = source
  }

  /// An image whose reference may hold shell variables, with those whose values are known.
  mutating func append(
    _ value: YAMLValue?, role: ImageReference.Role, variables: [String: String] = [:], isBuilt: Bool = false
  ) {
    guard let value, let text = value.string, !text.isEmpty else { return }
    do throws(VariableExpansion.Failure) {
      let bytes = try VariableExpansion.expand(text, variables)
      append(value, role: role, resolved: ImageName(reading: bytes), isBuilt: isBuilt)
    } catch {
      // What is built is no dependency, whatever its name.
      if isBuilt { return appendReference(value, role: role, isBuilt: true) }
      append(value, role: role, resolved: nil, reason: error.reason)
    }
  }

  /// An image that is known, or not for the reason given.
  mutating func append(
    _ value: YAMLValue, role: ImageReference.Role, resolved: ImageName?, isBuilt: Bool = false,
    reason: String = "it is no image reference"
  ) {
    appendReference(value, role: role, resolved: resolved, isBuilt: isBuilt)
    guard resolved == nil else { return }
    report(
      subject: value.string ?? "", at: value, reason: "the image is not known: \(reason)",
      remedy: "write the reference out, or give its variables a default in the file")
  }

  /// A reference; without an image it stands for others that have rows of their own.
  mutating func appendReference(
    _ value: YAMLValue, role: ImageReference.Role, resolved: ImageName? = nil, isBuilt: Bool = false
  ) {
    inventory.images.append(
      ImageReference(
        reference: value.string ?? "", resolved: resolved, role: role, isBuilt: isBuilt,
        location: source.location(of: value.span)))
  }

  /// Another file of the project, to be read as well.
  mutating func include(_ kind: FileInclude.Kind, path: String, at value: YAMLValue) {
    inventory.includes.append(
      FileInclude(kind, path: RedactedURL(path).text, location: source.location(of: value.span)))
  }

  mutating func report(subject: String, at value: YAMLValue, reason: String, remedy: String) {
    inventory.notEvaluated.append(
      NotEvaluated(
        subject: subject, file: source.path, line: source.location(of: value.span).line, reason: reason,
        remedy: remedy))
  }

  mutating func report(_ error: ParseError, subject: String? = nil) {
    inventory.notEvaluated.append(NotEvaluated(error, in: source, subject: subject))
  }

  mutating func append(_ other: Inventory) { inventory.merge(other) }

  mutating func append(_ requirement: DeclaredRequirement) { inventory.requirements.append(requirement) }

  mutating func append(_ step: PipelineStep) { inventory.pipelineSteps.append(step) }

  mutating func append(_ hook: PreCommitHook) { inventory.hooks.append(hook) }

  mutating func append(_ role: AnsibleRole) { inventory.roles.append(role) }

  mutating func append(_ installs: [InstallCommand]) { inventory.installs += installs }
}

extension ImageName {
  /// The image that a text without variables names; nil where it breaks the reference grammar.
  init?(reading reference: [UInt8]) {
    guard reference.allSatisfy({ $0.isShellNameByte || "./:@-+".utf8.contains($0) }) else { return nil }
    self.init(String(decoding: reference, as: UTF8.self))
  }
}

extension ProjectFormat {
  /// A format in YAML, read document by document.
  static func yaml(
    _ name: String,
    matches: @escaping @Sendable (ProjectPath) -> Bool,
    read: @escaping @Sendable (YAMLValue, inout ImageRows) -> Void
  ) -> ProjectFormat {
    ProjectFormat(name: name, matches: matches) { source, limits throws(ParseError) in
      var rows = ImageRows(source: source)
      for document in try YAMLReader.read(source, limits: limits) { read(document, &rows) }
      return rows.inventory
    }
  }
}
