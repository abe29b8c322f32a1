import ArgumentParser
import AssayKit
import Standards
import Syntax

struct CompareQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Orders two versions: <, =, > or `invalid A`, `invalid B`.",
    discussion: "EXAMPLE\n  assay query compare deb 1.0-1 1.0-2"
  )

  @Argument(help: ArgumentHelp("Whose rules.", valueName: "pypi|deb|rpm|apk|gentoo|freebsd"))
  var ecosystem: VersionScheme

  @OptionGroup var questions: Questions

  func run() throws {
    try questions.answer(fieldCount: 2) { fields in
      switch ecosystem.compareLabels(fields[0], fields[1]) {
      case .less: "<"
      case .equal: "="
      case .greater: ">"
      case .invalidLeft: "invalid A"
      case .invalidRight: "invalid B"
      }
    }
  }
}

extension VersionScheme: ExpressibleByArgument {}

struct NormalizeQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Prints the PEP 440 normal form of a version, or `invalid`.",
    discussion: "EXAMPLE\n  assay query normalize v1.0-RC.1"
  )

  @OptionGroup var questions: Questions

  func run() throws {
    try questions.answer(fieldCount: 1) { Version($0[0])?.normalized ?? "invalid" }
  }
}

struct SpecifierQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "specifier",
    abstract: "Tells whether a version satisfies a PEP 440 specifier.",
    discussion: "EXAMPLE\n  assay query specifier '~=1.4.2' 1.4.9"
  )

  @Flag(help: "Accept pre-releases.")
  var prereleases = false

  @OptionGroup var questions: Questions

  func run() throws {
    try questions.answer(fieldCount: 2) { fields in
      do throws(ParseError) {
        let specifiers = try VersionSpecifierSet(parsing: fields[0])
        return specifiers.contains(fields[1], prereleases: prereleases ? true : nil) ? "true" : "false"
      } catch {
        return "invalid \(error.message)"
      }
    }
  }
}

struct MarkerQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marker",
    abstract: "Judges a PEP 508 marker: true, false, unknown or `invalid`.",
    discussion: "EXAMPLE\n  assay query marker --python 3.12 --platform linux \"sys_platform == 'win32'\""
  )

  @Option(help: ArgumentHelp("The Python version.", valueName: "X.Y"))
  var python: String?

  @Option(help: ArgumentHelp("The platform.", valueName: "linux|macos|windows"))
  var platform: MarkerPlatform?

  @Option(help: "The active extra.")
  var extra: String?

  @OptionGroup var questions: Questions

  func run() throws {
    guard var environment = MarkerEnvironment.target(pythonVersion: python, platform: platform) else {
      throw ConfigurationError("`\(python ?? "")` is no Python version", remedy: "write --python 3.12")
    }
    if let extra { environment.extra = Set([ExtraName(extra)].compactMap { $0 }) }
    try questions.answer(fieldCount: 1) { fields in
      do throws(ParseError) {
        let result = try Marker(parsing: fields[0]).evaluate(in: environment)
        return result.map { $0 ? "true" : "false" } ?? "unknown"
      } catch {
        return "invalid \(error.message)"
      }
    }
  }
}
