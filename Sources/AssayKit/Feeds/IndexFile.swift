package import Facts
internal import Storage

/// Where the advisory index is, and what is in it.
package enum IndexFile {
  /// `assay/advisories.db` in the user's cache folder; nil where the user has none.
  ///
  /// Source: https://specifications.freedesktop.org/basedir-spec/latest/
  package static func standard(_ environment: (String) -> String?) -> String? {
    if let cache = environment("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      return "\(cache)/assay/advisories.db"
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.cache/assay/advisories.db"
  }

  /// The folder for what was fetched from package indexes, beside the advisory index.
  package static func documents(besides path: String) -> String {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    return folder + "/documents"
  }

  /// The path of an index that the user names; where nothing is, is a configuration error.
  static func present(_ path: String) throws(ConfigurationError) -> String {
    if FileTree.kind(of: path) == .file { return path }
    throw ConfigurationError(
      "there is no advisory index at this path", file: path,
      remedy: "make one: assay feeds update, or assay feeds import FILE")
  }

  static func open(_ path: String) throws(ConfigurationError) -> AdvisoryIndex {
    let path = try present(path)
    do {
      return try AdvisoryIndex(path: path)
    } catch {
      throw ConfigurationError(error)
    }
  }

  package static func status(_ path: String) throws(ConfigurationError) -> IndexStatus {
    let index = try open(path)
    do {
      return IndexStatus(
        feeds: index.feeds.map(\.facts), digest: index.digest, metadata: try index.metadataCount(),
        problems: try index.problems())
    } catch {
      throw ConfigurationError(error)
    }
  }

  /// What is wrong with an index, sorted; a file that cannot be opened as one is among it.
  package static func verify(_ path: String) throws(ConfigurationError) -> [String] {
    let path = try present(path)
    do {
      return try AdvisoryIndex(path: path).verify()
    } catch {
      return [error.message]
    }
  }
}

extension NotEvaluated {
  /// An index that cannot be read is evidence that is missing.
  init(_ error: IndexError) {
    self.init(
      subject: "advisory index \(FolderPath.name(of: error.file))", reason: error.message,
      remedy: error.remedy)
  }
}

/// What an advisory index holds.
package struct IndexStatus: Sendable {
  /// By name.
  package let feeds: [FeedFacts]
  /// The same for the same feeds, in whatever order they were imported.
  package let digest: String
  /// Of how many artefacts the metadata is kept.
  package let metadata: Int
  /// What could not be read when they were imported.
  package let problems: [NotEvaluated]
}

extension ConfigurationError {
  init(_ error: IndexError) {
    self.init(error.message, file: error.file, remedy: error.remedy)
  }

  /// Of a file that the user knows by this name.
  init(_ error: FileWriteError, file: String) {
    self.init(error.message, file: file, remedy: error.remedy)
  }
}
