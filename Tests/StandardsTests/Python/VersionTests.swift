import Standards
import Syntax
import Testing

@Suite("PEP 440 versions")
struct VersionTests {
  @Test(
    "the normal form follows the clauses of \"Normalization\"",
    arguments: [
      // "Case sensitivity", "Integer normalization", "Pre-release separators", "Pre-release spelling"
      ("1.1RC1", "1.1rc1"), ("00", "0"), ("09000", "9000"), ("1.0+foo0100", "1.0+foo0100"),
      ("1.1.a1", "1.1a1"), ("1.1-a1", "1.1a1"), ("1.1a.1", "1.1a1"), ("1.1alpha1", "1.1a1"),
      ("1.1beta2", "1.1b2"), ("1.1c3", "1.1rc3"), ("1.1pre4", "1.1rc4"), ("1.1preview5", "1.1rc5"),
      // "Implicit pre-release number", "Post-release separators", "Post-release spelling"
      ("1.2a", "1.2a0"), ("1.2-post2", "1.2.post2"), ("1.2post2", "1.2.post2"), ("1.2.post-2", "1.2.post2"),
      ("1.0-r4", "1.0.post4"), ("1.0.rev4", "1.0.post4"), ("1.2.post", "1.2.post0"), ("1.0-1", "1.0.post1"),
      // "Development release separators", "Implicit development release number", "Local version segments"
      ("1.2-dev2", "1.2.dev2"), ("1.2dev2", "1.2.dev2"), ("1.2.dev", "1.2.dev0"),
      ("1.0+ubuntu-1", "1.0+ubuntu.1"), ("1.0+UBUNTU_01", "1.0+ubuntu.1"),
      // "Preceding v character", "Leading and trailing whitespace", epochs, zeros
      ("v1.0", "1.0"), ("V2", "2"), (" 1.0\n", "1.0"), ("\u{2003}1.0\u{A0}", "1.0"), ("1!2.0", "1!2.0"),
      ("0!2.0", "2.0"), ("1.0.0", "1.0.0"), ("01!02.00.a-.dev_", "1!2.0a0.dev0"),
      // all together
      ("1!2.3.4-Alpha_5.REV6-dev.7+Local.8", "1!2.3.4a5.post6.dev7+local.8"),
      ("1.0a--1", "1.0a0.post1"), ("1.0.0000000000000000000000000000000000000000001", "1.0.1"),
      ("1.340282366920938463463374607431768211456", "1.340282366920938463463374607431768211456"),
      ("1000000000000000000.000000000000000001", "1000000000000000000.1"),
      ("1.0+1000000000000000000000000000000000002", "1.0+1000000000000000000000000000000000002"),
    ]
  )
  func normalizes(written: String, normalized: String) {
    #expect(Version(written)?.normalized == normalized)
    #expect(Version(normalized)?.normalized == normalized)
    #expect(Version(written) == Version(normalized))
  }

  // From the tests of the reference implementation, pypa/packaging.
  @Test(
    "what is no version is refused with a span inside it",
    arguments: [
      "", " ", "french toast", "1.0+a+", "1.0++", "1.0+_foobar", "1.0+1+1", "1 .0", "1. 0a1", "1.0a 1",
      "٠١٢.٣٤٥.٦٧٨٩", ".", "..", "1..0", ".1.0", "1.0+İ", "lt", "v", "1!", "!1", "1.0-", "1.0.",
      "1.0.po\u{17F}t1",
      "1.0rc1x", "2004d-beta", "1.0-SNAPSHOT",
    ]
  )
  func refuses(written: String) throws {
    let error = try #require(throws: ParseError.self) { try Version(parsing: written) }
    #expect(error.code == .syntax)
    #expect(0 <= error.span.start && error.span.start <= error.span.end)
    #expect(error.span.end <= written.utf8.count)
  }

  @Test("a version of more than 256 bytes is refused")
  func limits() throws {
    let digits = String(repeating: "9", count: Version.maximumBytes)
    #expect(Version(digits)?.normalized == digits)
    let error = try #require(throws: ParseError.self) { try Version(parsing: digits + "9") }
    #expect(error.code == .limit)
  }

