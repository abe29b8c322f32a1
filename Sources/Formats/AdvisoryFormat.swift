package import Facts
package import Syntax

/// A kind of advisory feed file: how it is recognised by its content, and how it becomes records.
package struct AdvisoryFormat: Sendable {
  /// The name in `feeds.format`.
  package let name: String
  /// Whether a file is of this format, by its first bytes.
  package let matches: @Sendable (_ head: ArraySlice<UInt8>) -> Bool
  package let read: @Sendable (_ source: SourceFile, _ feed: String) -> AdvisoryFile

  /// Every format; the first that matches a file reads it.
  package static let all: [AdvisoryFormat] = [.osv, .updateinfo]

  static let osv = AdvisoryFormat(
    name: "osv", matches: { firstVisibleByte($0) == UInt8(ascii: "{") }, read: readOSV)

  static let updateinfo = AdvisoryFormat(
    name: "updateinfo",
    matches: { firstVisibleByte($0) == UInt8(ascii: "<") && contains("<updates", in: $0) },
    read: readUpdateinfo)

  /// The first bytes of a file after blanks and a byte-order mark.
  private static func firstVisibleByte(_ head: ArraySlice<UInt8>) -> UInt8? {
    head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
  }

  private static func contains(_ text: StaticString, in head: ArraySlice<UInt8>) -> Bool {
    text.withUTF8Buffer { pattern in
      guard head.count >= pattern.count else { return false }
      return (head.startIndex...(head.endIndex - pattern.count)).contains { start in
        head[start] == pattern[0] && head[start..<start + pattern.count].elementsEqual(pattern)
      }
    }
  }
}

/// The records of one feed file, and what of it could not be read.
package struct AdvisoryFile: Sendable {
  package var advisories: [Advisory] = []
  package var notEvaluated: [NotEvaluated] = []
  /// Parts of records whose shape is not understood, and which match nothing.
  package var unknownShapes = 0

  package init() {}
}

@Sendable private func readOSV(_ source: SourceFile, _ feed: String) -> AdvisoryFile {
  var file = AdvisoryFile()
  do {
    file.advisories = [try OSVJSON.read(source, feed: feed)]
  } catch {
    file.notEvaluated = [NotEvaluated(error, in: source)]
  }
  return file
}

@Sendable private func readUpdateinfo(_ source: SourceFile, _ feed: String) -> AdvisoryFile {
  var file = AdvisoryFile()
  do {
    (file.advisories, file.notEvaluated) = try UpdateinfoXML.read(source.bytes, feed: feed, file: source.path)
  } catch {
    file.notEvaluated = [
      NotEvaluated(
        subject: source.path, file: source.path, line: error.line, reason: error.message,
        remedy: error.remedy ?? "fetch the feed anew")
    ]
  }
  return file
}
