import Facts
import Standards
import Syntax

/// Follows the instructions of a Dockerfile and gathers its facts.
struct DockerfileBuild {
  var inventory = Inventory()
  let source: SourceFile
  let escape: UInt8
  private(set) var variables = BuildVariables()
  private(set) var stageNames = StageNames()
  /// The index of the stage that is being built.
  private var currentStage: Int?
  /// Whether `RUN` has been given a shell that is no POSIX shell.
  var shellIsForeign = false
  /// What replaced variables may still give, in all scripts together.
  var expansionBytesLeft = ShellVariables.maximumExpansion

  init(source: SourceFile, directives: ParserDirectives) {
    self.source = source
    escape = directives.escape
    if let syntax = directives.syntax {
      appendImage(syntax, resolved: resolvedName(syntax.bytes), role: .syntax, in: syntax.span)
    }
  }

  mutating func read(_ instructions: [DockerfileInstruction]) {
    // A `COPY --from` may name a later stage, so all names come first.
    for instruction in instructions where instruction.keyword == "FROM" { stageNames.expect(instruction) }
    for instruction in instructions { read(instruction) }
    if inventory.stages.isEmpty {
      let message = "the file has no FROM instruction that can be read: it builds nothing"
      report([ParseError(.structure, message, at: SourceSpan(at: 0), remedy: "name the base image with FROM")]
      )
    }
  }

  mutating func report(_ problems: [ParseError]) {
    inventory.notEvaluated += problems.map { NotEvaluated($0, in: source) }
  }

  private mutating func read(_ instruction: DockerfileInstruction) {
    switch instruction.keyword {
    case "FROM": readFrom(instruction)
    case "ARG": readArguments(instruction)
    case "ENV": readEnvironment(instruction)
    case "LABEL": readLabels(instruction)
    case "COPY": readCopy(instruction)
    case "ADD": readAdd(instruction)
    case "RUN": readRun(instruction)
    case "SHELL": readShell(instruction)
    case "ONBUILD": readTriggered(instruction)
    case "CMD", "ENTRYPOINT", "EXPOSE", "HEALTHCHECK", "MAINTAINER", "STOPSIGNAL", "USER", "VOLUME",
      "WORKDIR":
      break
    default:
      let keyword = String(decoding: instruction.keyword.utf8.prefix(40), as: UTF8.self)
      report([ParseError(.syntax, "`\(keyword)` is no instruction", at: instruction.span)])
    }
  }

  private mutating func readTriggered(_ instruction: DockerfileInstruction) {
    guard let triggered = instruction.triggered,
      !["FROM", "ONBUILD", "MAINTAINER"].contains(triggered.keyword)
    else {
      return report([ParseError(.syntax, "ONBUILD cannot hold this instruction", at: instruction.span)])
    }
    read(triggered)
  }
}

// MARK: - Stages

extension DockerfileBuild {
  private mutating func readFrom(_ instruction: DockerfileInstruction) {
    shellIsForeign = false
    guard let from = FromInstruction(instruction, escape: escape) else {
      return report([
        ParseError(.syntax, "FROM takes an image, or an image with AS and a name", at: instruction.span)
      ])
    }
    let resolution = resolve(from.reference)
    let stage = append(from, as: resolution.kind, at: instruction)
    if case .stage = resolution {
      variables.beginStage(basedOn: stageNames.index(ofEarlier: resolution.text))
    } else {
      variables.beginStage(basedOn: nil)
    }
    currentStage = stage.index
    if let alias = from.alias { stageNames.add(alias, index: stage.index) }
    switch resolution {
    case .image(let name): appendImage(from.reference, resolved: name, role: .from, in: instruction.span)
    case .unresolved(let reason):
      appendImage(from.reference, resolved: nil, role: .from, in: instruction.span)
      reportUnresolved(from.reference, reason, remedy: "give the argument a default in the file")
    case .stage, .scratch: break
    }
  }

  private enum Resolution {
    case image(ImageName)
    case stage(String)
    case scratch
    case unresolved(String)

    var kind: BuildStage.Kind {
      switch self {
      case .image: .image
      case .stage: .stage
      case .scratch: .scratch
      case .unresolved: .unresolved
      }
    }

    var text: String { if case .stage(let name) = self { name } else { "" } }
  }

  private func resolve(_ reference: MappedText) -> Resolution {
    do throws(VariableExpansion.Failure) {
      let bytes = try VariableExpansion.expand(reference.bytes, escape: escape) { variables.global($0) }
      let text = String(decoding: bytes, as: UTF8.self)
      if stageNames.index(ofEarlier: text) != nil { return .stage(text) }
      if text == "scratch" { return .scratch }
      guard let name = resolvedName(bytes) else { return .unresolved("`\(text)` is no image reference") }
      return .image(name)
    } catch {
      return .unresolved(error.reason)
    }
  }

