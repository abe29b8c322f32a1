internal import Standards

/// The times of advisory feeds, which come in several forms.
enum FeedTime {
  private static let secondsPerDay = 86_400

  /// `2023-01-10 00:00:00`, also with `UTC`, without seconds or time, or seconds since 1970, as RFC 3339 in UTC; nil otherwise.
  static func rfc3339(_ text: String) -> String? {
    if let seconds = Int(text), seconds >= 0 { return time(secondsSinceEpoch: seconds) }
    guard let date = CalendarDate(text) else { return nil }
    var rest = text.utf8.dropFirst(10)[...]
    if rest.isEmpty { return "\(date)T00:00:00Z" }
    guard rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "T") else { return nil }
    rest = rest.dropFirst()
    for suffix in ["Z", " UTC"] where rest.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
      rest = rest.dropLast(suffix.utf8.count)
    }
    let parts = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { $0.count == 2 ? Int(Substring($0)) : nil }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0
    else { return nil }
    return "\(date)T\(padded(hour)):\(padded(minute)):\(padded(second))Z"
  }

  private static func time(secondsSinceEpoch seconds: Int) -> String? {
    let date = CalendarDate(daysSinceEpoch: seconds / secondsPerDay)
    guard date.year < 10_000 else { return nil }
    let second = seconds % secondsPerDay
    return "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
