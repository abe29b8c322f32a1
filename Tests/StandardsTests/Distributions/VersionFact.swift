import Standards
import Testing

/// A fact about two versions, written `1.0 < 1.1`.
struct VersionFact: CustomTestStringConvertible, ExpressibleByStringLiteral, Sendable {
  let testDescription: String
  let left: String
  let right: String
  let expected: VersionComparison?

  init(stringLiteral text: String) {
    testDescription = text
    let words = text.split(separator: " ").map(String.init)
    left = words.first ?? ""
    right = words.last ?? ""
    expected =
      switch words.dropFirst().first {
      case "<": .less
      case "=": .equal
      case ">": .greater
      default: nil
      }
  }
}

extension VersionComparison {
  /// The answer with the sides exchanged.
  var mirrored: VersionComparison {
    switch self {
    case .less: .greater
    case .equal: .equal
    case .greater: .less
    case .invalidLeft: .invalidRight
    case .invalidRight: .invalidLeft
    }
  }
}
