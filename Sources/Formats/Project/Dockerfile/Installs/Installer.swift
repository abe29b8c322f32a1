/// A program that installs packages: how it is called, and how it names a package and its version.
struct Installer {
  /// The installer as people call it.
  let manager: String
  /// The words that ask for an installation, and how many operands come before the packages.
  let subcommands: [Subcommand]
  /// The options that take a value.
  let options: OptionSyntax
  /// The options whose value is a package, as `-e` of pip.
  var packageOptions: Set<String> = []
  /// The options that give the version of the packages, as `-v` of gem.
  var versionOptions: Set<String> = []
  /// Reads a package word; nil for what is none: a path, a file.
  let package: @Sendable (ShellWord, InstallArguments) -> InstalledPackage?

  struct Subcommand {
    let words: [String]
    var skippedOperands = 0

    init(_ words: String, skippedOperands: Int = 0) {
      self.words = words.split(separator: " ").map(String.init)
      self.skippedOperands = skippedOperands
    }
  }

  /// The installer behind a program's name, or nil.
  static func named(_ program: String) -> Installer? {
    switch program {
    case "apt", "apt-get", "aptitude": .apt
    case "apk": .apk
    case "dnf", "dnf5", "microdnf", "yum", "tdnf": .rpm(program == "dnf5" ? "dnf" : program)
    case "zypper": .zypper
    case "pip": .pip
    case "uv": .uv
    case "pipx": .pipx
    case "pipenv": .pipenv
    case "poetry": .poetry
    case "pdm": .pdm
    case "conda", "mamba", "micromamba": .conda(program)
    case "npm": .npm
    case "gem": .gem
    case "cargo": .cargo
    case "go": .go
    default: nil
    }
  }
}

/// What a package word asks for.
struct InstalledPackage: Equatable {
  let name: String
  /// The one version that satisfies it, or nil.
  var version: String?
}

/// The arguments of an installer, its options taken apart from the packages.
struct InstallArguments {
  private(set) var packages: [ShellWord] = []
  /// The value of a version option, for all packages.
  private(set) var version: ShellWord?

  /// Nil where the command installs nothing.
  init?(_ words: ArraySlice<ShellWord>, of installer: Installer) {
    var rest = words
    var operands: [ShellWord] = []
    var optionPackages: [ShellWord] = []
    var onlyOperands = false
    // `cargo +nightly install`: the toolchain comes first.
    if let first = rest.first, first.bytes.first == UInt8(ascii: "+") { rest.removeFirst() }
    while let word = rest.popFirst() {
      if !onlyOperands, word.bytes == Array("--".utf8) {
        onlyOperands = true
      } else if onlyOperands || word.bytes.first != UInt8(ascii: "-") || word.bytes.count == 1 {
        operands.append(word)
      } else if let option = installer.options.valuedOption(word) {
        guard let value = option.value ?? rest.popFirst() else { break }
        if installer.packageOptions.contains(option.name) { optionPackages.append(value) }
        if installer.versionOptions.contains(option.name) { version = value }
      }
    }
    guard let skipped = Self.packageStart(in: operands, of: installer) else { return nil }
    packages = operands.dropFirst(skipped) + optionPackages
  }

  /// How many operands stand before the first package; nil where no subcommand installs.
  private static func packageStart(in operands: [ShellWord], of installer: Installer) -> Int? {
    for subcommand in installer.subcommands
    where operands.prefix(subcommand.words.count).map(\.string) == subcommand.words {
      return subcommand.words.count + subcommand.skippedOperands
    }
    return nil
  }
}