  private mutating func append(
    _ from: FromInstruction,
    as kind: BuildStage.Kind,
    at instruction: DockerfileInstruction
  ) -> BuildStage {
    let stage = BuildStage(
      index: inventory.stages.count,
      alias: from.alias,
      kind: kind,
      reference: from.reference.text,
      platform: from.platform,
      location: source.location(of: instruction.span)
    )
    inventory.stages.append(stage)
    return stage
  }

  /// The image that a reference names; nil where it breaks the reference grammar.
  func resolvedName(_ reference: [UInt8]) -> ImageName? {
    let isValid = reference.allSatisfy { $0.isShellNameByte || "./:@-+".utf8.contains($0) }
    return isValid ? ImageName(String(decoding: reference, as: UTF8.self)) : nil
  }

  mutating func appendImage(
    _ reference: MappedText,
    resolved: ImageName?,
    role: ImageReference.Role,
    in instruction: SourceSpan
  ) {
    inventory.images.append(
      ImageReference(
        reference: reference.text,
        resolved: resolved,
        role: role,
        stage: currentStage.flatMap { inventory.stages[$0].alias },
        location: location(of: reference, in: instruction)
      )
    )
  }

  /// The reference; where it stands on a continued line, the instruction from its first line on.
  private func location(of reference: MappedText, in instruction: SourceSpan) -> SourceLocation {
    let word = source.location(of: reference.span)
    guard word.line != source.location(of: instruction).line else { return word }
    return source.location(of: SourceSpan(start: instruction.start, end: reference.span.end))
  }

  mutating func reportUnresolved(_ reference: MappedText, _ reason: String, remedy: String) {
    inventory.notEvaluated.append(
      NotEvaluated(
        subject: reference.text,
        file: source.path,
        line: source.location(of: reference.span).line,
        reason: "the image is not known: \(reason)",
        remedy: remedy
      )
    )
  }
}

// MARK: - ARG and ENV

extension DockerfileBuild {
  private mutating func readArguments(_ instruction: DockerfileInstruction) {
    for word in QuotedWords(instruction.arguments, escape: escape) {
      let equals = word.bytes.firstIndex(of: UInt8(ascii: "="))
      let name = word.slice(0..<(equals ?? word.count)).text
      let value = equals.map { expanded(word.slice($0 + 1..<word.count)) }
      if let value { variables.declare(name, default: value.known) } else { variables.declare(name) }
      if let equals { appendIndexes(name, word.slice(equals + 1..<word.count)) }
      inventory.arguments.append(
        BuildArgument(name: name, defaultValue: value?.text, location: source.location(of: word.span))
      )
    }
  }

  private mutating func readEnvironment(_ instruction: DockerfileInstruction) {
    for (name, value) in EnvironmentPairs.read(instruction.arguments, escape: escape) {
      variables.set(name, known: expanded(value).known)
      appendIndexes(name, value)
    }
  }

  /// The version that an image says it has.
  ///
  /// Source: https://github.com/opencontainers/image-spec/blob/main/annotations.md
  private mutating func readLabels(_ instruction: DockerfileInstruction) {
    for (name, value) in EnvironmentPairs.read(instruction.arguments, escape: escape) {
      let name = name.filter { $0 != "\"" && $0 != "'" }
      guard name == "org.opencontainers.image.version", let known = expanded(value).known else { continue }
      inventory.labels.append(
        ImageLabel(
          name: name, value: String(decoding: known, as: UTF8.self),
          location: source.location(of: value.span)))
    }
  }

  /// Installers take their options from the environment, too; several addresses are separated by blanks.
  private mutating func appendIndexes(_ name: String, _ value: MappedText) {
    guard InstallerVariable.isKnown(name) else { return }
    for word in QuotedWords(QuotedWords.withoutOuterQuotes(value), escape: escape) {
      var text = MappedText()
      for (index, byte) in expanded(word).text.utf8.enumerated() {
        text.append(byte, at: index == 0 ? word.span.start : word.span.end - 1)
      }
      inventory.options += InstallerVariable.options(name, text, in: source)
    }
  }

  /// A value with its variables replaced; as written where one of them is not known.
  func expanded(_ value: MappedText) -> (text: String, known: [UInt8]?) {
    do throws(VariableExpansion.Failure) {
      let bytes = try VariableExpansion.expand(value.bytes, escape: escape) { variables.value(of: $0) }
      return (String(decoding: bytes, as: UTF8.self), bytes)
    } catch {
      return (QuotedWords.withoutOuterQuotes(value).text, nil)
    }
  }
}
