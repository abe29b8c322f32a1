/// A moment in whole seconds of UTC.
package struct UTCTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  package static let secondsPerDay = 86_400

  package let secondsSinceEpoch: Int

  package init(secondsSinceEpoch seconds: Int) { secondsSinceEpoch = seconds }

  /// Reads `2026-07-24T09:15:00Z`: a date, a time and `Z` or an offset; fractions of a second are dropped, and nil is given for
  /// anything else.
  ///
  /// Source: RFC 3339, section 5.6, https://www.rfc-editor.org/rfc/rfc3339.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let date = CalendarDate(text), bytes.count >= 20, "Tt ".utf8.contains(bytes[10]),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Self.number(bytes[11..<13], below: 24), let minute = Self.number(bytes[14..<16], below: 60),
      let second = Self.number(bytes[17..<19], below: 61)
    else { return nil }
    var zone = bytes[19...]
    if zone.first == UInt8(ascii: ".") {
      let digits = zone.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard !digits.isEmpty else { return nil }
      zone = zone[digits.endIndex...]
    }
    guard let offset = Self.offset(zone) else { return nil }
    secondsSinceEpoch =
      date.daysSinceEpoch * Self.secondsPerDay + hour * 3600 + minute * 60 + second - offset
  }

  package var date: CalendarDate {
    CalendarDate(daysSinceEpoch: (secondsSinceEpoch - secondOfDay) / Self.secondsPerDay)
  }

  private var secondOfDay: Int {
    let rest = secondsSinceEpoch % Self.secondsPerDay
    return rest < 0 ? rest + Self.secondsPerDay : rest
  }

  /// The form of RFC 3339 in UTC.
  package var description: String {
    let second = secondOfDay
    return
      "\(date)T\(Self.padded(second / 3600)):\(Self.padded(second / 60 % 60)):\(Self.padded(second % 60))Z"
  }

  package static func < (left: UTCTime, right: UTCTime) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// Seconds that a zone is ahead of UTC: `Z`, or `+02:00`.
  private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
    let zone = Array(zone)
    if zone == [UInt8(ascii: "Z")] || zone == [UInt8(ascii: "z")] { return 0 }
    guard zone.count == 6, zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      zone[3] == UInt8(ascii: ":"), let hours = number(zone[1..<3], below: 24),
      let minutes = number(zone[4..<6], below: 60)
    else { return nil }
    return (zone[0] == UInt8(ascii: "+") ? 1 : -1) * (hours * 3600 + minutes * 60)
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return value < limit ? value : nil
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
