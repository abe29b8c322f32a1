/// A package as RPM names it: `name-epoch:version-release.arch.rpm`, without what is not told.
struct RPMName: Hashable {
  let name: String
  /// With its epoch, 0 where none is told; nil where the text is a name alone.
  let version: String?
  let architecture: String?

  init?(_ text: String) {
    var text = text[...]
    var architecture: String?
    if text.hasSuffix(".rpm") {
      text = text.dropLast(4)
      guard let dot = text.lastIndex(of: ".") else { return nil }
      architecture = String(text[text.index(after: dot)...])
      text = text[..<dot]
    }
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    self.architecture = architecture
    guard parts.count > 2, parts[parts.count - 2].utf8.first.map({ (0x30...0x39).contains($0) }) == true
    else {
      name = String(text)
      version = nil
      return
    }
    name = parts.dropLast(2).joined(separator: "-")
    let label = parts.suffix(2).joined(separator: "-")
    version = label.contains(":") ? label : "0:" + label
  }
}
