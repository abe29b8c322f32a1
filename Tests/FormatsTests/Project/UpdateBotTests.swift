import Facts
import Formats
import Syntax
import Testing

@Suite("Update bots")
struct UpdateBotTests {
  /// `line ecosystem managers` and what is set besides.
  private func lines(_ inventory: Inventory) -> [String] {
    inventory.updateBots.map { bot in
      let details: [(String, [String])] = [
        ("off", bot.isEnabled ? [] : [""]), ("in", bot.directories),
        ("when", bot.interval.map { [$0] } ?? []), ("age", bot.minimumReleaseAgeDays.map { ["\($0)"] } ?? []),
        ("not", bot.ignored), ("nowhere", bot.ignoredPaths), ("only", bot.allowed), ("by", bot.presets),
      ]
      let told = details.filter { !$0.1.isEmpty }.map { " \($0.0) \($0.1.joined(separator: "|"))" }
      return "\(bot.location.line) \(bot.ecosystem) \(bot.managers.joined(separator: ","))" + told.joined()
    }
  }

  @Test("Dependabot: an entry for each ecosystem, with its pace, delay and exceptions")
  func dependabot() throws {
    let inventory = try readFixture("formats/dependabot/default")
    #expect(
      lines(inventory) == [
        "7 pypi uv in / when weekly age 7 not black|setuptools >=72.0, <80|types-* version-update:semver-patch",
        "20 docker docker-compose off  in /deploy|/dev when 0 6 * * 1",
        "24 github-actions github-actions in / when monthly nowhere vendor/** only direct",
      ])
    #expect(inventory.noteLines == ["30 .github/dependabot.yml", "33 .github/dependabot.yml"])
  }

  @Test("Renovate in JSON5: presets, delays, rules for whole kinds of packages and for single ones")
  func renovate() throws {
    let inventory = try readFixture("formats/renovate/json5")
    let presets = "by config:recommended|:enablePreCommit|docker:disable|github>example/presets"
    let always = "when before 6am on monday; every weekend age 7"
    #expect(
      lines(inventory) == [
        "2 conda pixi \(always) not hugo-bin|ab|django beyond <5|* in part nowhere docs/** \(presets)",
        "2 docker dockerfile,docker-compose,gitlabci,woodpecker off  \(always) not hugo-bin|ab|django beyond <5"
          + " nowhere docs/** \(presets)",
        "2 github-actions github-actions when monthly age 2 not hugo-bin|ab|django beyond <5 nowhere docs/** \(presets)",
        "2 pre-commit pre-commit \(always) not hugo-bin|ab|django beyond <5 nowhere docs/** \(presets)",
        "2 pypi pep621,pep723,pip-compile,pip_requirements,pip_setup,pipenv,poetry,setup-cfg \(always)"
          + " not hugo-bin|ab|django beyond <5|flask|* in part nowhere docs/** \(presets)",
      ])
    #expect(inventory.notEvaluated.isEmpty)
  }

  @Test("Renovate: a list of managers leaves the others out")
  func enabledManagers() throws {
    #expect(
      lines(try readFixture("formats/renovate/enabled-managers")) == [
        "1 conda pixi off  age 3", "1 custom.regex custom.regex age 3",
        "1 docker dockerfile,docker-compose,gitlabci,woodpecker off  age 3",
        "1 github-actions github-actions off  age 3", "1 pre-commit pre-commit off  age 3",
        "1 pypi pip_requirements age 3",
      ])
    #expect(
      lines(try readFixture("formats/renovate/defaults")).filter { $0.contains(" off") } == [
        "1 conda pixi off  when weekly by schedule:weekly",
        "1 pre-commit pre-commit off  when weekly by schedule:weekly",
      ])
  }

  @Test(
    "what is no configuration is refused at its line",
    arguments: [
      (".github/dependabot.yml", "version: 2\n", "1 structure"),
      (".github/dependabot.yml", "a: [", "1 syntax"),
      (".github/dependabot.yml", "version: 2\nupdates: {}\n", "2 structure"),
      ("renovate.json", "[]", "1 structure"), ("renovate.json", "{,}", "1 syntax"),
      ("renovate.json", "{\n/* a", "2 syntax"), ("renovate.json", "{a: 'b}", "1 syntax"),
      ("renovate.json", "{1a: 1}", "1 syntax"), ("renovate.json", "{a: 1, 'a': 2}", "1 syntax"),
      ("renovate.json", "{\nminimumReleaseAge: 'a while'}", "2 structure"),
      ("renovate.json", "{schedule: {}}", "1 structure"),
      ("renovate.json", "{packageRules: [1]}", "1 structure"),
    ])
  func refusal(_ path: String, _ text: String, _ expected: String) {
    #expect(failure(path, text) == expected)
  }

  @Test(
    "only the places where the bots look", arguments: ["sub/renovate.json", "dependabot.yml", "renovate.yml"])
  func elsewhere(_ path: String) {
    #expect(ProjectFormat.format(ofPath: path)?.name != "renovate")
    #expect(ProjectFormat.format(ofPath: path)?.name != "dependabot")
  }
}
