internal import Syntax

/// How text for a person is laid out: its width, and whether colour may be used.
package struct TextStyle: Sendable {
  /// In columns, at least 40.
  package let width: Int
  package let isColoured: Bool

  package static let plain = TextStyle(width: 100, isColoured: false)

  package init(width: Int, isColoured: Bool) {
    self.width = max(40, width)
    self.isColoured = isColoured
  }

  package enum Ink: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  /// The text with control characters made visible, in colour where that is allowed.
  package func paint(_ text: String, _ inks: Ink...) -> String {
    let safe = TerminalSafety.visible(text)
    guard isColoured, !inks.isEmpty else { return safe }
    return "\u{1B}[" + inks.map(\.rawValue).joined(separator: ";") + "m" + safe + "\u{1B}[0m"
  }

  /// Breaks a text into lines of the width, continuation lines indented; a longer word stands alone.
  package func wrap(_ text: String, indent: Int) -> String {
    let blank = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var column = indent
    for word in TerminalSafety.visible(text).utf8.split(separator: UInt8(ascii: " ")) {
      let (word, length) = (Substring(word), Substring(word).columnCount)
      if line.isEmpty {
        line = String(word)
        column = indent + length
      } else if column + 1 + length <= width {
        line += " " + word
        column += 1 + length
      } else {
        lines.append(line)
        line = String(word)
        column = indent + length
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n" + blank)
  }
}

extension Substring {
  /// How many columns the text takes; counting characters is slow, and needless for ASCII.
  fileprivate var columnCount: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count }
}

extension String {
  /// The text with blanks behind it.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
