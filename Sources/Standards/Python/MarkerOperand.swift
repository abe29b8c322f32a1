/// One side of a comparison in a marker.
enum MarkerOperand: Hashable, Sendable {
  case variable(MarkerVariable)
  case literal(String)

  /// The literal, or the name of the variable.
  var text: String {
    switch self {
    case .variable(let variable): variable.rawValue
    case .literal(let text): text
    }
  }

  /// As a marker spells it.
  var quoted: String {
    switch self {
    case .variable(let variable): variable.rawValue
    case .literal(let text): PythonStringLiteral.quote(text)
    }
  }
}
