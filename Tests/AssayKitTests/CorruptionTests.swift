import Facts
import Formats
import Governance
import Syntax
import TestSupport
import Testing

/// Seeded damage to every fixture: no reader crashes or hangs, and every error stands inside its file.
@Suite("Corruption")
struct CorruptionTests {
  private static let mutationsOfSmallFile = 60
  private static let mutationsOfLargeFile = 3
  private static let largeFileBytes = 40_000

  @Test("damaged project files are refused with a place, or read", arguments: try projectFiles())
  func projectFile(_ path: String) throws {
    let bytes = try Fixtures.bytes(path)
    let format = try #require(Self.format(of: path))
    var generator = SeededGenerator(seed: seed(of: path))
    for _ in 0..<count(bytes) {
      let source = SourceFile(path: path, bytes: mutate(bytes, &generator))
      do throws(ParseError) {
        let inventory = try format.read(source, .standard)
        for row in inventory.notEvaluated { #expect(row.line ?? 1 <= source.lines.lineCount) }
        for lock in inventory.locks { #expect(DependencyGraph(lock).scopes().count == lock.packages.count) }
      } catch {
        #expect(error.span.start >= 0 && error.span.start <= error.span.end)
        #expect(error.span.end <= source.bytes.count)
        #expect(!error.diagnostic(in: source).isEmpty)
      }
    }
  }

  @Test("damaged feeds are refused with a place, or read", arguments: try feedFiles())
  func feedFile(_ path: String) throws {
    let bytes = try Fixtures.bytes(path)
    let format = try #require(AdvisoryFormat.of(bytes.prefix(AdvisoryFormat.headBytes)))
    var generator = SeededGenerator(seed: seed(of: path))
    for _ in 0..<count(bytes) {
      let source = SourceFile(path: path, bytes: mutate(bytes, &generator))
      let file = format.read(source, "fixture")
      #expect(file.summary.notEvaluated.allSatisfy { $0.line ?? 1 <= source.lines.lineCount + 1 })
      let database = AdvisoryDatabase(file.advisories)
      #expect(database.advisories.count <= file.advisories.count)
    }
  }

  @Test("damaged metadata and policies are refused with a place, or read", arguments: try otherFiles())
  func otherFile(_ path: String) throws {
    let bytes = try Fixtures.bytes(path)
    var generator = SeededGenerator(seed: seed(of: path))
    for _ in 0..<20 {
      let source = SourceFile(path: path, bytes: mutate(bytes, &generator))
      do throws(ParseError) {
        if path.hasSuffix(".toml") {
          _ = try Policy(reading: TOMLReader.read(source).root)
        } else if path.hasSuffix(".json") {
          _ = try InstallerReport.read(source)
        } else {
          _ = try CoreMetadataReader.read(source)
        }
      } catch {
        #expect(error.span.end <= source.bytes.count)
      }
    }
  }

  @Test("damaged Python source is refused with a place, or read", arguments: try pythonFiles())
  func pythonFile(_ path: String) throws {
    let bytes = try Fixtures.bytes(path)
    var generator = SeededGenerator(seed: seed(of: path))
    for _ in 0..<count(bytes) {
      let source = SourceFile(path: path, bytes: mutate(bytes, &generator))
      do throws(ParseError) {
        let imports =
          path.hasSuffix(".py") ? try PythonImports.read(source) : try NotebookImports.read(source).imports
        // A CR alone ends a line of Python.
        for found in imports { #expect(found.location.line <= source.bytes.count + 1) }
      } catch {
        #expect(error.span.start <= error.span.end && error.span.end <= source.bytes.count)
      }
    }
  }

  @Test("the run damages enough")
  func enough() throws {
    let small = try (Self.projectFiles() + Self.feedFiles()).reduce(0) { try $0 + count(Fixtures.bytes($1)) }
    let others = try Self.otherFiles().count * 20
    #expect(small + others >= 5000)
  }

  private static func projectFiles() throws -> [String] {
    try Fixtures.files(in: ".").filter { path in
      format(of: path) != nil && !path.hasPrefix("malformed/")
    }
  }

  /// Some formats are known by their place in the project, which a case of a format is.
  private static func format(of path: String) -> ProjectFormat? {
    let parts = path.split(separator: "/")
    let isCase = parts.count > 3 && parts[0] == "formats"
    return ProjectFormat.format(ofPath: isCase ? parts.dropFirst(3).joined(separator: "/") : path)
  }

  private static func feedFiles() throws -> [String] {
    try Fixtures.files(in: ".").filter { path in
      ["/osv/", "/updateinfo/", "/oval/", "/glsa/", "/vuxml/", "/cvrf/", "/jvn/"].contains {
        path.contains($0)
      }
    }.filter { $0.hasSuffix(".json") || $0.hasSuffix(".xml") }
  }

  private static func otherFiles() throws -> [String] {
    try Fixtures.files(in: ".").filter { path in
      ["/METADATA", "/assay.toml", "/pip-report/report.json"].contains { path.hasSuffix($0) }
    }
  }

  private static func pythonFiles() throws -> [String] {
    try Fixtures.files(in: ".").filter { $0.hasSuffix(".py") || $0.hasSuffix(".ipynb") }
  }

  private func count(_ bytes: [UInt8]) -> Int {
    bytes.count > Self.largeFileBytes ? Self.mutationsOfLargeFile : Self.mutationsOfSmallFile
  }

  private func seed(of path: String) -> UInt64 {
    path.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// Flips, inserts, deletes, repeats or cuts, up to four times.
  private func mutate(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, index + Int.random(in: 1...24, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes.insert(Self.spice.randomElement(using: &generator) ?? 0, at: index)
      case 2: bytes.removeSubrange(index..<end)
      case 3: bytes.insert(contentsOf: bytes[index..<end], at: index)
      case 4: bytes.removeLast(bytes.count - index)
      default: bytes[index] = Self.spice.randomElement(using: &generator) ?? 0
      }
    }
    return bytes
  }

  /// Bytes that mean something to the grammars.
  private static let spice = Array("\"'[]{}()=,.#\\\n\r\t :;<>&-0\u{0}".utf8) + [0xFF, 0xC3, 0xEF, 0xBB]
}
