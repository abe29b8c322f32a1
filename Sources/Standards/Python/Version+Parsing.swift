import Syntax

extension Version {
  /// Reads a version that fills the cursor, without white space around it.
  init(reading cursor: PythonTextCursor) throws(ParseError) {
    var reader = VersionReader(cursor)
    self = try reader.readVersion()
  }
}

/// Writes the sort key of a version while it reads the text (PEP 440, appendix "Parsing version strings").
private struct VersionReader {
  private var cursor: PythonTextCursor
  private let start: Int
  private var words: [UInt64] = []
  private var traits: Version.Traits = []

  init(_ cursor: PythonTextCursor) {
    self.cursor = cursor
    self.start = cursor.index
  }

  mutating func readVersion() throws(ParseError) -> Version {
    try cursor.checkSize(Version.maximumBytes, of: "the version")
    words.reserveCapacity(cursor.count / 2 + 6)
    if cursor.current | 0x20 == UInt8(ascii: "v") { cursor.advance() }
    readEpoch()
    let releaseCount = try readRelease()
    let suffixStart = words.count
    readPhase()
    readPostRelease()
    readDevelopmentRelease()
    if traits == .development { words[suffixStart] = VersionWords.PreRank.developmentOnly }
    try readLocal()
    guard cursor.isAtEnd else { throw failure() }
    return Version(
      key: VersionKey(words: words),
      releaseCount: UInt16(releaseCount),
      suffixStart: UInt16(suffixStart),
      traits: traits
    )
  }

  private mutating func readEpoch() {
    var index = cursor.index
    while cursor.byte(at: index).isASCIIDigit { index += 1 }
    if cursor.byte(at: index) == UInt8(ascii: "!"), readNumber() {
      cursor.advance()
    } else {
      words.append(VersionWords.zero)
    }
  }

  private mutating func readRelease() throws(ParseError) -> Int {
    var count = 0
    var significantEnd = words.count
    repeat {
      let number = words.count
      guard readNumber() else { throw failure() }
      count += 1
      if words[number] != VersionWords.zero { significantEnd = words.count }
    } while skipDotBeforeDigit()
    words.removeLast(words.count - significantEnd)
    words.append(VersionWords.endOfRelease)
    return count
  }

  private mutating func skipDotBeforeDigit() -> Bool {
    guard cursor.byte(at: cursor.index + 1).isASCIIDigit else { return false }
    return cursor.skip(UInt8(ascii: "."))
  }

  private mutating func readPhase() {
    let start = cursor.index
    skipSeparator()
    guard let rank = readPhaseName() else {
      cursor.move(to: start)
      words.append(VersionWords.PreRank.none)
      return
    }
    traits.insert(.phase)
    words.append(rank)
    readOptionalNumber()
  }

  private mutating func readPhaseName() -> UInt64? {
    switch cursor.current | 0x20 {
    case UInt8(ascii: "a"):
      return cursor.skipLetters("alpha") || cursor.skipLetters("a") ? VersionWords.PreRank.alpha : nil
    case UInt8(ascii: "b"):
      return cursor.skipLetters("beta") || cursor.skipLetters("b") ? VersionWords.PreRank.beta : nil
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "r"):
      let isCandidate =
        cursor.skipLetters("rc") || cursor.skipLetters("c") || cursor.skipLetters("preview")
        || cursor.skipLetters("pre")
      return isCandidate ? VersionWords.PreRank.candidate : nil
    default:
      return nil
    }
  }

  private mutating func readPostRelease() {
    let start = cursor.index
    if cursor.current == UInt8(ascii: "-"), cursor.byte(at: start + 1).isASCIIDigit {
      cursor.advance()
    } else {
      skipSeparator()
      guard cursor.skipLetters("post") || cursor.skipLetters("rev") || cursor.skipLetters("r") else {
        cursor.move(to: start)
        words.append(VersionWords.PostRank.none)
        return
      }
    }
    traits.insert(.post)
    words.append(VersionWords.PostRank.some)
    readOptionalNumber()
  }

  private mutating func readDevelopmentRelease() {
    let start = cursor.index
    skipSeparator()
    guard cursor.skipLetters("dev") else {
      cursor.move(to: start)
      words.append(VersionWords.DevelopmentRank.none)
      return
    }
    traits.insert(.development)
    words.append(VersionWords.DevelopmentRank.some)
    readOptionalNumber()
  }

  private mutating func readLocal() throws(ParseError) {
    guard cursor.skip(UInt8(ascii: "+")) else { return }
    traits.insert(.local)
    repeat {
      let start = cursor.index
      while cursor.current.isASCIIAlphanumeric { cursor.advance() }
      guard cursor.index > start else { throw failure() }
      let segment = cursor.bytes[start..<cursor.index]
      if segment.allSatisfy(\.isASCIIDigit) {
        words.append(VersionWords.LocalRank.number)
        VersionWords.append(digits: segment, to: &words)
      } else {
        words.append(VersionWords.LocalRank.text)
        VersionWords.append(text: segment, to: &words)
      }
    } while skipSeparator()
  }

  /// `[-_.]?[0-9]*` after the name of a phase; no digits mean 0.
  private mutating func readOptionalNumber() {
    skipSeparator()
    if !readNumber() { words.append(VersionWords.zero) }
  }

  private mutating func readNumber() -> Bool {
    let start = cursor.index
    while cursor.current.isASCIIDigit { cursor.advance() }
    guard cursor.index > start else { return false }
    VersionWords.append(digits: cursor.bytes[start..<cursor.index], to: &words)
    return true
  }

  @discardableResult
  private mutating func skipSeparator() -> Bool {
    guard cursor.current.isNameSeparator else { return false }
    cursor.advance()
    return true
  }

  private func failure() -> ParseError {
    let remedy = "write a version such as 1.2.3, 2.0rc1 or 1.0.post1 (PEP 440)"
    if cursor.isAtEnd {
      let message = start == cursor.end ? "the version is missing" : "the version ends too early"
      return cursor.failure(message, from: start, to: cursor.end, remedy: remedy)
    }
    let text = cursor.excerpt(from: start, to: cursor.end)
    return cursor.failure(
      "`\(text)` is not a version",
      from: cursor.index,
      to: cursor.end,
      remedy: remedy
    )
  }
}
