/// The free text of the legacy `License` field, taken apart byte by byte.
enum LegacyLicenseText {
  /// Longer texts are no names.
  private static let maximumBytes = 1 << 10
  private static let maximumParts = 16

  /// The text with runs of blanks made one, and none at its ends; empty where it is too long to be a name.
  static func collapsed(_ text: String) -> String {
    guard text.utf8.count <= maximumBytes else { return "" }
    let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// What stands between `/`, `,`, `;`, `&`, `|` and `and/or`.
  static func parts(_ text: String) -> [String] {
    let parts = text.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"): true
      default: false
      }
    }
    guard parts.count <= maximumParts else { return [] }
    return parts.map { part in
      var words = part.split(separator: 0x20)
      if let last = words.last, folds(last, to: "and") { words.removeLast() }
      if let first = words.first, folds(first, to: "or") || folds(first, to: "and") { words.removeFirst() }
      return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
    .filter { !$0.isEmpty }
  }

  private static func folds(_ word: Substring.UTF8View, to operator: String) -> Bool {
    word.elementsEqual(`operator`.utf8) { $0 | 0x20 == $1 }
  }
}
