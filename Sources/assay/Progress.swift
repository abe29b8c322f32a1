/// Tells on a terminal how far a long step is; silent for the first half second and when nobody watches.
enum Progress {
  private static let start = ContinuousClock.now
  private static let isWatched = Console.isErrorTerminal

  /// Called after each file of a step.
  static let report: @Sendable (_ step: String, _ count: Int) -> Void = { step, count in
    guard isWatched, count % 256 == 0, ContinuousClock.now - start > .milliseconds(500) else { return }
    Console.note("\r\(step): \(count)\u{1B}[K")
  }

  /// Erases the line.
  static func end() {
    if isWatched, ContinuousClock.now - start > .milliseconds(500) { Console.note("\r\u{1B}[K") }
  }
}
