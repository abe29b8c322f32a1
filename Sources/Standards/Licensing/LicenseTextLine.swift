/// One line of a licence text in lower case.
struct LicenseTextLine {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Its words without years; none for a copyright statement.
  var words: [ArraySlice<UInt8>] {
    guard !isCopyrightStatement else { return [] }
    return withoutNumber.split { !Self.isWordByte($0) }.filter { !Self.isYear($0) }.map { word in
      word.elementsEqual("https".utf8) ? word.dropLast() : word
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// From 1900 to 2099.
  private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 4 && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
      && word.allSatisfy(isDigit)
  }

  // MARK: Copyright statements

  /// `Copyright (c) 2020 …`, `© Copyright …` and the like, but not a line that goes on with `copyright notice`.
  private var isCopyrightStatement: Bool {
    var rest = bytes.drop { !Self.isWordByte($0) && $0 != UInt8(ascii: "(") && $0 != 0xC2 && $0 != 0xA9 }
    Self.take("portions ", from: &rest)
    if Self.take("copyright", from: &rest) {
      if let next = rest.first, Self.isWordByte(next) { return false }
      rest = rest.drop { Self.isBlank($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") }
      return Self.takeSign(from: &rest) || Self.startsWithNumber(rest) || Self.startsWithPlaceholder(rest)
        || Self.take("by", from: &rest) && !(rest.first.map(Self.isWordByte) ?? false)
    }
    guard Self.takeSign(from: &rest) else { return false }
    rest = rest.drop(while: Self.isBlank)
    return rest.starts(with: "copyright".utf8) || Self.startsWithNumber(rest)
  }

  @discardableResult
  private static func take(_ prefix: String, from rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: prefix.utf8) else { return false }
    rest = rest.dropFirst(prefix.utf8.count)
    return true
  }

  /// `(c)`, the sign in UTF-8 or Latin-1, or HTML's name of it.
  private static func takeSign(from rest: inout ArraySlice<UInt8>) -> Bool {
    if take("(c)", from: &rest) || take("\u{A9}", from: &rest) || take("&copy;", from: &rest) { return true }
    guard rest.first == 0xA9 else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func startsWithNumber(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count >= 4 && rest.prefix(4).allSatisfy(isDigit)
  }

  private static func startsWithPlaceholder(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map { "[<{".utf8.contains($0) } ?? false
  }

  // MARK: Numbers of paragraphs

  /// The line without `1.`, `(a)` or `iv)` at its head; marks of comments may stand before that.
  private var withoutNumber: ArraySlice<UInt8> {
    var rest = bytes.drop { Self.isBlank($0) || "#*/;|>\"'-".utf8.contains($0) }
    Self.take("(", from: &rest)
    let number = rest.prefix { Self.isWordByte($0) }
    guard Self.isNumber(number) else { return bytes }
    rest = rest[number.endIndex...]
    guard let mark = rest.popFirst(), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      let blank = rest.first, Self.isBlank(blank)
    else { return bytes }
    return rest
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.count {
    case 1: true
    case 2 where word.allSatisfy(isDigit): true
    case 2...4: word.allSatisfy { "ivx".utf8.contains($0) }
    default: false
    }
  }
}
