import AssayKit
import Testing

@Suite("Path patterns")
struct PathPatternTests {
  @Test(
    "globs match whole paths",
    arguments: [
      ("*.txt", "a.txt", true), ("*.txt", "b/a.txt", false), ("**/*.txt", "a.txt", true),
      ("**/*.txt", "x/y/a.txt", true), ("deps/**", "deps/a/b.in", true), ("deps/**", "other/deps/a", false),
      ("{a,b}/?.in", "b/x.in", true), ("{a,b}/?.in", "c/x.in", false), ("a*b*c", "axxbyyc", true),
      ("a**c", "a/b/c", true), ("", "", true), ("*", "", true), ("a{b", "a{b", true),
    ])
  func matching(_ pattern: String, _ path: String, _ expected: Bool) throws {
    #expect(try PathPattern(pattern).matches(path) == expected)
  }

  @Test("a hostile pattern costs no more than pattern times path")
  func hostile() throws {
    let pattern = try PathPattern(String(repeating: "*a", count: 500) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
    #expect(throws: ConfigurationError.self) { try PathPattern(String(repeating: "{a,b}", count: 40)) }
  }

  @Test("an inclusion needs a format that exists")
  func inclusions() throws {
    _ = try FileSelection(include: ["deps/*.lst=requirements"], exclude: ["vendor/**"])
    #expect(throws: ConfigurationError.self) { try FileSelection(include: ["deps"], exclude: []) }
    #expect(throws: ConfigurationError.self) { try FileSelection(include: ["deps=pip"], exclude: []) }
  }
}
