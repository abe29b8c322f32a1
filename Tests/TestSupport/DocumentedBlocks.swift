internal import Foundation

/// Pages of the documentation whose blocks are made from what they show: `<!-- block: NAME -->` stands before each.
///
/// `RECORD_GOLDEN=1` writes them anew.
package enum DocumentedBlocks {
  /// Compares the blocks of a page, given relative to the repository, with what they must show.
  package static func check(_ blocks: [String: String], in page: String) throws {
    let text = String(
      decoding: try Data(contentsOf: Fixtures.repository.appendingPathComponent(page)), as: UTF8.self)
    var lines: [Substring] = []
    var unused = Set(blocks.keys)
    var isInside = false
    var content: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = name(of: line), let block = blocks[name] {
        content = block
        unused.remove(name)
      }
      let isFence = line.hasPrefix("```")
      if isInside, isFence { isInside = false }
      if !isInside { lines.append(line) }
      if isFence, let block = content {
        lines += block.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
          block.hasSuffix("\n") ? 1 : 0)
        (isInside, content) = (true, nil)
      }
    }
    guard unused.isEmpty else {
      throw Golden.Mismatch(description: "\(page) has no block for \(unused.sorted())")
    }
    try Golden.check(lines.joined(separator: "\n"), against: page)
  }

  private static func name(of line: Substring) -> String? {
    guard line.hasPrefix("<!-- block: "), line.hasSuffix(" -->") else { return nil }
    return String(line.dropFirst("<!-- block: ".count).dropLast(" -->".count))
  }
}
