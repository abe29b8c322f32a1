import Facts
import Governance
import Standards
import Syntax
import Testing

@Suite("Policy file")
struct PolicyTests {
  private func read(_ text: String) throws(ParseError) -> Policy {
    try Policy(reading: TOMLReader.read(SourceFile(path: "assay.toml", text: text)).root)
  }

  @Test("settings are read, and a rule can be switched off")
  func settings() throws {
    let policy = try read(
      "profile = \"asf-strict\"\nfeeds = [\"feeds\"]\nmaximum-feed-age-days = 30\n[levels]\nlicense-unknown = \"off\"\norphaned-dependency = \"error\"\n"
    )
    #expect(policy.profile == .asfStrict)
    #expect(policy.maximumFeedAgeDays == 30)
    #expect(policy.level(of: try #require(Rule.rule(id: "license-unknown"))) == nil)
    #expect(policy.level(of: try #require(Rule.rule(id: "orphaned-dependency"))) == .error)
    #expect(policy.level(of: try #require(Rule.rule(id: "unpinned-requirement"))) == .error)
  }

  @Test("`latest` floats by itself, further tags where the policy says so")
  func floatingTags() throws {
    let policy = try read("floating-tags = [\"stable\", \"lts-slim\"]\n")
    #expect(["latest", "stable", "lts-slim", "18"].map(policy.isFloating) == [true, true, true, false])
    #expect(try ["latest", "stable"].map(read("").isFloating) == [true, false])
  }

  @Test(
    "a mistake is an error with a suggestion",
    arguments: [
      ("profil = \"asf-strict\"", "did you mean `profile`?"),
      ("[levels]\nknown-vulnerabilty = \"off\"", "did you mean `known-vulnerability`?"),
      ("[levels]\nlicense-unknown = \"fatal\"", "write one of: note, warning, error, off"),
      ("profile = \"gpl\"", "write one of: apache-default, asf-strict, osadl-strict"),
    ])
  func mistakes(_ text: String, _ remedy: String) {
    let error = #expect(throws: ParseError.self) { try read(text) }
    #expect(error?.remedy == remedy)
  }

  @Test(
    "wrong kinds and numbers are refused",
    arguments: [
      "feeds = \"x\"", "platforms = \"linux\"", "platforms = [\"beos\"]", "maximum-feed-age-days = 0",
      "levels = 1",
      "floating-tags = \"stable\"",
      "floating-tags = [\"a:b\", \"c/d\", \"\"]",
      "image-sources = \"registry.example\"", "image-sources = [\"registry.example/tool:1\"]",
      "image-sources = [\"postgres:18\"]", "image-sources = [\"registry.example/team/\"]",
    ])
  func kinds(_ text: String) {
    #expect(throws: ParseError.self) { try read(text) }
  }

  private static let override = "[[licenses.override]]\npackage = \"a\"\nreason = \"r\"\nevidence = \"e\"\n"
  private static let sum = String(repeating: "a", count: 64)

  @Test("an override says what it needs, and a class what it is for")
  func licenses() throws {
    let policy = try read(
      Self.override + "version = \"1.0\"\nlicense = \"mit OR LicenseRef-X\"\nfile = \"LICENSE\"\n"
        + "sha256 = \"\(Self.sum.uppercased())\"\nuntil = 2026-12-31\n"
        + "[[licenses.class]]\nlicense = \"LicenseRef-X\"\nclass = \"P\"\nreason = \"r\"\n")
    let override = try #require(policy.licenses.overrides.first)
    #expect(override.license.description == "MIT OR LicenseRef-X")
    #expect(override.digest == "sha256:" + Self.sum && override.until == CalendarDate("2026-12-31"))
    let reading = LicenseReading.expression(try SPDXExpression(parsing: "LicenseRef-X"))
    #expect(policy.licenses.tables.classes(of: reading) == [.restricted])
    #expect(LicensePolicy.standard.classes(of: reading) == [.unknown], "the shipped tables stay as they are")
  }

  @Test(
    "a mistake in a licence entry is told with its line and remedy",
    arguments: [
      ("", 1, "`license` is missing"),
      ("license = \"MPL-2.O\"", 5, "did you mean `MPL-2.0`?"),
      (
        "license = \"Frobnicate-Public-1\"", 5,
        "write LicenseRef-NAME, and give it a class with [[licenses.class]]"
      ),
      ("license = \"GPL-2.0-only WITH Classpath\"", 5, "`Classpath` is not on the SPDX licence list"),
      (
        "license = \"MIT/X11\"", 5,
        "this is no operator: write AND where all apply, OR where one may be chosen"
      ),
      (
        "license = \"MIT\"\nversion = \">=1\"", 6,
        "write one version, such as \"1.2.3\", or leave it out to mean all"
      ),
      ("license = \"MIT\"\nfile = \"L\"\nsha256 = \"12\"", 7, "`sha256sum FILE` prints them"),
      ("license = \"MIT\"\nsha256 = \"\(sum)\"", 1, "`file` is missing"),
      ("license = \"MIT\"\nuntil = \"soon\"", 6, "write `until = 2026-11-30`"),
      ("license = \"MIT\"\nrason = \"r\"", 6, "did you mean `reason`?"),
      ("license = \"MIT\"\n\(override)license = \"MIT\"", 6, "keep one of them"),
      (
        "license = \"MIT\"\n[[licenses.allow]]\nlicense = \"MIT OR ISC\"\nreason = \"r\"", 7,
        "give each licence an entry of its own"
      ),
      ("license = \"MIT\"\n[[licenses.allow]]\nlicense = \"MIT\"", 6, "`reason` is missing"),
      (
        "license = \"MIT\"\n[[licenses.class]]\nlicense = \"MIT\"\nclass = \"Z\"", 8,
        "write one of: A, B, L, W, G, N, P, U"
      ),
    ])
  func licenseMistakes(_ rest: String, _ line: Int, _ text: String) throws {
    let source = SourceFile(path: "assay.toml", text: Self.override + rest + "\n")
    let error = try #require(throws: ParseError.self) { try Policy(reading: TOMLReader.read(source).root) }
    #expect(source.location(of: error.span).line == line)
    #expect(error.remedy == text || error.message == text, "\(error.message): \(error.remedy ?? "")")
  }

  @Test(
    "`reason` and `evidence` are required, and empty ones are refused", arguments: ["reason", "evidence"])
  func required(_ key: String) {
    let text = Self.override + "license = \"MIT\"\n"
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix(key) }.joined(separator: "\n")
    for text in [lines, lines + "\n\(key) = \" \""] {
      let error = #expect(throws: ParseError.self) { try read(text) }
      #expect(error?.message.hasPrefix("`\(key)` is ") == true)
    }
  }
}
