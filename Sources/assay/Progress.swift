/// Tells on a terminal how far a long step is; silent for the first half second and when nobody watches.
enum Progress {
  private static let start = ContinuousClock.now
  private static let isWatched = Console.isErrorTerminal

  /// Called after each file of a step.
  static let report: @Sendable (_ step: String, _ count: Int) -> Void = { step, count in
    guard isWatched, count % 256 == 0, ContinuousClock.now - start > .milliseconds(500) else { return }
    Console.note("\r\(step): \(count)\u{1B}[K")
  }

  /// Called about once a megabyte of what is fetched.
  static let transfer: @Sendable (_ feed: String, _ bytes: Int, _ elapsed: Duration) -> Void = {
    feed, bytes, elapsed in
    guard isWatched else { return }
    let seconds = max(
      0.001, Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
    let rate = Int(Double(bytes) / seconds / 1e5)
    Console.note("\rfetching \(feed): \(bytes / 1_000_000) MB, \(rate / 10).\(rate % 10) MB/s\u{1B}[K")
  }

  /// Erases the line.
  static func end() {
    if isWatched, ContinuousClock.now - start > .milliseconds(500) { Console.note("\r\u{1B}[K") }
  }
}
