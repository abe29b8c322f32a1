import Facts

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
  /// The options that name a file which limits versions, as `-c` of pip.
  var constraintOptions: Set<String> = []
  /// The options that say where packages come from, as `--index-url` of pip, with the names of their rows.
  var sourceOptions: [String: String] = [:]
  /// The options that name the package of a command which is run, as `--from` of uvx: the first operand is then none.
  var runOptions: Set<String> = []
  /// Reads a package word; nil for what is none: a path, a file.
  let package: @Sendable (ShellWord, InstallArguments) -> InstalledPackage?

  struct Subcommand {
    /// Which operands are packages; the rest is a command to be run, or with `noOperand` files and folders.
    enum Packages { case all, first, none, noOperand }

    let words: [String]
    var skippedOperands = 0
    var packages = Packages.all

    init(_ words: String, skippedOperands: Int = 0, packages: Packages = .all) {
      self.words = words.split(separator: " ").map(String.init)
      self.skippedOperands = skippedOperands
      self.packages = packages
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
    case "uvx": .uvx
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
  let version: String?
  let constraint: InstallCommand.Constraint
  /// Where it comes from, if not from the installer's index; without credentials.
  var url: String?

  /// `isLimited`: whether the word limits the version, if not to one.
  init(name: String, version: String? = nil, isLimited: Bool = false) {
    self.init(
      name: name, version: version, constraint: version != nil ? .pinned : isLimited ? .range : .none)
  }

  init(name: String, version: String?, constraint: InstallCommand.Constraint) {
    self.name = name
    self.version = version
    self.constraint = constraint
  }
}

/// The arguments of an installer, its options taken apart from the packages.
struct InstallArguments {
  private(set) var packages: [ShellWord] = []
  /// The value of a version option, for all packages.
  private(set) var version: ShellWord?
  /// Whether a file is named that may limit the versions.
  private(set) var hasConstraints = false
  /// Whether an option names the package of the command that is run.
  private var namesRun = false
  /// What options say of where packages come from: the name of the row, and the value.
  private(set) var sources: [(name: String, value: ShellWord)] = []

  /// Nil where the command installs nothing.
  init?(_ words: ArraySlice<ShellWord>, of installer: Installer) {
    var rest = words
    var operands: [ShellWord] = []
    var optionPackages: [ShellWord] = []
    var onlyOperands = false
    // `cargo +nightly install`: the toolchain comes first.
    if let first = rest.first, first.bytes.first == UInt8(ascii: "+") { rest.removeFirst() }
    while !Self.isComplete(operands, of: installer), let word = rest.popFirst() {
      if !onlyOperands, word.bytes == Array("--".utf8) {
        onlyOperands = true
      } else if onlyOperands || word.bytes.first != UInt8(ascii: "-") || word.bytes.count == 1 {
        operands.append(word)
      } else if let option = installer.options.valuedOption(word) {
        guard let value = option.value ?? rest.popFirst() else { break }
        if installer.packageOptions.contains(option.name) { optionPackages.append(value) }
        note(option.name, value, of: installer)
      }
    }
    guard let subcommand = Self.subcommand(in: operands, of: installer) else { return nil }
    packages = (namesRun ? [] : subcommand.packages(of: operands)) + optionPackages
  }

  private mutating func note(_ option: String, _ value: ShellWord, of installer: Installer) {
    if installer.versionOptions.contains(option) { version = value }
    if installer.constraintOptions.contains(option) { hasConstraints = true }
    if installer.runOptions.contains(option) { namesRun = true }
    if let name = installer.sourceOptions[option] { sources.append((name, value)) }
  }

  private static func subcommand(in operands: [ShellWord], of installer: Installer) -> Installer.Subcommand? {
    installer.subcommands.first { operands.prefix($0.words.count).map(\.string) == $0.words }
  }

  /// Whether what follows belongs to a command that is run, and no longer to the installer.
  private static func isComplete(_ operands: [ShellWord], of installer: Installer) -> Bool {
    // Only the first few operands can decide.
    guard operands.count <= 4, let subcommand = subcommand(in: operands, of: installer) else { return false }
    switch subcommand.packages {
    case .all, .noOperand: return false
    case .first, .none: return operands.count > subcommand.words.count + subcommand.skippedOperands
    }
  }
}

extension Installer.Subcommand {
  fileprivate func packages(of operands: [ShellWord]) -> [ShellWord] {
    let rest = operands.dropFirst(words.count + skippedOperands)
    switch packages {
    case .all: return Array(rest)
    case .first: return Array(rest.prefix(1))
    case .none, .noOperand: return []
    }
  }
}
