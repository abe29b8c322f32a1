package import Facts
package import Standards
internal import Storage

/// Where single questions about advisories are answered from: feeds that were read whole, or an index.
package struct AdvisorySource {
  private let whole: AdvisoryDatabase
  private let index: AdvisoryIndex?
  private let day: CalendarDate
  /// What of the feeds could not be read.
  package let notEvaluated: [NotEvaluated]

  package init(feeds: [String], index path: String?, asOf day: CalendarDate) throws(ConfigurationError) {
    guard path != nil || !feeds.isEmpty else {
      throw ConfigurationError("no feed was given", remedy: "add --feeds PATH or --index FILE")
    }
    guard path == nil || feeds.isEmpty else {
      throw ConfigurationError("feeds and an index were given", remedy: "keep one of --feeds and --index")
    }
    var reader = FeedReader()
    for feed in feeds { try reader.read(feed) }
    whole = AdvisoryDatabase(reader.advisories, asOf: day)
    self.day = day
    index = try path.map { path throws(ConfigurationError) in try IndexFile.open(path) }
    do {
      notEvaluated = try index?.problems() ?? reader.notEvaluated
    } catch {
      throw ConfigurationError(error)
    }
  }

  /// A database that knows all of one package.
  package func database(for package: AdvisedPackage) throws(ConfigurationError) -> AdvisoryDatabase {
    guard let index else { return whole }
    do {
      return AdvisoryDatabase(try index.advisories(naming: package.keys), asOf: day)
    } catch {
      throw ConfigurationError(error)
    }
  }
}
