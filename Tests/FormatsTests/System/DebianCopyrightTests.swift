import Facts
import Formats
import Syntax
import Testing

@Suite("Debian copyright files")
struct DebianCopyrightTests {
  private static let head = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"

  private func read(_ text: String) -> [LicenseEvidence]? {
    DebianCopyright.read(SourceFile(path: "copyright", text: text))
  }

  @Test("the licence of the header and of each paragraph of files, once, with its line")
  func statements() throws {
    let evidence = try #require(
      read(
        Self.head
          + "Upstream-Name: demo\nLicense: GPL-2+\n\nFiles: *\nCopyright: 2020 Somebody\nLicense: Expat\n"
          + " The text follows.\n .\n Files: none of these\n\nFiles: a b\nLicense: Expat\n\nFiles: c\nLICENSE:GPL-2+\n\n"
          + "License: ISC\n Only a text.\n\nFiles: d\nLicense:\n words\n"))
    #expect(evidence.map(\.value) == ["GPL-2+", "Expat", "unnamed"])
    #expect(evidence.map(\.location.line) == [3, 7, 22])
    #expect(evidence.allSatisfy { $0.kind == .debian })
  }

  @Test(
    "free text is not read",
    arguments: [
      "", "\n\n", "This package was debianized by hand.\n\nLicense: GPL\n", "Format: PDF\n", "\u{0}\u{1B}",
    ])
  func freeText(_ text: String) { #expect(read(text) == nil) }

  @Test(
    "drafts of the form count",
    arguments: ["http://dep.debian.net/deps/dep5", "https://x.example/copyright-format/1.0"])
  func drafts(_ address: String) { #expect(read("Format-Specification: \(address)\n")?.isEmpty == true) }
}
