/// Writes the words of a version key as a string of bits that compares like the words.
///
/// What a word means, and so how many bits it gets, follows from the words before it. Numbers have codes of several lengths, none
/// of which begins another; the code of a greater number is greater.
struct VersionKeyPacking {
  /// Aligned to the highest bit; zeros behind.
  private(set) var bits: UInt64 = 0
  private var width: UInt64 = 0
  private var field = Field.epoch
  private var isCut = false

  /// True where the words can be had back from `bits`.
  var isWhole: Bool { !isCut && field == .local }

  /// What a word stands for.
  private enum Field {
    case epoch, release, phase, phaseNumber, post, postNumber, development, developmentNumber, local

    func next(after word: UInt64) -> Field {
      switch self {
      case .epoch: .release
      case .release: word == VersionWords.endOfRelease ? .phase : .release
      case .phase:
        (VersionWords.PreRank.alpha...VersionWords.PreRank.candidate).contains(word) ? .phaseNumber : .post
      case .phaseNumber: .post
      case .post: word == VersionWords.PostRank.some ? .postNumber : .development
      case .postNumber: .development
      case .development: word == VersionWords.DevelopmentRank.some ? .developmentNumber : .local
      case .developmentNumber, .local: .local
      }
    }

    /// The width of a field that is no number, or nil.
    var fixedWidth: UInt64? {
      switch self {
      case .epoch: 2
      case .phase: 3
      case .post, .development: 1
      case .release, .phaseNumber, .postNumber, .developmentNumber, .local: nil
      }
    }
  }

  /// The codes of numbers: those that begin with `lead` hold the words from `first` on in `width` bits.
  private struct NumberCode {
    let lead: UInt64
    let leadWidth: UInt64
    let first: UInt64
    let width: UInt64

    /// The word that is only known to be at least this.
    var open: UInt64 { first + (1 << width) - 1 }
  }

  private static let end = NumberCode(lead: 0b00, leadWidth: 2, first: 0, width: 0)
  private static let small = NumberCode(lead: 0b01, leadWidth: 2, first: 1, width: 4)
  private static let medium = NumberCode(lead: 0b10, leadWidth: 2, first: 17, width: 8)
  private static let large = NumberCode(lead: 0b110, leadWidth: 3, first: 273, width: 12)
  /// Dates such as 20260724 and more.
  private static let huge = NumberCode(lead: 0b111, leadWidth: 3, first: 4369, width: 28)

  // MARK: Writing

  mutating func append(_ word: UInt64) {
    guard !isCut else { return }
    if field == .local {
      isCut = true
    } else if let width = field.fixedWidth {
      let largest: UInt64 = (1 << width) - 1
      put(min(word, largest), width)
      // Ranks fit; an epoch may be any number.
      if field == .epoch, word >= largest { isCut = true }
    } else {
      putNumber(word)
    }
    field = field.next(after: word)
  }

  private mutating func putNumber(_ word: UInt64) {
    let code =
      if word == 0 { Self.end } else if word < Self.medium.first {
        Self.small
      } else if word < Self.large.first {
        Self.medium
      } else if word < Self.huge.first { Self.large } else { Self.huge }
    put(code.lead, code.leadWidth)
    put(min(word, code.open) - code.first, code.width)
    if code.leadWidth == Self.huge.leadWidth, code.lead == Self.huge.lead, word >= code.open { isCut = true }
  }

  /// Appends the low `count` bits of a value, or as many of them as there is room for.
  private mutating func put(_ value: UInt64, _ count: UInt64) {
    guard count > 0, !isCut else { return }
    let room = 64 - width
    if count > room {
      bits |= room == 0 ? 0 : value >> (count - room)
      width = 64
      isCut = true
    } else {
      bits |= value << (room - count)
      width += count
    }
  }

  // MARK: Reading

  /// The words of a whole key.
  static func words(of bits: UInt64) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(10)
    var rest = bits
    var field = Field.epoch
    while field != .local {
      let word = field.fixedWidth.map { take($0, from: &rest) } ?? takeNumber(from: &rest)
      words.append(word)
      field = field.next(after: word)
    }
    return words
  }

  private static func take(_ count: UInt64, from bits: inout UInt64) -> UInt64 {
    guard count > 0 else { return 0 }
    defer { bits <<= count }
    return bits >> (64 - count)
  }

  private static func takeNumber(from bits: inout UInt64) -> UInt64 {
    let code =
      switch take(2, from: &bits) {
      case end.lead: end
      case small.lead: small
      case medium.lead: medium
      default: take(1, from: &bits) == 0 ? large : huge
      }
    return code.first + take(code.width, from: &bits)
  }
}
