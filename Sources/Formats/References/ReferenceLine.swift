internal import Facts

/// One line of text, as far as it tells what a name in it is for.
struct ReferenceLine {
  /// A run of letters, digits, `.`, `-` and `_`, without such signs around it.
  struct Word {
    let range: Range<Int>
    /// Whether dashes stood before it, as before an option.
    let isOption: Bool
  }

  private let bytes: ArraySlice<UInt8>
  let words: [Word]
  /// Where a comment begins.
  private let comment: Int

  private static let installers: Set<String> = [
    "pip", "pip3", "pipx", "uv", "uvx", "poetry", "pdm", "pipenv", "conda", "mamba", "micromamba", "hatch",
    "rye",
    "easy_install", "pip-compile",
  ]
  /// Functions that take the name of a distribution.
  private static let lookUps: Set<String> = [
    "version", "metadata", "distribution", "requires", "files", "entry_points", "get_distribution", "require",
    "importlib.metadata.version", "metadata.version", "pkg_resources.get_distribution",
    "pkg_resources.require", "importlib.metadata.distribution", "metadata.distribution",
    "importlib_metadata.version",
  ]

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    words = Self.words(of: bytes)
    comment = Self.commentStart(in: bytes)
  }

  private static func words(of bytes: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let start = index
      while index < bytes.endIndex, isNameByte[Int(bytes[index])] { index += 1 }
      if let range = word(in: bytes[start..<index]) {
        words.append(
          Word(range: range, isOption: bytes[start] == UInt8(ascii: "-") && range.lowerBound > start))
      }
      index = max(index, start + 1)
    }
    return words
  }

  /// For each byte, whether it is a letter, a digit, `.`, `-` or `_`.
  static let isNameByte: [Bool] = (0...255).map { (byte: Int) in
    byte < 0x80 && UInt8(byte).isIdentifierByte || ReferenceLine.isSign(UInt8(byte))
  }

  /// A run of such bytes without the signs around it; nil where nothing is left.
  static func word(in run: ArraySlice<UInt8>) -> Range<Int>? {
    var (low, high) = (run.startIndex, run.endIndex)
    while low < high, isSign(run[low]) { low += 1 }
    while low < high, isSign(run[high - 1]) { high -= 1 }
    return low < high ? low..<high : nil
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == 0x5F }

  private static func commentStart(in bytes: ArraySlice<UInt8>) -> Int {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let isAfterBlank = index == bytes.startIndex || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09
      let slash = UInt8(ascii: "/")
      let isDouble = bytes[index] == slash && index + 1 < bytes.endIndex && bytes[index + 1] == slash
      if isAfterBlank, isDouble || bytes[index] == UInt8(ascii: "#") {
        return index
      }
      index += 1
    }
    return bytes.endIndex
  }

  var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let start = bytes.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(decoding: start[...last].prefix(200), as: UTF8.self)
  }

  /// Whether the line opens or closes a block of code in Markdown.
  var isFence: Bool {
    let text = bytes.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    return text.starts(with: Array("```".utf8)) || text.starts(with: Array("~~~".utf8))
  }

  /// What a word that names a distribution weighs here; nil where it only looks like a name.
  func weight(of word: Word, in kind: ReferenceFileKind, isFenced: Bool) -> LeftOverReference.Weight? {
    switch kind {
    case .python:
      if word.range.lowerBound >= comment { return nil }
      return isLookedUp(word) || isDriver(word) ? .error : isQuotedEntry(word) ? .warning : nil
    case .prose:
      if isInstalled(word) { return .error }
      guard isFenced || isShellLine else { return .note }
      return isCommand(word) || isImported(word) ? .error : isSetting(word) ? .warning : .note
    case .configuration, .settings:
      if word.range.lowerBound >= comment { return .note }
      if isCommand(word) { return .error }
      if isSetting(word) { return kind == .configuration ? .error : .warning }
      return word.isOption ? nil : .note
    }
  }

  // MARK: Around a word

  private func before(_ word: Word) -> UInt8? {
    word.range.lowerBound > bytes.startIndex ? bytes[word.range.lowerBound - 1] : nil
  }

  private func after(_ word: Word) -> UInt8? {
    word.range.upperBound < bytes.endIndex ? bytes[word.range.upperBound] : nil
  }

  private func text(_ word: Word) -> String { String(decoding: bytes[word.range], as: UTF8.self) }

  private func isQuote(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private func wordBefore(_ word: Word) -> Word? {
    words.firstIndex { $0.range == word.range }.flatMap { $0 > 0 ? words[$0 - 1] : nil }
  }

  // MARK: What it is for

  private var isShellLine: Bool {
    let text = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    return text.starts(with: Array("$ ".utf8)) || text.starts(with: Array(">>> ".utf8))
  }

  /// Something that only a distribution or a module can be meant by.
  private func isCommand(_ word: Word) -> Bool {
    isRequirement(word) || isInstalled(word) || isDriver(word) || isModuleOption(word)
      || text(word).lowercased().hasSuffix("_version")
  }

  private func isSetting(_ word: Word) -> Bool {
    isOnlyEntry(word) || isListed(word)
      || isQuote(before(word))
        && isQuote(after(word).map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "'") : $0 })
  }

  /// Followed by a version, an extra or a URL.
  private func isRequirement(_ word: Word) -> Bool {
    let rest = bytes[word.range.upperBound...].drop { $0 == 0x20 }
    let signs = ["==", ">=", "<=", "~=", "!="]
    let isLimit =
      [UInt8(ascii: "<"), UInt8(ascii: ">")].contains(rest.first)
      && rest.dropFirst().first.map { (0x30...0x39).contains($0) } == true
    return isLimit || signs.contains { rest.starts(with: Array($0.utf8)) }
      || after(word) == UInt8(ascii: "[") && before(word) != UInt8(ascii: ".")
  }

  /// After a program that installs.
  private func isInstalled(_ word: Word) -> Bool {
    let earlier = words.prefix { $0.range.lowerBound < word.range.lowerBound }
    return earlier.contains { Self.installers.contains(text($0)) }
      && earlier.contains {
        ["install", "add", "run", "tool", "inject", "remove", "upgrade"].contains(text($0))
      }
  }

  /// `-p name` or `-m name`.
  private func isModuleOption(_ word: Word) -> Bool {
    guard let option = wordBefore(word), option.isOption else { return false }
    return ["p", "m"].contains(text(option))
  }

  /// Nothing else stands on the line but the signs of a list or a key.
  private func isOnlyEntry(_ word: Word) -> Bool {
    let isAlone = words.filter { $0.range.lowerBound < comment }.count == 1
    return isAlone && !word.isOption || words.first?.range == word.range && after(word) == UInt8(ascii: ":")
  }

  /// Between commas or after an equals sign.
  private func isListed(_ word: Word) -> Bool {
    let left = bytes[..<word.range.lowerBound].last { $0 != 0x20 && !isQuote($0) }
    let right = bytes[word.range.upperBound...].first { $0 != 0x20 && !isQuote($0) }
    let isLeft = left == UInt8(ascii: ",") || left == UInt8(ascii: "=") || left == UInt8(ascii: "[")
    return isLeft && (right == nil || right == UInt8(ascii: ",") || right == UInt8(ascii: "]"))
  }

  /// The driver of a database's URL: `postgresql+psycopg://`.
  private func isDriver(_ word: Word) -> Bool {
    before(word) == UInt8(ascii: "+") && bytes[word.range.upperBound...].starts(with: Array("://".utf8))
  }

  private func isImported(_ word: Word) -> Bool {
    wordBefore(word).map { ["import", "from"].contains(text($0)) } ?? false
  }

  /// A quoted name in a call that looks a distribution up.
  private func isLookedUp(_ word: Word) -> Bool {
    guard isQuote(before(word)), isQuote(after(word)), let function = wordBefore(word) else { return false }
    return Self.lookUps.contains(text(function))
      && bytes[function.range.upperBound...].first == UInt8(ascii: "(")
  }

  /// A quoted name that stands alone on its line, such as an entry of a list of applications.
  private func isQuotedEntry(_ word: Word) -> Bool {
    guard isQuote(before(word)), isQuote(after(word)), words.first?.range == word.range else { return false }
    return bytes[word.range.upperBound...].dropFirst().drop { $0 == 0x20 }.first == UInt8(ascii: ",")
  }
}
