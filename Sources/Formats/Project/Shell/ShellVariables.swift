import Syntax

/// The variables that a script sees, as far as their values are written out.
struct ShellVariables {
  /// Replaced variables of one file may give this many bytes in all: more comes only from values that multiply each
  /// other.
  static let maximumExpansion = 1 << 16

  private let build: BuildVariables
  /// The outer nil is "not set by the script", the inner one "set to something unknown".
  private var local: [String: [UInt8]?] = [:]
  /// Variables of loops hold one word at a time, also in quotation marks.
  private var loops: Set<String> = []
  private(set) var bytesLeft: Int

  init(build: BuildVariables, bytesLeft: Int = Self.maximumExpansion) {
    self.build = build
    self.bytesLeft = bytesLeft
  }

  private func value(of name: String) -> [UInt8]? {
    if let value = local[name] { return value }
    return build.value(of: name)
  }

  // MARK: Setting

  /// Notes `NAME=value …` without a command, `export NAME=value`, and the words of `for NAME in …`.
  mutating func note(_ command: ShellCommand) {
    let words = command.words[...].drop {
      ["do", "then", "else", "export", "readonly", "local"].contains($0.string)
    }
    if words.first?.string == "for", words.count > 3, words[words.startIndex + 2].string == "in" {
      noteLoop(over: words.dropFirst())
    } else if words.allSatisfy({ $0.assignmentSign != nil }) {
      for word in words { noteAssignment(word) }
    }
  }

  private mutating func noteLoop(over words: ArraySlice<ShellWord>) {
    guard let name = words.first else { return }
    let values = words.dropFirst(2)
    loops.insert(name.string)
    let isKnown = values.allSatisfy { !$0.hasExpansion && !$0.bytes.contains { "*?[{".utf8.contains($0) } }
    local[name.string] = .some(isKnown ? Array(values.map(\.bytes).joined(separator: " ".utf8)) : nil)
  }

  private mutating func noteAssignment(_ word: ShellWord) {
    guard let equals = word.assignmentSign else { return }
    let name = String(decoding: word.bytes[..<equals], as: UTF8.self)
    loops.remove(name)
    local[name] = .some(word.hasExpansion ? nil : Array(word.bytes[(equals + 1)...]))
  }

  // MARK: Replacing

  /// The words that a word with variables stands for; the word itself where a value is not known. All have its place.
  mutating func expanded(_ word: ShellWord) -> [ShellWord] {
    guard word.hasExpansion, !word.hasSubstitution, bytesLeft > 0, let bytes = replaced(word.bytes) else {
      return [word]
    }
    bytesLeft -= bytes.count
    let isOne = word.isQuoted && !isLoopVariable(word)
    let words = isOne ? [bytes[...]] : bytes.split { $0.isShellBlank || $0 == UInt8(ascii: "\n") }
    return words.map { ShellWord(Self.text($0, at: word.span), isQuoted: word.isQuoted) }
  }

  /// `$NAME` or `${NAME}` of a loop, and nothing else.
  private func isLoopVariable(_ word: ShellWord) -> Bool {
    let name = word.bytes.filter { !"${}".utf8.contains($0) }
    return word.isOneExpansion && loops.contains(String(decoding: name, as: UTF8.self))
  }

  private func replaced(_ bytes: [UInt8]) -> [UInt8]? {
    do throws(VariableExpansion.Failure) {
      return try VariableExpansion.expand(bytes, escape: 0) { value(of: $0) }
    } catch {
      return nil
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>, at span: SourceSpan) -> MappedText {
    var text = MappedText()
    for (index, byte) in bytes.enumerated() { text.append(byte, at: index == 0 ? span.start : span.end - 1) }
    return text
  }
}

extension ShellWord {
  /// Whether a command or process substitution stands in it.
  fileprivate var hasSubstitution: Bool {
    bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "`")
        || (bytes[index] == UInt8(ascii: "(") && index > 0 && "$<>".utf8.contains(bytes[index - 1]))
    }
  }

  /// Whether the whole word is one variable or substitution: nobody knows what it holds.
  var isOneExpansion: Bool {
    guard hasExpansion, let first = bytes.first, first == UInt8(ascii: "$") || first == UInt8(ascii: "`")
    else {
      return false
    }
    return ShellExpansion(bytes, at: 0).end == bytes.count
  }
}
