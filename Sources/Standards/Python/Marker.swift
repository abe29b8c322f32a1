package import Syntax

/// A condition on the environment (PEP 508, "Environment Markers",
/// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers).
package struct Marker: Hashable, Sendable {
  package static let maximumBytes = 64 << 10
  package static let maximumTerms = 4096
  package static let maximumDepth = 64

  /// The condition as it is written, without redundant parentheses: `and` binds tighter than `or`, and each
  /// `open` has its `close`.
  enum Element: Hashable, Sendable {
    case term(MarkerTerm)
    case and, or, open, close
  }

  let elements: [Element]

  package init(parsing text: String) throws(ParseError) {
    try self.init(parsing: text.utf8)
  }

  package init(parsing bytes: some Collection<UInt8>) throws(ParseError) {
    self = try PythonTextCursor.parse(bytes) { cursor throws(ParseError) in try Marker(reading: cursor) }
  }

  package init?(_ text: String) {
    do throws(ParseError) { try self.init(parsing: text) } catch { return nil }
  }

  init(elements: [Element]) {
    self.elements = elements
  }
}

extension Marker {
  /// Whether the marker holds; nil where that depends on what is unknown.
  package func evaluate(in environment: MarkerEnvironment) -> Bool? {
    var outer: [Disjunction] = []
    var current = Disjunction()
    for element in elements {
      switch element {
      case .term(let term):
        if !current.isDecided { current.and(term.evaluate(in: environment)) }
      case .and: break
      case .or: current.or()
      case .open:
        outer.append(current)
        current = Disjunction()
      case .close:
        let value = current.value
        current = outer.popLast() ?? Disjunction()
        current.and(value)
      }
    }
    return current.value
  }

  /// The value so far of `a and b or c and d …` in the logic of Kleene.
  private struct Disjunction {
    private var earlier: Bool? = false
    private var conjunction: Bool? = true

    var value: Bool? {
      if earlier == true || conjunction == true { return true }
      return earlier == nil || conjunction == nil ? nil : false
    }

    /// Whether a further term of the conjunction, or a true disjunct before it, changes nothing.
    var isDecided: Bool { conjunction == false || earlier == true }

    mutating func and(_ term: Bool?) {
      if conjunction == false || term == false {
        conjunction = false
      } else if term == nil {
        conjunction = nil
      }
    }

    mutating func or() {
      earlier = value
      conjunction = true
    }
  }
}

extension Marker: CustomStringConvertible {
  /// The marker with double quotes, single spaces, current names of variables and needed parentheses only.
  package var description: String {
    var text = ""
    var previous = Element.open
    for element in elements {
      if previous != .open, element != .close { text += " " }
      switch element {
      case .term(let term):
        text += "\(term.left.quoted) \(term.operation.text) \(term.right.quoted)"
      case .and: text += "and"
      case .or: text += "or"
      case .open: text += "("
      case .close: text += ")"
      }
      previous = element
    }
    return text
  }
}
