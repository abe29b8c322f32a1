package import Governance
package import Standards
internal import Syntax

/// `governance/waivers.toml` on disk, changed as text so that what people wrote around the entries stays.
package struct WaiverFile {
  private let tree: FileTree
  private var text: String

  /// The file of a project; one that is not there is empty.
  package init(of project: String) throws(ConfigurationError) {
    guard FileTree.kind(of: project) == .folder else {
      throw ConfigurationError("there is no folder at this path", file: project, remedy: "correct PATH")
    }
    tree = try FileTree.opening(project)
    let path = "\(project)/\(GovernanceFiles.waivers)"
    let bytes = FileTree.kind(of: path) == .file ? try SourceReader.read(path).bytes : []
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError("this is not UTF-8", file: path, remedy: "save it as UTF-8")
    }
    self.text = text
  }

  package func waivers() throws(ConfigurationError) -> [Waiver] {
    let source = SourceFile(path: GovernanceFiles.waivers, text: text)
    do {
      return try Waiver.read(TOMLReader.read(source).root)
    } catch {
      throw ConfigurationError(error, in: source)
    }
  }

  /// The content of a new entry, as text.
  package struct Entry {
    /// Keys and texts in the order of the file.
    package var texts: [(key: String, value: String)] = []
    package var created: CalendarDate
    package var until: CalendarDate

    package init(created: CalendarDate, until: CalendarDate) {
      (self.created, self.until) = (created, until)
    }
  }

  /// Adds an entry at the end; what it gives must read as a file of waivers.
  package mutating func add(_ entry: Entry) throws(ConfigurationError) {
    if text.isEmpty { text = "# Findings that are accepted for a time. See `assay waiver --help`.\n" }
    if !text.hasSuffix("\n") { text += "\n" }
    text += "\n[[waivers]]\n"
    for (key, value) in entry.texts { text += "\(key) = \(TOMLText.quoted(value))\n" }
    text += "created = \(entry.created)\nuntil = \(entry.until)\n"
    _ = try waivers()
  }

  /// Removes the entries that a test chooses, each with its lines up to the next entry, but for comments before that one.
  package mutating func remove(where isChosen: (Waiver) -> Bool) throws(ConfigurationError) -> [Waiver] {
    let all = try waivers()
    let removed = all.filter(isChosen)
    let gone = Set(removed.map(\.location.line))
    let starts = all.map(\.location.line)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, start) in starts.enumerated().reversed() where gone.contains(start) {
      var end = index + 1 < starts.count ? starts[index + 1] - 1 : lines.count
      while index + 1 < starts.count, end > start, lines[end - 1].hasPrefix("#") { end -= 1 }
      lines.removeSubrange((start - 1)..<end)
    }
    text = lines.joined(separator: "\n")
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    return removed
  }

  package func write() throws(ConfigurationError) {
    try tree.replace(GovernanceFiles.waivers, Array(text.utf8))
  }
}

/// Text in the form of TOML.
package enum TOMLText {
  /// A basic string (TOML 1.0, "String").
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
