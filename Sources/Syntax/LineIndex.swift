/// Where each line of a file begins. A line ends with LF, or with CR LF; a CR alone ends no line.
package struct LineIndex: Sendable {
  private let starts: [Int32]
  private let byteCount: Int
  /// For each kibibyte by how much less the text before it has in UTF-16; empty for ASCII, where nothing differs.
  private let shortfalls: [Int32]

  package init(_ bytes: [UInt8]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if index + ByteWord.size <= buffer.count,
          !ByteWord(buffer, at: index).contains(UInt8(ascii: "\n"))
        {
          index += ByteWord.size
          continue
        }
        for place in index..<min(index + ByteWord.size, buffer.count)
        where buffer[place] == UInt8(ascii: "\n") {
          starts.append(Int32(truncatingIfNeeded: place + 1))
        }
        index += ByteWord.size
      }
    }
    self.starts = starts
    self.byteCount = bytes.count
    shortfalls = Self.shortfalls(bytes)
  }

  private static let blockBytes = 1_024

  private static func shortfalls(_ bytes: [UInt8]) -> [Int32] {
    guard bytes.withUnsafeBufferPointer({ $0.reduce(0, |) }) >= 0x80 else { return [] }
    var sums: [Int32] = [0]
    for start in stride(from: 0, to: bytes.count, by: blockBytes) {
      let block = bytes[start..<min(start + blockBytes, bytes.count)]
      sums.append(sums[sums.count - 1] &+ Int32(truncatingIfNeeded: shortfall(block)))
    }
    return sums
  }

  /// Each byte of UTF-8 is a unit of UTF-16 but for those that continue a character; one of four bytes is two units.
  private static func shortfall(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum = 0
    for byte in bytes {
      if byte & 0xC0 == 0x80 { sum += 1 }
      if byte >= 0xF0 { sum -= 1 }
    }
    return sum
  }

  private func shortfall(before offset: Int, in bytes: [UInt8]) -> Int {
    let block = offset / Self.blockBytes
    return Int(shortfalls[block]) + Self.shortfall(bytes[(block * Self.blockBytes)..<offset])
  }

  /// By how much a column in bytes exceeds that in units of UTF-16.
  func excess(ofColumnAt offset: Int, in bytes: [UInt8]) -> Int {
    guard !shortfalls.isEmpty else { return 0 }
    let offset = min(max(0, offset), byteCount)
    let start = Int(starts[position(of: offset).line - 1])
    return shortfall(before: offset, in: bytes) - shortfall(before: start, in: bytes)
  }

  package var lineCount: Int { starts.count }

  /// The 1-based line and byte column of an offset; offsets past the end give the end.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = Int32(truncatingIfNeeded: min(max(0, offset), byteCount))
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, Int(offset - starts[low]) + 1)
  }

  /// The bytes of a 1-based line, without its line end.
  package func span(ofLine line: Int, in bytes: [UInt8]) -> SourceSpan {
    let index = min(max(0, line - 1), starts.count - 1)
    let start = Int(starts[index])
    var end = index + 1 < starts.count ? Int(starts[index + 1]) - 1 : byteCount
    if end > start, end <= bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceSpan(start: start, end: max(start, end))
  }
}
