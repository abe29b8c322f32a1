package import Facts
import Syntax

extension ProjectFormat {
  static let requirements = ProjectFormat(
    name: "requirements",
    matches: isRequirementsFile,
    read: readRequirements
  )

  /// The format of a file that another one names, whatever it is called.
  package static func format(of kind: FileInclude.Kind) -> ProjectFormat {
    switch kind {
    case .requirements, .constraints: requirements
    case .compose: compose
    case .dockerfile: dockerfile
    case .gitLabCI: gitLabCI
    }
  }
}

/// `requirements*.{txt,in}`, `*-requirements.{txt,in}`, `*requirements*.txt`, `constraints*.txt`, and text files below a
/// folder `requirements` or `reqs`.
@Sendable private func isRequirementsFile(_ path: ProjectPath) -> Bool {
  let name = path.name
  let isText = name.hasSuffix(".txt")
  guard isText || name.hasSuffix(".in") else { return false }
  if name.hasPrefix("requirements") || name.dropLast(4).hasSuffix("-requirements") { return true }
  if name.dropLast(3).hasSuffix("-requirements") { return true }
  if isText, name.hasPrefix("constraints") || containsRequirements(name) { return true }
  return path.folders.contains { $0 == "requirements" || $0 == "reqs" }
}

private func containsRequirements(_ name: String) -> Bool {
  let word = Array("requirements".utf8)
  let bytes = Array(name.utf8)
  guard bytes.count >= word.count else { return false }
  return (0...bytes.count - word.count).contains { bytes[$0..<$0 + word.count].elementsEqual(word) }
}

@Sendable private func readRequirements(
  _ source: SourceFile,
  _ limits: ParseLimits
) throws(ParseError) -> Inventory {
  let scope = RequirementsFile.scope(ofFileNamed: source.path)
  let isConstraint = fileName(source.path).hasPrefix("constraints")
  let file = try RequirementsReader.read(source, scope: scope, isConstraint: isConstraint, limits: limits)
  var inventory = Inventory()
  // What compilers read (`.in`) is not what is installed, and constraints install nothing.
  if !isConstraint, !fileName(source.path).hasSuffix(".in") {
    inventory.locks = RequirementsLock.lock(of: file, at: source.path, scope: scope).map { [$0] } ?? []
  }
  inventory.take(file)
  return inventory
}

extension Inventory {
  /// What a requirements file declares beside what it locks.
  mutating func take(_ file: RequirementsFile) {
    requirements = file.requirements.map { line in
      var requirement = line.requirement
      requirement.isHashed = !line.hashes.isEmpty
      return requirement
    }
    options = file.options
    includes = file.includes
    notEvaluated = file.notEvaluated
  }
}
