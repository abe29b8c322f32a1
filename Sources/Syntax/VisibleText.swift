extension String {
  /// The text without what a page shows as nothing: blanks, characters without a mark, and references to characters (`&nbsp;`).
  package var visibleText: String {
    var visible = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&", let end = rest.prefix(Self.maximumReference).firstIndex(of: ";") {
        rest = rest[rest.index(after: end)...]
      } else if scalar.isVisible {
        visible.append(scalar)
      }
    }
    return String(visible)
  }

  /// Scalars behind the `&` of a reference: its longest common names have six letters, its numbers seven digits.
  private static let maximumReference = 10
}

extension Unicode.Scalar {
  /// Whether it leaves a mark; the blank pattern of Braille is a symbol to Unicode.
  fileprivate var isVisible: Bool {
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint || value == 0x2800 { return false }
    switch properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}
