import Facts
import Standards
import Syntax
import TestSupport
import Testing

@testable import AssayKit

@Suite("addresses on an index")
struct IndexAddressTests {
  @Test(
    "what a page refers to is resolved",
    arguments: [
      ("a.whl", "https://u:p@i.example:8/simple/foo/a.whl"),
      ("../../f/a.whl#sha256=1", "https://u:p@i.example:8/f/a.whl"),
      ("/f/./a.whl?x=..", "https://u:p@i.example:8/f/a.whl?x=.."),
      ("//files.example/a", "https://files.example/a"),
      ("https://files.example/a", "https://files.example/a"),
      ("https://i.example:8/a", "https://u:p@i.example:8/a"),
      ("https://i.example/a", "https://i.example/a"),
      ("https://v:q@i.example:8/a", "https://v:q@i.example:8/a"),
      ("../../../../a", "https://u:p@i.example:8/a"),
    ])
  func resolving(_ reference: String, _ expected: String) {
    let page = IndexAddress("https://u:p@i.example:8/simple/foo/")
    #expect(page.resolving(reference).secret == expected)
    #expect(!page.resolving(reference).shown.contains("p@"))
  }
}

@Suite("configuration of indexes")
struct IndexConfigurationTests {
  private func configuration(_ variables: [String: String], explicit: String? = nil) -> IndexConfiguration {
    IndexConfiguration(explicit: explicit) { variables[$0] }
  }

  @Test("the command line outranks the environment, and the environment the settings")
  func rank() throws {
    let folder = try TemporaryFolder()
    try folder.write("[global]\nindex-url = https://pip.example/simple\n", to: ".config/pip/pip.conf")
    try folder.write(
      "[[index]]\nname = \"own\"\nurl = \"https://uv.example/simple\"\n", to: ".config/uv/uv.toml")
    let variables = [
      "HOME": folder.path, "PIP_INDEX_URL": "https://env.example/simple",
      "UV_INDEX": "named=https://a.example/simple",
      "UV_INDEX_NAMED_USERNAME": "me@x", "UV_INDEX_NAMED_PASSWORD": "p/w",
    ]
    let indexes = configuration(variables).indexes
    #expect(
      indexes.map(\.secret).prefix(4) == [
        "https://env.example/simple", "https://pip.example/simple", "https://me%40x:p%2Fw@a.example/simple",
        "https://uv.example/simple",
      ])
    #expect(
      configuration(variables, explicit: "https://x.example").indexes.map(\.secret) == ["https://x.example"])
  }

  @Test("an index that a lock names is asked with the credentials that the user has for it")
  func credentials() {
    let configuration = configuration(["UV_DEFAULT_INDEX": "https://u:p@i.example/simple/"])
    #expect(
      configuration.address(named: "https://i.example/simple").secret == "https://u:p@i.example/simple/")
    #expect(configuration.address(named: "https://i.example/other").secret == "https://u:p@i.example/other")
    #expect(configuration.address(named: "https://j.example/simple").secret == "https://j.example/simple")
  }
}

@Suite("asking an index")
struct IndexClientTests {
  private let folder: TemporaryFolder
  private let name: DistributionName

  init() throws {
    folder = try TemporaryFolder()
    name = try #require(DistributionName("foo"))
  }

  private static let page = #"{"meta": {"api-version": "1.1"}, "name": "foo", "files": ["# + wheel + "]}"
  private static let wheel =
    #"{"filename": "foo-1.0-py3-none-any.whl", "url": "../../files/foo.whl", "hashes": {}, "core-metadata": true}"#

  private func client(_ server: LoopbackServer, isOffline: Bool = false, now: Int = 1000) throws
    -> IndexClient
  {
    let address = server.address.split(separator: "//").joined(separator: "//u:canary@") + "/simple"
    return try IndexClient(
      IndexConfiguration(explicit: address) { _ in nil }, cache: folder.path + "/cache", now: now,
      isOffline: isOffline,
      timeoutSeconds: 1)
  }

  private func page(_ answer: IndexAnswer?) throws -> IndexPage {
    guard case .page(let page)? = answer else { throw Unexpected(answer: "\(String(describing: answer))") }
    return page
  }

  private func failure(_ answer: IndexAnswer?) throws -> String {
    switch answer {
    case .failed(let message)?, .absent(let message)?: return message
    case .page?, nil: throw Unexpected(answer: "a page")
    }
  }

  private struct Unexpected: Error { let answer: String }

