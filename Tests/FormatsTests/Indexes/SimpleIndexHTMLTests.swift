import Facts
import Standards
import Syntax
import Testing

@testable import Formats

@Suite("Simple API in HTML")
struct SimpleIndexHTMLTests {
  private func read(_ text: String) throws -> (project: IndexProject, base: String?) {
    let name = try #require(DistributionName("foo-bar"))
    return try SimpleIndexHTML.read(SourceFile(path: "page", text: text), of: name)
  }

  private static let hash = String(repeating: "ab", count: 32)

  @Test("every attribute of PEP 503, 592, 629, 658, 714, 740 and 792 is read")
  func fields() throws {
    let (page, base) = try read(
      """
      <!DOCTYPE html><HTML><head><title>Links <a href="no-1.0.tar.gz"></title>
      <meta name="pypi:repository-version" content="1.4"><meta name="pypi:project-status" content="archived">
      <meta name="pypi:project-status-reason" content="see baz"><base href="https://files.example/f/"></head>
      <!-- <a href="no-1.1.tar.gz">x</a> --><body><a href="../">Parent</a>
      <A HREF='foo_bar-1.0%2Bl.1-py3-none-any.whl#sha256=\(Self.hash)' data-requires-python="&gt;=3.9,&#60;4"
         data-core-metadata="sha256=\(Self.hash)" data-provenance="https://files.example/p">foo_bar…</A><br/>
      <a href=foo-bar-0.9.tar.gz?x=1#md5=7 data-yanked="broken &amp; bad" data-dist-info-metadata=true>b</a>
      <a href="foo-bar-0.8.zip" data-yanked>c</a><a href="setup.exe">d</a></body></HTML>
      """)
    #expect(base == "https://files.example/f/")
    #expect(page.status == ProjectStatus(word: "archived", reason: "see baz"))
    #expect(page.files.map(\.version) == ["1.0+l.1", "0.9", "0.8"] && page.versions == nil)
    let wheel = page.files[0]
    #expect(wheel.name == "foo_bar-1.0+l.1-py3-none-any.whl")
    #expect(wheel.url == "foo_bar-1.0%2Bl.1-py3-none-any.whl" && wheel.sha256 == Self.hash)
    #expect(wheel.requiresPython == ">=3.9,<4" && wheel.metadata == .beside(sha256: Self.hash))
    #expect(wheel.yanking == .no && wheel.hasProvenance == true && wheel.uploadTime == nil)
    let source = page.files[1]
    #expect(source.yanking == .yes(reason: "broken & bad") && source.metadata == .beside(sha256: nil))
    #expect(source.sha256 == nil && source.sizeBytes == nil && source.hasProvenance == nil)
    #expect(page.files[2].yanking == .yes(reason: nil) && page.files[2].metadata == nil)
  }

  @Test("what a page of links leaves out is not known")
  func absentFields() throws {
    let file = try read("<a href=foo-bar-1.zip>foo-bar-1.zip</a>").project.files[0]
    #expect(file.yanking == nil && file.requiresPython == nil && file.metadata == nil && file.sha256 == nil)
  }

  @Test(
    "a page without a distribution, and one of another version, are refused",
    arguments: [
      "<html><form action=/login></form></html>", "<a href='foo-bar-1.zip",
      "<script><a href='foo-bar-1.zip'>",
      "<meta name='pypi:repository-version' content='2.0'><a href='foo-bar-1.zip'>x</a>",
    ])
  func refusals(_ text: String) throws {
    #expect(throws: ParseError.self) { try read(text) }
  }

  @Test(
    "tags are told from what only looks like one",
    arguments: [
      ("<!--><p>", ["p"]), ("<!-- > --!><p>", ["p"]), ("<!-- <b> <p>", []), ("<?x <b><p>", ["p"]),
      ("</ <b><p>", ["p"]), ("</b a='>'><p>", ["p"]), ("a < b <p>", ["p"]),
      ("<script></scripts><b></SCRIPT ><p>", ["script", "p"]), ("<p/><p =a=b c= d>", ["p", "p"]),
      ("<p", []), ("<p a='>", []), ("<", []), ("<title><b>", ["title"]),
    ])
  func tags(_ text: String, _ names: [String]) {
    #expect(HTMLTags(Array(text.utf8)).map(\.name) == names)
  }

  @Test(
    "hostile pages are read in linear time",
    arguments: ["<", "<!--", "<a ", "<a b='", "<title></", "<a b=&", "&#", "</a ", "<script>", "<!-"])
  func hostile(_ unit: String) {
    let page = Array(String(repeating: unit, count: 1 << 16).utf8)
    #expect(HTMLTags(page).reduce(0) { count, _ in count + 1 } <= 1 << 16)
  }
}
