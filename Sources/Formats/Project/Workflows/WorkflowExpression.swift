import Syntax

/// A text of a workflow with `${{ … }}` in it, and the texts that it can become.
///
/// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
struct WorkflowExpression {
  /// What one part of the text can be.
  private enum Part {
    case text(String)
    case matrix([String])
  }

  /// The alternatives of each part in turn.
  private var parts: [[Part]] = []

  /// Nil where a part is computed from what only a run knows.
  init?(_ text: String, inputs: [String: String]) {
    var rest = Array(text.utf8)[...]
    while let range = Self.expression(in: rest) {
      if range.lowerBound > rest.startIndex {
        parts.append([.text(Self.text(rest[rest.startIndex..<range.lowerBound]))])
      }
      let body = rest[(range.lowerBound + 3)..<(range.upperBound - 2)]
      guard let alternatives = Self.alternatives(of: body, inputs) else { return nil }
      parts.append(alternatives)
      rest = rest[range.upperBound...]
    }
    guard Self.start(in: rest) == nil else { return nil }
    if !rest.isEmpty { parts.append([.text(Self.text(rest))]) }
  }

  /// The path of the matrix variable that the whole text is, or nil.
  var matrixPath: [String]? {
    guard parts.count == 1, parts[0].count == 1, case .matrix(let path) = parts[0][0] else { return nil }
    return path
  }

  /// Every text that is not empty, each once; nil where one is unknown, or there are too many.
  func texts(_ matrix: PipelineMatrix) -> [String]? {
    var texts = [""]
    for part in parts {
      var options: [String] = []
      for alternative in part {
        switch alternative {
        case .text(let text): options.append(text)
        case .matrix(let path):
          guard let values = matrix.values(at: path) else { return nil }
          options += values.compactMap(\.string)
        }
      }
      options = Array(Set(options)).sorted()
      guard texts.count * options.count <= PipelineMatrix.maximumValues else { return nil }
      texts = texts.flatMap { text in options.map { text + $0 } }
    }
    return texts.filter { !$0.isEmpty }
  }

  // MARK: Reading

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func start(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0] == UInt8(ascii: "$") && bytes[$0...].starts(with: "${{".utf8) }
  }

  private static func expression(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let start = start(in: bytes) else { return nil }
    let end = bytes[(start + 3)...].indices.first { index in
      bytes[index] == UInt8(ascii: "}") && bytes[index...].starts(with: "}}".utf8)
    }
    return end.map { start..<($0 + 2) }
  }

  /// `a || b`; of `condition && a` what follows the last `&&`.
  private static func alternatives(of body: ArraySlice<UInt8>, _ inputs: [String: String]) -> [Part]? {
    var found: [Part] = []
    for alternative in split(body, at: UInt8(ascii: "|")) {
      guard let operand = split(alternative, at: UInt8(ascii: "&")).last,
        let part = part(text(operand), inputs)
      else { return nil }
      found.append(part)
    }
    return found
  }

  /// A quoted text, `matrix.NAME`, or an input with a default.
  private static func part(_ operand: String, _ inputs: [String: String]) -> Part? {
    if ["null", "false"].contains(operand) { return .text("") }
    if operand.hasPrefix("'") {
      let inner = operand.utf8.dropFirst().dropLast()
      let isOneText = operand.hasSuffix("'") && operand.utf8.count > 1 && !inner.contains(UInt8(ascii: "'"))
      return isOneText ? .text(String(Substring(inner))) : nil
    }
    guard operand.utf8.allSatisfy({ $0.isShellNameByte || "-.".utf8.contains($0) }) else { return nil }
    let path = operand.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    switch path.first {
    case "matrix" where path.count > 1: return .matrix(Array(path.dropFirst()))
    case "inputs" where path.count == 2: return inputs[path[1]].map { .text($0) }
    default: return nil
    }
  }

  /// Splits at a doubled sign outside of quotes and parentheses; the parts have no blanks around them.
  private static func split(_ bytes: ArraySlice<UInt8>, at sign: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var index = start
    var depth = 0
    var isQuoted = false
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "'") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: "(") { depth += 1 }
      if !isQuoted, byte == UInt8(ascii: ")") { depth -= 1 }
      if !isQuoted, depth == 0, bytes[index...].starts(with: [sign, sign]) {
        parts.append(trimmed(bytes[start..<index]))
        start = index + 2
        index += 1
      }
      index += 1
    }
    return parts + [trimmed(bytes[start...])]
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.firstIndex { !$0.isLineBlank } ?? bytes.endIndex
    let end = bytes[start...].lastIndex { !$0.isLineBlank }.map { $0 + 1 } ?? start
    return bytes[start..<end]
  }
}
