internal import Facts
internal import Standards
internal import Syntax

/// Reads OVAL 5 definitions: one record for each of class `vulnerability` or `patch`.
///
/// A definition refers to tests that come after it, so the file is read twice: first the tests, objects, states and variables,
/// then the definitions, each of which is delivered at once. Names are matched by namespace, never by prefix.
/// Source: https://oval.mitre.org/language/version5.11/
final class OVALXML: FeedHandler {
  private let source: FeedSource
  private let deliver: (Advisory) -> Void
  private var path = XMLPath()
  private var section = Section.none
  private var declarations = OVALDeclarationReader()
  private var definition: OVALDefinition?
  private var products: [OVALDefinition] = []
  private var resolver: OVALResolver?
  private(set) var summary = FeedSummary()
  private var isOver = false

  private enum Section { case none, definitions, declarations }

  init(_ source: FeedSource, deliver: @escaping (Advisory) -> Void) {
    self.source = source
    self.deliver = deliver
  }

  /// The first reading knows the tests, the second one uses them.
  func finish() -> FeedSummary? {
    guard resolver == nil else { return summary }
    resolver = OVALResolver(tables: declarations.tables, products: products)
    declarations = OVALDeclarationReader()
    return nil
  }

  var isIgnoringTheRest: Bool { isOver }

  // MARK: Events

  func startElement(_ element: XMLElement) throws(XMLError) {
    let name = element.name.local
    path.enter(name)
    switch path.depth {
    case 1:
      guard name == "oval_definitions", element.name.namespace == OVALVocabulary.namespace else {
        throw XMLError(.unsupported, "`<\(name)>` does not begin OVAL definitions", line: element.line)
      }
    case 2:
      section =
        name == "definitions" ? .definitions : Self.declarations.contains(name) ? .declarations : .none
    default:
      switch section {
      case .definitions: startInDefinitions(element)
      case .declarations where resolver == nil: declarations.start(element, depth: path.depth)
      case .declarations, .none: break
      }
    }
  }

  private static let declarations: Set<String> = ["tests", "objects", "states", "variables"]

  func text(_ bytes: [UInt8]) throws(XMLError) {
    path.append(bytes)
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    path.leave()
    switch section {
    case .definitions: endInDefinitions(name.local)
    case .declarations where resolver == nil: declarations.end(path.trimmedText, depth: path.depth)
    case .declarations, .none: break
    }
    if path.depth == 1 {
      if section == .definitions, resolver != nil { isOver = true }
      section = .none
    }
  }

  // MARK: Definitions

  private func startInDefinitions(_ element: XMLElement) {
    if path.depth == 3 {
      guard element.name.local == "definition" else { return }
      let kind = element["class"] ?? "miscellaneous"
      definition = OVALDefinition(
        id: element["id"]?.filter { $0 != " " } ?? "", kind: kind, line: element.line,
        isDeprecated: element["deprecated"] == "true" || element["deprecated"] == "1")
      return
    }
    if isWanted { definition?.start(element) }
  }

  /// Records wait for the second reading, products do not.
  private var isWanted: Bool { definition?.isRecord == (resolver != nil) }

  private func endInDefinitions(_ name: String) {
    guard isWanted else { return }
    if path.depth > 2 {
      definition?.end(name, in: path.last, path.trimmedText)
    } else if let definition {
      finish(definition)
    }
  }

  private func finish(_ definition: OVALDefinition) {
    self.definition = nil
    guard let resolver else {
      products.append(definition)
      return
    }
    summary.recordCount += 1
    let advisory = resolver.advisory(of: definition, in: source)
    summary.countUnknownShapes(of: advisory)
    deliver(advisory)
  }
}
