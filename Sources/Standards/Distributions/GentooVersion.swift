/// The order of Gentoo package versions, `1.2.3a_suffix4-r5`.
///
/// Package Manager Specification, sections 3.2 and 3.3: https://projects.gentoo.org/pms/8/pms.html
package enum GentooVersion {
  package static func compare(_ left: String, _ right: String) -> VersionComparison {
    VersionComparison(left, right, reading: Parts.init) { left, right in
      VersionOrder(numbers: left.major, right.major)
        .then(compareComponents(left.components, right.components))
        .then(VersionOrder(text: left.letter, right.letter))
        .then(compareSuffixes(left.suffixes, right.suffixes))
        .then(VersionOrder(numbers: left.revision, right.revision))
    }
  }

  private static func compareComponents(_ left: VersionBytes, _ right: VersionBytes) -> VersionOrder {
    var left = left
    var right = right
    while left.take("."), right.take(".") {
      let order = compareComponent(left.takeDigits(), right.takeDigits())
      if order != .equal { return order }
    }
    return VersionOrder(left.count, right.count)
  }

  /// A component that begins with `0` makes both decimal fractions.
  private static func compareComponent(_ left: VersionBytes, _ right: VersionBytes) -> VersionOrder {
    let zero = UInt8(ascii: "0")
    guard left.first == zero || right.first == zero else { return VersionOrder(numbers: left, right) }
    return VersionOrder(text: left.withoutTrailingZeros, right.withoutTrailingZeros)
  }

  private static func compareSuffixes(_ left: VersionBytes, _ right: VersionBytes) -> VersionOrder {
    var left = left
    var right = right
    while !left.isEmpty || !right.isEmpty {
      let order = VersionOrder(Suffix(taking: &left), Suffix(taking: &right))
        .then(VersionOrder(numbers: left.takeDigits(), right.takeDigits()))
      if order != .equal { return order }
    }
    return .equal
  }

  /// A word after `_`; `none` where there are no more.
  private enum Suffix: Comparable {
    case alpha, beta, pre, rc, none, p

    /// Takes `_` and a word that `Parts` has checked.
    init(taking text: inout VersionBytes) {
      guard text.take("_") else {
        self = .none
        return
      }
      self = Self.word(text.take(while: \.isASCIILetter)) ?? .none
    }

    static func word(_ text: VersionBytes) -> Suffix? {
      switch String(decoding: text, as: UTF8.self) {
      case "alpha": .alpha
      case "beta": .beta
      case "pre": .pre
      case "rc": .rc
      case "p": .p
      default: nil
      }
    }
  }

  private struct Parts {
    let major: VersionBytes
    /// `.2.3`: the further components with their dots.
    let components: VersionBytes
    let letter: VersionBytes
    /// `_rc1_p2`: the suffixes with their underscores.
    let suffixes: VersionBytes
    let revision: VersionBytes

    init?(_ text: VersionBytes) {
      var rest = text
      major = rest.takeDigits()
      guard !major.isEmpty else { return nil }
      let components = rest
      while rest.take(".") { if rest.takeDigits().isEmpty { return nil } }
      self.components = components[..<rest.startIndex]
      letter = rest.prefix(1).prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      rest = rest[letter.endIndex...]
      let suffixes = rest
      while rest.take("_") {
        if Suffix.word(rest.take(while: \.isASCIILetter)) == nil { return nil }
        _ = rest.takeDigits()
      }
      self.suffixes = suffixes[..<rest.startIndex]
      guard !rest.isEmpty else {
        revision = rest
        return
      }
      guard rest.take("-"), rest.take("r"), !rest.isEmpty, rest.isAllDigits else { return nil }
      revision = rest
    }
  }
}

extension VersionBytes {
  fileprivate var withoutTrailingZeros: VersionBytes {
    self[..<(lastIndex { $0 != UInt8(ascii: "0") }.map { $0 + 1 } ?? startIndex)]
  }
}
