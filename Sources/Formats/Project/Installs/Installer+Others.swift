import Standards

extension Installer {
  static let npm = Installer(
    manager: "npm",
    subcommands: [Subcommand("install"), Subcommand("i"), Subcommand("add")],
    options: [
      "--prefix", "-C", "--registry", "--cache", "--loglevel", "--omit", "--include", "-w", "--workspace",
      "--tag",
      "--before", "--userconfig", "--install-strategy", "--fetch-timeout", "--fetch-retries",
    ]
  ) { word, _ in NPMPackageWord.read(word) }

  static let gem = Installer(
    manager: "gem",
    subcommands: [Subcommand("install"), Subcommand("i")],
    options: [
      "-v", "--version", "-i", "--install-dir", "-n", "--bindir", "--document", "--build-root", "-s",
      "--source",
      "-p", "--http-proxy", "-P", "--trust-policy", "--platform", "-g", "--file", "--without",
    ],
    versionOptions: ["-v", "--version"]
  ) { word, arguments in
    guard !word.isPath, !word.hasSuffix(".gem") else { return nil }
    let parts = word.split(at: ":")
    let asked = parts.rest ?? arguments.version
    return InstalledPackage(
      name: parts.name.text, version: asked.flatMap { $0.exactVersion(parts: 1) }, isLimited: asked != nil)
  }

  static let cargo = Installer(
    manager: "cargo",
    subcommands: [Subcommand("install"), Subcommand("binstall")],
    options: [
      "--version", "--vers", "--git", "--branch", "--tag", "--rev", "--path", "--root", "-F", "--features",
      "--bin",
      "--example", "--profile", "--target", "--target-dir", "--registry", "--index", "-j", "--jobs",
      "--color",
      "--config", "-Z", "--message-format",
    ],
    packageOptions: ["--git"],
    versionOptions: ["--version", "--vers", "--rev"]
  ) { word, arguments in
    guard !word.isPath, !word.hasPrefix("+") else { return nil }
    if word.isURL {
      return InstalledPackage(name: RedactedURL(word.string).text, version: arguments.version?.string)
    }
    let parts = word.split(at: "@")
    let asked = parts.rest ?? arguments.version
    return InstalledPackage(
      name: parts.name.text,
      version: asked.flatMap { $0.exactVersion(parts: 3) ?? $0.commit },
      isLimited: asked != nil
    )
  }

  static let go = Installer(
    manager: "go",
    subcommands: [Subcommand("install"), Subcommand("get")],
    options: [
      "-C", "-p", "-o", "-tags", "-ldflags", "-gcflags", "-asmflags", "-mod", "-modfile", "-buildmode",
      "-pkgdir",
      "-toolexec", "-overlay", "-pgo", "-exec", "-gccgoflags", "-installsuffix", "-covermode", "-coverpkg",
    ]
  ) { word, _ in
    // A package of the standard library or of the project itself has no host in its path.
    let host = word.split(at: "/").name
    guard !word.isPath, host.bytes.contains(where: { ".$".utf8.contains($0) }) else { return nil }
    let parts = word.split(at: "@")
    return InstalledPackage(
      name: parts.name.text,
      version: parts.rest.flatMap { $0.exactVersion(parts: 3) ?? $0.commit },
      isLimited: parts.rest.map { $0.string != "latest" } ?? false
    )
  }
}

/// `name@version`, `@scope/name@version`, a repository or an archive.
private enum NPMPackageWord {
  static func read(_ word: ShellWord) -> InstalledPackage? {
    guard !word.isPath, ![".tgz", ".tar.gz"].contains(where: word.hasSuffix) || word.isURL else { return nil }
    if word.isURL {
      let commit = word.split(at: "#").rest?.commit
      return InstalledPackage(
        name: RedactedURL(word.string).text, version: commit, isLimited: word.split(at: "#").rest != nil)
    }
    let scope = word.hasPrefix("@") ? 1 : 0
    let parts = ShellWord(word.dropping(scope), hasExpansion: word.hasExpansion).split(at: "@")
    return InstalledPackage(
      name: (scope == 1 ? "@" : "") + parts.name.text,
      version: parts.rest.flatMap { $0.exactVersion(parts: 3) },
      isLimited: parts.rest.map { $0.string != "latest" } ?? false
    )
  }
}

extension ShellWord {
  /// A version of at least so many numbers, perhaps after `=` or `v`, or one that a variable gives; nil for a
  /// range.
  fileprivate func exactVersion(parts: Int) -> String? {
    let trimmed = ShellWord.trimmed(text)
    var number = trimmed.bytes[...]
    while let first = number.first, "=v ".utf8.contains(first) { number = number.dropFirst() }
    guard let first = number.first else { return nil }
    if first == UInt8(ascii: "$"), hasExpansion { return trimmed.text }
    let core = number.prefix { $0.isShellDigit || $0 == UInt8(ascii: ".") }
    let count = core.split(separator: UInt8(ascii: ".")).count
    let isRange = number.contains { " ,*|<>~^".utf8.contains($0) }
    let hasVariable = hasExpansion && number.contains(UInt8(ascii: "$"))
    return first.isShellDigit && !isRange && (count >= parts || hasVariable) ? trimmed.text : nil
  }

  /// The text where it is a full commit.
  fileprivate var commit: String? {
    bytes.count == 40 && bytes.allSatisfy { $0.isShellNameByte } && CommitHash.isFull(bytes) ? string : nil
  }
}
