/// Which options of a program take a value.
struct OptionSyntax: ExpressibleByArrayLiteral {
  private let valued: Set<String>

  init(_ valued: Set<String> = []) {
    self.valued = valued
  }

  init(arrayLiteral elements: String...) {
    valued = Set(elements)
  }

  func union(_ other: OptionSyntax) -> OptionSyntax { OptionSyntax(valued.union(other.valued)) }

  /// Whether the next word is the value of this option.
  func takesNextWord(_ word: ShellWord) -> Bool {
    valuedOption(word)?.value == nil && valuedOption(word) != nil
  }

  /// The valued option of a word, with the value where it is in the word: `--name=value`, `-nvalue`, `-qn
  /// value`.
  func valuedOption(_ word: ShellWord) -> (name: String, value: ShellWord?)? {
    let bytes = word.bytes
    if let equals = bytes.firstIndex(of: UInt8(ascii: "=")), equals > 2 {
      let name = String(decoding: bytes[..<equals], as: UTF8.self)
      if valued.contains(name) { return (name, ShellWord(word.dropping(equals + 1))) }
    }
    if valued.contains(word.string) { return (word.string, nil) }
    guard bytes.count > 1, bytes[1] != UInt8(ascii: "-") else { return nil }
    for index in 1..<bytes.count {
      let name = String(decoding: [UInt8(ascii: "-"), bytes[index]], as: UTF8.self)
      guard valued.contains(name) else { continue }
      return (name, index + 1 < bytes.count ? ShellWord(word.dropping(index + 1)) : nil)
    }
    return nil
  }
}
