internal import Facts
internal import Formats
internal import Syntax

/// Follows pip's `-r` and `-c`: never outside the root, never to a URL, each file once.
struct IncludeResolver {
  let tree: FileTree
  let limits: ParseLimits

  /// Reads the files that only an include names, and marks those that only constrain.
  func resolve(_ inventory: inout Inventory) {
    var known = Set(inventory.files.map(\.path))
    var required: Set<String> = []
    var constrained: Set<String> = []
    var pending = inventory.includes
    while let include = pending.popLast() {
      guard let path = target(of: include, &inventory) else { continue }
      if include.isConstraint { constrained.insert(path) } else { required.insert(path) }
      guard known.insert(path).inserted else { continue }
      let included = ProjectReader.read(path, as: .requirementsFile, in: tree, limits)
      pending += included.includes
      inventory.merge(included)
    }
    let constraintFiles = constrained.subtracting(required)
    for index in inventory.requirements.indices
    where constraintFiles.contains(inventory.requirements[index].location.file) {
      inventory.requirements[index].isConstraint = true
    }
  }

  /// The path relative to the root, or nil with a row that says why it is not followed.
  private func target(of include: FileInclude, _ inventory: inout Inventory) -> String? {
    func refuse(_ reason: String, _ remedy: String) {
      inventory.notEvaluated.append(
        NotEvaluated(
          subject: include.path,
          file: include.location.file,
          line: include.location.line,
          reason: reason,
          remedy: remedy
        )
      )
    }
    guard !include.path.utf8.contains(UInt8(ascii: ":")) else {
      refuse("files are not fetched from URLs", "keep a copy of the file in the project")
      return nil
    }
    guard let path = Self.join(include.location.file, include.path) else {
      refuse("the file lies outside the project", "move it into the project")
      return nil
    }
    guard FileTree.kind(of: tree.root + "/" + path) == .file else {
      refuse("the file does not exist", "correct the path; it is relative to the file that names it")
      return nil
    }
    return path
  }

  /// Resolves a path against the folder of a file; nil where it leaves the root.
  private static func join(_ file: String, _ path: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
