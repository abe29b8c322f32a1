package import Facts
import Standards
package import Syntax

/// Reads the requirements and constraints files of pip.
///
/// Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
package enum RequirementsReader {
  /// Reads one file; the files that it includes are the caller's to read.
  package static func read(
    _ source: SourceFile,
    scope: Scope,
    isConstraint: Bool = false,
    limits: ParseLimits = .standard
  ) throws(ParseError) -> RequirementsFile {
    try limits.checkSize(source.bytes.count)
    let decoded = try RequirementsText.decoded(source)
    var reader = RequirementsLineReader(source: decoded, scope: scope, isConstraint: isConstraint)
    var lines = RequirementsLines(decoded)
    var count = 0
    while let line = lines.nextLine() {
      count += 1
      guard count <= limits.maximumItems else {
        throw ParseError(.limit, "more than \(limits.maximumItems) lines", at: line.text.span)
      }
      reader.read(line)
    }
    return reader.file
  }

  /// Reads logical lines that stand in a file of another format.
  static func read(lines: [MappedText], of source: SourceFile, scope: Scope) -> RequirementsFile {
    var reader = RequirementsLineReader(source: source, scope: scope, isConstraint: false)
    for text in lines { reader.read(RequirementsLogicalLine(text: text, comment: nil)) }
    return reader.file
  }
}

/// Turns logical lines into facts.
private struct RequirementsLineReader {
  private(set) var file = RequirementsFile()
  private let source: SourceFile
  private let scope: Scope
  private let isConstraint: Bool
  private var annotation = ViaAnnotation()

  init(source: SourceFile, scope: Scope, isConstraint: Bool) {
    self.source = source
    self.scope = scope
    self.isConstraint = isConstraint
  }

  mutating func read(_ line: RequirementsLogicalLine) {
    if line.text.isEmpty {
      guard let comment = line.comment else { return annotation.reset() }
      return append(annotation.read(comment))
    }
    annotation.reset()
    do throws(ParseError) {
      try readContent(line.text)
      if let comment = line.comment { append(annotation.begin(comment)) }
    } catch {
      annotation.reset()
      report(error)
    }
  }

  private mutating func append(_ parents: [ViaAnnotation.Parent]) {
    guard !file.requirements.isEmpty else { return }
    file.requirements[file.requirements.count - 1].via += parents.map {
      RequirementVia(parent: $0.parent, location: source.location(of: $0.span))
    }
  }

  private mutating func report(_ error: ParseError) {
    file.notEvaluated.append(NotEvaluated(error, in: source))
  }

  /// Splits a line as pip does: options begin at the first word, after a space, that begins with `-`.
  private mutating func readContent(_ text: MappedText) throws(ParseError) {
    guard text.bytes.allSatisfy({ $0 != 0 }), UTF8Text.firstInvalidOffset(in: text.bytes) == nil else {
      throw ParseError(
        .encoding,
        "the line is not UTF-8 text",
        at: text.span,
        remedy: "save the file as UTF-8"
      )
    }
    let start = text.bytes.indices.first { index in
      text.bytes[index] == UInt8(ascii: "-") && (index == 0 || text.bytes[index - 1] == UInt8(ascii: " "))
    }
    let arguments = text.trimmedSlice(0..<(start ?? text.count))
    let options = try start.map { start throws(ParseError) in
      try RequirementsOptions(text.slice(start..<text.count))
    }
    if !arguments.isEmpty { try appendRequirement(arguments, isEditable: false) }
    try append(options, isAfterRequirement: !arguments.isEmpty)
  }

  private mutating func appendRequirement(_ text: MappedText, isEditable: Bool) throws(ParseError) {
    let target = try RequirementTarget(text, isEditable: isEditable)
    guard case .requirement(let requirement, let isAsWritten) = target.kind else {
      file.options.append(
        InstallerOption(
          name: isEditable ? "editable" : "path",
          value: text.redactedText,
          location: source.location(of: text.span)
        )
      )
      return
    }
    if let variable = target.unknownVariable {
      report(RequirementTarget.unknown(variable, at: text.span))
    }
    let declared = DeclaredRequirement(
      requirement,
      scope: scope,
      location: source.location(of: text.span),
      raw: isAsWritten ? nil : text.redactedText,
      isConstraint: isConstraint
    )
    file.requirements.append(
      RequirementLine(
        requirement: declared,
        hashes: target.hashes,
        isEditable: isEditable,
        wheelURL: target.wheelURL
      )
    )
    annotation.attach()
  }

  private mutating func append(_ parsed: RequirementsOptions?, isAfterRequirement: Bool) throws(ParseError) {
    guard let parsed else { return }
    for (option, value, span) in parsed.options {
      switch option.role {
      case .include, .constraint:
        appendOption(option, value, at: span)
        file.includes.append(
          FileInclude(
            option.role == .constraint ? .constraints : .requirements,
            path: value.redactedText,
            location: source.location(of: value.span)
          )
        )
      case .editable: try appendRequirement(value, isEditable: true)
      case .hash where isAfterRequirement && !file.requirements.isEmpty:
        file.requirements[file.requirements.count - 1].hashes.append(value.text)
      case .hash, .installer, .installerURL: appendOption(option, value, at: span)
      }
    }
    for stray in parsed.strays {
      report(
        ParseError(
          .syntax,
          "`\(stray.redactedText)` after the options is ignored by pip",
          at: stray.span,
          remedy: "give it a line of its own"
        )
      )
    }
  }

  private mutating func appendOption(_ option: RequirementsOption, _ value: MappedText, at span: SourceSpan) {
    let text = option.role == .installer ? value.text : value.redactedText
    file.options.append(
      InstallerOption(
        name: option.name,
        value: option.takesValue ? text : nil,
        location: source.location(of: span)
      )
    )
  }
}
