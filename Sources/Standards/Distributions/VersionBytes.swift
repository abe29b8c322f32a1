/// What is left to compare of a version.
typealias VersionBytes = Slice<UnsafeBufferPointer<UInt8>>

extension VersionBytes {
  /// Nothing.
  init() {
    self = UnsafeBufferPointer(start: nil, count: 0)[...]
  }

  /// Takes bytes off the front for as long as they qualify.
  mutating func take(while qualifies: (UInt8) -> Bool) -> VersionBytes {
    let taken = prefix(while: qualifies)
    self = self[taken.endIndex...]
    return taken
  }

  mutating func takeDigits() -> VersionBytes {
    take(while: \.isASCIIDigit)
  }

  /// Takes a byte off the front if it is this one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: scalar) else { return false }
    removeFirst()
    return true
  }

  /// What stands before and after the first such byte, or nil.
  func cut(atFirst scalar: Unicode.Scalar) -> (before: VersionBytes, after: VersionBytes)? {
    firstIndex(of: UInt8(ascii: scalar)).map { (self[..<$0], self[($0 + 1)...]) }
  }

  /// What stands before and after the last such byte, or nil.
  func cut(atLast scalar: Unicode.Scalar) -> (before: VersionBytes, after: VersionBytes)? {
    lastIndex(of: UInt8(ascii: scalar)).map { (self[..<$0], self[($0 + 1)...]) }
  }

  var isAllDigits: Bool { allSatisfy(\.isASCIIDigit) }
}

extension VersionOrder {
  /// Orders decimal digits of any length by value; no digits are zero.
  init(numbers left: VersionBytes, _ right: VersionBytes) {
    let left = left.drop { $0 == UInt8(ascii: "0") }
    let right = right.drop { $0 == UInt8(ascii: "0") }
    self = VersionOrder(left.count, right.count).then(VersionOrder(text: left, right))
  }

  /// Orders by bytes; a beginning stands before what goes on.
  init(text left: VersionBytes, _ right: VersionBytes) {
    for (first, second) in zip(left, right) where first != second {
      self = first < second ? .less : .greater
      return
    }
    self.init(left.count, right.count)
  }
}