  @Test("a page is fetched with its media type and credentials, then only asked for, then had from the cache")
  func conditional() throws {
    let server = try LoopbackServer { request in
      request.headers["if-none-match"] == "\"7\""
        ? .init(status: 304) : .init(Self.page, headers: ["ETag": "\"7\""])
    }
    #expect(try page(client(server).projects([name: nil])[name]).fetched == 1000)
    #expect(try page(client(server, now: 2000).projects([name: nil])[name]).fetched == 2000)
    let offline = try page(client(server, isOffline: true, now: 3000).projects([name: nil])[name])
    #expect(offline.fetched == 2000 && offline.project.files.count == 1)
    #expect(server.requests.count == 2 && server.requests.allSatisfy { $0.path == "/simple/foo/" })
    #expect(server.requests[0].headers["accept"]?.hasPrefix("application/vnd.pypi.simple.v1+json") == true)
    #expect(server.requests[0].headers["authorization"] == "Basic dTpjYW5hcnk=")
    for file in try TemporaryFolder.names(folder.path + "/cache") {
      #expect(!String(decoding: try folder.bytes("cache/" + file), as: UTF8.self).contains("canary"))
    }
  }

  @Test("an index in HTML tells what its links do, relative to the base that it names")
  func html() throws {
    let server = try LoopbackServer { request in
      request.path == "/f/foo-1.0-py3-none-any.whl.metadata"
        ? .init("Metadata-Version: 2.4\nName: foo\nVersion: 1.0\nLicense-Expression: MIT\n\n")
        : request.path == "/simple/foo/"
          ? .init(
            "<!DOCTYPE html><base href='/f/'><a href='foo-1.0-py3-none-any.whl' data-core-metadata>foo</a>")
          : .init(status: 404)
    }
    let client = try client(server)
    let page = try page(client.projects([name: nil])[name])
    #expect(page.project.files.map(\.version) == ["1.0"] && page.project.files[0].sizeBytes == nil)
    let answer = client.metadata([(file: page.project.files[0], page: page)])[0]
    #expect(answer.metadata?.licenseEvidence.map(\.value) == ["MIT"])
  }

  @Test("metadata beside a file is fetched once, relative to the page")
  func metadata() throws {
    let server = try LoopbackServer { request in
      request.path == "/files/foo.whl.metadata"
        ? .init("Metadata-Version: 2.4\nName: foo\nVersion: 1.0\nLicense-Expression: MIT\n\n")
        : request.path == "/simple/foo/" ? .init(Self.page) : .init(status: 404)
    }
    for _ in 0..<2 {
      let client = try client(server)
      let page = try page(client.projects([name: nil])[name])
      let answer = client.metadata([(file: page.project.files[0], page: page)])[0]
      #expect(
        answer.metadata?.licenseEvidence.map(\.value) == ["MIT"] && answer.metadata?.origin.kind == .index)
    }
    #expect(server.requests.filter { $0.path.hasSuffix(".metadata") }.count == 1)
  }

  @Test("failures are told without credentials, and nothing of them is kept")
  func failures() throws {
    let cases: [(LoopbackServer.Response, String)] = [
      (.init(status: 404), "the server answered 404"), (.init(status: 429), "the server answered 429"),
      (.init(status: 500), "the server answered 500"),
      (.init(String(Self.page.dropLast(9))), "line 1: "),
      (.init("<html><a href='/login'>Log in</a>"), "the page links to no distribution of `foo`"),
      (.init(status: 302, headers: ["Location": "/simple/foo/"]), "Maximum (5) redirects followed"),
    ]
    for (response, message) in cases {
      let server = try LoopbackServer { _ in response }
      let told = try failure(client(server).projects([name: nil])[name])
      #expect(
        told.contains(message) && told.contains("http://127.0.0.1:\(server.port)/simple/foo/"), "\(told)")
      #expect(!told.contains("canary"))
    }
    var short = LoopbackServer.Response(Self.page)
    short.declaredLength = 10_000
    let truncated = try LoopbackServer { [short] _ in short }
    #expect(try failure(client(truncated).projects([name: nil])[name]).contains("bytes remaining"))
    #expect(throws: (any Error).self) { try TemporaryFolder.names(folder.path + "/cache") }
  }

  @Test("a server that stalls is given up, and one that is gone is told")
  func slow() throws {
    var stalled = LoopbackServer.Response(Self.page)
    stalled.declaredLength = 10_000
    stalled.isStalled = true
    let server = try LoopbackServer { [stalled] _ in stalled }
    #expect(try failure(client(server).projects([name: nil])[name]).contains("timed out"))
    let gone = try IndexClient(
      IndexConfiguration(explicit: "http://127.0.0.1:1/simple") { _ in nil }, cache: nil, now: 0)
    #expect(try failure(gone.projects([name: nil])[name]).contains("Failed to connect"))
  }

  @Test("a hash that is not the stated one refuses the metadata")
  func wrongHash() throws {
    let stated = #""core-metadata": {"sha256": "\#(String(repeating: "0", count: 64))"}"#
    let server = try LoopbackServer { request in
      request.path == "/simple/foo/"
        ? .init(Self.page.split(separator: #""core-metadata": true"#).joined(separator: stated))
        : .init(
          "Metadata-Version: 2.1\nName: foo\nVersion: 1.0\n\n",
          status: request.path.hasSuffix("data") ? 200 : 404)
    }
    let client = try client(server)
    let page = try page(client.projects([name: nil])[name])
    let answer = client.metadata([(file: page.project.files[0], page: page)])[0]
    #expect(answer.metadata == nil)
  }
}
