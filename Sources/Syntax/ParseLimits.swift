/// What a reader accepts at most, so that hostile input costs bounded time and memory.
package struct ParseLimits: Sendable {
  /// Bytes of one file.
  package var maximumBytes: Int
  /// Nesting of arrays, tables and elements.
  package var maximumDepth: Int
  /// Keys, values, records or elements of one file.
  package var maximumItems: Int

  package init(maximumBytes: Int, maximumDepth: Int, maximumItems: Int) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumItems = maximumItems
  }

  package static let standard = ParseLimits(
    maximumBytes: 64 << 20,
    maximumDepth: 64,
    maximumItems: 4_000_000
  )

  package func checkSize(_ byteCount: Int) throws(ParseError) {
    guard byteCount <= maximumBytes else {
      throw ParseError(
        .limit,
        "the file has \(byteCount) bytes; at most \(maximumBytes) are read",
        at: SourceSpan(at: 0)
      )
    }
  }
}
