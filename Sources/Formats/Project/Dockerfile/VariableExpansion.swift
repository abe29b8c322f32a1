import Syntax

/// Replaces the variables of a word and removes its quotes, as BuildKit does outside of `RUN`.
///
/// Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
struct VariableExpansion {
  /// Why a word has no known value.
  struct Failure: Error {
    let reason: String
  }

  /// No reference or version is longer; more comes only from variables that multiply each other.
  static let maximumBytes = 4_096

  private let input: [UInt8]
  private let escape: UInt8
  private let value: (String) -> [UInt8]?
  private var assigns = false
  private var index = 0
  /// What is open: the word, quotes and substitutions within each other.
  private var frames = [Frame(kind: .word)]

  /// The value of a word. `value` gives what each variable is, nil for one that is not set.
  static func expand(
    _ word: [UInt8],
    escape: UInt8,
    value: @escaping (String) -> [UInt8]?
  ) throws(Failure) -> [UInt8] {
    var expansion = VariableExpansion(input: word, escape: escape, value: value)
    return try expansion.run()
  }

  /// The value of a text of a pipeline file. With `assigns`, `${name=word}` means the same as `${name-word}`.
  static func expand(
    _ text: String,
    _ variables: [String: String],
    assigns: Bool = false
  ) throws(Failure) -> [UInt8] {
    var expansion = VariableExpansion(input: Array(text.utf8), escape: 0) { name in
      variables[name].map { Array($0.utf8) }
    }
    expansion.assigns = assigns
    return try expansion.run()
  }

  private init(input: [UInt8], escape: UInt8, value: @escaping (String) -> [UInt8]?) {
    self.input = input
    self.escape = escape
    self.value = value
  }

  private mutating func run() throws(Failure) -> [UInt8] {
    while index < input.count { try step() }
    guard frames.count == 1, let frame = frames.last else {
      throw Failure(reason: "a quote or `${` is not closed")
    }
    return try frame.result()
  }

  private mutating func step() throws(Failure) {
    let byte = input[index]
    let frame = frames[frames.count - 1]
    if byte == frame.kind.end {
      index += 1
      try close(frame)
    } else if byte == escape {
      try readEscape(in: frame.kind)
    } else if byte == UInt8(ascii: "'"), frame.kind.readsQuotes {
      try readSingleQuotes()
    } else if byte == UInt8(ascii: "\""), frame.kind.readsQuotes {
      index += 1
      try open(Frame(kind: .quotes))
    } else if byte == UInt8(ascii: "$") {
      index += 1
      try readVariable()
    } else {
      index += 1
      try append([byte])
    }
  }

  private mutating func readEscape(in kind: Frame.Kind) throws(Failure) {
    let next = index + 1 < input.count ? input[index + 1] : nil
    index += 2
    guard let next else {
      if case .quotes = kind { try append([escape]) }
      return
    }
    let special = next == UInt8(ascii: "\"") || next == UInt8(ascii: "$") || next == escape
    try append(kind.keepsEscapes || (kind.isQuotes && !special) ? [escape, next] : [next])
  }

  private mutating func readSingleQuotes() throws(Failure) {
    guard let end = input[(index + 1)...].firstIndex(of: UInt8(ascii: "'")) else {
      throw Failure(reason: "a quote is not closed")
    }
    try append(Array(input[(index + 1)..<end]))
    index = end + 1
  }

  /// What follows a `$`.
  private mutating func readVariable() throws(Failure) {
    guard index < input.count, input[index] == UInt8(ascii: "{") else {
      let name = readName()
      guard !name.isEmpty else { return try append([UInt8(ascii: "$")]) }
      return try append(variable: name)
    }
    index += 1
    let name = readName()
    guard !name.isEmpty, index < input.count else { throw Failure(reason: "`${` without a variable's name") }
    let sign = input[index]
    index += 1
    if sign == UInt8(ascii: "}") { return try append(variable: name) }
    if sign == UInt8(ascii: "/") {
      let replacesAll = index < input.count && input[index] == UInt8(ascii: "/")
      if replacesAll { index += 1 }
      return try open(Frame(kind: .searched(name, all: replacesAll)))
    }
    let ignoresEmpty = sign == UInt8(ascii: ":")
    var modifier = ignoresEmpty && index < input.count ? input[index] : sign
    if ignoresEmpty { index += 1 }
    if assigns, modifier == UInt8(ascii: "=") { modifier = UInt8(ascii: "-") }
    guard "-+?#%".utf8.contains(modifier) else {
      throw Failure(reason: "`${\(name)` has an unknown modifier")
    }
    try open(Frame(kind: .modified(name, modifier: modifier, ignoresEmpty: ignoresEmpty)))
  }

  private mutating func readName() -> String {
    let start = index
    while index < input.count, input[index].isShellNameByte { index += 1 }
    if start == index, index < input.count, "@*#?-$!".utf8.contains(input[index]) { index += 1 }
    return String(decoding: input[start..<index], as: UTF8.self)
  }
}

