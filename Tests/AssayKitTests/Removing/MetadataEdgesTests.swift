import AssayKit
import Facts
import Standards
import TestSupport
import Testing

/// Locks that do not record which package requires which, with core metadata beside them.
@Suite("Edges from metadata")
struct MetadataEdgesTests {
  private func metadata(_ folder: TemporaryFolder, _ requirements: [String: [String]]) throws
    -> MetadataReader
  {
    for (name, rows) in requirements {
      let lines = rows.map { "Requires-Dist: \($0)\n" }.joined()
      try folder.write(
        "Metadata-Version: 2.1\nName: \(name)\nVersion: 1\n\(lines)", to: "m/\(name)-1.dist-info/METADATA")
    }
    return try MetadataReader([folder.path + "/m"])
  }

  private func report(_ name: String, _ folder: TemporaryFolder, _ metadata: MetadataReader) throws
    -> RemovalReport
  {
    let scan = try Scan(path: folder.path)
    let snapshot = scan.snapshot(metadata)
    let question = Scan.RemovalQuestion(names: [PackageName(try #require(DistributionName(name)))])
    return scan.removal(question, from: snapshot.locks.first, in: snapshot)
  }

  static let locks = [
    [
      "Pipfile": "[packages]\nx = \"*\"\na = {version = \"*\", extras = [\"e\"]}\n",
      "Pipfile.lock": "{\"_meta\": {\"pipfile-spec\": 6}, \"default\": {"
        + ["x", "a", "y", "z", "more"].map { "\"\($0)\": {\"version\": \"==1\"}" }.joined(separator: ", ")
        + "}, \"develop\": {}}",
    ],
    ["requirements.txt": "x==1\na[e]==1\ny==1\nz==1\nmore==1\n"],
  ]

  static let requirements = [
    "x": ["y>=1", "absent; sys_platform == 'win32'"], "y": ["z"], "a": ["z", "more; extra == 'e'"], "z": [],
    "more": [],
  ]

  @Test("what leaves and what stays is told as if the lock had the edges", arguments: locks)
  func removal(_ files: [String: String]) throws {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let metadata = try metadata(folder, Self.requirements)
    #expect(try report("x", folder, metadata).orphanNames == ["x", "y"])
    #expect(try report("a", folder, metadata).orphanNames == ["a", "more"])
    #expect(try report("x", folder, metadata).notEvaluated.filter { $0.file != "m" }.isEmpty)
  }

  @Test("without metadata, or with that of other versions, the gap is told", arguments: locks)
  func gap(_ files: [String: String]) throws {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let reasons = try report("x", folder, MetadataReader()).notEvaluated.map(\.reason)
    #expect(reasons.contains { $0.hasPrefix("the lock does not record") })
    let partial = try metadata(folder, ["x": ["y"], "a": [], "z": [], "more": []])
    let rows = try report("x", folder, partial).notEvaluated
    #expect(rows.map(\.subject).contains("y@1"))
  }

  @Test("a lock that is made for some platforms counts for those")
  func supportedMarkers() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      version = 1
      supported-markers = ["sys_platform == 'linux'"]

      [[package]]
      name = "demo"
      version = "1"
      source = { virtual = "." }
      dependencies = [{ name = "x", marker = "sys_platform == 'win32'" }, { name = "y" }]

      [[package]]
      name = "x"
      version = "1"
      source = { registry = "https://index.example/simple" }

      [[package]]
      name = "y"
      version = "1"
      source = { registry = "https://index.example/simple" }
      """, to: "uv.lock")
    let view = try #require(try Scan(path: folder.path).snapshot().locks.first)
    #expect(DeclaredEnvironments().platforms(of: view.lock) == [.linux])
    let possible = DeclaredEnvironments().mayInstall(view)
    #expect(view.lock.packages.indices.filter { !possible[$0] }.map { view.ids[$0] } == ["x@1"])
  }
}
