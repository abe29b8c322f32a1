internal import Standards

/// Texts within tests: versions, and the few shapes of regular expressions that feeds write names in.
enum OVALText {
  // MARK: Versions

  /// The version as the ecosystem orders it: an RPM has an epoch, and Debian's old feeds wrote `0:` before another one.
  static func version(_ text: String, _ scheme: VersionScheme) throws(OVALUnknown) -> String {
    let epoch = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    switch scheme {
    case .deb:
      guard text.hasPrefix("0:"), text.utf8.dropFirst(2).contains(UInt8(ascii: ":")) else { return text }
      return String(text.dropFirst(2))
    case .rpm:
      let rest = epoch.map { text[text.utf8.index(after: $0)...] } ?? text[...]
      guard rest.utf8.count(where: { $0 == UInt8(ascii: "-") }) < 2 else {
        throw OVALUnknown("`\(text)` is no version of a package")
      }
      return epoch == nil ? "0:" + text : text
    default: return text
    }
  }

  /// "Earlier than 0" is Debian's way to say "never".
  static func isZero(_ version: String) -> Bool {
    version == "0" || version == "0:0"
  }

  /// The text that a comparison for equality, or a pattern of no more than plain characters, looks for.
  static func literal(_ operation: OVALOperation, _ text: String) -> String? {
    switch operation {
    case .equals: return text
    case .pattern:
      var bytes = Array(text.utf8)
      if bytes.first == UInt8(ascii: "^") { bytes.removeFirst() }
      if bytes.last == UInt8(ascii: "$") { bytes.removeLast() }
      return unescaped(bytes[...]).flatMap { $0.rest.isEmpty ? $0.text : nil }
    default: return nil
    }
  }

  // MARK: Files

  /// `nodejs` of `/etc/dnf/modules.d/nodejs.module`.
  static func moduleName(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count > 1, parts[parts.count - 2] == "modules.d", let file = parts.last,
      file.hasSuffix(".module")
    else { return nil }
    return String(file.dropLast(".module".count))
  }

  /// `18` of `\nstream\s*=\s*18\b[\w\W]*\nstate\s*=\s*enabled`.
  static func moduleStream(_ pattern: String) -> String? {
    let key = Array("stream\\s*=\\s*".utf8)
    let bytes = Array(pattern.utf8)
    guard bytes.count > key.count,
      let start = (0...(bytes.count - key.count)).first(where: { bytes[$0...].starts(with: key) })
    else { return nil }
    return unescaped(bytes[(start + key.count)...])?.text
  }

  /// Whether a file tells which release a host runs.
  static func tellsRelease(_ path: String) -> Bool {
    guard let file = path.split(separator: "/").last else { return false }
    return file.hasSuffix("-release") || file.hasSuffix("_version") || file == "issue"
      || path.hasPrefix("/etc/apt")
  }

  /// `openssh-client` of `^openssh-client(?::\w+|)\s+(.*)$`.
  static func packageName(_ pattern: String) -> String? {
    var bytes = Array(pattern.utf8)[...]
    if bytes.first == UInt8(ascii: "^") { bytes.removeFirst() }
    guard let (name, rest) = unescaped(bytes),
      rest.first == UInt8(ascii: "(") || rest.first == UInt8(ascii: "\\")
    else { return nil }
    return name
  }

  /// The plain characters at the beginning of a pattern and what follows them; nil where there are none.
  private static func unescaped(_ pattern: ArraySlice<UInt8>) -> (text: String, rest: ArraySlice<UInt8>)? {
    var rest = pattern
    var text: [UInt8] = []
    while let byte = rest.first {
      if byte == UInt8(ascii: "\\"), let next = rest.dropFirst().first, !isWord(next) {
        text.append(next)
        rest = rest.dropFirst(2)
      } else if isWord(byte) || ".-~:".utf8.contains(byte) {
        text.append(byte)
        rest.removeFirst()
      } else {
        break
      }
    }
    return text.isEmpty ? nil : (String(decoding: text, as: UTF8.self), rest)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
