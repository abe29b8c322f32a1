import Standards
import Syntax
import Testing

@Suite("PEP 508 markers")
struct MarkerTests {
  static let linux: MarkerEnvironment? = {
    var environment = MarkerEnvironment.target(pythonVersion: "3.10", platform: .linux)
    environment?.extra = []
    return environment
  }()

  @Test(
    "versions compare as versions, the rest as text",
    arguments: [
      ("python_version >= '3.9'", true), ("python_version < '3.9'", false),
      ("'3.9' <= python_version", true),
      ("'3.11' <= python_version", false), ("python_version == '3.10.*'", true),
      ("python_version ~= '3.8'", true),
      ("python_full_version == '3.10'", true), ("python_version > '3.10.dev0'", true),
      ("python_full_version < '3.10.0rc1'", false), ("python_version === '3.10'", true),
      ("python_version in '3.9, 3.10'", true), ("python_version not in '2.7'", true),
      ("python_version == 'x'", false),
      ("sys_platform == 'linux'", true), ("sys_platform == 'Linux'", false),
      ("sys_platform != 'win32'", true),
      ("sys_platform >= 'linux'", true), ("sys_platform > 'a'", false), ("'lin' in sys_platform", true),
      ("'' in sys_platform", true), ("sys_platform in 'linux darwin'", true), ("os.name == 'posix'", true),
      ("sys.platform == 'linux'", true), ("platform.machine == 'x86_64'", true),
      ("python_implementation == 'CPython'", true), ("platform.python_implementation == 'CPython'", true),
      ("implementation_name == 'cpython'", true), ("implementation_version >= '3.10'", true),
      ("platform_system == 'Linux' and python_version < '3' or extra == ''", true),
      ("(os_name == 'nt' or os_name == 'posix') and python_version >= '3'", true),
      ("os_name == 'nt' or os_name == 'posix' and python_version < '3'", false),
    ]
  )
  func evaluates(marker: String, expected: Bool) throws {
    let environment = try #require(Self.linux)
    #expect(try Marker(parsing: marker).evaluate(in: environment) == expected)
  }

  @Test(
    "what depends on the unknown is unknown",
    arguments: [
      ("platform_release >= '5'", nil), ("platform_version == 'x' and os_name == 'nt'", false),
      ("platform_version == 'x' and os_name == 'posix'", nil),
      ("platform_version == 'x' or os_name == 'posix'", true),
      ("platform_version == 'x' or os_name == 'nt'", nil),
      ("os_name == 'nt' and platform_version == 'x'", false),
      ("os_name == 'posix' or platform_version == 'x'", true), ("'x' in extras", nil),
      ("sys_platform ~= 'x'", nil),
      ("(platform_version == 'x' or os_name == 'posix') and extra == ''", true), ("'a' == 'a'", nil),
      ("platform_version == 'x' or os_name == 'nt' and extra == ''", nil),
    ] as [(String, Bool?)]
  )
  func threeValues(marker: String, expected: Bool?) throws {
    let environment = try #require(Self.linux)
    #expect(try Marker(parsing: marker).evaluate(in: environment) == expected)
  }

  @Test(
    "extra asks the set of active extras by normalised name",
    arguments: [
      ("extra == 'Foo_Bar'", true), ("'foo.bar' == extra", true), ("extra != 'foo-bar'", false),
      ("extra == 'dev'", true), ("extra == 'x'", false), ("extra != 'x'", true), ("extra == ''", false),
      ("extra == 'x' or extra == 'dev'", true), ("'foo' in extra", true), ("'x' not in extra", true),
    ]
  )
  func extras(marker: String, expected: Bool) throws {
    var environment = MarkerEnvironment()
    #expect(try Marker(parsing: marker).evaluate(in: environment) == nil)
    environment.extra = Set(["foo-bar", "dev"].compactMap { ExtraName($0) })
    #expect(try Marker(parsing: marker).evaluate(in: environment) == expected)
  }

  @Test(
    "extras and dependency_groups are sets that are asked for members (PEP 751)",
    arguments: [
      ("'Foo.Bar' in extras", true), ("'x' in extras", false), ("'x' not in extras", true),
      ("'Dev' in dependency_groups", true), ("'foo-bar' in dependency_groups", false),
      ("'dev' == extras", false),
      ("extras == 'dev'", nil), ("'dev' ~= extras", nil),
    ] as [(String, Bool?)]
  )
  func sets(marker: String, expected: Bool?) throws {
    var environment = MarkerEnvironment()
    environment.extras = Set([ExtraName("foo-bar")].compactMap(\.self))
    environment.dependencyGroups = Set([DependencyGroupName("dev")].compactMap(\.self))
    #expect(try Marker(parsing: marker).evaluate(in: environment) == expected)
  }

  @Test(
    "a target sets what a Python version and a platform say",
    arguments: [
      (MarkerPlatform.linux, "posix", "linux", "Linux", "x86_64"),
      (.macos, "posix", "darwin", "Darwin", "arm64"), (.windows, "nt", "win32", "Windows", "x86_64"),
    ]
  )
  func targets(platform: MarkerPlatform, osName: String, sys: String, system: String, machine: String) throws
  {
    let environment = try #require(MarkerEnvironment.target(pythonVersion: "3.12", platform: platform))
    #expect(environment[.pythonVersion] == "3.12")
    #expect(environment[.pythonFullVersion] == "3.12.0")
    #expect(environment[.platformPythonImplementation] == "CPython")
    #expect(environment[.osName] == osName && environment[.sysPlatform] == sys)
    #expect(environment[.platformSystem] == system && environment[.platformMachine] == machine)
    #expect(environment[.platformRelease] == nil && environment.extra == nil)
  }

