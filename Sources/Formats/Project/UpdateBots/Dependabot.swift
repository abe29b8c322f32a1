import Facts
import Syntax

extension ProjectFormat {
  static let dependabot = ProjectFormat(
    name: "dependabot",
    matches: { [".github/dependabot.yml", ".github/dependabot.yaml"].contains($0.text) },
    read: DependabotReader.read
  )
}

/// Reads which packages Dependabot keeps up to date, how often, and which it leaves alone.
///
/// Source: https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference.
enum DependabotReader {
  private static let ecosystems = [
    "pip": "pypi", "uv": "pypi", "docker": "docker", "docker-compose": "docker",
  ]

  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try YAMLReader.read(source, limits: limits).first
    guard let document, let updates = document["updates"] else {
      throw ParseError(
        .structure, "this is no configuration of Dependabot: `updates` is missing", at: SourceSpan(at: 0),
        remedy: "write version 2 of the configuration")
    }
    var inventory = Inventory()
    for entry in try updates.expectSequence("`updates`") {
      do throws(ParseError) {
        inventory.updateBots.append(try bot(entry, document, source))
      } catch {
        inventory.notEvaluated.append(NotEvaluated(error, in: source))
      }
    }
    return inventory
  }

  private static func bot(
    _ entry: YAMLValue, _ document: YAMLValue, _ source: SourceFile
  ) throws(ParseError) -> UpdateBot {
    let value = try entry.require("package-ecosystem")
    let manager = try value.expectString("`package-ecosystem`")
    var bot = UpdateBot(
      bot: .dependabot, ecosystem: ecosystems[manager] ?? manager, managers: [manager],
      location: source.location(of: value.span))
    // With a limit of none, only fixes of vulnerabilities are proposed.
    bot.isEnabled = entry["open-pull-requests-limit"]?.string != "0"
    bot.directories = (entry["directory"] ?? entry["directories"])?.scalars.compactMap(\.string) ?? []
    let group = entry["multi-ecosystem-group"]?.string.flatMap { document["multi-ecosystem-groups"]?[$0] }
    let schedule = entry["schedule"] ?? group?["schedule"]
    bot.interval = (schedule?["cronjob"] ?? schedule?["interval"])?.string
    bot.minimumReleaseAgeDays = try days(entry["cooldown"]?["default-days"])
    bot.ignored = entry["ignore"]?.elements.map(exception) ?? []
    bot.allowed = entry["allow"]?.elements.map(exception) ?? []
    bot.ignoredPaths = entry["exclude-paths"]?.scalars.compactMap(\.string) ?? []
    return bot
  }

  private static func days(_ value: YAMLValue?) throws(ParseError) -> Int? {
    guard let value else { return nil }
    guard let days = value.string.flatMap({ Int($0) }) else {
      throw value.mismatch("`default-days`", "a number of days")
    }
    return days
  }

  /// The name, and the versions or kinds of updates that it is about.
  private static func exception(_ entry: YAMLValue) -> String {
    let name = (entry["dependency-name"] ?? entry["dependency-type"])?.string ?? "*"
    let parts = ["versions", "update-types"].flatMap { entry[$0]?.scalars.compactMap(\.string) ?? [] }
    return parts.isEmpty ? name : "\(name) \(parts.joined(separator: ", "))"
  }
}
