internal import Standards

/// The times of advisory feeds, which come in several forms, as RFC 3339 in UTC.
enum FeedTime {
  private static let secondsPerDay = 86_400
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  /// `2023-01-10 00:00:00`, also with `T`, fraction, `UTC` or offset, without seconds or time; `20230110`;
  /// `January 10, 2023: 02`, where the last number counts revisions; seconds since 1970. Nil for anything else.
  static func rfc3339(_ text: String) -> String? {
    if let date = compactDate(text) ?? dateInWords(text) {
      return time(secondsSinceEpoch: date * secondsPerDay)
    }
    if let seconds = Int(text), seconds >= 0 { return time(secondsSinceEpoch: seconds) }
    guard let date = CalendarDate(text) else { return nil }
    var rest = text.utf8.dropFirst(10)[...]
    guard !rest.isEmpty, rest.first != UInt8(ascii: ":") else { return "\(date)T00:00:00Z" }
    guard rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "T") else { return nil }
    rest = rest.dropFirst()
    guard let offset = takeZone(&rest), let seconds = secondsOfDay(rest) else { return nil }
    return time(secondsSinceEpoch: date.daysSinceEpoch * secondsPerDay + seconds - offset)
  }

  /// Seconds since midnight of `02:25`, `02:25:01` or `02:25:01.5`.
  private static func secondsOfDay(_ text: Substring.UTF8View) -> Int? {
    let whole = text.split(separator: UInt8(ascii: "."), maxSplits: 1).first ?? text
    let parts = whole.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(twoDigits)
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0, hour < 24, minute < 60, second < 61
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// Takes the zone off the end: the seconds that it is ahead of UTC, 0 where none is given.
  private static func takeZone(_ text: inout Substring.UTF8View) -> Int? {
    for suffix in ["Z", " UTC"] where text.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
      text = text.dropLast(suffix.utf8.count)
      return 0
    }
    guard let sign = text.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) else {
      return 0
    }
    let digits = text[sign...].dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, let hours = twoDigits(digits[..<2]), let minutes = twoDigits(digits[2...]) else {
      return nil
    }
    let seconds = hours * 3600 + minutes * 60
    let isAhead = text[sign] == UInt8(ascii: "+")
    text = text[..<sign]
    return isAhead ? seconds : -seconds
  }

  private static func twoDigits(_ text: some Collection<UInt8>) -> Int? {
    text.count == 2 ? Int(String(decoding: text, as: UTF8.self)) : nil
  }

  /// Days since 1970 of `20230110`.
  private static func compactDate(_ text: String) -> Int? {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = text.prefix(4)
    return CalendarDate("\(year)-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")?.daysSinceEpoch
  }

  /// Days since 1970 of `January 10, 2023`.
  private static func dateInWords(_ text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == "," || $0 == ":" }
    guard words.count >= 3, let month = months.firstIndex(of: words[0].lowercased()), let day = Int(words[1])
    else { return nil }
    return CalendarDate("\(words[2])-\(padded(month + 1))-\(padded(day))")?.daysSinceEpoch
  }

  private static func time(secondsSinceEpoch seconds: Int) -> String? {
    var days = seconds / secondsPerDay
    if seconds % secondsPerDay < 0 { days -= 1 }
    let date = CalendarDate(daysSinceEpoch: days)
    guard (0..<10_000).contains(date.year) else { return nil }
    let second = seconds - days * secondsPerDay
    return "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }

  private static func padded(_ number: Int) -> String {
    (0..<10).contains(number) ? "0\(number)" : String(number)
  }
}
