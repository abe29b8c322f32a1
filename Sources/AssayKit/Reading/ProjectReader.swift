package import Facts
internal import Formats
package import Syntax

/// Reads every file of a known format below a folder; what cannot be read becomes a row, and the rest goes on.
package enum ProjectReader {
  /// Reads a folder, or one file of it.
  package static func read(
    _ tree: any SourceTree, only file: String? = nil, selection: FileSelection = FileSelection(),
    limits: ParseLimits = .standard
  ) -> Inventory {
    var inventory = Inventory()
    var paths = file.map { [$0] } ?? []
    if file == nil {
      let found = ProjectFiles(in: tree, selection)
      paths = found.paths
      inventory.notEvaluated = found.notEvaluated
    }
    read(paths, of: tree, selection, limits, into: &inventory)
    return inventory
  }

  /// Reads files of a tree, those that they include, and joins what they say.
  static func read(
    _ paths: [String], of tree: any SourceTree, _ selection: FileSelection, _ limits: ParseLimits = .standard,
    cache: ReadingCache? = nil, into inventory: inout Inventory
  ) {
    for path in paths {
      let format = cache.map { $0.format(ofPath: path, selection) } ?? selection.format(ofPath: path)
      guard let format else { continue }
      let piece = read(path, as: format, in: tree, limits, cache)
      if !piece.files.isEmpty { inventory.merge(piece) }
    }
    IncludeResolver(tree: tree, selection: selection, limits: limits, cache: cache).resolve(&inventory)
    inventory.noteParts()
    inventory.joinLocksWithManifests()
    inventory.noteComputedFields()
    inventory.sort()
  }

  static func read(
    _ path: String, as format: ProjectFormat, in tree: any SourceTree, _ limits: ParseLimits,
    _ cache: ReadingCache?
  ) -> Inventory {
    guard let cache, let id = tree.contentID(of: path) else {
      return read(path, as: format, in: tree, limits)
    }
    return cache.inventory(of: path, as: format.name, id) { read(path, as: format, in: tree, limits) }
  }

  static func read(
    _ path: String,
    as format: ProjectFormat,
    in tree: any SourceTree,
    _ limits: ParseLimits
  ) -> Inventory {
    let maximumBytes = min(limits.maximumBytes, format.content?.maximumBytes ?? limits.maximumBytes)
    do {
      let source = try tree.read(path, maximumBytes: maximumBytes)
      guard format.content?.isOfFormat(source.bytes) != false else { return Inventory() }
      do {
        var inventory = try format.read(source, limits)
        if inventory.files.isEmpty { inventory.files = [record(path, format, inventory)] }
        return inventory
      } catch {
        return failure(path, format, error.message, NotEvaluated(error, in: source))
      }
    } catch {
      if error.isTooLarge, format.content != nil { return passedOver(path, format, error.message) }
      return failure(
        path,
        format,
        error.message,
        NotEvaluated(
          subject: path, file: path, reason: error.message, remedy: error.remedy ?? "make the file readable")
      )
    }
  }

  /// A large file that is a mere candidate.
  private static func passedOver(_ path: String, _ format: ProjectFormat, _ reason: String) -> Inventory {
    var inventory = Inventory()
    inventory.files = [FileRecord(path: path, format: format.name, status: .skipped, reason: reason)]
    return inventory
  }

  private static func record(_ path: String, _ format: ProjectFormat, _ inventory: Inventory) -> FileRecord {
    let first = inventory.notEvaluated.first
    return FileRecord(
      path: path,
      format: format.name,
      status: first == nil ? .read : .partly,
      reason: first?.reason
    )
  }

  private static func failure(
    _ path: String,
    _ format: ProjectFormat,
    _ reason: String,
    _ row: NotEvaluated
  ) -> Inventory {
    var inventory = Inventory()
    inventory.files = [FileRecord(path: path, format: format.name, status: .failed, reason: reason)]
    inventory.notEvaluated = [row]
    return inventory
  }
}

extension Inventory {
  /// A file that names another one which is not read is read in part.
  fileprivate mutating func noteParts() {
    let reasons = Dictionary(notEvaluated.map { ($0.file, $0.reason) }) { first, _ in first }
    for index in files.indices where files[index].status == .read {
      guard let reason = reasons[files[index].path] else { continue }
      files[index].status = .partly
      files[index].reason = reason
    }
  }
}
