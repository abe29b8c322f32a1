/// How a marker compares its two sides.
enum MarkerOperation: Hashable, Sendable {
  case version(VersionSpecifier.Operation)
  case contained, notContained

  var text: String {
    switch self {
    case .version(let operation): operation.rawValue
    case .contained: "in"
    case .notContained: "not in"
    }
  }

  /// Compares text; nil where the operation has no meaning for text.
  func compare(_ left: String, _ right: String) -> Bool? {
    switch self {
    case .contained: right.utf8.containsRun(of: left.utf8)
    case .notContained: !right.utf8.containsRun(of: left.utf8)
    case .version(.equal), .version(.lessOrEqual), .version(.greaterOrEqual):
      left.utf8.elementsEqual(right.utf8)
    case .version(.notEqual): !left.utf8.elementsEqual(right.utf8)
    case .version(.less), .version(.greater): false
    case .version(.compatible), .version(.arbitrary): nil
    }
  }

  /// Whether a comparison with several values must hold for each of them, not for one.
  var isNegative: Bool { self == .notContained || self == .version(.notEqual) }

  /// The version specifier that the operation and its right side make, if they do.
  func specifier(with right: String) -> VersionSpecifier? {
    guard case .version(let operation) = self else { return nil }
    do { return try VersionSpecifier(parsing: operation.rawValue + right) } catch { return nil }
  }
}

extension String.UTF8View {
  /// Whether the bytes of `part` occur here one after another, in linear time (Knuth, Morris and Pratt).
  fileprivate func containsRun(of part: String.UTF8View) -> Bool {
    let part = Array(part)
    if part.isEmpty { return true }
    // How many bytes at the end of each prefix of `part` begin it again.
    var borders = [0]
    func length(afterMatching length: Int, then byte: UInt8) -> Int {
      var length = length
      while length > 0, part[length] != byte { length = borders[length - 1] }
      return part[length] == byte ? length + 1 : 0
    }
    for index in part.indices.dropFirst() {
      borders.append(length(afterMatching: borders[index - 1], then: part[index]))
    }
    var matched = 0
    for byte in self {
      matched = length(afterMatching: matched, then: byte)
      if matched == part.count { return true }
    }
    return false
  }
}
