/// The order of Alpine package versions, `1.2.3a_suffix4~hash-r5`.
///
/// The form: apk-package(5), https://gitlab.alpinelinux.org/alpine/apk-tools (doc/apk-package.5.scd).
///
/// The order is that of apk-tools 3, which knows one between any two texts. Those that it calls equal since
/// they turn invalid at the same place are ordered as in apk-tools 2: advisories still name `5.7.1p1-r0`.
package enum AlpineVersion {
  package static func compare(_ left: String, _ right: String) -> VersionComparison {
    VersionComparison(left, right, reading: { $0 }) { compareTokens($0, $1) }
  }

  /// The order in the constraints `~`, `<~` and `>~`, where a version equals every prefix of it.
  package static func compare(_ version: String, toPrefix prefix: String) -> VersionComparison {
    VersionComparison(version, prefix, reading: { $0 }) { compareTokens($0, $1, isPrefixEqual: true) }
  }

  /// Whether apk-tools 3 takes the text for a version.
  package static func isValid(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var reader = AlpineVersionReader(bytes[...], isStrict: true)
      while reader.token.kind < .end { reader.advance() }
      return reader.token.kind == .end
    }
  }

  private static func compareTokens(
    _ leftText: VersionBytes,
    _ rightText: VersionBytes,
    isPrefixEqual: Bool = false,
    isStrict: Bool = true
  ) -> VersionOrder {
    var left = AlpineVersionReader(leftText, isStrict: isStrict)
    var right = AlpineVersionReader(rightText, isStrict: isStrict)
    while left.token.kind == right.token.kind, left.token.kind < .end {
      let order = left.token.order(to: right.token)
      if order != .equal { return order }
      left.advance()
      right.advance()
    }
    if isStrict, left.token.kind == .invalid, right.token.kind == .invalid {
      return compareTokens(leftText, rightText, isPrefixEqual: isPrefixEqual, isStrict: false)
    }
    if isPrefixEqual, right.token.kind == .end { return .equal }
    if left.token.isPrerelease != right.token.isPrerelease {
      return left.token.isPrerelease ? .less : .greater
    }
    return VersionOrder(right.token.kind, left.token.kind)
  }
}
