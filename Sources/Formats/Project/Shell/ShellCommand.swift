import Syntax

/// A simple command of a shell script: its words, and the here-documents that it reads.
struct ShellCommand {
  var words: [ShellWord] = []
  var heredocs: [MappedText] = []
  /// What `<` and `<<<` give it to read.
  var inputs: [ShellWord] = []
  /// Whether its output is the next command's input.
  var isPiped = false

  var isEmpty: Bool { words.isEmpty && heredocs.isEmpty }
}

/// A word after quote removal; variables and substitutions stay as they are written.
struct ShellWord {
  let text: MappedText
  /// Whether a variable or a substitution stands in it.
  let hasExpansion: Bool
  /// Whether any part was quoted: a quoted word is no keyword.
  let isQuoted: Bool

  var bytes: [UInt8] { text.bytes }
  var string: String { text.text }
  var span: SourceSpan { text.span }

  init(_ text: MappedText, hasExpansion: Bool = false, isQuoted: Bool = false) {
    self.text = text
    self.hasExpansion = hasExpansion
    self.isQuoted = isQuoted
  }

  func dropping(_ count: Int) -> MappedText { text.slice(min(count, text.count)..<text.count) }
}

extension UInt8 {
  /// A letter, a digit or `_`: a byte of a variable's name.
  var isShellNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  var isShellDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  var isShellBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}
