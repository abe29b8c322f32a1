import ArgumentParser
import AssayKit
import Facts
import Governance
import Reporting
import Standards
import Syntax

struct PurlQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purl",
    abstract: "Prints the canonical form of a package URL.",
    discussion: "EXAMPLE\n  assay query purl pkg:PyPI/Django@5.0"
  )

  @OptionGroup var questions: Questions

  func run() throws {
    try questions.answer(fieldCount: 1) { fields in
      do throws(ParseError) {
        return try PackageURL(parsing: fields[0], .canonicalising).description
      } catch {
        return "invalid \(error.message)"
      }
    }
  }
}

struct TOMLQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toml",
    abstract: "Prints a TOML document as tagged JSON; exit 1 for an invalid one.",
    discussion: "EXAMPLE\n  assay query toml pyproject.toml"
  )

  @Argument(help: "The file.", completion: .file(extensions: ["toml", "lock"]))
  var file: String

  @Option(help: "The version of TOML: 1.0 or 1.1.")
  var toml = TOMLVersion.v1_0

  func run() throws {
    let source = try SourceReader.read(file)
    let tree: SyntaxTree
    do throws(ParseError) {
      tree = try TOMLReader.read(source, version: toml)
    } catch {
      Console.note(error.diagnostic(in: source))
      throw ExitCode.blocked
    }
    try Console.write(TaggedJSON.render(tree.root))
  }
}

struct CVSSQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cvss",
    abstract: "Scores a CVSS vector (2.0, 3.0, 3.1 or 4.0).",
    discussion: "EXAMPLE\n  assay query cvss CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
  )

  @Flag(help: "Print the base, temporal and environmental scores, `-` where not defined.")
  var all = false

  @OptionGroup var questions: Questions

  func run() throws {
    try questions.answer(fieldCount: 1) { fields in
      do throws(ParseError) {
        let vector = try CVSSVector(parsing: fields[0])
        guard all else { return "\(vector.score) \(vector.severity)" }
        let scores = vector.scores
        return [scores.base, scores.temporal, scores.environmental].map { $0.map { "\($0)" } ?? "-" }
          .joined(separator: "\t")
      } catch {
        return "invalid \(error.message)"
      }
    }
  }
}

struct LicenseQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "license",
    abstract: "Judges a licence for a scope: ok, note, review, block or BEST..WORST.",
    discussion: "EXAMPLE\n  assay query license --scope extra 'MIT AND LGPL-3.0-only'"
  )

  @Option(help: ArgumentHelp("The scope.", valueName: "SCOPE"))
  var scope: LicenseScope = .runtime

  @Option(help: ArgumentHelp("The profile.", valueName: "PROFILE"))
  var profile: LicenseProfile = .apacheDefault

  @OptionGroup var questions: Questions

  func run() throws {
    let policy = LicensePolicy.standard
    try questions.answer(fieldCount: 1) { fields in
      let reading =
        policy.vocabulary.expression(fields[0]).map { .expression($0) }
        ?? policy.vocabulary.legacyText(fields[0])
      let judgement = policy.judge(reading, scope: scope, profile: profile)
      let branch = judgement.chosen.map { "\($0), chosen of " } ?? ""
      return "\(judgement)\t\(branch)\(reading)"
    }
  }
}

struct LicenseTextQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "license-text",
    abstract:
      "Prints the digest of a licence text's words, and of which licences it may be; `-` where that is not known.",
    discussion: "EXAMPLE\n  assay query license-text LICENSE"
  )

  @OptionGroup var questions: Questions

  func run() throws {
    try questions.answer(fieldCount: 1) { fields in
      let bytes = try SourceReader.read(fields[0]).bytes
      let licenses = LicenseTexts.standard.licenses(of: bytes)
      return "\(LicenseTexts.digest(of: bytes) ?? "-")\t\(licenses ?? "-")"
    }
  }
}

extension LicenseScope: ExpressibleByArgument {}
extension LicenseProfile: ExpressibleByArgument {}

struct AdvisoriesQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advisories",
    abstract: "Lists the records that affect a version: sorted ids, `?ID` where unknown, `-` for none.",
    discussion: "EXAMPLE\n  assay query advisories --feeds osv.zip jinja2 3.1.3"
  )

  @Option(help: "Advisory data: a file, folder or archive (repeatable).", completion: .file())
  var feeds: [String] = []

  @Option(help: "An advisory index, in place of feeds.", completion: .file())
  var index: String?

  @Option(help: ArgumentHelp("The ecosystem of the names, as OSV calls it.", valueName: "PyPI|Debian:12|…"))
  var ecosystem = "PyPI"

  @Option(help: "The architecture of the packages (default: any).")
  var arch: String?

  @Option(help: ArgumentHelp("The module stream that the packages come from.", valueName: "NAME:STREAM"))
  var module: String?

  @OptionGroup var day: DayOptions

  @OptionGroup var questions: Questions

  func run() throws {
    let source = try AdvisorySource(feeds: feeds, index: index, asOf: day.day)
    Console.note(source.notEvaluated)
    try questions.answer(fieldCount: 2) { fields in
      let package = package(name: fields[0], version: fields[1])
      return answer(try source.database(for: package).matches(package))
    }
  }

  /// Several records may have one id: it is listed once.
  private func answer(_ matches: [AdvisoryMatch]) -> String {
    let affected = Set(matches.lazy.filter { $0.verdict == .affected }.map(\.advisory.id))
    let ids = Set(matches.map(\.advisory.id)).sorted().map { (affected.contains($0) ? "" : "?") + $0 }
    return ids.isEmpty ? "-" : ids.joined(separator: ",")
  }

  private func package(name: String, version: String) -> AdvisedPackage {
    var package = AdvisedPackage(ecosystem: ecosystem, name: name, version: version)
    package.architecture = arch
    if let module { package.module = module.isEmpty ? .none : .stream(module) }
    return package
  }
}

extension TOMLVersion: ExpressibleByArgument {}
