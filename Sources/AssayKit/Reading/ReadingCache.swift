internal import Facts
internal import Formats

/// What files said when they were last read: of states that follow one another, most files are the same.
///
/// Of each path the last content is kept, so that a long history needs no more memory than one state.
final class ReadingCache {
  private struct Entry {
    let format: String
    let contentID: [UInt8]
    let inventory: Inventory
  }

  private var entries: [String: Entry] = [:]
  private var formats: [String: ProjectFormat?] = [:]

  /// The format in which a selection reads a path, asked for once.
  func format(ofPath path: String, _ selection: FileSelection) -> ProjectFormat? {
    if let known = formats[path] { return known }
    let format = selection.format(ofPath: path)
    formats[path] = .some(format)
    return format
  }

  /// What a file says, read where its content is not the one that was read last.
  func inventory(
    of path: String, as format: String, _ contentID: [UInt8], read: () -> Inventory
  ) -> Inventory {
    if let known = entries[path], known.contentID == contentID, known.format == format {
      return known.inventory
    }
    let inventory = read()
    entries[path] = Entry(format: format, contentID: contentID, inventory: inventory)
    return inventory
  }
}
