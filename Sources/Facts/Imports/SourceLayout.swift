/// Where a build back end is told that the project's modules lie, beside the usual places.
package struct SourceLayout: Sendable {
  /// Folders that modules are imported from, relative to the manifest.
  package var folders: [String] = []
  /// Top-level modules.
  package var modules: [String] = []

  package init() {}
}
