/// `FROM [--platform=p] reference [AS name]`.
struct FromInstruction {
  let reference: MappedText
  /// In lower case, as BuildKit compares it.
  let alias: String?
  let platform: String?

  /// Nil where the words are not those of a `FROM`.
  init?(_ instruction: DockerfileInstruction, escape: UInt8) {
    let flags = DockerfileFlags(instruction.arguments, escape: escape)
    platform = flags.value(of: "platform")?.text
    let words = flags.rest.bytes.split(whereSeparator: \.isLineBlank)
    guard let first = words.first else { return nil }
    reference = QuotedWords.withoutOuterQuotes(flags.rest.slice(first.startIndex..<first.endIndex))
    switch words.count {
    case 1: alias = nil
    case 3 where String(decoding: words[1], as: UTF8.self).lowercased() == "as":
      alias = String(decoding: words[2], as: UTF8.self).lowercased()
    default: return nil
    }
  }
}

/// The names and indexes of stages.
struct StageNames {
  private var earlier: [String: Int] = [:]
  private var all: Set<String> = []
  private var count = 0

  /// Notes a stage that is to come.
  mutating func expect(_ instruction: DockerfileInstruction) {
    count += 1
    // The name is the last word, whatever the escape character is.
    guard let from = FromInstruction(instruction, escape: 0), let alias = from.alias else { return }
    all.insert(alias)
  }

  mutating func add(_ name: String, index: Int) {
    earlier[name] = index
  }

  /// The stage that a `FROM` names: stages before it only.
  func index(ofEarlier name: String) -> Int? { earlier[name.lowercased()] }

  /// Whether a `COPY --from` or a mount names a stage, by name or index.
  func isStage(_ name: String) -> Bool {
    if all.contains(name.lowercased()) { return true }
    guard let index = Int(name) else { return false }
    return index >= 0 && index < count
  }
}

/// The options of `RUN --mount`, separated by commas, each perhaps in double quotes.
enum MountOptions {
  static func value(of key: String, in options: MappedText) -> MappedText? {
    var start = 0
    var isQuoted = false
    for index in 0...options.count {
      let byte = index < options.count ? options.bytes[index] : UInt8(ascii: ",")
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard index == options.count || (byte == UInt8(ascii: ",") && !isQuoted) else { continue }
      let option = QuotedWords.withoutOuterQuotes(options.slice(start..<index))
      start = index + 1
      guard let equals = option.bytes.firstIndex(of: UInt8(ascii: "=")),
        String(decoding: option.bytes[..<equals], as: UTF8.self).lowercased() == key
      else { continue }
      return option.slice(equals + 1..<option.count)
    }
    return nil
  }
}

/// The pairs of an `ENV`: `name=value …`, or the older `name value`.
enum EnvironmentPairs {
  static func read(_ arguments: MappedText, escape: UInt8) -> [(name: String, value: MappedText)] {
    let words = Array(QuotedWords(arguments, escape: escape))
    guard let first = words.first else { return [] }
    guard first.bytes.contains(UInt8(ascii: "=")) else {
      let rest = arguments.bytes[first.count...].firstIndex { !$0.isLineBlank } ?? arguments.count
      return [(first.text, arguments.slice(rest..<arguments.count))]
    }
    return words.compactMap { word in
      guard let equals = word.bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      return (word.slice(0..<equals).text, word.slice(equals + 1..<word.count))
    }
  }
}
