import Facts
import Standards

extension Installer {
  static let pip = Installer(
    manager: "pip",
    subcommands: [Subcommand("install"), Subcommand("download"), Subcommand("wheel")],
    options: pipOptions,
    packageOptions: ["-e", "--editable"],
    constraintOptions: constraintOptions,
    sourceOptions: pipSources
  ) { word, _ in PythonPackageWord.read(word) }

  static let uv = Installer(
    manager: "uv",
    subcommands: [
      Subcommand("pip install"), Subcommand("add"), Subcommand("tool install"),
      Subcommand("tool run", packages: .first), Subcommand("run", packages: .none),
      Subcommand("sync", packages: .noOperand), Subcommand("lock", packages: .noOperand),
      Subcommand("pip sync", packages: .noOperand),
    ],
    options: uvOptions,
    packageOptions: ["-e", "--editable", "--with", "--with-editable", "--from"],
    constraintOptions: constraintOptions,
    sourceOptions: uvSources,
    runOptions: ["--from"]
  ) { word, _ in PythonPackageWord.read(word, versionSign: "@") }

  /// The short form of `uv tool run`.
  static let uvx = Installer(
    manager: "uv",
    subcommands: [Subcommand("", packages: .first)],
    options: uvOptions,
    packageOptions: ["--with", "--with-editable", "--from"],
    constraintOptions: constraintOptions,
    sourceOptions: uvSources,
    runOptions: ["--from"]
  ) { word, _ in PythonPackageWord.read(word, versionSign: "@") }

  private static let pipSources = [
    "-i": "index-url", "--index-url": "index-url", "--extra-index-url": "extra-index-url",
    "-f": "find-links", "--find-links": "find-links", "--trusted-host": "trusted-host",
  ]

  /// The first index that has a package decides, so that a further one is none beside the usual one.
  private static let uvSources = pipSources.merging([
    "--default-index": "index-url", "--index": "index", "--extra-index-url": "index",
    "--allow-insecure-host": "trusted-host", "--index-strategy": "index-strategy",
  ]) { $1 }

  private static let constraintOptions: Set<String> = ["-c", "--constraint", "--constraints"]

  private static let uvOptions = pipOptions.union([
    "-p", "--index", "--default-index", "--index-strategy", "--keyring-provider", "--resolution",
    "--prerelease",
    "--exclude-newer", "--link-mode", "--refresh-package", "-P", "--upgrade-package", "--reinstall-package",
    "--python-platform", "--torch-backend", "--overrides", "--override", "--excludes", "-b",
    "--build-constraints",
    "--no-build-isolation-package", "--no-build-package", "--no-binary-package", "--group", "--optional",
    "--extra", "--package", "--project", "--directory", "--config-file", "--color", "--allow-insecure-host",
    "--rev", "--tag", "--branch", "--with", "--with-editable", "--with-requirements", "--fork-strategy",
    "--with-executables-from", "-w", "--config-setting", "-m", "--marker", "--bounds", "--from",
    "--env-file", "--python-preference",
  ])

  static let pipx = Installer(
    manager: "pipx",
    subcommands: [
      Subcommand("install"), Subcommand("inject", skippedOperands: 1), Subcommand("run", packages: .first),
    ],
    options: [
      "--python", "-i", "--index-url", "--pip-args", "--suffix", "--preinstall", "--spec", "--backend",
    ],
    packageOptions: ["--spec"],
    sourceOptions: pipSources,
    runOptions: ["--spec"]
  ) { word, _ in PythonPackageWord.read(word) }

  static let pipenv = Installer(
    manager: "pipenv",
    subcommands: [Subcommand("install")],
    options: [
      "-r", "--requirements", "-i", "--index", "-e", "--editable", "--python", "--pypi-mirror",
      "--categories",
      "--extra-pip-args",
    ],
    packageOptions: ["-e", "--editable"],
    sourceOptions: ["-i": "index", "--index": "index", "--pypi-mirror": "index-url"]
  ) { word, _ in PythonPackageWord.read(word) }

