/// A piece of an Alpine version.
struct AlpineVersionToken {
  /// In the order that decides where two versions go on differently.
  enum Kind: Comparable {
    case initialNumber, number, letter, suffix, suffixNumber, commit, revision, end, invalid
  }

  /// The words after `_`; those before `none` lead up to a release, the others follow it.
  enum Suffix: Comparable {
    case alpha, beta, pre, rc, none, cvs, svn, git, hg, p
  }

  fileprivate(set) var kind: Kind
  fileprivate(set) var text: VersionBytes
  fileprivate(set) var suffix = Suffix.none

  var isPrerelease: Bool { kind == .suffix && suffix < .none }

  /// The order to a token of the same kind.
  func order(to other: AlpineVersionToken) -> VersionOrder {
    let zero = UInt8(ascii: "0")
    switch kind {
    case .number where text.first == zero || other.text.first == zero:
      return VersionOrder(text: text, other.text)
    case .initialNumber, .number, .suffixNumber, .revision: return VersionOrder(numbers: text, other.text)
    case .suffix: return VersionOrder(suffix, other.suffix)
    case .letter, .commit, .end, .invalid: return VersionOrder(text: text, other.text)
    }
  }
}

/// Reads one token of an Alpine version after the other.
///
/// Where it is not strict, missing digits are zero and digits may follow a letter, as in apk-tools 2.
struct AlpineVersionReader {
  private(set) var token: AlpineVersionToken
  private var rest: VersionBytes
  private let isStrict: Bool

  init(_ text: VersionBytes, isStrict: Bool) {
    rest = text
    self.isStrict = isStrict
    token = AlpineVersionToken(kind: .initialNumber, text: text)
    takeNumber(.initialNumber)
  }

  mutating func advance() {
    let previous = token.kind
    guard let byte = rest.first else {
      token.kind = .end
      return
    }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): takeLetter(after: previous)
    case UInt8(ascii: "."): takeComponent(after: previous)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): takeTrailingNumber(after: previous)
    case UInt8(ascii: "_"): takeSuffix(after: previous)
    case UInt8(ascii: "~"): takeCommit(after: previous)
    case UInt8(ascii: "-"): takeRevision(after: previous)
    default: token.kind = .invalid
    }
  }

  private mutating func takeNumber(_ kind: AlpineVersionToken.Kind) {
    token.text = rest.takeDigits()
    token.kind = token.text.isEmpty && isStrict ? .invalid : kind
  }

  private mutating func takeLetter(after previous: AlpineVersionToken.Kind) {
    token.kind = previous <= .number ? .letter : .invalid
    token.text = rest.prefix(1)
    rest.removeFirst()
  }

  private mutating func takeComponent(after previous: AlpineVersionToken.Kind) {
    rest.removeFirst()
    if previous <= .number { takeNumber(.number) } else { token.kind = .invalid }
  }

  private mutating func takeTrailingNumber(after previous: AlpineVersionToken.Kind) {
    switch previous {
    case .suffix: takeNumber(.suffixNumber)
    case .letter where !isStrict: takeNumber(.number)
    default: token.kind = .invalid
    }
  }

  private mutating func takeSuffix(after previous: AlpineVersionToken.Kind) {
    rest.removeFirst()
    token.text = rest.take { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard previous <= .suffixNumber, let suffix = AlpineVersionToken.Suffix(token.text) else {
      token.kind = .invalid
      return
    }
    token.kind = .suffix
    token.suffix = suffix
  }

  private mutating func takeCommit(after previous: AlpineVersionToken.Kind) {
    rest.removeFirst()
    token.text = rest.take { $0.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) }
    token.kind = previous < .commit && !token.text.isEmpty ? .commit : .invalid
  }

  private mutating func takeRevision(after previous: AlpineVersionToken.Kind) {
    rest.removeFirst()
    if rest.take("r"), previous < .revision { takeNumber(.revision) } else { token.kind = .invalid }
  }
}

extension AlpineVersionToken.Suffix {
  init?(_ word: VersionBytes) {
    switch String(decoding: word, as: UTF8.self) {
    case "alpha": self = .alpha
    case "beta": self = .beta
    case "pre": self = .pre
    case "rc": self = .rc
    case "cvs": self = .cvs
    case "svn": self = .svn
    case "git": self = .git
    case "hg": self = .hg
    case "p": self = .p
    default: return nil
    }
  }
}
