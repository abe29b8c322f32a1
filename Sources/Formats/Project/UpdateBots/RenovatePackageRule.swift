import Facts
import Syntax

/// An element of `packageRules`: which packages it is about, and what it says of them.
///
/// Source: https://docs.renovatebot.com/configuration-options/#packagerules.
struct RenovatePackageRule {
  private let names: [String]
  private let managers: [String]
  private let datasources: [String]
  private let categories: [String]
  /// Whether other matchers narrow it further.
  private let isNarrower: Bool
  private let isEnabled: Bool?
  private let allowedVersions: String?
  private let minimumAge: Int?
  private let schedule: String?

  private static let nameKeys = [
    "matchPackageNames", "matchDepNames", "matchPackagePatterns", "matchPackagePrefixes", "packageNames",
    "packagePatterns",
  ]

  init(_ rule: SyntaxValue) throws(ParseError) {
    guard rule.kind == .table else { throw rule.mismatch("a package rule", "an object") }
    var names: [String] = []
    for key in Self.nameKeys { names += try rule[key]?.strings("`\(key)`") ?? [] }
    self.names = names.filter { $0 != "*" && $0 != "**" }
    managers = try rule["matchManagers"]?.strings("`matchManagers`") ?? []
    datasources = try rule["matchDatasources"]?.strings("`matchDatasources`") ?? []
    categories = try rule["matchCategories"]?.strings("`matchCategories`") ?? []
    let broad = Set(Self.nameKeys + ["matchManagers", "matchDatasources", "matchCategories"])
    isNarrower = rule.children.contains { child in
      let key = child.key ?? ""
      return (key.hasPrefix("match") || key.hasPrefix("exclude")) && !broad.contains(key)
    }
    isEnabled = rule["enabled"]?.boolean
    allowedVersions = rule["allowedVersions"]?.string
    minimumAge = try RenovateConfiguration.minimumAge(rule)
    schedule = try RenovateConfiguration.schedule(rule)
  }

  /// Applies what the rule says of a whole kind of packages; of single ones it notes that they are left out.
  func apply(to bot: inout UpdateBot, _ kind: RenovateManagers) {
    guard isAbout(kind) else { return }
    if !names.isEmpty {
      if isEnabled == false {
        bot.ignored += isNarrower ? names.map { "\($0) in part" } : names
      } else if let allowedVersions {
        bot.ignored += names.map { "\($0) beyond \(allowedVersions)" }
      }
      return
    }
    guard !isNarrower else {
      if isEnabled == false { bot.ignored.append("* in part") }
      return
    }
    let isWhole = managers.isEmpty || Set(bot.managers).isSubset(of: managers)
    if isEnabled == false, isWhole { bot.isEnabled = false }
    if let minimumAge, isWhole { bot.minimumReleaseAgeDays = minimumAge }
    if let schedule, isWhole { bot.interval = schedule }
  }

  private func isAbout(_ kind: RenovateManagers) -> Bool {
    (managers.isEmpty || managers.contains(where: kind.managers.contains))
      && (datasources.isEmpty || datasources.contains(where: kind.datasources.contains))
      && (categories.isEmpty || categories.contains(where: kind.categories.contains))
  }
}