  @Test("a target of no known form is none", arguments: ["3", "3.12rc1", "x", "", "1!3.12", "3.12.1.1"])
  func refusesTargets(version: String) {
    #expect(MarkerEnvironment.target(pythonVersion: version) == nil)
  }

  @Test("a target without a platform knows the Python alone")
  func partialTarget() throws {
    let environment = try #require(MarkerEnvironment.target(pythonVersion: "3.12.4"))
    #expect(environment[.pythonVersion] == "3.12")
    #expect(environment[.pythonFullVersion] == "3.12.4")
    #expect(environment[.sysPlatform] == nil)
  }

  // The right sides are the output of packaging 26.3 for the left ones, but for the last two rows: its output
  // would read back as other text or not at all.
  @Test(
    "a marker is printed with double quotes and the parentheses that it needs",
    arguments: [
      ("python_version>'3'", #"python_version > "3""#), ("os.name=='nt'", #"os_name == "nt""#),
      ("((os_name=='a'))", #"os_name == "a""#), (#"os_name == 'a"b'"#, #"os_name == 'a"b'"#),
      (
        "(os_name=='a' and os_name=='b') or os_name=='c'",
        #"(os_name == "a" and os_name == "b") or os_name == "c""#
      ),
      ("((os_name=='a' or (os_name=='b')))", #"os_name == "a" or os_name == "b""#),
      ("extra == 'Foo_Bar'", #"extra == "foo-bar""#), ("'A.b' in extras", #""A.b" in extras"#),
      ("python_implementation not  in 'x'", #"platform_python_implementation not in "x""#),
      ("'linux' in sys.platform", #""linux" in sys_platform"#), (#"os_name == '\x41'"#, #"os_name == "A""#),
      (#"os_name == 'a\\nb'"#, #"os_name == "a\\nb""#), (#"os_name == "\x22'""#, #"os_name == '"\x27'"#),
    ]
  )
  func prints(written: String, printed: String) throws {
    let marker = try Marker(parsing: written)
    #expect(marker.description == printed)
    #expect(try Marker(parsing: printed) == marker)
  }

  @Test(
    "a fault is told at its place",
    arguments: [
      ("", 0, "marker variable"), ("python_version", 14, "marker operator"),
      ("pythn_version > '3'", 0, "pythn_version"),
      ("python_version > 3", 17, "`3` is not"), ("os_name == 'a' and", 18, "marker variable"),
      ("(os_name == 'a'", 0, "not closed"), ("os_name == 'a')", 14, "end of the marker"),
      ("os_name == 'a", 11, "not closed"), ("os_name not 'a'", 12, "in"),
      ("os_name = 'a'", 8, "marker operator"),
      ("os_name == 'a' AND os_name == 'b'", 15, "`and`"), (#"os_name == '\N{DASH}'"#, 11, "escape"),
      ("os_name == 'a\n'", 11, "line end"),
    ]
  )
  func faults(marker: String, offset: Int, message: String) throws {
    let error = try #require(throws: ParseError.self) { try Marker(parsing: marker) }
    #expect(error.message.contains(message), "\(error.message)")
    #expect(error.span.start == offset)
    #expect(error.span.end <= marker.utf8.count)
  }

  @Test("depth, terms and bytes are limited")
  func limits() throws {
    func code(_ text: String) -> ParseError.Code? {
      do throws(ParseError) { _ = try Marker(parsing: text) } catch { return error.code }
      return nil
    }
    let term = "os_name=='a'"
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + term + String(repeating: ")", count: depth)
    }
    #expect(code(nested(Marker.maximumDepth)) == nil)
    #expect(code(nested(Marker.maximumDepth + 1)) == .limit)
    let many = String(repeating: term + "or ", count: Marker.maximumTerms - 1)
    #expect(code(many + term) == nil)
    #expect(code(many + term + "or " + term) == .limit)
    #expect(code(String(repeating: " ", count: Marker.maximumBytes + 1)) == .limit)
  }

  @Test(
    "printing is the inverse of parsing, and knowing more never changes an answer",
    arguments: [1, 2] as [UInt64]
  )
  func properties(seed: UInt64) throws {
    var random = RandomPythonText(seed: seed)
    let known = try #require(Self.linux)
    for _ in 0..<500 {
      let text = random.marker()
      let marker = try Marker(parsing: text)
      #expect(try Marker(parsing: marker.description) == marker, "seed \(seed): \(text)")
      let partly = try #require(
        MarkerEnvironment.target(
          pythonVersion: random.chance(50) ? "3.10" : nil,
          platform: random.chance(50) ? .linux : nil
        )
      )
      if let answer = marker.evaluate(in: partly) {
        #expect(marker.evaluate(in: known) == answer, "seed \(seed): \(text)")
      }
    }
  }
}
