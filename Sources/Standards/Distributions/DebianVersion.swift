/// The order of Debian package versions, `[epoch:]upstream[-revision]`.
///
/// deb-version(7): https://manpages.debian.org/deb-version. As in dpkg, a version that only breaks a rule of
/// style (it begins with a letter, say) is ordered all the same.
package enum DebianVersion {
  package static func compare(_ left: String, _ right: String) -> VersionComparison {
    VersionComparison(left, right, reading: Parts.init) { left, right in
      VersionOrder(numbers: left.epoch, right.epoch)
        .then(comparePart(left.upstream, right.upstream))
        .then(comparePart(left.revision, right.revision))
    }
  }

  /// Compares a run without digits and a number in turn.
  private static func comparePart(_ left: VersionBytes, _ right: VersionBytes) -> VersionOrder {
    var left = left
    var right = right
    while !left.isEmpty || !right.isEmpty {
      let order = takeText(&left, &right)
        .then(VersionOrder(numbers: left.takeDigits(), right.takeDigits()))
      if order != .equal { return order }
    }
    return .equal
  }

  private static func takeText(_ left: inout VersionBytes, _ right: inout VersionBytes) -> VersionOrder {
    while true {
      let weights = (weight(left.first), weight(right.first))
      if weights.0 != weights.1 { return VersionOrder(weights.0, weights.1) }
      if weights.0 == 0 { return .equal }
      left.removeFirst()
      right.removeFirst()
    }
  }

  /// `~` stands before the end of the run, then come letters, then everything else.
  private static func weight(_ byte: UInt8?) -> Int {
    guard let byte, !byte.isASCIIDigit else { return 0 }
    if byte == UInt8(ascii: "~") { return -1 }
    return byte.isASCIILetter ? Int(byte) : Int(byte) + 256
  }

  private struct Parts {
    let epoch: VersionBytes
    let upstream: VersionBytes
    let revision: VersionBytes

    init?(_ text: VersionBytes) {
      var rest = text.drop(while: Self.isSpace)
      while let last = rest.last, Self.isSpace(last) { rest.removeLast() }
      if let parts = rest.cut(atFirst: ":") {
        guard Self.isEpoch(parts.before) else { return nil }
        epoch = parts.before
        rest = parts.after
      } else {
        epoch = VersionBytes()
      }
      if let parts = rest.cut(atLast: "-") {
        guard !parts.after.isEmpty else { return nil }
        upstream = parts.before
        revision = parts.after
      } else {
        upstream = rest
        revision = VersionBytes()
      }
      guard !upstream.isEmpty, !rest.contains(where: Self.isSpace) else { return nil }
    }

    /// A number that fits into an `int` of C.
    private static func isEpoch(_ text: VersionBytes) -> Bool {
      guard !text.isEmpty, text.isAllDigits else { return false }
      let digits = text.drop { $0 == UInt8(ascii: "0") }
      return digits.count <= 10
        && digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } <= Int(Int32.max)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
  }
}
