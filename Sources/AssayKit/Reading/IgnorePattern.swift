internal import Syntax

/// One line of a `.gitignore` file.
///
/// Source: https://git-scm.com/docs/gitignore#_pattern_format, and where it is silent, git's own `wildmatch`.
struct IgnorePattern {
  private enum Token {
    case byte(UInt8)
    /// `?`: a byte that is no slash.
    case anyByte
    case set(Set<UInt8>)
    /// `*`: bytes that are no slashes.
    case star
    /// `**` at the end.
    case anything
    /// `**/`: any folders, or none.
    case folders
  }

  /// `!`: what matches is not ignored after all.
  let negates: Bool
  /// A slash at the end.
  let foldersOnly: Bool
  /// Without a slash before its end a pattern speaks of names, at any depth; else of paths below its file's folder.
  let matchesNames: Bool
  /// What every match begins with; without wildcards, all of it.
  let literal: [UInt8]
  var isLiteral: Bool { tokens.isEmpty }

  /// What follows the literal.
  private let tokens: [Token]

  /// Nil for blank lines and comments, and for patterns that match nothing.
  init?(_ line: ArraySlice<UInt8>) {
    var text = Self.withoutTrailingSpaces(line)
    guard text.first != UInt8(ascii: "#") else { return nil }
    negates = text.first == UInt8(ascii: "!")
    if negates { text.removeFirst() }
    foldersOnly = text.last == UInt8(ascii: "/")
    if foldersOnly { text.removeLast() }
    matchesNames = !text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    literal = Array(text.prefix { !"*?[\\".utf8.contains($0) })
    guard let tokens = Self.tokens(text.dropFirst(literal.count)) else { return nil }
    self.tokens = tokens
  }

  private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let backslashes = line[..<end].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return line[..<(end < line.endIndex && backslashes % 2 == 1 ? end + 1 : end)]
  }

  // MARK: Compiling

  private static func tokens(_ text: ArraySlice<UInt8>) -> [Token]? {
    var tokens: [Token] = []
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\\"):
        guard index + 1 < text.endIndex else { return nil }
        tokens.append(.byte(text[index + 1]))
        index += 2
      case UInt8(ascii: "?"):
        tokens.append(.anyByte)
        index += 1
      case UInt8(ascii: "["):
        guard let (set, end) = IgnoreSet.read(text, at: index + 1) else { return nil }
        tokens.append(.set(set))
        index = end
      case UInt8(ascii: "*"): tokens.append(star(text, &index))
      case let byte:
        tokens.append(.byte(byte))
        index += 1
      }
    }
    return tokens
  }

  /// Two stars cross folders where they are a component of their own; else any number is as good as one.
  private static func star(_ text: ArraySlice<UInt8>, _ index: inout Int) -> Token {
    let start = index
    let rest = text[start...].drop { $0 == UInt8(ascii: "*") }
    index = rest.startIndex
    let beginsComponent = start == text.startIndex || text[start - 1] == UInt8(ascii: "/")
    guard index - start > 1, beginsComponent else { return .star }
    if rest.isEmpty || rest.starts(with: "\\/".utf8) { return .anything }
    guard rest.first == UInt8(ascii: "/") else { return .star }
    index += 1
    return .folders
  }

  // MARK: Matching

  /// Whether the pattern matches a name, or a path below the folder of its file.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: literal) else { return false }
    let rest = text.dropFirst(literal.count)
    return isLiteral ? rest.isEmpty : matchesTokens(rest)
  }

  /// Keeps which tokens the text read so far can be at: linear in pattern times text.
  private func matchesTokens(_ text: ArraySlice<UInt8>) -> Bool {
    var positions = [Bool](repeating: false, count: tokens.count + 1)
    positions[0] = true
    skipOptional(&positions, afterSlash: true)
    for byte in text {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      var isAlive = false
      for position in tokens.indices where positions[position] {
        guard let target = step(position, byte) else { continue }
        next[target] = true
        isAlive = true
      }
      guard isAlive else { return false }
      skipOptional(&next, afterSlash: byte == UInt8(ascii: "/"))
      positions = next
    }
    return positions[tokens.count]
  }

  /// The position after a byte, or nil where it does not fit.
  private func step(_ position: Int, _ byte: UInt8) -> Int? {
    let isSlash = byte == UInt8(ascii: "/")
    switch tokens[position] {
    case .byte(let expected): return byte == expected ? position + 1 : nil
    case .anyByte: return isSlash ? nil : position + 1
    case .set(let set): return !isSlash && set.contains(byte) ? position + 1 : nil
    case .star: return isSlash ? nil : position
    case .anything, .folders: return position
    }
  }

  /// A star may stand for nothing; folders end after a slash.
  private func skipOptional(_ positions: inout [Bool], afterSlash: Bool) {
    for position in tokens.indices where positions[position] {
      switch tokens[position] {
      case .star, .anything: positions[position + 1] = true
      case .folders: if afterSlash { positions[position + 1] = true }
      case .byte, .anyByte, .set: break
      }
    }
  }
}

