import Standards
import Syntax
import Testing

@Suite("PEP 440 version specifiers")
struct VersionSpecifierTests {
  // Each row quotes or follows an example of the clause that its comment names.
  @Test(
    "a clause admits what its operator says",
    arguments: [
      // "Compatible release"
      ("~=2.2", "2.2", true), ("~=2.2", "2.9", true), ("~=2.2", "3.0", false), ("~=1.4.5", "1.5", false),
      ("~=2.2.post3", "2.2.post3", true), ("~=2.2.post3", "2.2", false), ("~=1.4.5a4", "1.4.5a4", true),
      ("~=2.2.0", "2.2.9", true), ("~=2.2.0", "2.3", false), ("~=1.0", "2.0.dev0", false),
      // "Version matching"
      ("==1.1", "1.1.post1", false), ("==1.1.post1", "1.1.post1", true), ("==1.1.*", "1.1.post1", true),
      ("==1.1", "1.1a1", false), ("==1.1.*", "1.1a1", true), ("==1.1.*", "1.1.dev0", true),
      ("==1", "1.0.0", true),
      ("==1.1", "1.1+local", true), ("==1.1+local", "1.1", false), ("==1.1+local", "1.1+local.2", false),
      ("==1.0.*", "1", true), ("==1.0.*", "1.0.0.5", true), ("==1.0.*", "1.1", false),
      ("==1.*", "1!1.0", false),
      ("==999999999999999999.*", "999999999999999999.9", true),
      ("==999999999999999999.*", "1000000000000000000", false),
      // "Version exclusion"
      ("!=1.1", "1.1.post1", true), ("!=1.1.*", "1.1.post1", false), ("!=1.1", "1.1+local", false),
      ("!=1.1+local", "1.1", true),
      // "Inclusive ordered comparison"
      (">=1.0", "1.0", true), (">=1.0", "1.0rc1", false), ("<=1.0", "1.0+local", true),
      ("<=1.0", "1.0.post1", false),
      (">=1.0", "1.0+local", true),
      // "Exclusive ordered comparison"
      (">1.7", "1.7.1", true), (">1.7", "1.7.0.post1", false), (">1.7.post2", "1.7.1", true),
      (">1.7.post2", "1.7.0.post3", true), (">1.7.post2", "1.7.0", false), (">1.7", "1.7+local", false),
      (">1.7", "1.7.0.1.dev0", true), (">1.7a1", "1.7a1.post1", false), (">1.7a1", "1.7a2.dev0", true),
      (">1.7.dev1", "1.7.dev1+local", false), ("<1.7", "1.7rc1", false), ("<1.7", "1.7.dev0", false),
      ("<1.7rc1", "1.7b1", true), ("<1.7.post1", "1.7", true), ("<1.7.post1", "1.7.post1.dev0", false),
      // "Arbitrary equality"
      ("===foobar", "FooBar", true), ("===1.0", "1.0.0", false), ("===1.0", "1.0+local", false),
      ("==1.0", "x", false),
      ("", "x", true), ("===", "", true), ("===1.0-RC1", "1.0-rc1", true),
    ] as [(String, String, Bool)]
  )
  func admits(specifier: String, version: String, isAdmitted: Bool) throws {
    let set = try VersionSpecifierSet(parsing: specifier)
    #expect(set.contains(version) == isAdmitted)
    #expect(set.contains(version, prereleases: true) == isAdmitted)
  }

  @Test("pre-releases match unless they are refused")
  func prereleases() throws {
    let set = try VersionSpecifierSet(parsing: ">=1.0")
    let version = try #require(Version("1.1rc1"))
    #expect(set.contains(version))
    #expect(!set.contains(version, prereleases: false))
    #expect(!set.contains("1.1rc1", prereleases: false))
    #expect(VersionSpecifierSet("===1.0rc1")?.contains("1.0rc1", prereleases: false) == false)
  }

  @Test(
    "a set names a pre-release in any clause but != and .*",
    arguments: [
      (">=1.0rc1", true), ("<1.0.dev0,>0", true), ("===1.0a1", true), ("!=1.0rc1", false), ("==1.0.*", false),
      ("===foo", false), ("", false),
    ]
  )
  func namesPrerelease(specifier: String, names: Bool) {
    #expect(VersionSpecifierSet(specifier)?.namesPrerelease == names)
  }

  @Test(
    "clauses are printed as written, sorted, once and without blanks",
    arguments: [
      (">= 1.0 , < 2", "<2,>=1.0"), (",>=1.0,,", ">=1.0"), ("", ""), (">=1.0.0,>=1.0", ">=1.0"),
      ("~=1.0,~=1.0.0", "~=1.0,~=1.0.0"), ("==V1.0-RC1", "==V1.0-RC1"), ("!=1.5.*,>1\t", "!=1.5.*,>1"),
      ("=== Foo", "===Foo"),
    ]
  )
  func prints(written: String, printed: String) {
    #expect(VersionSpecifierSet(written)?.description == printed)
  }

