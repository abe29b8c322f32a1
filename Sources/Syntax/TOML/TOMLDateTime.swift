/// Dates and times (RFC 3339 as TOML 1.0 narrows it).
enum TOMLDateTime {
  static func kind(of token: ArraySlice<UInt8>, _ version: TOMLVersion) -> SyntaxNode.Kind? {
    var scanner = Scanner(rest: token, needsSeconds: version == .v1_0)
    if token.count >= 3, token[token.startIndex + 2] == UInt8(ascii: ":") {
      return scanner.time() && scanner.rest.isEmpty ? .localTime : nil
    }
    guard scanner.date() else { return nil }
    if scanner.rest.isEmpty { return .localDate }
    guard scanner.take("T") || scanner.take("t") || scanner.take(" "), scanner.time() else { return nil }
    if scanner.rest.isEmpty { return .localDateTime }
    return scanner.offset() && scanner.rest.isEmpty ? .offsetDateTime : nil
  }

  private struct Scanner {
    var rest: ArraySlice<UInt8>
    let needsSeconds: Bool

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func number(digits: Int) -> Int? {
      guard rest.count >= digits else { return nil }
      var value = 0
      for byte in rest.prefix(digits) {
        guard TOMLScalar.isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      rest = rest.dropFirst(digits)
      return value
    }

    mutating func date() -> Bool {
      guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
        let day = number(digits: 2), (1...12).contains(month)
      else { return false }
      return (1...TOMLDateTime.days(inMonth: month, of: year)).contains(day)
    }

    mutating func time() -> Bool {
      guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), hour < 24, minute < 60
      else { return false }
      guard take(":") else { return !needsSeconds }
      guard let second = number(digits: 2), second <= 60 else { return false }
      guard take(".") else { return true }
      let fraction = rest.prefix(while: TOMLScalar.isDigit)
      rest = rest.dropFirst(fraction.count)
      return !fraction.isEmpty
    }

    mutating func offset() -> Bool {
      if take("Z") || take("z") { return true }
      guard take("+") || take("-"), let hour = number(digits: 2), take(":"), let minute = number(digits: 2)
      else { return false }
      return hour < 24 && minute < 60
    }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
