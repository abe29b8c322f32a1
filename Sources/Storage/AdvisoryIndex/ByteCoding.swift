/// Writes values one after another, without names: numbers in as many bytes as they need, texts with their length.
struct ByteEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 {
      write($0.count)
      bytes.append(contentsOf: $0)
    }
  }

  /// An absent text is told from an empty one.
  mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  mutating func write<Element>(_ elements: [Element], _ each: (inout ByteEncoder, Element) -> Void) {
    write(elements.count)
    for element in elements { each(&self, element) }
  }

  mutating func write(_ byteString: [UInt8]) {
    write(byteString.count)
    bytes.append(contentsOf: byteString)
  }

  mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }
}

/// Reads what `ByteEncoder` wrote, and trusts none of it.
struct ByteDecoder {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { index == bytes.count }

  mutating func number() throws(DamagedRecord) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    throw DamagedRecord()
  }

  /// A number of things of which each takes a byte at least.
  mutating func count() throws(DamagedRecord) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - index else { throw DamagedRecord() }
    return count
  }

  mutating func text() throws(DamagedRecord) -> String {
    let count = try count()
    defer { index += count }
    return bytes.withUnsafeBufferPointer { buffer in
      String(decoding: UnsafeBufferPointer(rebasing: buffer[index..<index + count]), as: UTF8.self)
    }
  }

  mutating func optionalText() throws(DamagedRecord) -> String? {
    switch try number() {
    case 0: nil
    case 1: try text()
    default: throw DamagedRecord()
    }
  }

  mutating func list<Element>(
    _ each: (inout ByteDecoder) throws(DamagedRecord) -> Element
  ) throws(DamagedRecord) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try each(&self)) }
    return elements
  }

  mutating func byteString() throws(DamagedRecord) -> [UInt8] {
    let count = try count()
    defer { index += count }
    return Array(bytes[index..<index + count])
  }

  mutating func texts() throws(DamagedRecord) -> [String] {
    try list { decoder throws(DamagedRecord) in try decoder.text() }
  }
}

/// Bytes that no encoder wrote.
struct DamagedRecord: Error {}
