internal import Governance
internal import Standards
internal import Syntax

/// Text of others in HTML: never markup, never steering what surrounds it.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalSafety.visible(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func code(_ text: String) -> String { "<code>\(escaped(text))</code>" }

  /// A sentence of ours: what stands between backticks is code.
  static func sentence(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    return parts.enumerated().map { index, part in
      index % 2 == 1 && index < parts.count - 1 ? code(part) : escaped(part)
    }.joined()
  }

  static func cell(_ value: ReportValue) -> String {
    switch value {
    case .text(let text):
      CalendarDate(text)?.description == text ? "<span class=\"day\">\(text)</span>" : sentence(text)
    case .list(let texts) where texts.isEmpty: "<span class=\"none\">–</span>"
    case .code(let text): code(ReportWords.shortened(text))
    case .number(let number): String(number)
    case .flag(let flag): grade(flag ? "yes" : "no", shape: flag ? "✓" : "✕", tone: nil)
    case .list(let texts): texts.map { "<span class=\"i\">\(escaped($0))</span>" }.joined(separator: ", ")
    case .grade(let word): grade(word, shape: ReportWords.shape(of: word), tone: ReportWords.tone(of: word))
    case .none: "<span class=\"none\">–</span>"
    }
  }

  /// A word with a shape and a colour: each alone tells what the others do.
  private static func grade(_ word: String, shape: String, tone: ReportWords.Tone?) -> String {
    let name = tone.map { " \($0.rawValue)" } ?? ""
    return "<span class=\"grade\(name)\"><span aria-hidden=\"true\">\(shape)</span> \(escaped(word))</span>"
  }
}
