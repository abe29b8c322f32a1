/// A part of a FreeBSD version: a number, a letter and a patch level, as in `10b2`.
struct FreeBSDVersionComponent {
  /// A number, ranked above one that is missing and above `*`, the smallest of all.
  private struct Number {
    let rank: Int
    let digits: VersionBytes

    func order(to other: Number) -> VersionOrder {
      VersionOrder(rank, other.rank).then(VersionOrder(numbers: digits, other.digits))
    }
  }

  private static let wildcardRank = 0
  private static let missingRank = 1
  private static let digitsRank = 2

  private var number: Number
  /// 1 for `a` to 26 for `z`; 0 for none and for `pl`.
  private var letter: UInt8 = 0
  private var patchLevel: Number

  /// The component that stands for none.
  init() {
    number = Number(rank: Self.digitsRank, digits: VersionBytes())
    patchLevel = number
  }

  /// Takes a component and the separators after it; nil at the end and at a `+`.
  init?(taking text: inout VersionBytes) {
    guard let first = text.first, first != UInt8(ascii: "+") else { return nil }
    self.init()
    number = Self.takeWildcard(&text) ?? Self.takeNumber(&text)
    if takeLetter(&text) { patchLevel = Self.takeNumber(&text) }
    text = text.drop { !$0.isASCIIAlphanumeric && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "*") }
  }

  func order(to other: FreeBSDVersionComponent) -> VersionOrder {
    number.order(to: other.number)
      .then(VersionOrder(letter, other.letter))
      .then(patchLevel.order(to: other.patchLevel))
  }

  private static func takeWildcard(_ text: inout VersionBytes) -> Number? {
    guard text.first == UInt8(ascii: "*") else { return nil }
    text = text.drop { $0 != UInt8(ascii: "+") }
    return Number(rank: wildcardRank, digits: VersionBytes())
  }

  private static func takeNumber(_ text: inout VersionBytes) -> Number {
    let digits = text.takeDigits()
    return Number(rank: digits.isEmpty ? missingRank : digitsRank, digits: digits)
  }

  /// Takes a word, of which only the first letter counts; a stage after digits begins a component of its own.
  private mutating func takeLetter(_ text: inout VersionBytes) -> Bool {
    let word = text.prefix(while: \.isASCIILetter)
    guard let first = word.first else { return false }
    letter = (first | 0x20) - UInt8(ascii: "a") + 1
    if let stage = Self.stage(word) {
      guard number.rank == Self.missingRank else {
        letter = 0
        return false
      }
      letter = stage
    }
    text = text[word.endIndex...]
    return true
  }

  /// The rank of a word that leads up to a release.
  private static func stage(_ word: VersionBytes) -> UInt8? {
    switch String(decoding: word, as: UTF8.self).lowercased() {
    case "pl": 0
    case "alpha": 1
    case "beta": 2
    case "pre": 16
    case "rc": 18
    default: nil
    }
  }
}
