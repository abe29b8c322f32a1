/// A pattern of `${name#pattern}`, `${name%pattern}` and `${name/pattern/replacement}`: `*`, `?` and `\` are
/// special.
struct WildcardPattern {
  private enum Element {
    case byte(UInt8), one, many
  }

  private let elements: [Element]

  init(_ pattern: [UInt8]) {
    var elements: [Element] = []
    var isEscaped = false
    for byte in pattern {
      switch byte {
      case UInt8(ascii: "\\") where !isEscaped:
        isEscaped = true
        continue
      case UInt8(ascii: "*") where !isEscaped: elements.append(.many)
      case UInt8(ascii: "?") where !isEscaped: elements.append(.one)
      default: elements.append(.byte(byte))
      }
      isEscaped = false
    }
    self.elements = elements
  }

  /// What a search costs at most; more than any version or tag needs is refused.
  static let maximumSteps = 1 << 14

  /// The steps of a match at the start of a value, or of matches at each of its bytes.
  func steps(in value: [UInt8], replacing: Bool) -> Int {
    elements.count * value.count * (replacing ? value.count : 1)
  }

  func trimmingPrefix(of value: [UInt8], longest: Bool) -> [UInt8] {
    guard let end = matchEnds(in: value[...]).map(longest ? { $0.last } : { $0.first }) ?? nil else {
      return value
    }
    return Array(value[end...])
  }

  func trimmingSuffix(of value: [UInt8], longest: Bool) -> [UInt8] {
    let reversed = WildcardPattern(elements: elements.reversed())
    return reversed.trimmingPrefix(of: value.reversed(), longest: longest).reversed()
  }

  /// Replaces the first, or each, longest match.
  func replacing(in value: [UInt8], with replacement: [UInt8], all: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < value.count {
      guard let end = matchEnds(in: value[index...])?.last, end > index else {
        result.append(value[index])
        index += 1
        continue
      }
      result += replacement
      index = end
      if !all { break }
    }
    return result + value[index...]
  }

  private init(elements: [Element]) {
    self.elements = elements
  }

  /// Where matches that begin at the slice's start can end, ascending; nil for none.
  private func matchEnds(in value: ArraySlice<UInt8>) -> [Int]? {
    var ends: [Int] = [value.startIndex]
    for element in elements {
      switch element {
      case .many: ends = ends.first.map { Array($0...value.endIndex) } ?? []
      case .one: ends = ends.filter { $0 < value.endIndex }.map { $0 + 1 }
      case .byte(let byte): ends = ends.filter { $0 < value.endIndex && value[$0] == byte }.map { $0 + 1 }
      }
    }
    return ends.isEmpty ? nil : ends
  }
}
