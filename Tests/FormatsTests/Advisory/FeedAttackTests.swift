import Facts
import Formats
import Syntax
import Testing

/// What stands around the text of an element of each format.
private struct Frame: CustomTestStringConvertible {
  let format: String
  let root: String
  let opening: String
  let closing: String

  var testDescription: String { format }

  static let all = [
    Frame(
      format: "oval", root: "oval_definitions",
      opening: "<oval_definitions xmlns='http://oval.mitre.org/XMLSchema/oval-definitions-5'><definitions>"
        + "<definition class='patch' id='D'><metadata><title>",
      closing: "</title></metadata></definition></definitions></oval_definitions>"),
    Frame(
      format: "updateinfo", root: "updates", opening: "<updates><update type='security'><id>U</id><title>",
      closing: "</title></update></updates>"),
    Frame(
      format: "glsa", root: "glsa", opening: "<glsa id='202401-01'><title>", closing: "</title></glsa>"),
    Frame(
      format: "vuxml", root: "vuxml",
      opening: "<vuxml xmlns='http://www.vuxml.org/apps/vuxml-1'><vuln vid='V'><topic>",
      closing: "</topic></vuln></vuxml>"),
    Frame(
      format: "cvrf", root: "cvrfdoc",
      opening: "<cvrfdoc xmlns='http://www.icasi.org/CVRF/schema/cvrf/1.1'><Vulnerability><Title>",
      closing: "</Title></Vulnerability></cvrfdoc>"),
    Frame(
      format: "jvn", root: "VULDEF-Document",
      opening: "<VULDEF-Document xmlns='http://jvn.jp/vuldef/'><Vulinfo><VulinfoID>J</VulinfoID>"
        + "<VulinfoData><Title>",
      closing: "</Title></VulinfoData></Vulinfo></VULDEF-Document>"),
  ]

  func document(_ text: String, before: String = "") -> [UInt8] {
    Array((before + opening + text + closing).utf8)
  }

  func doctype(_ declarations: String) -> String { "<!DOCTYPE \(root) [\(declarations)]>" }
}

/// A way to make a document of a format that must not be read.
private struct FeedAttack: CustomTestStringConvertible {
  let name: String
  let bytes: @Sendable (Frame) -> [UInt8]

  var testDescription: String { name }

  init(_ name: String, _ bytes: @escaping @Sendable (Frame) -> [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  private static func entity(_ name: String, _ declaration: String, used: String = "&e;") -> FeedAttack {
    FeedAttack(name) { $0.document(used, before: $0.doctype(declaration)) }
  }

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static let all = [
    entity("external entity", "<!ENTITY e SYSTEM 'file:///proc/self/environ'>"),
    entity("external entity that nobody uses", "<!ENTITY e SYSTEM 'file:///proc/self/environ'>", used: "x"),
    entity("parameter entity", "<!ENTITY % e SYSTEM 'http://127.0.0.1:9/e'> %e;", used: "x"),
    entity("entity of entities", "<!ENTITY a 'lol'><!ENTITY e '\(times(10_000, "&a;"))'>"),
    entity("large entity, often", "<!ENTITY e '\(times(50_000, "x"))'>", used: times(1_000, "&e;")),
    entity("entity of itself", "<!ENTITY e '&e;'>"),
    entity("default attributes", "<!ATTLIST title class CDATA 'patch'>", used: "x"),
    entity("element declarations", "<!ELEMENT title ANY>", used: "x"),
    FeedAttack("entity without declaration") { $0.document("&e;") },
    FeedAttack("depth") { $0.document(times(65, "<a>") + times(65, "</a>")) },
    FeedAttack("flood of attributes") { frame in
      frame.document("<a" + (0..<50_000).map { " a\($0)=''" }.joined() + "/>")
    },
    FeedAttack("the same attribute twice") { $0.document("<a b='' b=''/>") },
    FeedAttack("huge text") { $0.document(times(2 << 20, "x")) },
    FeedAttack("huge CDATA") { $0.document("<![CDATA[" + times(2 << 20, "x") + "]]>") },
    FeedAttack("no UTF-8") { frame in
      Array(frame.opening.utf8) + [0xC3, 0x28] + Array(frame.closing.utf8)
    },
    FeedAttack("NUL") { $0.document("a\u{0}b") },
    FeedAttack("UTF-7") { $0.document("+ADw-a+AD4-", before: "<?xml version='1.0' encoding='UTF-7'?>") },
    FeedAttack("UTF-16") { frame in
      [0xFF, 0xFE] + frame.document("x").flatMap { [$0, 0] }
    },
    FeedAttack("EBCDIC") { $0.document("x", before: "<?xml version='1.0' encoding='IBM037'?>") },
    FeedAttack("no end") { Array($0.document("x").dropLast(3)) },
    FeedAttack("content after the end") { $0.document("x") + Array("<a/>".utf8) },
    FeedAttack("two documents") { $0.document("x") + $0.document("y") },
    FeedAttack("mismatched tags") { $0.document("<a><b></a></b>") },
    FeedAttack("a page instead") { _ in Array("<html><body>502 Bad Gateway</body></html>".utf8) },
    FeedAttack("nothing") { _ in [] },
  ]
}

@Suite("hostile feeds in XML")
struct FeedAttackTests {
  private func read(_ frame: Frame, _ bytes: [UInt8]) throws -> AdvisoryFile {
    let format = try #require(AdvisoryFormat.all.first { $0.name == frame.format })
    return format.read(SourceFile(path: "feed.xml", bytes: bytes), "feed")
  }

  @Test("would be read without the attack", arguments: Frame.all)
  fileprivate func harmless(_ frame: Frame) throws {
    let file = try read(frame, frame.document("x"))
    #expect(file.advisories.count == 1)
    #expect(file.summary.notEvaluated.isEmpty)
  }

  @Test("give no record and one row with its line, and soon", arguments: Frame.all, FeedAttack.all)
  fileprivate func refused(_ frame: Frame, _ attack: FeedAttack) throws {
    let bytes = attack.bytes(frame)
    var file = AdvisoryFile()
    let duration = try ContinuousClock().measure { file = try read(frame, bytes) }
    #expect(file.advisories.isEmpty)
    #expect(file.summary.notEvaluated.count == 1)
    #expect(file.summary.notEvaluated.first?.line != nil)
    #expect(duration < .seconds(2))
  }
}