  static let poetry = Installer(
    manager: "poetry",
    subcommands: [Subcommand("add"), Subcommand("self add")],
    options: [
      "-G", "--group", "-E", "--extras", "--python", "--platform", "--markers", "--source", "-C",
      "--directory",
      "-P", "--project",
    ]
  ) { word, _ in PythonPackageWord.read(word, versionSign: "@") }

  static let pdm = Installer(
    manager: "pdm",
    subcommands: [Subcommand("add"), Subcommand("self add")],
    options: [
      "-G", "--group", "-p", "--project", "-L", "--lockfile", "--venv", "-e", "--editable", "-c", "--config",
      "--override", "--pip-args",
    ],
    packageOptions: ["-e", "--editable"]
  ) { word, _ in PythonPackageWord.read(word) }

  private static let pipOptions: OptionSyntax = [
    "-r", "--requirement", "--requirements", "-c", "--constraint", "--constraints", "-e", "--editable", "-t",
    "--target", "--platform", "--python-version", "--implementation", "--abi", "--root", "--prefix", "--src",
    "-i",
    "--index-url", "--extra-index-url", "-f", "--find-links", "--no-binary", "--only-binary",
    "--upgrade-strategy",
    "--progress-bar", "--root-user-action", "--report", "-C", "--config-settings", "--global-option",
    "--install-option", "--build-option", "--timeout", "--retries", "--cache-dir", "--log", "--proxy",
    "--exists-action", "--trusted-host", "--cert", "--client-cert", "--use-feature", "--use-deprecated",
    "--python",
    "--group", "-d", "--dest", "--download", "-w", "--wheel-dir", "--build-constraint", "--default-timeout",
    "--resume-retries", "-b", "--build",
  ]

  static func conda(_ manager: String) -> Installer {
    Installer(
      manager: manager,
      subcommands: [Subcommand("install"), Subcommand("create")],
      options: [
        "-n", "--name", "-p", "--prefix", "-c", "--channel", "-f", "--file", "--revision", "--solver",
        "--repodata-fn", "--platform", "--subdir", "-r", "--root-prefix", "--rc-file", "--clone",
      ],
      sourceOptions: ["-c": "channel", "--channel": "channel"]
    ) { word, _ in CondaPackageWord.read(word) }
  }
}

/// A requirement as pip, and with small differences uv and Poetry, take it on the command line.
private enum PythonPackageWord {
  /// `versionSign` separates name and version where the installer has such a form: `ruff@0.6.0`.
  static func read(_ word: ShellWord, versionSign: String = "") -> InstalledPackage? {
    guard word.bytes.first != UInt8(ascii: "."), !word.isPath else { return nil }
    if let url = urlStart(of: word) { return readURL(word, at: url) }
    guard word.firstIndex(ofAny: "/") == nil, ![".whl", ".zip", ".tar.gz"].contains(where: word.hasSuffix)
    else { return nil }
    let parts = word.split(at: "[<>=!~; (" + versionSign)
    let name = parts.name.text
    return InstalledPackage(
      name: normalized(name), version: version(in: word, after: parts),
      isLimited: isLimited(word, after: parts))
  }

  /// Whether anything limits the version: a clause, or a version sign before something else than `latest`.
  private static func isLimited(
    _ word: ShellWord,
    after parts: (name: MappedText, separator: UInt8?, rest: ShellWord?)
  ) -> Bool {
    let end = word.firstIndex(ofAny: ";") ?? word.bytes.count
    let clause = ShellWord(word.text.slice(parts.name.count..<max(parts.name.count, end)), hasExpansion: true)
    return clause.firstIndex(ofAny: "<>=!~@") != nil && !clause.hasSuffix("@latest")
  }

  private static func normalized(_ name: String) -> String { DistributionName(name)?.text ?? name }

