import Syntax

/// The options that a requirements file may hold.
///
/// Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options
struct RequirementsOption {
  enum Role {
    case include, constraint, editable, hash
    /// Steers the installer; a URL's credentials are not kept.
    case installer, installerURL
  }

  /// The longest of its names, without the dashes.
  let name: String
  /// The other names.
  var aliases: [String] = []
  var takesValue = true
  var role = Role.installer

  static let all: [RequirementsOption] = [
    RequirementsOption(name: "requirement", aliases: ["-r", "--requirements"], role: .include),
    RequirementsOption(name: "constraint", aliases: ["-c", "--constraints"], role: .constraint),
    RequirementsOption(name: "editable", aliases: ["-e"], role: .editable),
    RequirementsOption(name: "hash", role: .hash),
    RequirementsOption(name: "index-url", aliases: ["-i", "--pypi-url"], role: .installerURL),
    RequirementsOption(name: "extra-index-url", role: .installerURL),
    RequirementsOption(name: "find-links", aliases: ["-f"], role: .installerURL),
    RequirementsOption(name: "no-index", takesValue: false),
    RequirementsOption(name: "no-binary"), RequirementsOption(name: "only-binary"),
    RequirementsOption(name: "prefer-binary", takesValue: false),
    RequirementsOption(name: "require-hashes", takesValue: false),
    RequirementsOption(name: "pre", takesValue: false), RequirementsOption(name: "all-releases"),
    RequirementsOption(name: "only-final"), RequirementsOption(name: "trusted-host"),
    RequirementsOption(name: "use-feature"), RequirementsOption(name: "global-option"),
    RequirementsOption(name: "install-option"),
    RequirementsOption(name: "config-settings", aliases: ["-C", "--config-setting"]),
  ]

  private static let byName: [String: RequirementsOption] = Dictionary(
    all.flatMap { option in (option.aliases + ["--" + option.name]).map { ($0, option) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// The option of a name with its dashes; long names may be shortened as long as they stay unambiguous.
  static func named(_ name: String) -> RequirementsOption? {
    if let option = byName[name] { return option }
    guard name.utf8.starts(with: "--".utf8) else { return nil }
    let candidates = byName.filter { $0.key.utf8.starts(with: name.utf8) }
    return Set(candidates.values.map(\.name)).count == 1 ? candidates.first?.value : nil
  }
}

/// The options of one line, with their values.
struct RequirementsOptions {
  private(set) var options: [(option: RequirementsOption, value: MappedText, span: SourceSpan)] = []
  /// Words that belong to no option: pip passes over them in silence.
  private(set) var strays: [MappedText] = []

  init(_ text: MappedText) throws(ParseError) {
    var words = QuotedWords(text, escape: UInt8(ascii: "\\"))
    while let word = words.next() {
      guard !words.hasOpenQuote else { throw ParseError(.syntax, "the quote is not closed", at: word.span) }
      let unquoted = QuotedWords.unquoted(word, escape: UInt8(ascii: "\\"))
      guard unquoted.bytes.first == UInt8(ascii: "-"), unquoted.count > 1 else {
        strays.append(word)
        continue
      }
      try append(unquoted, &words)
    }
  }

  private mutating func append(_ word: MappedText, _ words: inout QuotedWords) throws(ParseError) {
    let (name, inline) = Self.split(word)
    guard let option = RequirementsOption.named(name.text) else {
      throw ParseError(
        .syntax,
        "`\(name.text)` is no option of a requirements file",
        at: name.span,
        remedy: "remove the option, or give it to the installer on the command line"
      )
    }
    if !option.takesValue {
      guard inline == nil else {
        throw ParseError(.syntax, "`\(name.text)` takes no value", at: word.span)
      }
      options.append((option, MappedText(), word.span))
      return
    }
    guard let value = inline ?? words.next().map({ QuotedWords.unquoted($0, escape: UInt8(ascii: "\\")) }),
      !value.isEmpty
    else { throw ParseError(.syntax, "`\(name.text)` needs a value", at: word.span) }
    guard !words.hasOpenQuote else { throw ParseError(.syntax, "the quote is not closed", at: value.span) }
    options.append((option, value, SourceSpan(start: word.span.start, end: value.span.end)))
  }

  /// `--name=value`, `-nvalue` or the name alone.
  private static func split(_ word: MappedText) -> (name: MappedText, value: MappedText?) {
    if word.bytes[1] == UInt8(ascii: "-") {
      guard let equals = word.bytes.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
      return (word.slice(0..<equals), word.slice(equals + 1..<word.count))
    }
    return (word.slice(0..<2), word.count > 2 ? word.slice(2..<word.count) : nil)
  }
}
