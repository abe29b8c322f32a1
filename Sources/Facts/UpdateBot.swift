package import Syntax

/// What a bot that proposes updates is told of one kind of packages: an entry of Dependabot, or what Renovate's configuration
/// means for it.
package struct UpdateBot: Sendable {
  package enum Name: String, Sendable { case dependabot, renovate }

  package let bot: Name
  /// `pypi`, `conda`, `docker`, `github-actions`, `pre-commit`, or another kind by the bot's own name.
  package let ecosystem: String
  /// The bot's own names of what reads the files.
  package let managers: [String]
  /// False where the configuration switches the updates off.
  package var isEnabled = true
  /// The folders that are watched; none stands for all.
  package var directories: [String] = []
  /// When it looks for updates, as written; nil for the bot's own pace.
  package var interval: String?
  /// The days that a release must be old.
  package var minimumReleaseAgeDays: Int?
  /// Packages that get no updates, or not all: `name`, or `name` with what is left out.
  package var ignored: [String] = []
  package var ignoredPaths: [String] = []
  /// Where only some packages get updates: their names and kinds.
  package var allowed: [String] = []
  /// Configurations that lie elsewhere and may say more.
  package var presets: [String] = []
  package let location: SourceLocation

  package init(bot: Name, ecosystem: String, managers: [String], location: SourceLocation) {
    self.bot = bot
    self.ecosystem = ecosystem
    self.managers = managers
    self.location = location
  }
}
