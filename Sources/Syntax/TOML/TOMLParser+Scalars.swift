/// Booleans, numbers and dates (TOML 1.0, "Integer" to "Local Time").
extension TOMLParser {
  /// Reads a bare scalar and tells its kind.
  mutating func parseScalar() throws(ParseError) -> SyntaxNode.Kind {
    let start = index
    while let byte = peek, !Self.endsScalar(byte) { index += 1 }
    joinDateAndTime(from: start)
    let token = bytes[start..<index]
    guard let kind = TOMLScalar.kind(of: token, version) else {
      index = start
      throw ParseError(
        .syntax,
        token.isEmpty ? "a value must stand here" : "this is no TOML value",
        at: SourceSpan(start: start, end: max(start + token.count, min(start + 1, bytes.count))),
        remedy: token.isEmpty ? nil : "put text in quotes"
      )
    }
    return kind
  }

  /// A blank may stand between date and time: `1979-05-27 07:32:00`.
  private mutating func joinDateAndTime(from start: Int) {
    guard index - start == 10, bytes[start + 4] == UInt8(ascii: "-"), peek == UInt8(ascii: " "),
      let digit = peek(ahead: 1), TOMLScalar.isDigit(digit)
    else { return }
    index += 1
    while let byte = peek, !Self.endsScalar(byte) { index += 1 }
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","),
      UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}

/// What a bare token is.
enum TOMLScalar {
  static func kind(of token: ArraySlice<UInt8>, _ version: TOMLVersion) -> SyntaxNode.Kind? {
    if token.elementsEqual("true".utf8) || token.elementsEqual("false".utf8) { return .boolean }
    if integer(token) != nil { return .integer }
    if isFloat(token) { return .float }
    return TOMLDateTime.kind(of: token, version)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// The value of an integer token; nil for other tokens and beyond 64 bits.
  static func integer(_ token: ArraySlice<UInt8>) -> Int64? {
    let (isNegative, hasSign, digits) = splitSign(token)
    guard let first = digits.first else { return nil }
    if first == UInt8(ascii: "0"), digits.count > 1 {
      guard !hasSign, let radix = radix(of: digits[digits.startIndex + 1]) else { return nil }
      return accumulate(digits.dropFirst(2), radix: radix, isNegative: false)
    }
    return accumulate(digits, radix: 10, isNegative: isNegative)
  }

  private static func radix(of letter: UInt8) -> Int64? {
    switch letter {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  private static func accumulate(_ digits: ArraySlice<UInt8>, radix: Int64, isNegative: Bool) -> Int64? {
    guard !digits.isEmpty, underscoresAreSound(digits) else { return nil }
    var value: Int64 = 0
    for byte in digits where byte != UInt8(ascii: "_") {
      guard let digit = UTF8Text.hexValue(byte).map(Int64.init), digit < radix else { return nil }
      let (product, overflowed) = value.multipliedReportingOverflow(by: radix)
      let (sum, carried) =
        isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflowed || carried { return nil }
      value = sum
    }
    return value
  }

  static func isFloat(_ token: ArraySlice<UInt8>) -> Bool {
    var rest = splitSign(token).digits
    if rest.elementsEqual("inf".utf8) || rest.elementsEqual("nan".utf8) { return true }
    let whole = rest.prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    guard isDigits(whole), !(whole.first == UInt8(ascii: "0") && whole.count > 1) else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
      guard isDigits(fraction) else { return false }
      rest = rest.dropFirst(fraction.count + 1)
      if rest.isEmpty { return true }
    }
    guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return false }
    return isDigits(splitSign(rest.dropFirst()).digits)
  }

  /// The value of a float token.
  static func float(_ token: some Collection<UInt8>) -> Double? {
    let text = String(decoding: token.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    return Double(text)
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && underscoresAreSound(bytes)
      && bytes.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  /// Every underscore stands between two digits.
  private static func underscoresAreSound(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previousIsDigit = false
    for byte in bytes {
      if byte == UInt8(ascii: "_"), !previousIsDigit { return false }
      previousIsDigit = byte != UInt8(ascii: "_")
    }
    return previousIsDigit
  }

  private static func splitSign(
    _ token: ArraySlice<UInt8>
  ) -> (isNegative: Bool, hasSign: Bool, digits: ArraySlice<UInt8>) {
    switch token.first {
    case UInt8(ascii: "-"): (true, true, token.dropFirst())
    case UInt8(ascii: "+"): (false, true, token.dropFirst())
    default: (false, false, token)
    }
  }
}

extension SyntaxValue {
  /// The value of an integer of a TOML document, or nil for other kinds.
  package var integer: Int64? {
    kind == .integer ? withTextBytes { TOMLScalar.integer(Array($0)[...]) } : nil
  }

  /// The value of a float, or nil for other kinds.
  package var float: Double? { kind == .float ? withTextBytes { TOMLScalar.float($0) } : nil }
}
