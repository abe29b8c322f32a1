internal import Facts
internal import Formats
internal import Syntax

/// The text of a project in which names of distributions may stand.
struct TextReferences {
  private static let maximumBytes = 4 << 20

  private let tree: any SourceTree
  private let paths: [String]

  /// Locks name what they hold: they are made anew. Links are not followed, which would show a line twice.
  init(of inventory: Inventory, in tree: any SourceTree, _ selection: FileSelection) {
    self.tree = tree
    let locks = Set(inventory.locks.filter { $0.hasEdges && !$0.hasEdgesOfMetadata }.map(\.file))
    paths = ProjectFiles(in: tree, selection, where: ProjectFormat.mayHoldReferences).paths
      .filter { !locks.contains($0) }
  }

  /// What names what leaves, by place.
  func find(_ search: ReferenceSearch) -> (references: [LeftOverReference], notEvaluated: [NotEvaluated]) {
    var references: [LeftOverReference] = []
    let notEvaluated = read { references += search.references(in: $0) }
    return (references.sorted { $0.location < $1.location }, notEvaluated)
  }

  /// The names that stand in code or settings, but for lines that are passed over.
  func mentions(
    _ search: ReferenceSearch, passingOver isDeclaration: (_ file: String, _ line: Int) -> Bool
  ) -> Set<PackageName> {
    var found = Set<PackageName>()
    _ = read { source in
      found.formUnion(search.mentions(in: source) { isDeclaration(source.path, $0) })
    }
    return found
  }

  /// Reads each file; those that cannot be read are rows.
  private func read(_ visit: (SourceFile) -> Void) -> [NotEvaluated] {
    var notEvaluated: [NotEvaluated] = []
    for path in paths {
      do {
        visit(try tree.read(path, maximumBytes: Self.maximumBytes))
      } catch {
        notEvaluated.append(
          NotEvaluated(
            subject: path, file: path, reason: "not searched: \(error.message)",
            remedy: "make the file readable, or leave it out with --exclude"))
      }
    }
    return notEvaluated
  }
}