  @Test(
    "the spelling of versions does not count, but for ~=, .* and ===",
    arguments: [
      ("==1.0", "== 1.0.0", true), (">=1,<2", "<2.0,>=1", true), ("==1.0a1", "==1.0.alpha1", true),
      ("~=1.0", "~=1.0.0", false), ("==1.*", "==1.0.*", false), ("===1.0", "===1.0.0", false),
      ("==1", ">=1", false),
    ]
  )
  func equates(first: String, second: String, isEqual: Bool) throws {
    let (left, right) = (try VersionSpecifierSet(parsing: first), try VersionSpecifierSet(parsing: second))
    #expect((left == right) == isEqual)
    #expect(!isEqual || left.hashValue == right.hashValue)
  }

  @Test(
    "a pin is one clause, == without wildcard or ===",
    arguments: [
      ("==1.0", true), ("===1.0", true), ("==1.0+cpu", true), ("==1.*", false), (">=1.0", false), ("", false),
      ("==1.0,>0", false), ("==1.0,==1.0.0", true), ("~=1.0", false),
    ]
  )
  func pins(specifier: String, isPin: Bool) {
    #expect(VersionSpecifierSet(specifier)?.isPin == isPin)
  }

  @Test(
    "a fault is told at its place",
    arguments: [
      ("1.0", 0, "version operator"), (">=1.0 <2", 5, "is not a version"),
      (">=1.0,~=2", 6, "at least two numbers"),
      (">=1.0,<2.*", 6, "`.*`"), ("==1.0a1.*", 0, "`.*`"), (">=1.0+local", 0, "local version"),
      ("==", 2, "missing"),
      (">=1.0,=>2", 6, "version operator"), ("===a b", 4, "without white space"),
      ("^1.0", 0, "version operator"),
    ]
  )
  func faults(specifier: String, offset: Int, message: String) throws {
    let error = try #require(throws: ParseError.self) { try VersionSpecifierSet(parsing: specifier) }
    #expect(error.message.contains(message), "\(error.message)")
    #expect(error.span.start == offset)
    #expect(error.span.end <= specifier.utf8.count)
  }

  @Test("more than 1,000 clauses and more than 64 KiB are refused")
  func limits() throws {
    let many = String(repeating: ">=1,", count: VersionSpecifierSet.maximumClauses)
    #expect(VersionSpecifierSet(many)?.description == ">=1")
    #expect(
      try #require(throws: ParseError.self) { try VersionSpecifierSet(parsing: many + ">=1") }.code == .limit
    )
    let long = "===" + String(repeating: "x", count: VersionSpecifierSet.maximumBytes)
    #expect(try #require(throws: ParseError.self) { try VersionSpecifierSet(parsing: long) }.code == .limit)
  }

  @Test(
    "adding a clause only narrows, and printing is the inverse of parsing",
    arguments: [1, 2] as [UInt64]
  )
  func properties(seed: UInt64) throws {
    var random = RandomPythonText(seed: seed)
    for _ in 0..<500 {
      let (wide, clause, version) = (random.specifierSet(), random.clause(), random.version())
      let set = try VersionSpecifierSet(parsing: wide)
      let narrowed = try VersionSpecifierSet(parsing: wide + "," + clause)
      let added = try VersionSpecifierSet(parsing: clause)
      let expected = set.contains(version) && added.contains(version)
      #expect(narrowed.contains(version) == expected, "seed \(seed): \(wide) , \(clause) and \(version)")
      #expect(VersionSpecifierSet(set.description) == set, "seed \(seed): \(wide)")
      #expect(VersionSpecifierSet(narrowed.clauses.reversed()) == narrowed, "seed \(seed): \(narrowed)")
    }
  }

  @Test("~= is >= together with ==.*, and != is the opposite of ==", arguments: [1, 2] as [UInt64])
  func equivalences(seed: UInt64) throws {
    var random = RandomPythonText(seed: seed)
    for _ in 0..<500 {
      let (release, version) = (random.release(), random.version())
      let compatible = try VersionSpecifierSet(parsing: "~=\(release).1")
      let both = try VersionSpecifierSet(parsing: ">=\(release).1,==\(release).*")
      #expect(compatible.contains(version) == both.contains(version), "seed \(seed): \(release), \(version)")
      let equal = try VersionSpecifierSet(parsing: "==" + version)
      let unequal = try VersionSpecifierSet(parsing: "!=" + version)
      let other = random.version()
      #expect(equal.contains(other) != unequal.contains(other), "seed \(seed): \(version), \(other)")
    }
  }
}
