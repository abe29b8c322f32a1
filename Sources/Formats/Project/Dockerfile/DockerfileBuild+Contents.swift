import Facts
import Standards
import Syntax

/// What an image is filled with: `COPY`, `ADD` and `RUN`.
extension DockerfileBuild {
  mutating func readCopy(_ instruction: DockerfileInstruction) {
    guard let from = DockerfileFlags(instruction.arguments, escape: escape).value(of: "from") else { return }
    readSource(from, role: .copyFrom, in: instruction.span)
  }

  /// What `COPY --from` or a mount takes files from: a stage, or else an image or a named context.
  private mutating func readSource(
    _ reference: MappedText,
    role: ImageReference.Role,
    in instruction: SourceSpan
  ) {
    guard !reference.isEmpty, !stageNames.isStage(reference.text) else { return }
    if reference.bytes.allSatisfy(\.isShellDigit) {
      return report([ParseError(.structure, "there is no stage \(reference.text)", at: reference.span)])
    }
    let name = resolvedName(reference.bytes)
    appendImage(reference, resolved: name, role: role, in: instruction)
    if name == nil {
      let hasVariable = reference.bytes.contains(UInt8(ascii: "$"))
      let reason = hasVariable ? "variables are not replaced here" : "it is no image reference"
      let remedy = "give the image a stage of its own and name that stage"
      reportUnresolved(reference, reason, remedy: remedy)
    }
  }

  /// `ADD [--checksum=sum] source… destination`: sources may be addresses of files and of repositories.
  mutating func readAdd(_ instruction: DockerfileInstruction) {
    let flags = DockerfileFlags(instruction.arguments, escape: escape)
    let words = flags.jsonForm ?? Array(QuotedWords(flags.rest, escape: escape))
    for word in words.dropLast() {
      let address = RemoteAddress(expanded(word).text)
      guard address.isRemote else { continue }
      inventory.downloads.append(
        RemoteDownload(
          url: RedactedURL(QuotedWords.unquoted(word, escape: escape).text).text,
          use: .added,
          isVerified: flags.value(of: "checksum") != nil || address.namesCommit,
          location: source.location(of: word.span),
          instructionLine: source.location(of: instruction.span).line
        )
      )
    }
  }

  mutating func readRun(_ instruction: DockerfileInstruction) {
    let flags = DockerfileFlags(instruction.arguments, escape: escape)
    for flag in flags.flags where flag.name == "mount" {
      guard let from = MountOptions.value(of: "from", in: flag.value) else { continue }
      readSource(from, role: .mountFrom, in: instruction.span)
    }
    var finder = InstallFinder(
      source: source,
      instructionLine: source.location(of: instruction.span).line,
      variables: ShellVariables(build: variables, bytesLeft: expansionBytesLeft)
    )
    if let words = flags.jsonForm {
      finder.read(words: words)
    } else if !shellIsForeign {
      finder.read(script: script(of: instruction, command: flags.rest))
    }
    expansionBytesLeft = finder.variables.bytesLeft
    inventory.installs += finder.installs
    inventory.downloads += finder.downloads
    inventory.options += finder.indexes
    report(finder.problems)
  }

  /// The command with its here-documents, as a shell gets it.
  private func script(of instruction: DockerfileInstruction, command: MappedText) -> MappedText {
    guard !instruction.heredocLines.isEmpty else { return command }
    var script = command
    script.append(UInt8(ascii: "\n"), at: instruction.heredocLines.lowerBound - 1)
    script.append(source.bytes, instruction.heredocLines)
    return script
  }

  mutating func readShell(_ instruction: DockerfileInstruction) {
    let words = DockerfileFlags(instruction.arguments, escape: escape).jsonForm ?? []
    let program = words.first.map { $0.text.lowercased() } ?? ""
    shellIsForeign = ["powershell", "pwsh", "cmd"].contains { program.contains($0) }
    if shellIsForeign {
      let message = "commands of `\(program)` are not read: what they install is not known"
      report([ParseError(.unsupported, message, at: instruction.span)])
    }
  }
}
