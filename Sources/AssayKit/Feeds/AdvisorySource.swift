package import Facts
internal import Storage

/// Where single questions about advisories are answered from: feeds that were read whole, or an index.
package struct AdvisorySource {
  private let whole: AdvisoryDatabase
  private let index: AdvisoryIndex?
  /// What of the feeds could not be read.
  package let notEvaluated: [NotEvaluated]

  package init(feeds: [String], index path: String?) throws(ConfigurationError) {
    guard path != nil || !feeds.isEmpty else {
      throw ConfigurationError("no feed was given", remedy: "add --feeds PATH or --index FILE")
    }
    guard path == nil || feeds.isEmpty else {
      throw ConfigurationError("feeds and an index were given", remedy: "keep one of --feeds and --index")
    }
    var reader = FeedReader()
    for feed in feeds { try reader.read(feed) }
    whole = AdvisoryDatabase(reader.advisories)
    index = try path.map { path throws(ConfigurationError) in try IndexFile.open(path) }
    do {
      notEvaluated = try index?.problems() ?? reader.notEvaluated
    } catch {
      throw ConfigurationError(error)
    }
  }

  /// A database that knows all of one package.
  package func database(for package: PackageKey) throws(ConfigurationError) -> AdvisoryDatabase {
    guard let index else { return whole }
    do {
      return AdvisoryDatabase(try index.advisories(naming: [package]))
    } catch {
      throw ConfigurationError(error)
    }
  }
}