  // "Summary of permitted suffixes and relative ordering", and the lists of its neighbouring clauses.
  static let ascending = [
    "0.dev0", "0", "1.dev0", "1.0.dev456", "1.0a1.dev1", "1.0a1", "1.0a2.dev456", "1.0a12.dev456", "1.0a12",
    "1.0b1.dev456", "1.0b2", "1.0b2.post345.dev456", "1.0b2.post345", "1.0rc1.dev456", "1.0rc1", "1.0",
    "1.0+abc.5", "1.0+abc.7", "1.0+abcdefgh", "1.0+abcdefgh.0", "1.0+abcdefghi", "1.0+5", "1.0+5.a",
    "1.0+1000000000000000000", "1.0.post456.dev34", "1.0.post456", "1.0.0.1", "1.1.dev1", "1.9", "1.10",
    "1.999999999999999999", "1.1000000000000000000", "1.18446744073709551616", "2024.1", "1!0.1", "2!0",
    "1000000000000000000!0",
  ]

  @Test("versions are ordered by epoch, release, pre, post, dev, local", arguments: ascending.indices)
  func orders(index: Int) throws {
    let version = try #require(Version(Self.ascending[index]))
    for (other, text) in Self.ascending.enumerated() {
      let second = try #require(Version(text))
      #expect((version < second) == (index < other), "\(version) and \(second)")
      #expect((version == second) == (index == other), "\(version) and \(second)")
    }
  }

  /// Numbers on both sides of every length that a packed key gives them, in ascending order.
  private static let edges = [
    "0", "1", "14", "15", "16", "17", "255", "271", "272", "273", "4367", "4368", "4369", "65535", "20260724",
    "268439823", "268439824", "268439825", "999999999999999999", "1000000000000000000",
    "18446744073709551615",
  ]

  @Test(
    "a number of any size orders versions wherever it stands",
    arguments: [
      ("", "!0.1"), ("", ""), ("1.", ".2"), ("1.2.3.4.5.6.7.8.", ""), ("1a", ""), ("1rc", ".post1.dev1"),
      ("1.20260724.20260724.20260724.post", ""), ("1.2.3.post4.dev", ""), ("1+", ""), ("2026.1.dev", "+a.1"),
    ]
  )
  func ordersEdges(before: String, after: String) throws {
    let versions = try Self.edges.map { try #require(Version(before + $0 + after)) }
    for (index, version) in versions.enumerated() {
      let text = before + Self.edges[index] + after
      #expect(version.normalized == (text == "0!0.1" ? "0.1" : text))
      for (other, second) in versions.enumerated() {
        #expect((version < second) == (index < other), "\(version) and \(second)")
        #expect((version == second) == (index == other), "\(version) and \(second)")
      }
    }
  }

  @Test(
    "trailing zeros of the release do not count",
    arguments: [("1", "1.0.0"), ("0", "0.0"), ("1.0a1", "1a1"), ("1!2.0.0.post1+a", "1!2.post1+a")]
  )
  func equates(first: String, second: String) throws {
    let (left, right) = (try #require(Version(first)), try #require(Version(second)))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(left.normalized != right.normalized)
  }

  @Test("the parts of a version")
  func parts() throws {
    let version = try #require(Version("1!2.0.0rc3.post4.dev5+local.6"))
    #expect(version.epoch == "1")
    #expect(version.release == ["2", "0", "0"])
    #expect(version.publicVersion.normalized == "1!2.0.0rc3.post4.dev5")
    #expect(version.baseVersion.normalized == "1!2.0.0")
    #expect(version.isPrerelease && version.isPostrelease && version.isDevrelease && version.hasLocal)
  }

  @Test(
    "alpha, beta, candidate and development releases are pre-releases",
    arguments: [
      ("1.0", false), ("1.0.post1", false), ("1.0+a", false), ("1.0a1", true), ("1.0b1", true),
      ("1.0rc1", true),
      ("1.0.dev1", true), ("1.0.post1.dev1", true),
    ]
  )
  func prereleases(written: String, isPrerelease: Bool) {
    #expect(Version(written)?.isPrerelease == isPrerelease)
  }

  @Test("printing is the inverse of parsing, and the order is total", arguments: [1, 2, 3] as [UInt64])
  func properties(seed: UInt64) throws {
    var random = RandomPythonText(seed: seed)
    var versions: [Version] = []
    for _ in 0..<400 {
      let text = random.version()
      let version = try #require(Version(text), "seed \(seed): \(text)")
      let again = try #require(Version(version.normalized))
      #expect(again == version && again.normalized == version.normalized, "seed \(seed): \(text)")
      versions.append(version)
    }
    let sorted = versions.sorted()
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      #expect(!(second < first), "seed \(seed): \(first), \(second)")
      #expect((first == second) != (first < second), "seed \(seed): \(first), \(second)")
    }
  }
}
