import Foundation
import TestSupport
import Testing

/// What strangers write into metadata, through every command that prints it.
@Suite("Hostile metadata through the commands")
struct HostileMetadataTests {
  private static let parentheses =
    String(repeating: "(", count: 100_000) + "MIT" + String(repeating: ")", count: 100_000)

  private static let fields: [(name: String, value: [UInt8])] = [
    ("License-Expression", Array(parentheses.utf8)),
    ("License", Array(parentheses.utf8)),
    ("License-Expression", Array(String(repeating: "MIT OR ", count: 20_000).utf8) + Array("MIT".utf8)),
    ("License", Array(String(repeating: "MIT/", count: 25_000).utf8)),
    ("Classifier", Array("License :: ".utf8) + Array(repeating: 0x41, count: 100_000)),
    ("License", Array("\u{1B}]0;title\u{7}\u{1B}[2J\u{202E}TIM\u{2066}\u{200B}\u{85}".utf8)),
    ("License", [0xFF, 0xFE, 0x4D, 0x00, 0xC3, 0x28, 0xED, 0xA0, 0x80]),
    ("License-Expression", Array("M\u{0}IT".utf8)),
    ("License-File", Array("../../../etc/passwd\u{1B}[31m".utf8)),
    ("License-File", Array(repeating: 0x2F, count: 100_000)),
    ("Classifier", Array("License :: \u{1B}[8mOSI Approved :: MIT License".utf8)),
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    var pins = ""
    for (number, field) in Self.fields.enumerated() {
      let name = "hostile\(number)"
      let head = "Metadata-Version: 2.4\nName: \(name)\nVersion: 1.0\n\(field.name): "
      let site = "site/\(name)-1.0.dist-info/"
      try folder.write(Array(head.utf8) + field.value + [0x0A, 0x0A], to: site + "METADATA")
      try folder.write(field.value, to: site + "LICENSE")
      try folder.write(field.value, to: site + "NOTICE")
      pins += "\(name)==1.0\n"
    }
    try folder.write(pins, to: "project/requirements.txt")
    try folder.write(
      Array(
        "{\"version\": \"1\", \"install\": [{\"metadata\": {\"name\": \"hostile0\", \"version\": \"1.0\", \"license\": \""
          .utf8)
        + Array(Self.parentheses.utf8) + Array("\\u001b[2J\"}}]}".utf8),
      to: "report.json")
  }

  @Test(
    "nothing crashes, hangs or reaches the terminal unescaped",
    arguments: ["licenses", "notice", "check"], ["site", "report.json"])
  func commands(_ command: String, _ metadata: String) throws {
    let formats = metadata == "site" ? ["text", "json"] + (command == "licenses" ? ["csv"] : []) : ["text"]
    for format in formats {
      let outcome = try Program.run([
        command, folder.path + "/project", "--metadata", folder.path + "/" + metadata, "--format", format,
      ])
      #expect(
        [0, 1, 3].contains(outcome.code),
        "\(command) \(format): \(outcome.code) \(outcome.errors.prefix(300))")
      let seen = (outcome.output + outcome.errors).unicodeScalars
      let controls = seen.filter { scalar in
        let isLayout = scalar == "\n" || scalar == "\r" || scalar == "\t"
        return !isLayout
          && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
      }
      // The JSON of notices keeps the bytes of the texts, as escapes.
      #expect(controls.isEmpty, "\(command) \(format)")
      #expect(command != "licenses" || outcome.output.contains("hostile1"))
    }
  }
}
