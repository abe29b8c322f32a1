/// The managers of Renovate that read one kind of packages.
///
/// Source: https://docs.renovatebot.com/modules/manager/.
struct RenovateManagers {
  let ecosystem: String
  let managers: [String]
  /// What rules call the kind.
  var datasources: [String] = []
  var categories: [String] = []
  var isOnByDefault = true
  var enablingPresets: [String] = []
  var disablingPresets: [String] = []

  static let all = [
    RenovateManagers(
      ecosystem: "pypi",
      managers: [
        "pep621", "pep723", "pip-compile", "pip_requirements", "pip_setup", "pipenv", "poetry", "setup-cfg",
      ],
      datasources: ["pypi"], categories: ["python"]),
    RenovateManagers(ecosystem: "conda", managers: ["pixi"], datasources: ["conda"], categories: ["python"]),
    RenovateManagers(
      ecosystem: "docker",
      managers: ["dockerfile", "docker-compose", "gitlabci", "woodpecker"],
      datasources: ["docker"], categories: ["docker"], disablingPresets: ["docker:disable"]),
    RenovateManagers(
      ecosystem: "github-actions", managers: ["github-actions"],
      datasources: ["github-tags", "github-runners"]),
    RenovateManagers(
      ecosystem: "pre-commit", managers: ["pre-commit"], isOnByDefault: false,
      enablingPresets: [":enablePreCommit"]),
  ]
}
