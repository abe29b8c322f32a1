/// A name or keyword in Python source.
struct PythonWord {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  static func == (word: PythonWord, text: StaticString) -> Bool {
    guard word.range.count == text.utf8CodeUnitCount else { return false }
    let start = text.utf8Start
    for offset in 0..<word.range.count where word.bytes[word.range.lowerBound + offset] != start[offset] {
      return false
    }
    return true
  }

  var text: String { String(decoding: bytes[range], as: UTF8.self) }

  /// Functions that import what their first argument names.
  var isImportingFunction: Bool {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "_"): self == "__import__"
    case UInt8(ascii: "i"): self == "import_module" || self == "importorskip"
    default: false
    }
  }

  // MARK: Prefixes of strings

  /// Letters such as `r`, `Rb` or `f`; `ur` of Python 2 as well.
  var isStringPrefix: Bool {
    bytes[range].allSatisfy { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "u"), UInt8(ascii: "f"), UInt8(ascii: "t"): true
      default: false
      }
    }
  }

  func hasLetter(_ letter: Unicode.Scalar) -> Bool {
    bytes[range].contains { $0 | 0x20 == UInt8(ascii: letter) }
  }
}
