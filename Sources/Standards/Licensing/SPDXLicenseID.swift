/// The identifier of a licence or an exception, as it is written; equal without regard to case.
///
/// SPDX 2.3, annex D.2 and D.3: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
package struct SPDXLicenseID: Sendable {
  package enum Kind: Sendable {
    /// An identifier that the SPDX lists may hold.
    case listed
    /// `LicenseRef-…` or `AdditionRef-…`, also with `DocumentRef-…:` in front.
    case reference
    /// `NONE` or `NOASSERTION`: nothing is said about a licence.
    case noStatement
  }

  package let text: String
  package let kind: Kind

  /// Nil where the text is no identifier. Whether a list holds it is not asked here.
  package init?(_ text: String) {
    guard let kind = Self.kind(of: Array(text.utf8)[...]) else { return nil }
    self.text = text
    self.kind = kind
  }

  init?(_ bytes: ArraySlice<UInt8>) {
    guard let kind = Self.kind(of: bytes) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
    self.kind = kind
  }

  /// The text in lower case: the key under which tables hold it.
  package var folded: String { text.lowercased() }

  private static func kind(of bytes: ArraySlice<UInt8>) -> Kind? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return simpleKind(of: bytes) }
    let document = bytes[..<colon]
    guard isIdentifier(document), suffix(of: document, after: "documentref-")?.isEmpty == false,
      simpleKind(of: bytes[(colon + 1)...]) == .reference
    else { return nil }
    return .reference
  }

  /// The kind of what has no `DocumentRef-…:` in front.
  private static func simpleKind(of bytes: ArraySlice<UInt8>) -> Kind? {
    guard isIdentifier(bytes), suffix(of: bytes, after: "documentref-") == nil else { return nil }
    if let name = suffix(of: bytes, after: "licenseref-") ?? suffix(of: bytes, after: "additionref-") {
      return name.isEmpty ? nil : .reference
    }
    return bytes.elementsEqual("NONE".utf8) || bytes.elementsEqual("NOASSERTION".utf8)
      ? .noStatement : .listed
  }

  /// What follows a prefix, which is given in lower case; nil where the text begins otherwise.
  private static func suffix(of bytes: ArraySlice<UInt8>, after prefix: StaticString) -> ArraySlice<UInt8>? {
    let count = prefix.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: prefix.utf8Start, count: count)
    guard bytes.count >= count, zip(bytes, expected).allSatisfy({ lowercase($0) == $1 }) else { return nil }
    return bytes.dropFirst(count)
  }

  private static func isIdentifier(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy(isIdentifierByte)
  }

  static func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

extension SPDXLicenseID: Hashable {
  package static func == (left: SPDXLicenseID, right: SPDXLicenseID) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8) { lowercase($0) == lowercase($1) }
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(Self.lowercase(byte)) }
  }
}

extension SPDXLicenseID: CustomStringConvertible {
  package var description: String { text }
}
