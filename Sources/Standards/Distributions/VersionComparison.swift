/// How the left of two versions stands to the right one.
package enum VersionOrder: Sendable, Hashable {
  case less, equal, greater

  init<Value: Comparable>(_ left: Value, _ right: Value) {
    self = left < right ? .less : left > right ? .greater : .equal
  }

  /// This order, or the next one where this one is `equal`.
  func then(_ next: @autoclosure () -> VersionOrder) -> VersionOrder {
    self == .equal ? next() : self
  }
}

/// The answer to a comparison of two texts, either of which may be no version at all.
package enum VersionComparison: Sendable, Hashable {
  case less, equal, greater
  /// The left text is not a version; the right one may be none either.
  case invalidLeft
  case invalidRight

  package init(_ order: VersionOrder) {
    self =
      switch order {
      case .less: .less
      case .equal: .equal
      case .greater: .greater
      }
  }

  /// The order, or nil where one of the texts is not a version.
  package var order: VersionOrder? {
    switch self {
    case .less: .less
    case .equal: .equal
    case .greater: .greater
    case .invalidLeft, .invalidRight: nil
    }
  }

  /// Reads both texts, none of which may be empty, and compares what was read.
  init<Parts>(
    _ left: String,
    _ right: String,
    reading read: (VersionBytes) -> Parts?,
    by order: (Parts, Parts) -> VersionOrder
  ) {
    var left = left
    var right = right
    self = left.withUTF8 { left in
      right.withUTF8 { right in
        guard !left.isEmpty, let first = read(left[...]) else { return .invalidLeft }
        guard !right.isEmpty, let second = read(right[...]) else { return .invalidRight }
        return VersionComparison(order(first, second))
      }
    }
  }
}
