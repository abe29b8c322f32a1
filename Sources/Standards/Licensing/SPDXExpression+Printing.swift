extension SPDXExpression.Leaf: CustomStringConvertible {
  package var description: String {
    let base = orLater ? license.text + "+" : license.text
    return exception.map { base + " WITH " + $0.text } ?? base
  }
}

extension SPDXExpression: CustomStringConvertible {
  private struct Phrase {
    var text: String
    var isChoice = false
  }

  /// Normal form: operators in upper case, only the parentheses that are needed, order and spelling kept.
  package var description: String {
    fold(
      leaf: { Phrase(text: $0.description) },
      all: { operands in
        let texts = operands.map { $0.isChoice ? "(" + $0.text + ")" : $0.text }
        return Phrase(text: texts.joined(separator: " AND "))
      },
      any: { Phrase(text: $0.map(\.text).joined(separator: " OR "), isChoice: true) }
    ).text
  }
}
