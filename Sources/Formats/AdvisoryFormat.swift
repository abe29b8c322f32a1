package import Facts
package import Syntax

/// A kind of advisory feed file: how it is recognised by its content, and how it becomes records.
package struct AdvisoryFormat: Sendable {
  /// So much of a file tells its format: the comments before a root element may be long.
  package static let headBytes = 64 << 10

  /// The name in `feeds.format`.
  package let name: String
  /// Whether a file is of this format, by its first bytes.
  package let matches: @Sendable (_ head: ArraySlice<UInt8>) -> Bool
  /// Begins to read a file; records go to `deliver` as they are read.
  package let open:
    @Sendable (_ source: FeedSource, _ deliver: @escaping (Advisory) -> Void) -> any AdvisoryReader

  /// Every format; the first that matches a file reads it.
  package static let all: [AdvisoryFormat] = [
    .kev, .osv, .epss, .oval, .updateinfo, .glsa, .vuxml, .cvrf, .jvn,
  ]

  /// The format of a file that begins with these bytes; nil where it is none of ours.
  package static func of(_ head: ArraySlice<UInt8>) -> AdvisoryFormat? {
    all.first { $0.matches(head) }
  }

  /// Why a file that begins with these bytes is of no format.
  package static func reasonForNone(_ head: ArraySlice<UInt8>) -> String {
    if head.isEmpty { return "the file is empty" }
    guard let root = XMLRoot.name(in: head) else { return "unknown format" }
    return "unknown format: `<\(root.local)>` begins no advisory feed"
  }

  static let kev = AdvisoryFormat(
    name: "kev", matches: { firstVisibleByte($0) == UInt8(ascii: "{") && KEVJSON.matches($0) },
    open: { WholeFileReader($0, deliver: $1, read: KEVJSON.read) })

  static let osv = AdvisoryFormat(
    name: "osv", matches: { firstVisibleByte($0) == UInt8(ascii: "{") },
    open: { WholeFileReader($0, deliver: $1, read: OSVJSON.readFile) })

  static let epss = AdvisoryFormat(name: "epss", matches: EPSSCSV.matches, open: { EPSSCSV($0, deliver: $1) })

  static let oval = xml("oval", { $0 == XMLName("oval_definitions", in: OVALVocabulary.namespace) }) {
    OVALXML($0, deliver: $1)
  }

  static let updateinfo = xml("updateinfo", { $0 == XMLName("updates") }) { UpdateinfoXML($0, deliver: $1) }

  static let glsa = xml("glsa", { $0 == XMLName("glsa") }) { GLSAXML($0, deliver: $1) }

  /// An entry without the root is VuXML, too: it is refused with a hint.
  static let vuxml = xml("vuxml", { $0 == XMLName("vuxml", in: VuXML.namespace) || $0 == XMLName("vuln") }) {
    VuXML($0, deliver: $1)
  }

  static let cvrf = xml("cvrf", { $0.local == CVRFXML.root }) { CVRFXML($0, deliver: $1) }

  static let jvn = xml("jvn", { JVNXML.roots.contains($0) }) { JVNXML($0, deliver: $1) }

  private static func xml(
    _ name: String, _ isRoot: @escaping @Sendable (XMLName) -> Bool,
    _ handler: @escaping @Sendable (FeedSource, @escaping (Advisory) -> Void) -> any FeedHandler
  ) -> AdvisoryFormat {
    AdvisoryFormat(
      name: name, matches: { head in XMLRoot.name(in: head).map(isRoot) ?? false },
      open: { XMLFeedReader(handler($0, $1)) })
  }

  /// The first bytes of a file after blanks and a byte-order mark.
  private static func firstVisibleByte(_ head: ArraySlice<UInt8>) -> UInt8? {
    head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
  }
}

extension AdvisoryFormat {
  /// Reads a file that is in memory; one that is refused has no record.
  package func read(_ source: SourceFile, _ feed: String) -> AdvisoryFile {
    var file = AdvisoryFile()
    let feed = FeedSource(feed: feed, file: source.path)
    do throws(FeedError) {
      var advisories: [Advisory] = []
      let reader = open(feed) { advisories.append($0) }
      try reader.feed(source.bytes)
      var summary = try reader.finish()
      if summary == nil {
        try reader.feed(source.bytes)
        summary = try reader.finish()
      }
      file.advisories = advisories
      file.summary = summary ?? FeedSummary()
    } catch {
      file.summary.notEvaluated = [feed.row(error)]
    }
    return file
  }
}

/// The records of one feed file, and what of it could not be read.
package struct AdvisoryFile: Sendable {
  package var advisories: [Advisory] = []
  package var summary = FeedSummary()

  package init() {}

}
