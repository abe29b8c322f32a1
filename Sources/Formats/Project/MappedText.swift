import Syntax

/// Text put together from pieces of a file (continued lines, unquoted words), which knows where each byte
/// stands.
struct MappedText: Sendable {
  private struct Piece {
    /// The index of the piece's first byte in `bytes`, and its offset in the file.
    let start: Int
    let offset: Int
  }

  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  init() {}

  /// A stretch of a file as it stands.
  init(_ fileBytes: [UInt8], _ range: Range<Int>) {
    append(fileBytes, range)
  }

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ byte: UInt8, at offset: Int) {
    extend(to: offset)
    bytes.append(byte)
  }

  /// A stretch of a file.
  mutating func append(_ fileBytes: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    extend(to: range.lowerBound)
    bytes.append(contentsOf: fileBytes[range])
  }

  /// A stretch of another text, with its places.
  mutating func append(_ other: MappedText, _ range: Range<Int>) {
    var index = range.lowerBound
    var piece = other.pieceIndex(of: index)
    while index < range.upperBound {
      let start = other.pieces[piece].start
      let pieceEnd = piece + 1 < other.pieces.count ? other.pieces[piece + 1].start : other.count
      let end = min(pieceEnd, range.upperBound)
      extend(to: other.pieces[piece].offset + index - start)
      bytes.append(contentsOf: other.bytes[index..<end])
      index = end
      piece += 1
    }
  }

  func slice(_ range: Range<Int>) -> MappedText {
    var result = MappedText()
    result.append(self, range)
    return result
  }

  /// The place in the file of a byte; past the end, the place after the last byte.
  func offset(of index: Int) -> Int {
    guard index < count else { return count == 0 ? 0 : offset(of: count - 1) + 1 }
    let piece = pieces[pieceIndex(of: index)]
    return piece.offset + index - piece.start
  }

  /// The place in the file of a stretch.
  func span(of range: Range<Int>) -> SourceSpan {
    let start = offset(of: range.lowerBound)
    return SourceSpan(start: start, end: range.isEmpty ? start : offset(of: range.upperBound - 1) + 1)
  }

  var span: SourceSpan { span(of: 0..<count) }

  private mutating func extend(to offset: Int) {
    if let last = pieces.last, last.offset + bytes.count - last.start == offset { return }
    pieces.append(Piece(start: bytes.count, offset: offset))
  }

  /// The piece that holds a byte, by bisection.
  private func pieceIndex(of index: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle }
    }
    return low
  }
}