  /// The version of a single `==` or `===` clause without a wildcard, or after the version sign.
  private static func version(
    in word: ShellWord,
    after parts: (name: MappedText, separator: UInt8?, rest: ShellWord?)
  ) -> String? {
    var clause = ShellWord(word.dropping(parts.name.count), hasExpansion: word.hasExpansion)
    if parts.separator == UInt8(ascii: "["), let close = clause.firstIndex(ofAny: "]") {
      clause = ShellWord(clause.dropping(close + 1), hasExpansion: word.hasExpansion)
    }
    clause = ShellWord(
      ShellWord.trimmed(clause.split(at: ";").name),
      hasExpansion: word.hasExpansion
    )
    if clause.hasPrefix("@") {
      let version = ShellWord(clause.dropping(1), hasExpansion: word.hasExpansion)
      let isNumber = version.bytes.first.map { $0.isShellDigit || $0 == UInt8(ascii: "$") } ?? false
      return isNumber ? version.exactText(without: "*,<>=^~|") : nil
    }
    guard clause.hasPrefix("==") else { return nil }
    let sign = clause.hasPrefix("===") ? 3 : 2
    return ShellWord(clause.dropping(sign), hasExpansion: word.hasExpansion)
      .exactText(without: sign == 3 ? "," : "*,")
  }

  /// Where the URL of `URL`, `git+URL` or `name @ URL` begins; nil for a word without one.
  private static func urlStart(of word: ShellWord) -> Int? {
    if word.isURL { return 0 }
    guard let at = word.firstIndex(ofAny: "@") else { return nil }
    let rest = word.dropping(at + 1)
    let blanks = rest.bytes.prefix { $0.isShellBlank }.count
    return ShellWord(rest.slice(blanks..<rest.count), hasExpansion: word.hasExpansion).isURL
      ? at + 1 + blanks : nil
  }

  /// A package from a repository or an archive: its name if given, else the URL. A wheel says nothing by
  /// itself.
  private static func readURL(_ word: ShellWord, at start: Int) -> InstalledPackage? {
    let text = ShellWord(word.dropping(start), hasExpansion: word.hasExpansion).split(at: "; ").name
    let url = RequirementURL(text)
    if url.scheme == "file" || (start == 0 && url.wheel != nil) { return nil }
    let given = ShellWord(word.text.slice(0..<start), hasExpansion: word.hasExpansion).split(at: "[ @").name
      .text
    let name = start > 0 ? given : url.egg?.name
    let address = RedactedURL(text.text).text
    var package = InstalledPackage(
      name: name.map(normalized) ?? address,
      version: url.commit ?? url.wheel?.version ?? url.archiveHash,
      isLimited: url.reference != nil
    )
    package.url = address
    return package
  }
}

/// A conda match specification: `channel::name=version=build`, `name==version`, `name>=1`,
/// `name[version='==1']`.
private enum CondaPackageWord {
  static func read(_ word: ShellWord) -> InstalledPackage? {
    guard !word.isPath, !word.isURL, ![".conda", ".tar.bz2", ".txt", ".yml"].contains(where: word.hasSuffix)
    else { return nil }
    let parts = unqualified(word).split(at: "=<>!~ [")
    guard let rest = parts.rest, parts.separator == UInt8(ascii: "=") else {
      return InstalledPackage(name: parts.name.text, isLimited: parts.separator != nil)
    }
    let version = exactVersion(rest)
    // `=1.2` admits 1.2.3, and is how people pin here.
    let isPrefix = rest.firstIndex(ofAny: "*,|<>!~") == nil
    return InstalledPackage(
      name: parts.name.text, version: version, constraint: version != nil || isPrefix ? .pinned : .range)
  }

  /// The word without its channel.
  private static func unqualified(_ word: ShellWord) -> ShellWord {
    guard let colon = word.firstIndex(ofAny: ":"), word.bytes[colon...].starts(with: "::".utf8) else {
      return word
    }
    return ShellWord(word.dropping(colon + 2), hasExpansion: word.hasExpansion)
  }

  /// After the first `=`: `=1.2` and `1.2=build` are exact, `1.2` is a prefix.
  private static func exactVersion(_ rest: ShellWord) -> String? {
    if rest.hasPrefix("=") {
      return ShellWord(rest.dropping(1), hasExpansion: rest.hasExpansion).split(at: "=").name.exactText
    }
    let parts = rest.split(at: "=")
    return parts.rest == nil ? nil : parts.name.exactText
  }
}

extension MappedText {
  /// The text of one conda version, or nil where it matches several.
  fileprivate var exactText: String? { ShellWord(self, hasExpansion: true).exactText(without: "*,|<>!~") }
}
