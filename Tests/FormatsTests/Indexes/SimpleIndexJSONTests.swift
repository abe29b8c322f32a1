import Facts
import Standards
import Syntax
import Testing

@testable import Formats

@Suite("Simple API in JSON")
struct SimpleIndexJSONTests {
  private func read(_ text: String, of name: String = "foo-bar") throws -> IndexProject {
    let name = try #require(DistributionName(name))
    return try SimpleIndexJSON.read(SourceFile(path: "page", text: text), of: name)
  }

  @Test("every field of PEP 691, 700, 714, 740 and 792 is read")
  func fields() throws {
    let page = try read(
      """
      {"meta": {"api-version": "1.4", "_last-serial": 7}, "name": "Foo.Bar", "versions": ["1.0", "1.1b1"],
       "project-status": {"status": "archived", "reason": "see baz"},
       "files": [
        {"filename": "foo_bar-1.0+l_1-py3-none-any.whl", "url": "../../f.whl", "hashes": {"sha256": "\(String(repeating: "aB", count: 32))", "md5": "x"},
         "size": 12, "upload-time": "2026-01-02T03:04:05.6Z", "requires-python": ">=3.9", "yanked": "broken",
         "core-metadata": {"sha256": "\(String(repeating: "cd", count: 32))"}, "provenance": "https://files.example/p"},
        {"filename": "foo-bar-1.0-post1.tar.gz", "url": "x", "hashes": {}, "requires-python": null, "yanked": false,
         "dist-info-metadata": true, "provenance": null},
        {"filename": "foo_bar-1.0.exe", "url": "x", "hashes": {}, "yanked": true, "core-metadata": false}]}
      """)
    #expect(page.status == ProjectStatus(word: "archived", reason: "see baz"))
    #expect(page.versions == ["1.0", "1.1b1"])
    let wheel = page.files[0]
    #expect(wheel.kind == .wheel && wheel.version == "1.0+l-1" && wheel.sizeBytes == 12)
    #expect(wheel.sha256 == String(repeating: "ab", count: 32))
    #expect(wheel.uploadTime == "2026-01-02T03:04:05.6Z" && wheel.requiresPython == ">=3.9")
    #expect(wheel.yanking == .yes(reason: "broken") && wheel.hasProvenance == true)
    #expect(wheel.metadata == .beside(sha256: String(repeating: "cd", count: 32)))
    let source = page.files[1]
    #expect(source.kind == .sdist && source.version == "1.0-post1" && source.yanking == .no)
    #expect(
      source.metadata == .beside(sha256: nil) && source.hasProvenance == false && source.sizeBytes == nil)
    #expect(page.files[2].kind == .other && page.files[2].yanking == .yes(reason: nil))
    #expect(page.files[2].metadata == .absent)
    #expect(page.files(of: try #require(Version("1.0.post1"))) == [source])
  }

  @Test("what an index leaves out is not known")
  func absentFields() throws {
    let page = try read(
      #"{"meta": {"api-version": "1.0"}, "name": "foo-bar", "files": [{"filename": "foo_bar-1.zip", "url": "u", "hashes": {}}]}"#
    )
    let file = page.files[0]
    #expect(page.status == nil && page.versions == nil)
    #expect(
      file.yanking == nil && file.metadata == nil && file.hasProvenance == nil && file.uploadTime == nil)
  }

  @Test(
    "another project, another version, and half a page are refused",
    arguments: [
      #"{"meta": {"api-version": "1.1"}, "name": "other", "files": []}"#,
      #"{"meta": {"api-version": "2.0"}, "name": "foo-bar", "files": []}"#,
      #"{"meta": {"api-version": "1.1"}, "name": "foo-bar"}"#,
      #"{"meta": {"api-version": "1.1"}, "name": "foo-bar", "files": [{"filename": 1}]}"#,
      #"{"meta": {"api-version": "1.1"}, "name": "foo-bar", "files": [{"filename": "a", "url": "u", "yanked": 3}]}"#,
      #"{"meta": {"api-version": "1.1"}, "name": "foo-bar", "files": [{"#, "<html></html>", "[]",
    ])
  func refused(_ text: String) {
    #expect(throws: ParseError.self) { try read(text) }
  }
}

@Suite("settings of installers")
struct InstallerSettingsTests {
  @Test("pip's section install counts more, and a list may take several lines")
  func pip() throws {
    let settings = try InstallerSettings.pip(
      SourceFile(
        path: "pip.conf",
        text: """
          [global]
          index_url = https://u:p@one.example/simple
          extra-index-url =
              https://two.example/simple
              https://three.example/simple
          [install]
          index-url = https://four.example/simple
          [download]
          index-url = https://five.example/simple
          """))
    #expect(settings.standard?.address == "https://four.example/simple")
    #expect(settings.others.map(\.address) == ["https://two.example/simple", "https://three.example/simple"])
  }

  @Test("uv's default index is told from the others, in uv.toml and in a manifest")
  func uv() throws {
    let indexes = """
      [[INDEX]]
      name = "own"
      url = "https://one.example/simple"
      [[INDEX]]
      url = "https://two.example/simple"
      default = true
      """
    for (path, table) in [("uv.toml", "index"), ("pyproject.toml", "tool.uv.index")] {
      let settings = try InstallerSettings.uv(
        SourceFile(
          path: path,
          text: indexes.split(separator: "INDEX", omittingEmptySubsequences: false).joined(separator: table)))
      #expect(settings.standard?.address == "https://two.example/simple")
      #expect(settings.others == [.init(name: "own", address: "https://one.example/simple")])
    }
  }
}
