/// Where each line of a file begins. A line ends with LF, or with CR LF; a CR alone ends no line.
package struct LineIndex: Sendable {
  private let starts: [Int32]
  private let byteCount: Int

  package init(_ bytes: [UInt8]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      for index in 0..<buffer.count where buffer[index] == UInt8(ascii: "\n") {
        starts.append(Int32(truncatingIfNeeded: index + 1))
      }
    }
    self.starts = starts
    self.byteCount = bytes.count
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
