internal import Facts
internal import Formats
internal import Syntax

/// Follows what files name: never outside the root, never to a URL, each file once.
struct IncludeResolver {
  let tree: any SourceTree
  let selection: FileSelection
  let limits: ParseLimits
  var cache: ReadingCache?
  /// Scopes for which manifests name one file: each multiplies its rows.
  private static let maximumScopesOfOneFile = 16

  /// Reads the files that only another file names, and marks those that only constrain.
  func resolve(_ inventory: inout Inventory) {
    var known = Set(inventory.files.map(\.path))
    var required: Set<String> = []
    var constrained: Set<String> = []
    var scopes: [String: Set<Scope>] = [:]
    var pending = inventory.includes
    while let include = pending.popLast() {
      guard let path = target(of: include, &inventory) else { continue }
      if let scope = include.scope { scopes[path, default: []].insert(scope) }
      switch include.kind {
      case .constraints: constrained.insert(path)
      case .requirements: required.insert(path)
      case .compose, .dockerfile, .gitLabCI: break
      }
      guard !selection.excludes(path), known.insert(path).inserted else { continue }
      let included = ProjectReader.read(path, as: .format(of: include.kind), in: tree, limits, cache)
      pending += included.includes
      inventory.merge(included)
    }
    let constraintFiles = constrained.subtracting(required)
    inventory.locks.removeAll { constraintFiles.contains($0.file) }
    for index in inventory.requirements.indices
    where constraintFiles.contains(inventory.requirements[index].location.file) {
      inventory.requirements[index].isConstraint = true
    }
    assign(scopes, in: &inventory)
  }

  /// What manifests say of a file's scope replaces what its name suggests.
  private func assign(_ scopes: [String: Set<Scope>], in inventory: inout Inventory) {
    guard !scopes.isEmpty else { return }
    inventory.requirements = inventory.requirements.flatMap { requirement -> [DeclaredRequirement] in
      guard let named = scopes[requirement.location.file] else { return [requirement] }
      return named.sorted().prefix(Self.maximumScopesOfOneFile).map { scope in
        var row = requirement
        row.scope = scope
        return row
      }
    }
    for (path, named) in scopes where named.count > Self.maximumScopesOfOneFile {
      let reason = "more than \(Self.maximumScopesOfOneFile) scopes name this file"
      inventory.notEvaluated.append(
        NotEvaluated(subject: path, file: path, reason: reason, remedy: "split the file"))
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
    let candidates = Self.folders(for: include).compactMap { Self.join($0, include.path) }
    guard !candidates.isEmpty else {
      refuse("the file lies outside the project", "move it into the project")
      return nil
    }
    guard let path = candidates.first(where: { tree.isFile(at: $0) }) else {
      refuse("the file does not exist", "correct the path; it is relative to the file that names it")
      return nil
    }
    return path
  }

  /// What a path may be relative to: the folder of the file that names it; for Compose, where several files form one
  /// project and the first decides, also the folders above.
  private static func folders(for include: FileInclude) -> [ArraySlice<Substring>] {
    let folder = include.location.file.split(separator: "/").dropLast()
    switch include.kind {
    case .requirements, .constraints, .gitLabCI: return [folder]
    case .compose, .dockerfile: return (0...folder.count).map { folder.dropLast($0) }
    }
  }

  /// Resolves a path against a folder; nil where it leaves the root.
  private static func join(_ folder: ArraySlice<Substring>, _ path: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = folder
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