// MARK: - Open quotes and substitutions

extension VariableExpansion {
  fileprivate struct Frame {
    enum Kind {
      case word, quotes
      /// `${name-word}` and its like.
      case modified(String, modifier: UInt8, ignoresEmpty: Bool)
      /// `${name/pattern`, the pattern being read.
      case searched(String, all: Bool)
      /// `${name/pattern/replacement`, the replacement being read.
      case replaced(String, all: Bool, pattern: [UInt8])

      var end: UInt8? {
        switch self {
        case .word: nil
        case .quotes: UInt8(ascii: "\"")
        case .searched: UInt8(ascii: "/")
        case .modified, .replaced: UInt8(ascii: "}")
        }
      }

      var isQuotes: Bool { if case .quotes = self { true } else { false } }
      var readsQuotes: Bool { !isQuotes }

      /// In patterns an escape is the pattern's own.
      var keepsEscapes: Bool {
        switch self {
        case .word, .quotes: false
        case .modified(_, let modifier, _): modifier == UInt8(ascii: "#") || modifier == UInt8(ascii: "%")
        case .searched, .replaced: true
        }
      }
    }

    let kind: Kind
    var text: [UInt8] = []
    /// The first variable of the text that has no value.
    var missing: String?

    func result() throws(Failure) -> [UInt8] {
      if let missing { throw Failure(reason: "`\(missing)` has no value") }
      return text
    }
  }

  private mutating func append(_ bytes: [UInt8]) throws(Failure) {
    let top = frames.count - 1
    guard frames[top].text.count + bytes.count <= Self.maximumBytes else {
      throw Failure(reason: "the value is longer than \(Self.maximumBytes) bytes")
    }
    frames[top].text += bytes
  }

  private mutating func append(variable name: String) throws(Failure) {
    guard let value = value(name) else { return noteMissing(name) }
    try append(value)
  }

  private mutating func noteMissing(_ name: String?) {
    let top = frames.count - 1
    frames[top].missing = frames[top].missing ?? name
  }

  private mutating func open(_ frame: Frame) throws(Failure) {
    guard frames.count < ParseLimits.standard.maximumDepth else {
      throw Failure(reason: "nested deeper than \(ParseLimits.standard.maximumDepth) levels")
    }
    frames.append(frame)
  }

  private mutating func close(_ frame: Frame) throws(Failure) {
    frames.removeLast()
    switch frame.kind {
    case .word: return
    case .quotes: try appendResult(of: frame)
    case .modified(let name, let modifier, let ignoresEmpty):
      try apply(modifier, ignoresEmpty: ignoresEmpty, to: name, frame)
    case .searched(let name, let all):
      var next = Frame(kind: .replaced(name, all: all, pattern: frame.text))
      next.missing = frame.missing
      try open(next)
    case .replaced(let name, let all, let pattern):
      guard frame.missing == nil, let value = value(name) else { return noteMissing(frame.missing ?? name) }
      let wildcard = try checked(WildcardPattern(pattern), on: value, replacing: true)
      try append(wildcard.replacing(in: value, with: frame.text, all: all))
    }
  }

  private func checked(
    _ pattern: WildcardPattern,
    on value: [UInt8],
    replacing: Bool
  ) throws(Failure) -> WildcardPattern {
    guard pattern.steps(in: value, replacing: replacing) <= WildcardPattern.maximumSteps else {
      throw Failure(reason: "a pattern and its value are too long to be matched")
    }
    return pattern
  }

  private mutating func apply(
    _ modifier: UInt8,
    ignoresEmpty: Bool,
    to name: String,
    _ word: Frame
  ) throws(Failure) {
    let current = value(name).flatMap { ignoresEmpty && $0.isEmpty ? nil : $0 }
    switch modifier {
    case UInt8(ascii: "-"):
      if let current { try append(current) } else { try appendResult(of: word) }
    case UInt8(ascii: "+"):
      if current != nil { try appendResult(of: word) }
    case UInt8(ascii: "?"):
      if let current { try append(current) } else { noteMissing(name) }
    default:
      guard let current, word.missing == nil else { return noteMissing(word.missing ?? name) }
      let isGreedy = word.text.first == modifier
      let text = isGreedy ? Array(word.text.dropFirst()) : word.text
      let pattern = try checked(WildcardPattern(text), on: current, replacing: false)
      let atStart = modifier == UInt8(ascii: "#")
      try append(
        atStart
          ? pattern.trimmingPrefix(of: current, longest: isGreedy)
          : pattern.trimmingSuffix(of: current, longest: isGreedy)
      )
    }
  }

  private mutating func appendResult(of frame: Frame) throws(Failure) {
    noteMissing(frame.missing)
    try append(frame.text)
  }
}
