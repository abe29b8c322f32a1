internal import Facts
internal import Formats
internal import Syntax

extension Inventory {
  /// Adds the newest release of the changelog beside each manifest that states a version.
  mutating func addChangelogs(in tree: any SourceTree) {
    for index in manifests.indices where manifests[index].version != nil {
      let folder = FolderPath.folder(of: manifests[index].file)
      let paths = ChangelogHeadings.names.map { FolderPath.join(folder, $0) }
      guard let path = paths.first(where: { tree.kind(at: $0) == .file }) else { continue }
      do {
        let source = try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
        manifests[index].newestRelease = ChangelogHeadings.newestRelease(in: source)
      } catch {
        notEvaluated.append(
          NotEvaluated(
            subject: path, file: path, rule: "version-disagreement", reason: error.message,
            remedy: "make the file readable"))
      }
    }
  }
}
