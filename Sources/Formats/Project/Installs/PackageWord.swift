/// How package words are taken apart, variables being passed over as a whole.
extension ShellWord {
  /// The text before the first of the separators, which one it is, and what follows it.
  func split(at separators: String) -> (name: MappedText, separator: UInt8?, rest: ShellWord?) {
    let end = firstIndex(ofAny: separators) ?? text.count
    guard end < text.count else { return (text, nil, nil) }
    let rest = ShellWord(dropping(end + 1), hasExpansion: hasExpansion)
    return (text.slice(0..<end), bytes[end], rest)
  }

  /// The first of some bytes, outside of variables and substitutions.
  func firstIndex(ofAny separators: String) -> Int? {
    var index = 0
    while index < bytes.count {
      if separators.utf8.contains(bytes[index]) { return index }
      let isExpansion = bytes[index] == UInt8(ascii: "$") || bytes[index] == UInt8(ascii: "`")
      index = isExpansion && hasExpansion ? max(index + 1, ShellExpansion(bytes, at: index).end) : index + 1
    }
    return nil
  }

  /// The text, or nil where it is empty or holds one of some bytes, which make it match several versions.
  func exactText(without forbidden: String) -> String? {
    let trimmed = Self.trimmed(text)
    return trimmed.isEmpty
      || ShellWord(trimmed, hasExpansion: hasExpansion).firstIndex(ofAny: forbidden) != nil
      ? nil : trimmed.text
  }

  static func trimmed(_ text: MappedText) -> MappedText {
    guard let start = text.bytes.firstIndex(where: { !$0.isShellBlank }),
      let end = text.bytes.lastIndex(where: { !$0.isShellBlank })
    else { return MappedText() }
    return text.slice(start..<end + 1)
  }

  func hasPrefix(_ prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }

  func hasSuffix(_ suffix: String) -> Bool {
    bytes.count >= suffix.utf8.count && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// `./x`, `/x`, `~/x`, `.` or `..`, also below a variable: `$DIR/x`.
  var isPath: Bool {
    if [".", "..", "~"].contains(string) || ["./", "../", "/", "~/"].contains(where: hasPrefix) {
      return true
    }
    guard hasExpansion, bytes.first == UInt8(ascii: "$") else { return false }
    let end = ShellExpansion(bytes, at: 0).end
    return end < bytes.count && bytes[end] == UInt8(ascii: "/")
  }

  var isURL: Bool {
    guard let colon = firstIndex(ofAny: ":"), colon > 0, bytes[colon...].starts(with: "://".utf8) else {
      return false
    }
    return bytes[..<colon].allSatisfy { $0.isShellNameByte || "+.-${}".utf8.contains($0) }
  }
}
