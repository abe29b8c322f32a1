import Standards
import Testing

@Suite("Licence texts")
struct LicenseTextTests {
  private static let body = """
    1. Anybody may read this text, whoever wrote it (or "copied" it), provided that the
       copyright notice stays where it is.

    2. In no event shall the authors be liable. See https://files.example/licence.
    """

  private func words(_ text: String) throws -> String {
    String(decoding: try #require(LicenseText(Array(text.utf8))).normalized, as: UTF8.self)
  }

  @Test("only words count")
  func normalForm() throws {
    #expect(
      try words(Self.body)
        == "anybody may read this text whoever wrote it or copied it provided that the copyright notice stays where it is "
        + "in no event shall be liable see http files example license")
  }

  @Test(
    "copies of one text are equal",
    arguments: [
      { $0.uppercased() }, { $0.replacing("\n", with: "\r\n") }, { $0.replacing("\n", with: "\n\n\t") },
      { $0.replacing("\"", with: "\u{201C}") }, { "MIT License\n\n" + $0 },
      { "# The BSD 3-Clause License\n\nCopyright (c) 2001-2020, Some Body <some@body.example>\n" + $0 },
      {
        "\u{A9} 2020 Some Body\n(c) Copyright Some Body\nAll rights reserved.\n" + $0
      },
      { "Copyright: \u{A9} by nobody\n" + $0 }, { $0 + "\nCopyright [yyyy] [name of the owner]\n" },
      { $0.replacing("the authors be", with: "Some Body, Inc. or any helper be") },
      { $0.replacing("1. ", with: "a) ").replacing("2. ", with: "(ii) ") },
      { $0.replacing("1. ", with: "  * ").replacing("2. ", with: "- ") },
      { $0.split(separator: "\n").map { "// " + $0 }.joined(separator: "\n") },
      { $0.replacing("https", with: "http").replacing("licence", with: "license") },
    ] as [@Sendable (String) -> String])
  func equal(_ change: @Sendable (String) -> String) throws {
    #expect(try words(change(Self.body)) == words(Self.body))
  }

  @Test(
    "what changes the meaning changes the words",
    arguments: [
      { $0.replacing("may", with: "must not") }, { $0 + "\nNot for money." },
      { "MIT License for friends\n" + $0 },
      { "Commercial use needs another licence.\n" + $0 }, { String($0.prefix(150)) },
      { $0.replacing("the authors be", with: String(repeating: "who reads pays ", count: 10) + "be") },
      { $0.replacing("copyright notice", with: "notice") },
    ] as [@Sendable (String) -> String])
  func different(_ change: @Sendable (String) -> String) throws {
    #expect(try words(change(Self.body)) != words(Self.body))
  }

  @Test("hostile files give some words, quickly")
  func hostile() throws {
    let size = LicenseText.maximumBytes / 16
    for unit in [
      "(", "in no event shall ", "neither the name of\n", "-", "\u{A9}", "copyright ", "licence", "a\n",
      "\u{0}",
    ] {
      let text = String(repeating: unit, count: size / unit.utf8.count)
      #expect(try words(text).utf8.count <= size)
    }
    #expect(LicenseText(Array(repeating: 0x61, count: LicenseText.maximumBytes + 1)) == nil)
    #expect(LicenseText([0xFF, 0xFE, 0x4D, 0x00])?.wordCount == 1)
  }
}
