import Facts
import Syntax

extension ProjectFormat {
  static let renovate = ProjectFormat(name: "renovate", matches: isRenovate, read: RenovateReader.read)
}

/// The places where Renovate looks for its configuration.
///
/// Source: https://docs.renovatebot.com/configuration-options/.
@Sendable private func isRenovate(_ path: ProjectPath) -> Bool {
  switch path.text {
  case "renovate.json", "renovate.json5", "renovate.jsonc", ".github/renovate.json", ".github/renovate.json5",
    ".gitlab/renovate.json", ".gitlab/renovate.json5", ".renovaterc", ".renovaterc.json", ".renovaterc.json5":
    true
  default: false
  }
}

/// Reads what Renovate's configuration means for Python, images, actions and hooks, and for other managers that it enables.
///
/// Source: https://docs.renovatebot.com/configuration-options/. Presets are known by name: those of other repositories may say more
/// and are named in every row.
enum RenovateReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try JSONReader.read(source, dialect: .json5, limits: limits).root
    guard document.kind == .table else { throw document.mismatch("the configuration", "an object") }
    let configuration = try RenovateConfiguration(document)
    var inventory = Inventory()
    inventory.updateBots = try configuration.bots()
    return inventory
  }
}

/// One configuration of Renovate.
struct RenovateConfiguration {
  private let document: SyntaxValue
  private let rules: [RenovatePackageRule]
  private let presets: [String]
  private let enabledManagers: [String]?

  init(_ document: SyntaxValue) throws(ParseError) {
    self.document = document
    presets = try document["extends"]?.strings("`extends`") ?? []
    enabledManagers = try document["enabledManagers"]?.strings("`enabledManagers`")
    var rules: [RenovatePackageRule] = []
    for rule in document["packageRules"]?.elements.map({ $0 }) ?? [] {
      rules.append(try RenovatePackageRule(rule))
    }
    self.rules = rules
  }

  /// A row for each kind of packages that matters, and for others that are enabled by name.
  func bots() throws(ParseError) -> [UpdateBot] {
    var bots: [UpdateBot] = []
    for kind in RenovateManagers.all { bots.append(try bot(kind)) }
    let known = Set(RenovateManagers.all.flatMap(\.managers))
    for manager in enabledManagers ?? [] where !known.contains(manager) {
      bots.append(try bot(RenovateManagers(ecosystem: manager, managers: [manager])))
    }
    return bots
  }

  private func bot(_ kind: RenovateManagers) throws(ParseError) -> UpdateBot {
    let enabled = kind.managers.filter { isEnabled($0, of: kind) }
    var bot = UpdateBot(
      bot: .renovate, ecosystem: kind.ecosystem, managers: enabled.isEmpty ? kind.managers : enabled,
      location: document.headLocation)
    bot.isEnabled = !enabled.isEmpty && document["enabled"]?.boolean != false
    bot.interval = try Self.schedule(document) ?? presetSchedule
    bot.minimumReleaseAgeDays = try Self.minimumAge(document)
    bot.ignored = try document["ignoreDeps"]?.strings("`ignoreDeps`") ?? []
    bot.ignoredPaths = try document["ignorePaths"]?.strings("`ignorePaths`") ?? []
    bot.presets = presets
    for rule in rules { rule.apply(to: &bot, kind) }
    return bot
  }

  private func isEnabled(_ manager: String, of kind: RenovateManagers) -> Bool {
    if let enabledManagers, !enabledManagers.contains(manager) { return false }
    if let own = document[manager]?["enabled"]?.boolean { return own }
    if presets.contains(where: kind.disablingPresets.contains) { return false }
    return kind.isOnByDefault || enabledManagers != nil
      || presets.contains(where: kind.enablingPresets.contains)
  }

  /// `schedule:weekly` and its like.
  private var presetSchedule: String? {
    let prefix = "schedule:"
    return presets.last { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  /// The times as written; nil where none is given.
  static func schedule(_ table: SyntaxValue) throws(ParseError) -> String? {
    let times = try table["schedule"]?.strings("`schedule`") ?? []
    return times.isEmpty ? nil : times.joined(separator: "; ")
  }

  /// `minimumReleaseAge: "7 days"`, or the older `stabilityDays: 7`.
  static func minimumAge(_ table: SyntaxValue) throws(ParseError) -> Int? {
    if let value = table["minimumReleaseAge"], value.kind != .null {
      let text = try value.expectString("`minimumReleaseAge`")
      guard let days = days(text) else {
        throw ParseError(
          .structure, "`\(text)` is no age of a release", at: value.span,
          remedy: "write for example \"7 days\"")
      }
      return days
    }
    return table["stabilityDays"]?.integer.map { Int($0) }
  }

  /// `7 days`, `2 weeks`, `1 month`; hours count as begun days.
  private static func days(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard parts.count == 2, parts[0].utf8.count < 6, let number = Int(parts[0]), number >= 0 else {
      return nil
    }
    let unit = parts[1].hasSuffix("s") ? String(parts[1].dropLast()) : parts[1]
    switch unit {
    case "minute": return (number + 1439) / 1440
    case "hour": return (number + 23) / 24
    case "day": return number
    case "week": return number * 7
    case "month": return number * 30
    case "year": return number * 365
    default: return nil
    }
  }
}

extension SyntaxValue {
  /// One string, or the strings of an array.
  func strings(_ what: String) throws(ParseError) -> [String] {
    if kind == .null { return [] }
    if let string { return [string] }
    return try expectStrings(what)
  }
}
