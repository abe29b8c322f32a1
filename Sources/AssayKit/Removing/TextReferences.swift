internal import Facts
internal import Formats
internal import Syntax

/// Searches the text of a project for what leaves it.
enum TextReferences {
  private static let maximumBytes = 4 << 20

  /// Locks name what they hold: they are made anew. Links are not followed, which would show a line twice.
  static func find(
    _ search: ReferenceSearch, in tree: any SourceTree, _ selection: FileSelection,
    besides inventory: Inventory
  ) -> (references: [LeftOverReference], notEvaluated: [NotEvaluated]) {
    let locks = Set(inventory.locks.filter(\.hasEdges).map(\.file))
    var references: [LeftOverReference] = []
    var notEvaluated: [NotEvaluated] = []
    for path in ProjectFiles(in: tree, selection, where: ProjectFormat.mayHoldReferences).paths
    where !locks.contains(path) {
      do {
        references += search.references(in: try tree.read(path, maximumBytes: maximumBytes))
      } catch {
        notEvaluated.append(
          NotEvaluated(
            subject: path, file: path, reason: "not searched: \(error.message)",
            remedy: "make the file readable, or leave it out with --exclude"))
      }
    }
    return (references.sorted { $0.location < $1.location }, notEvaluated)
  }
}
