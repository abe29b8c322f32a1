package import Facts
internal import Formats
internal import Standards
internal import Storage
internal import Syntax

/// What is asked before a dependency is added.
package struct EvaluationQuestion: Sendable {
  /// A requirement (PEP 508), or the path of a wheel or source distribution.
  package let text: String
  package var scope = Scope.runtime
  package var isOffline = false
  /// Only this resolver, where one is named.
  package var resolver: String?
  package let configuration: IndexConfiguration
  /// The index that was asked for on the command line.
  package var index: String?
  /// The folder in which documents of indexes are kept; nil for none.
  package var cache: String?
  /// Seconds since 1970-01-01.
  package let now: Int

  package init(_ text: String, _ configuration: IndexConfiguration, now: Int) {
    self.text = text
    self.configuration = configuration
    self.now = now
  }

  /// The requirement, and the metadata of the archive where the text is the path of one.
  func parse() throws(ConfigurationError) -> (requirement: Requirement, archive: MetadataReader?) {
    do {
      return (try Requirement(parsing: text), nil)
    } catch {
      if text.contains("/"), !text.contains("://"), FileTree.kind(of: text) == nil {
        throw ConfigurationError(
          "there is no such file", file: text, remedy: "correct the path, or name a distribution")
      }
      guard FileTree.kind(of: text) == .file, let name = text.split(separator: "/").last.map(String.init),
        DistributionArchive.kind(ofFile: name) != nil
      else {
        throw ConfigurationError(
          "`\(RedactedURL.redacting(text))` is no requirement: \(error.message)",
          remedy: "write a name, with a constraint where one is meant: `httpx>=0.28,<0.29`")
      }
    }
    var reader = MetadataReader()
    try reader.read(text)
    guard let metadata = reader.metadata.first,
      let requirement = Requirement("\(metadata.name)==\(metadata.version)")
    else {
      throw ConfigurationError(
        reader.notEvaluated.first?.reason ?? "there is no core metadata in this archive", file: text)
    }
    return (requirement, reader)
  }
}
