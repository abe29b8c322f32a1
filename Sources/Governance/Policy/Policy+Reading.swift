internal import Facts
internal import Standards
package import Syntax

extension Policy {
  /// Reads a policy table. An unknown key is an error: a setting that is silently ignored is worse than none.
  package init(reading table: SyntaxValue) throws(ParseError) {
    try Self.checkKeys(
      of: table,
      [
        "profile", "feeds", "metadata", "packages", "maximum-feed-age-days", "maximum-waiver-days",
        "maximum-baseline-days", "security-controls", "platforms", "floating-tags",
        "image-sources", "pipeline-gates", "remediation-days", "levels", "licenses",
      ])
    if let value = table["profile"] {
      profile = try Self.choice(
        value,
        "profile",
        LicenseProfile.allCases.map(\.rawValue),
        LicenseProfile.init
      )
    }
    if let value = table["feeds"] { try readFeeds(value) }
    metadata = try table["metadata"]?.expectStrings("`metadata`") ?? []
    packages = try table["packages"]?.expectStrings("`packages`") ?? []
    maximumFeedAgeDays = try Self.days("maximum-feed-age-days", of: table) ?? maximumFeedAgeDays
    maximumWaiverDays = try Self.days("maximum-waiver-days", of: table) ?? maximumWaiverDays
    maximumBaselineDays = try Self.days("maximum-baseline-days", of: table) ?? maximumBaselineDays
    if let names = table["platforms"] {
      for name in try names.expectArray("`platforms`") {
        let words = MarkerPlatform.allCases.map(\.rawValue)
        platforms.append(try Self.choice(name, "platforms", words, MarkerPlatform.init))
      }
    }
    if let tags = table["floating-tags"] { floatingTags = try Self.tags(tags) }
    if let names = table["image-sources"] { imageSources = try Self.imageSources(names) }
    if let names = table["pipeline-gates"] {
      let words = PipelineGate.all.map(\.name)
      pipelineGates = []
      for name in try names.expectArray("`pipeline-gates`") {
        pipelineGates.append(try Self.choice(name, "pipeline-gates", words) { words.contains($0) ? $0 : nil })
      }
    }
    if let names = try table["security-controls"]?.expectStrings("`security-controls`") {
      securityControls = names.map(Waiver.name)
    }
    if let days = table["remediation-days"] {
      remediationTimes = try RemediationTimes(reading: try days.expectTable("`remediation-days`"))
    }
    if let levels = table["levels"] {
      self.levels = try LevelTable(reading: try levels.expectTable("`levels`"))
    }
    if let licenses = table["licenses"] {
      self.licenses = try LicenseSettings(reading: try licenses.expectTable("`licenses`"))
    }
    noteOrigins(of: table)
  }

  private static func days(_ key: String, of table: SyntaxValue) throws(ParseError) -> Int? {
    guard let value = table[key] else { return nil }
    if let days = value.integer, (1...3650).contains(days) { return Int(days) }
    throw ParseError(.structure, "`\(key)` must be a number of days from 1 to 3650", at: value.span)
  }

  /// A text is a path, a table is a feed to fetch.
  private mutating func readFeeds(_ value: SyntaxValue) throws(ParseError) {
    for entry in try value.expectArray("`feeds`") {
      guard entry.kind == .table else {
        feeds.append(try entry.expectString("an entry of `feeds`"))
        continue
      }
      let feed = try RemoteFeed(reading: entry)
      guard !remoteFeeds.contains(where: { $0.name == feed.name }) else {
        throw ParseError(.structure, "there are two feeds `\(feed.name)`", at: entry.span)
      }
      remoteFeeds.append(feed)
    }
  }

  /// Tags by the grammar of image references: a mistyped one would never match.
  private static func tags(_ value: SyntaxValue) throws(ParseError) -> [String] {
    let tags = try value.expectStrings("`floating-tags`")
    for (tag, element) in zip(tags, value.elements) where ImageName("image:" + tag)?.tag != tag {
      throw ParseError(.structure, "`\(tag)` is no tag of an image", at: element.span)
    }
    return tags
  }

  /// Names without tag and digest; a colon is that of a registry's port.
  private static func imageSources(_ value: SyntaxValue) throws(ParseError) -> [String] {
    let names = try value.expectStrings("`image-sources`")
    for (name, element) in zip(names, value.elements) {
      let registry = name.prefix { $0 != "/" }
      let path = registry.contains(".") ? name.dropFirst(registry.count) : name[...]
      guard path.contains(":") || path.hasSuffix("/") || name.contains("@") || name.isEmpty else { continue }
      throw ParseError(
        .structure, "`\(name)` is no registry and no name of an image", at: element.span,
        remedy: "write it without tag, digest and a slash at its end, as in `registry.example/team`")
    }
    return names
  }

  static func choice<Value>(
    _ value: SyntaxValue,
    _ name: String,
    _ words: [String],
    _ make: (String) -> Value?
  ) throws(ParseError) -> Value {
    let word = try value.expectString("`\(name)`")
    if let made = make(word) { return made }
    throw ParseError(
      .structure,
      "`\(name)` cannot be `\(word)`",
      at: value.span,
      remedy: "write one of: " + words.joined(separator: ", ")
    )
  }

  static func checkKeys(of value: SyntaxValue, _ known: [String]) throws(ParseError) {
    for entry in try value.expectTable("the policy").children {
      guard let key = entry.key, !known.contains(key) else { continue }
      let suggestion = Spelling.nearest(to: key, among: known)
      throw ParseError(
        .structure,
        "unknown setting `\(key)`",
        at: entry.keySpan ?? entry.span,
        remedy: suggestion.map { "did you mean `\($0)`?" } ?? "known settings: "
          + known.joined(separator: ", ")
      )
    }
  }
}
