/// Where a `$name`, `${…}`, `$(…)`, `$((…))`, `` `…` ``, `<(…)` or `>(…)` ends, and the script within it.
struct ShellExpansion {
  let end: Int
  /// The commands of a command or process substitution.
  let script: Range<Int>?

  init(_ bytes: [UInt8], at start: Int) {
    let next = start + 1 < bytes.count ? bytes[start + 1] : nil
    if bytes[start] == UInt8(ascii: "`") {
      let close = Self.backquoteEnd(bytes, from: start + 1)
      self.init(end: min(close + 1, bytes.count), script: start + 1..<close)
    } else if next == UInt8(ascii: "(") {
      let close = Self.matchingEnd(bytes, from: start + 2, of: UInt8(ascii: ")"))
      let isArithmetic = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "(")
      let inner = min(start + 2, close)..<close
      self.init(end: min(close + 1, bytes.count), script: isArithmetic ? nil : inner)
    } else if next == UInt8(ascii: "{") {
      self.init(end: Self.braceEnd(bytes, from: start + 2), script: nil)
    } else {
      self.init(end: Self.nameEnd(bytes, from: start + 1), script: nil)
    }
  }

  private init(end: Int, script: Range<Int>?) {
    self.end = end
    self.script = script
  }

  /// The end of a name or of a one-byte parameter such as `$?`; the start where there is none.
  private static func nameEnd(_ bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    if bytes[start].isShellDigit || "@*#?-$!".utf8.contains(bytes[start]) { return start + 1 }
    return bytes[start...].firstIndex { !$0.isShellNameByte } ?? bytes.count
  }

  /// The end of `${…}`, and of `${{ … }}`, which a workflow replaces before a shell sees it.
  private static func braceEnd(_ bytes: [UInt8], from start: Int) -> Int {
    let close = matchingEnd(bytes, from: start, of: UInt8(ascii: "}"))
    let isDouble =
      start < bytes.count && bytes[start] == UInt8(ascii: "{")
      && close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: "}")
    return min(close + (isDouble ? 2 : 1), bytes.count)
  }

  private static func backquoteEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "`") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }

  /// The index of the closing sign; brackets and quotes in between are matched first.
  private static func matchingEnd(_ bytes: [UInt8], from start: Int, of end: UInt8) -> Int {
    var open = [end]
    var index = start
    while index < bytes.count, let close = open.last {
      let byte = bytes[index]
      let isQuoted = close == UInt8(ascii: "\"")
      if byte == close {
        open.removeLast()
        if open.isEmpty { return index }
      } else if byte == UInt8(ascii: "\\") {
        index += 1
      } else if byte == UInt8(ascii: "'"), !isQuoted {
        index = bytes[(index + 1)...].firstIndex(of: byte) ?? bytes.count
      } else if byte == UInt8(ascii: "\"") || (byte == UInt8(ascii: "`") && !isQuoted) {
        open.append(byte)
      } else if let inner = opening(bytes, at: index, isQuoted: isQuoted) {
        open.append(inner)
        index += byte == UInt8(ascii: "$") ? 1 : 0
      }
      index += 1
    }
    return bytes.count
  }

  /// The sign that closes what opens here, or nil where nothing does.
  private static func opening(_ bytes: [UInt8], at index: Int, isQuoted: Bool) -> UInt8? {
    switch bytes[index] {
    case UInt8(ascii: "(") where !isQuoted: return UInt8(ascii: ")")
    case UInt8(ascii: "$") where index + 1 < bytes.count:
      switch bytes[index + 1] {
      case UInt8(ascii: "("): return UInt8(ascii: ")")
      case UInt8(ascii: "{"): return UInt8(ascii: "}")
      default: return nil
      }
    default: return nil
    }
  }
}
