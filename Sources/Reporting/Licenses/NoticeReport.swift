package import Facts
internal import Syntax

/// NOTICE and licence texts as files to ship, and as JSON.
package enum NoticeReport {
  /// The texts that Apache-2.0 section 4(d) asks to carry on; nothing else, as that would be an obligation of its own.
  package static func notice(_ texts: NoticeTexts) -> [UInt8] { render(texts.notices) }

  /// The licence texts of third parties.
  package static func thirdParty(_ texts: NoticeTexts) -> [UInt8] { render(texts.licenses) }

  private static let rule = String(repeating: "-", count: 78) + "\n"

  private static func render(_ texts: [NoticeTexts.Text]) -> [UInt8] {
    let parts = texts.map { text in
      let files = text.files.map { TerminalSafety.visible("\($0.package) (\($0.path))") + "\n" }.joined()
      return rule + files + rule + "\n" + printable(text.document) + "\n"
    }
    return Array(parts.joined(separator: "\n").utf8)
  }

  /// The text with LF at the end of each line, and no character that steers a terminal; form feeds part pages of some licences.
  private static func printable(_ document: LicenseDocument) -> String {
    let text = String(decoding: document.bytes.filter { $0 != 0x0D && $0 != 0x0C }, as: UTF8.self)
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { TerminalSafety.visible(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\t")
    }
    return lines.joined(separator: "\n") + (lines.last == "" ? "" : "\n")
  }

  /// `assay.notice/1`.
  package static func json(_ texts: NoticeTexts) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.notice/1")
      writer.rows("notices", texts.notices, write)
      writer.rows("licenses", texts.licenses, write)
      writer.strings("withoutText", texts.withoutText)
      writer.rows("notEvaluated", texts.notEvaluated) { writer, row in writer.notEvaluated(row) }
    }
    writer.endDocument()
    return writer.bytes
  }

  private static func write(_ writer: inout JSONWriter, _ text: NoticeTexts.Text) {
    writer.object { writer in
      writer.member("digest", text.document.digest)
      writer.rows("files", text.files) { writer, file in
        writer.object { writer in
          writer.member("package", file.package)
          writer.member("path", file.path)
        }
      }
      writer.member("text", String(decoding: text.document.bytes, as: UTF8.self))
    }
  }
}
