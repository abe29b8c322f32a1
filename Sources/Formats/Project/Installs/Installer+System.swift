import Facts
extension Installer {
  static let apt = Installer(
    manager: "apt",
    subcommands: [Subcommand("install")],
    options: [
      "-t", "--target-release", "--default-release", "-c", "--config-file", "-o", "--option", "-a",
      "--host-architecture", "-P", "--build-profiles", "-S", "--snapshot",
    ]
  ) { word, _ in
    // `name/release` asks for a release, `name-` for a removal.
    guard !word.isPath, !word.hasSuffix(".deb"), word.hasExpansion || !word.hasSuffix("-") else { return nil }
    let parts = word.split(at: "=")
    let name = ShellWord(parts.name).split(at: "/:").name.text
    return InstalledPackage(
      name: name, version: parts.rest.flatMap { $0.exactText(without: "*?") }, isLimited: parts.rest != nil)
  }

  static let apk = Installer(
    manager: "apk",
    subcommands: [Subcommand("add")],
    options: [
      "-t", "--virtual", "-X", "--repository", "-p", "--root", "--arch", "--keys-dir", "--repositories-file",
      "--wait", "--cache-dir", "--cache-max-age", "--progress-fd", "--timeout",
    ]
  ) { word, _ in
    guard !word.isPath, !word.hasSuffix(".apk"), let first = word.bytes.first,
      !".!".utf8.contains(first)
    else { return nil }
    let parts = word.split(at: "=<>~")
    let name = ShellWord(parts.name).split(at: "@").name.text
    guard let rest = parts.rest, let separator = parts.separator else { return InstalledPackage(name: name) }
    let version = separator == UInt8(ascii: "=") ? rest.exactText(without: "~*") : nil
    // `=~1.2` and `~=1.2` admit rebuilds and patches only, and are how people pin here.
    let isFuzzy = "=~".utf8.contains(separator) && rest.firstIndex(ofAny: "*<>") == nil
    return InstalledPackage(name: name, version: version, constraint: isFuzzy ? .pinned : .range)
  }

  static func rpm(_ manager: String) -> Installer {
    Installer(
      manager: manager,
      subcommands: [
        "install", "localinstall", "reinstall", "groupinstall", "group install", "module install",
        "install-n", "install-nevra",
      ].map { Subcommand($0) },
      options: [
        "-c", "--config", "--enablerepo", "--disablerepo", "--repo", "--repoid", "--installroot",
        "--releasever",
        "--setopt", "-x", "--exclude", "--disableexcludes", "-R", "--randomwait", "-d", "--debuglevel", "-e",
        "--errorlevel", "--forcearch", "--advisory", "--comment", "--downloaddir", "--repofrompath",
      ]
    ) { word, _ in
      guard !word.isPath, !word.isURL, !word.hasSuffix(".rpm") else { return nil }
      return RPMPackageWord.read(word)
    }
  }

  /// Whatever the system has: names alone are common to all.
  static let anySystem = Installer(manager: "package", subcommands: [Subcommand("install")], options: []) {
    word, _ in
    guard !word.isPath, !word.isURL else { return nil }
    let parts = word.split(at: "=<>")
    let isExact = parts.separator == UInt8(ascii: "=")
    return InstalledPackage(
      name: parts.name.text, version: isExact ? parts.rest.flatMap { $0.exactText(without: "*") } : nil)
  }

  static let zypper = Installer(
    manager: "zypper",
    subcommands: [Subcommand("install"), Subcommand("in")],
    options: [
      "-r", "--repo", "--from", "-t", "--type", "-R", "--root", "--installroot", "-c", "--config", "-p",
      "--plus-repo", "-C", "--capability", "--releasever",
    ]
  ) { word, _ in
    guard !word.isPath, !word.isURL, !word.hasSuffix(".rpm") else { return nil }
    let parts = word.split(at: "=<>")
    let isExact = parts.separator == UInt8(ascii: "=")
    return InstalledPackage(
      name: parts.name.text,
      version: isExact ? parts.rest.flatMap { $0.exactText(without: "*") } : nil,
      isLimited: parts.rest != nil
    )
  }
}

/// `name[-version[-release]][.arch]`, `@group` or `module:stream`.
private enum RPMPackageWord {
  private static let architectures = ["x86_64", "aarch64", "i686", "noarch", "ppc64le", "s390x"]

  static func read(_ word: ShellWord) -> InstalledPackage {
    let text = word.text.slice(0..<architectureStart(of: word))
    let parts = partStarts(of: text.bytes)
    // One part after the name is a version, two are version and release.
    for (index, start) in parts.enumerated().suffix(2) {
      let release = index + 1 < parts.count ? parts[index + 1] : nil
      guard isVersion(text, from: start, release: release) else { continue }
      let version = ShellWord(text.slice(start..<text.count), hasExpansion: word.hasExpansion)
      return InstalledPackage(
        name: text.slice(0..<start - 1).text, version: version.exactText(without: "*?"), isLimited: true)
    }
    // `module:stream` takes whatever version the stream holds.
    let colon = word.bytes.firstIndex(of: UInt8(ascii: ":")) ?? text.count
    return InstalledPackage(name: text.slice(0..<min(colon, text.count)).text, isLimited: colon < text.count)
  }

  private static func architectureStart(of word: ShellWord) -> Int {
    let suffix = architectures.first { word.hasSuffix("." + $0) }
    return word.bytes.count - (suffix.map { $0.utf8.count + 1 } ?? 0)
  }

  /// Where the parts after each `-` begin, outside of variables.
  private static func partStarts(of bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$") {
        index = max(index + 1, ShellExpansion(bytes, at: index).end)
        continue
      }
      if bytes[index] == UInt8(ascii: "-"), index > 0 { starts.append(index + 1) }
      index += 1
    }
    return starts
  }

  /// Whether a version begins here: a number with a dot or an epoch, or a variable.
  private static func isVersion(_ text: MappedText, from start: Int, release: Int?) -> Bool {
    let version = text.bytes[start..<(release.map { $0 - 1 } ?? text.count)]
    let isNumber = version.first?.isShellDigit == true && version.contains { ".:".utf8.contains($0) }
    guard isNumber || version.first == UInt8(ascii: "$") else { return false }
    guard let release, release < text.count else { return release == nil }
    return text.bytes[release].isShellDigit || text.bytes[release] == UInt8(ascii: "$")
  }
}
