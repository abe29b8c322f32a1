import Foundation
import TestSupport
import Testing

/// `feeds metadata` against a server on this machine, and what reads the cache afterwards without one.
@Suite("feeds metadata")
struct FeedsMetadataTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "foo==1.0 --hash=sha256:\(String(repeating: "a", count: 64))\nbar==2.0\nabsent==1.0\n",
      to: "project/requirements.txt")
  }

  private func assay(_ arguments: String...) throws -> Outcome {
    try Program.run(arguments, environment: ["XDG_CACHE_HOME": folder.path + "/cache", "HOME": folder.path])
  }

  private static func page(_ name: String, _ version: String, _ fields: String) -> String {
    """
    {"meta": {"api-version": "1.4"}, "name": "\(name)", "project-status": {"status": "archived"},
     "files": [{"filename": "\(name)-\(version)-py3-none-any.whl", "url": "/files/\(name)", "core-metadata": true, \(fields)}]}
    """
  }

  private func server() throws -> LoopbackServer {
    let hash = String(repeating: "a", count: 64)
    let documents = [
      "/simple/foo/": Self.page(
        "foo", "1.0", #""hashes": {"sha256": "\#(hash)"}, "size": 7, "yanked": "bad""#),
      "/simple/bar/": Self.page("bar", "2.0", #""hashes": {}"#),
      "/files/foo.metadata": "Metadata-Version: 2.4\nName: foo\nVersion: 1.0\nLicense-Expression: MIT\n\n",
      "/files/bar.metadata": "Metadata-Version: 2.4\nName: bar\nVersion: 2.0\nLicense: GPL-3.0-only\n\n",
    ]
    return try LoopbackServer { request in documents[request.path].map { .init($0) } ?? .init(status: 404) }
  }

  @Test("the cache is filled for a lock, and judges licences without the network")
  func cache() throws {
    let server = try server()
    let index = server.address + "/simple"
    let filled = try assay("feeds", "metadata", folder.path + "/project", "--index-url", index)
    #expect(filled.code == 3 && filled.output == "metadata of 2 of 3 packages\n")
    #expect(filled.errors.contains("absent@1.0: \(index)/absent/: the server answered 404"))
    let asked = server.requests.count
    let licenses = try assay("licenses", folder.path + "/project", "--format", "json")
    #expect(licenses.code == 3)
    let packages = try #require(try licenses.json()["packages"] as? [[String: Any]])
    #expect(packages.map { $0["license"] as? String } == ["GPL-3.0-only", "MIT"])
    let check = try assay("check", folder.path + "/project", "--format", "json")
    #expect(check.code == 1 && check.output.contains("bar@2.0 is under GPL-3.0-only"))
    #expect(check.output.contains("absent@1.0") && check.output.contains("assay feeds metadata"))
    #expect(server.requests.count == asked)
    #expect(try assay("feeds", "verify").code == 0)
    #expect(try assay("feeds", "status").output.contains("metadata of 2 artefacts"))
  }

  @Test("of another artefact than the lock means nothing is taken")
  func otherArtifact() throws {
    let server = try server()
    #expect(
      try assay("feeds", "metadata", folder.path + "/project", "--index-url", server.address + "/simple").code
        == 3)
    try folder.write(
      "foo==1.0 --hash=sha256:\(String(repeating: "b", count: 64))\n", to: "project/requirements.txt")
    let licenses = try assay("licenses", folder.path + "/project", "--format", "json")
    #expect(licenses.output.contains(#""packages": []"#) && licenses.output.contains("foo@1.0"))
  }

  @Test("a project without locks, and without an index, is told")
  func nothing() throws {
    #expect(try assay("feeds", "metadata", folder.path + "/none").code == 2)
    let outcome = try assay("feeds", "metadata", folder.path + "/project")
    #expect(outcome.code == 3 && outcome.errors.contains("no index is configured"))
  }
}
