import Standards
import Syntax

/// A version constraint of Poetry: alternatives, separated by `||`, of clauses such as `^1.2`, `~1.2`, `1.*` and those of
/// PEP 440, as version specifiers.
///
/// Source: https://python-poetry.org/docs/dependency-specification/#version-constraints.
struct PoetryConstraint {
  static let maximumBytes = 64 << 10
  static let maximumAlternatives = 1000

  /// At least one.
  let alternatives: [VersionSpecifierSet]

  init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumBytes else {
      throw ParseError(.limit, "the constraint has \(bytes.count) bytes", at: SourceSpan(at: 0))
    }
    var alternatives: [VersionSpecifierSet] = []
    for part in bytes.split(separator: UInt8(ascii: "|")) {
      guard alternatives.count < Self.maximumAlternatives else {
        throw ParseError(.limit, "more than \(Self.maximumAlternatives) alternatives", at: SourceSpan(at: 0))
      }
      var reader = PoetryClauseReader(part)
      alternatives.append(VersionSpecifierSet(try reader.readClauses()))
    }
    self.alternatives = Self.merged(alternatives)
  }

  /// The constraint as one set of specifiers; nil where it needs several.
  var specifiers: VersionSpecifierSet? { alternatives.count == 1 ? alternatives[0] : nil }

  func admits(_ version: String) -> Bool { alternatives.contains { $0.contains(version) } }

  /// Poetry writes `>=1,!=1.5,<2` as `>=1,<1.5 || >1.5,<2`.
  private static func merged(_ alternatives: [VersionSpecifierSet]) -> [VersionSpecifierSet] {
    var merged: [VersionSpecifierSet] = []
    for next in alternatives {
      if let last = merged.last, let joined = join(last, next) {
        merged[merged.count - 1] = joined
      } else {
        merged.append(next)
      }
    }
    return merged.isEmpty ? [VersionSpecifierSet()] : merged
  }

  private static func join(
    _ left: VersionSpecifierSet,
    _ right: VersionSpecifierSet
  ) -> VersionSpecifierSet? {
    guard let gap = left.clauses.first(where: { $0.operation == .less }),
      right.clauses.contains(where: { $0.operation == .greater && $0.version == gap.version }),
      let exclusion = VersionSpecifierSet("!=" + gap.text)
    else { return nil }
    let below = left.clauses.filter { $0 != gap }
    let above = right.clauses.filter { $0.operation != .greater }
    let isPlain =
      below.allSatisfy { [.greaterOrEqual, .greater, .notEqual].contains($0.operation) }
      && above.allSatisfy { [.lessOrEqual, .less, .notEqual].contains($0.operation) }
    return isPlain ? VersionSpecifierSet(below + exclusion.clauses + above) : nil
  }
}

/// Reads the clauses of one alternative; commas and blanks separate them.
private struct PoetryClauseReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func readClauses() throws(ParseError) -> [VersionSpecifier] {
    var clauses: [VersionSpecifier] = []
    while skip(where: { Self.isBlank($0) || $0 == UInt8(ascii: ",") }) {
      let start = index
      let operation = read(where: Self.isOperator)
      _ = skip(where: Self.isBlank)
      let version = read { !Self.isBlank($0) && !Self.isOperator($0) && $0 != UInt8(ascii: ",") }
      guard clauses.count < VersionSpecifierSet.maximumClauses,
        let translated = Self.translate(operation, version)
      else {
        throw ParseError(
          .structure,
          "`\(operation)\(version)` is no version constraint",
          at: SourceSpan(start: start, end: index),
          remedy: "write a constraint such as ^1.2, ~1.2, 1.*, >=1.2,<2 or 1.2.3"
        )
      }
      for text in translated { clauses.append(try VersionSpecifier(parsing: text)) }
    }
    return clauses
  }

  /// False at the end.
  private mutating func skip(where isSkipped: (UInt8) -> Bool) -> Bool {
    while index < bytes.endIndex, isSkipped(bytes[index]) { index += 1 }
    return index < bytes.endIndex
  }

  private mutating func read(where isPart: (UInt8) -> Bool) -> String {
    let start = index
    while index < bytes.endIndex, isPart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }

  private static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      true
    default: false
    }
  }

  /// The clauses of PEP 440 for one clause, or nil where it is none.
  private static func translate(_ operation: String, _ text: String) -> [String]? {
    if operation == "===" { return text.isEmpty ? nil : [operation + text] }
    let plain = withoutWildcard(text.utf8)
    if plain.isEmpty { return text.isEmpty || !["", "=", "=="].contains(operation) ? nil : [] }
    guard let version = Version(String(Substring(plain))) else { return nil }
    let isWildcard = plain.count < text.utf8.count
    let equal = isWildcard ? "\(version).*" : "\(version)"
    let base = version.publicVersion
    switch operation {
    case "", "=", "==": return ["==" + equal]
    case "!=", "<>": return ["!=" + equal]
    // `>=1.*` is an old spelling of `>=1`.
    case ">=", "<": return [operation + "\(base)"]
    case ">", "<=", "~=": return isWildcard ? nil : [operation + "\(base)"]
    case "^": return [">=\(base)", "<\(version.nextBreaking)"]
    case "~": return [">=\(base)", "<\(version.next(at: version.release.count > 1 ? 1 : 0))"]
    default: return nil
    }
  }

  /// Drops `.*` and `.x` from the end; `*` alone becomes empty.
  private static func withoutWildcard(_ text: String.UTF8View) -> Substring.UTF8View {
    let stars = [UInt8(ascii: "*"), UInt8(ascii: "x"), UInt8(ascii: "X")]
    var rest = text[...]
    while rest.count > 1, rest.last.map(stars.contains) == true, rest.dropLast().last == UInt8(ascii: ".") {
      rest = rest.dropLast(2)
    }
    return rest.count == 1 && stars.contains(rest[rest.startIndex]) ? rest.dropLast() : rest
  }
}

extension Version {
  /// The release in which `^` expects the next incompatible change: the leftmost number that is not 0 grows.
  fileprivate var nextBreaking: String {
    let release = release
    return next(at: release.prefix(3).firstIndex { $0 != "0" } ?? min(release.count, 3) - 1)
  }

  /// The release with one number grown and zeros after it.
  fileprivate func next(at index: Int) -> String {
    var numbers = release
    numbers[index] = Self.successor(of: numbers[index])
    for later in numbers.indices where later > index { numbers[later] = "0" }
    return (epoch == "0" ? "" : epoch + "!") + numbers.joined(separator: ".")
  }

  /// Adds one to decimal digits of any length.
  private static func successor(of number: String) -> String {
    var digits = Array(number.utf8)
    for index in digits.indices.reversed() {
      guard digits[index] == UInt8(ascii: "9") else {
        digits[index] += 1
        return String(decoding: digits, as: UTF8.self)
      }
      digits[index] = UInt8(ascii: "0")
    }
    return "1" + String(decoding: digits, as: UTF8.self)
  }
}