/// `[a-z]`, `[!0-9]`, `[[:alpha:]_]` of a pattern.
enum IgnoreSet {
  /// The bytes of the set that opens before `start`, and where the text goes on; nil where it does not end.
  static func read(_ text: ArraySlice<UInt8>, at start: Int) -> (set: Set<UInt8>, end: Int)? {
    var index = start
    var set: Set<UInt8> = []
    let negates = index < text.endIndex && "!^".utf8.contains(text[index])
    if negates { index += 1 }
    let first = index
    /// What a `-` can begin a range with.
    var previous: UInt8?
    while index < text.endIndex, index == first || text[index] != UInt8(ascii: "]") {
      if text[index...].starts(with: "[:".utf8), let end = classEnd(text, at: index + 2) {
        guard let bytes = classes[String(decoding: text[(index + 2)..<(end - 2)], as: UTF8.self)] else {
          return nil
        }
        set.formUnion(bytes)
        previous = nil
        index = end
      } else if let low = previous, isRange(text, at: index) {
        index += 1
        guard let high = byte(text, &index) else { return nil }
        if low <= high { set.formUnion(low...high) }
        previous = nil
      } else {
        guard let byte = byte(text, &index) else { return nil }
        set.insert(byte)
        previous = byte
      }
    }
    guard index < text.endIndex else { return nil }
    return (negates ? Set(UInt8.min...UInt8.max).subtracting(set) : set, index + 1)
  }

  /// A `-` with something behind it.
  private static func isRange(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    text[index] == UInt8(ascii: "-") && index + 1 < text.endIndex && text[index + 1] != UInt8(ascii: "]")
  }

  /// A byte, or the one behind a backslash.
  private static func byte(_ text: ArraySlice<UInt8>, _ index: inout Int) -> UInt8? {
    if text[index] == UInt8(ascii: "\\") { index += 1 }
    guard index < text.endIndex else { return nil }
    defer { index += 1 }
    return text[index]
  }

  /// Where `name:]` ends; nil where the next bracket closes no name.
  private static func classEnd(_ text: ArraySlice<UInt8>, at start: Int) -> Int? {
    guard start <= text.endIndex, let close = text[start...].firstIndex(of: UInt8(ascii: "]")), close > start,
      text[close - 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 1
  }

  private static let lower = Set(UInt8(ascii: "a")...UInt8(ascii: "z"))
  private static let upper = Set(UInt8(ascii: "A")...UInt8(ascii: "Z"))
  private static let digits = Set(UInt8(ascii: "0")...UInt8(ascii: "9"))
  private static let visible = Set(UInt8(0x21)...0x7E)

  private static let classes: [String: Set<UInt8>] = [
    "alnum": lower.union(upper).union(digits), "alpha": lower.union(upper), "digit": digits, "lower": lower,
    "upper": upper, "blank": [0x20, 0x09], "space": [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D],
    "cntrl": Set(0...0x1F).union([0x7F]), "graph": visible, "print": visible.union([0x20]),
    "punct": visible.subtracting(lower.union(upper).union(digits)),
    "xdigit": digits.union("abcdefABCDEF".utf8),
  ]
}
