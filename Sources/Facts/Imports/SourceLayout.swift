/// Where a build back end is told that the project's modules lie, beside the usual places.
package struct SourceLayout: Sendable {
  /// Folders that modules are imported from, relative to the manifest.
  package var folders: [String] = []
  /// Top-level modules.
  package var modules: [String] = []

  package init() {}

  package var isEmpty: Bool { folders.isEmpty && modules.isEmpty }
}

/// What one file says of the layout, beside a manifest's own.
package struct DeclaredLayout: Sendable {
  package let file: String
  package let layout: SourceLayout

  package init(file: String, layout: SourceLayout) {
    self.file = file
    self.layout = layout
  }
}
