import Standards
import TestSupport
import Testing

@Suite("Version schemes")
struct VersionSchemeTests {
  /// Pieces of versions of all schemes, so that random texts are often valid and nearly equal.
  private static let pieces = [
    "0", "1", "2", "10", "01", ".", ".", ".1", "a", "b", "_p1", "_rc1", "_alpha", "-r1", "-1", "~", "~ab",
    "^", "+",
    "1:", "rc2", "pl", ",1", "*", "é", ".0",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...5, using: &generator)
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
  }

  private static func texts(_ count: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in text(&generator) }
  }

  @Test("answer the mirrored question with the mirrored order", arguments: VersionScheme.allCases)
  func antisymmetry(scheme: VersionScheme) {
    let wrong = zip(Self.texts(2_000, seed: 1), Self.texts(2_000, seed: 2)).filter { left, right in
      guard let order = scheme.compare(left, right).order else { return false }
      return scheme.compare(right, left) != VersionComparison(order).mirrored
    }
    #expect(wrong.isEmpty)
  }

  @Test("order any three texts without a circle", arguments: VersionScheme.allCases)
  func transitivity(scheme: VersionScheme) {
    let texts = Self.texts(400, seed: 3).filter { scheme.compare($0, $0) == .equal }.prefix(40)
    var circles: [[String]] = []
    for first in texts {
      let after = texts.filter { scheme.compare(first, $0) != .greater }
      for second in after {
        let wrong = texts.filter { scheme.compare(second, $0) != .greater && !after.contains($0) }
        circles += wrong.map { [first, second, $0] }
      }
    }
    #expect(circles.isEmpty)
  }

  @Test("compare numbers of any length", arguments: VersionScheme.allCases)
  func longNumbers(scheme: VersionScheme) {
    let long = String(repeating: "9", count: 200)
    #expect(scheme.compare("1" + long, "2" + long) == .less)
    #expect(scheme.compare("1" + long, long) == .greater)
    #expect(scheme.compare("000" + long, long) == .equal)
  }

  @Test("say which text is no version", arguments: VersionScheme.allCases)
  func empty(scheme: VersionScheme) {
    #expect(scheme.compare("", "1") == .invalidLeft)
    #expect(scheme.compare("1", "") == .invalidRight)
    #expect(scheme.compare("", "") == .invalidLeft)
  }

  @Test("read long texts", arguments: VersionScheme.allCases)
  func longTexts(scheme: VersionScheme) {
    for piece in ["1", ".", "~", "^", "_p", "-", "a", "+", "*", "1.", "\0"] {
      let text = "1" + String(repeating: piece, count: 10_000)
      #expect([.equal, .invalidLeft].contains(scheme.compare(text, text)))
    }
  }
}
