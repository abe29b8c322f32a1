import Syntax

/// The `--name=value` flags at the head of an instruction's arguments, and what follows them.
struct DockerfileFlags {
  private(set) var flags: [(name: String, value: MappedText)] = []
  let rest: MappedText

  init(_ arguments: MappedText, escape: UInt8 = UInt8(ascii: "\\")) {
    var words = QuotedWords(arguments, escape: escape)
    var end = 0
    while let range = words.nextRange(), arguments.bytes[range].starts(with: "--".utf8), range.count > 2 {
      let word = QuotedWords.unquoted(arguments.slice(range), escape: escape)
      let equals = word.bytes.firstIndex(of: UInt8(ascii: "=")) ?? word.count
      let name = String(decoding: word.bytes[2..<max(2, equals)], as: UTF8.self)
      flags.append((name, word.slice(min(equals + 1, word.count)..<word.count)))
      end = range.upperBound
    }
    rest = arguments.slice(end..<arguments.count)
  }

  func value(of name: String) -> MappedText? { flags.first { $0.name == name }?.value }

  /// The strings of the JSON form, or nil where the arguments are in shell form.
  var jsonForm: [MappedText]? { DockerfileJSONForm.strings(of: rest) }
}
