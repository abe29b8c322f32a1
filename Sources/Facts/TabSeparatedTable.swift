/// The tables that are compiled in: tab-separated, the first line a header.
package enum TabSeparatedTable {
  /// The cells of each line after the header.
  package static func rows(_ table: String) -> [[Substring]] {
    var table = table
    // By bytes: splitting by characters would take many times as long, at every start.
    let offsets = table.withUTF8 { bytes in
      bytes.indices.filter { bytes[$0] == UInt8(ascii: "\t") || bytes[$0] == UInt8(ascii: "\n") }
    }
    let text = table.utf8
    var rows: [[Substring]] = [[]]
    var start = text.startIndex
    for offset in offsets {
      let end = text.index(text.startIndex, offsetBy: offset)
      rows[rows.count - 1].append(table[start..<end])
      if text[end] == UInt8(ascii: "\n") { rows.append([]) }
      start = text.index(after: end)
    }
    if start < text.endIndex { rows[rows.count - 1].append(table[start...]) } else { rows.removeLast() }
    return Array(rows.dropFirst())
  }
}
