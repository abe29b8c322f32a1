package import Syntax

/// A licence expression: licences joined by AND (all apply) and OR (a choice).
///
/// SPDX 2.3, annex D (https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/), as PEP 639 uses it. Kept flat in
/// post-order, so that reading, printing and evaluating need no recursion; chains of one operator are one node.
package struct SPDXExpression: Sendable {
  /// One licence, perhaps in its later versions, perhaps with an exception: judged as one thing.
  package struct Leaf: Sendable, Hashable {
    package var license: SPDXLicenseID
    /// A `+` follows: this version or any later one.
    package var orLater: Bool
    /// What stands after WITH.
    package var exception: SPDXLicenseID?

    package init(_ license: SPDXLicenseID, orLater: Bool = false, exception: SPDXLicenseID? = nil) {
      self.license = license
      self.orLater = orLater
      self.exception = exception
    }
  }

  /// Something accepted that the specification writes otherwise.
  package struct Note: Sendable, Hashable {
    package let message: String
    package let span: SourceSpan
  }

  enum Node: Sendable, Hashable {
    case leaf(Leaf)
    /// All of the given number of operands before it.
    case and(Int)
    /// One of the given number of operands before it.
    case or(Int)
  }

  let nodes: [Node]
  /// Where each leaf stands in the text; empty for an expression that was not read.
  let spans: [SourceSpan]
  package let notes: [Note]

  init(nodes: [Node], spans: [SourceSpan] = [], notes: [Note] = []) {
    self.nodes = nodes
    self.spans = spans
    self.notes = notes
  }

  package init(_ leaf: Leaf) {
    self.init(nodes: [.leaf(leaf)])
  }

  /// The licences in the order of the text.
  package var leaves: [Leaf] {
    nodes.compactMap { if case .leaf(let leaf) = $0 { leaf } else { nil } }
  }

  /// Folds the expression from its leaves up; operands are combined from left to right.
  package func evaluate<Value>(
    leaf: (Leaf) -> Value,
    and: (Value, Value) -> Value,
    or: (Value, Value) -> Value
  ) -> Value {
    fold(
      leaf: leaf,
      all: { $0.dropFirst().reduce($0[$0.startIndex], and) },
      any: { $0.dropFirst().reduce($0[$0.startIndex], or) }
    )
  }

  /// As `evaluate`, with all operands of a chain at once.
  func fold<Value>(
    leaf: (Leaf) -> Value,
    all: (ArraySlice<Value>) -> Value,
    any: (ArraySlice<Value>) -> Value
  ) -> Value {
    var stack: [Value] = []
    for node in nodes {
      switch node {
      case .leaf(let license): stack.append(leaf(license))
      case .and(let count): stack.replaceSubrange((stack.count - count)..., with: [all(stack.suffix(count))])
      case .or(let count): stack.replaceSubrange((stack.count - count)..., with: [any(stack.suffix(count))])
      }
    }
    return stack[0]
  }

  /// The same expression with the spelling of each identifier that `spelling` knows, and a note for each that is written
  /// otherwise.
  package func canonicalised(using spelling: (SPDXLicenseID) -> SPDXLicenseID?) -> SPDXExpression {
    var notes = notes
    var spans = spans[...]
    let renamed = nodes.map { node in
      guard case .leaf(let written) = node else { return node }
      var leaf = written
      leaf.license = spelling(leaf.license) ?? leaf.license
      leaf.exception = leaf.exception.map { spelling($0) ?? $0 }
      if let span = spans.popFirst() {
        notes += Self.notes(written.license, leaf.license, at: span)
        notes += Self.notes(written.exception, leaf.exception, at: span)
      }
      return .leaf(leaf)
    }
    return SPDXExpression(nodes: renamed, spans: self.spans, notes: notes)
  }

  private static func notes(_ written: SPDXLicenseID?, _ listed: SPDXLicenseID?, at span: SourceSpan)
    -> [Note]
  {
    guard let written, let listed, !written.text.utf8.elementsEqual(listed.text.utf8) else { return [] }
    return [Note(message: "the list writes `\(written.text)` as `\(listed.text)`", span: span)]
  }
}

extension SPDXExpression: Hashable {
  /// Notes about how the text was written do not count.
  package static func == (left: SPDXExpression, right: SPDXExpression) -> Bool {
    left.nodes == right.nodes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(nodes)
  }
}
