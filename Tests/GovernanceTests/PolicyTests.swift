import Governance
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
}
