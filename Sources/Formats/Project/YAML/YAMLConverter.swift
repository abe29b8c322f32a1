import Syntax
internal import Yams

/// Turns the library's nodes into values: positions in bytes, aliases expanded, merge keys applied, limits kept.
struct YAMLConverter {
  /// An anchored value, and what each use of it costs.
  private struct Anchored {
    let value: YAMLValue
    let items: Int
    let aliases: Int
    let height: Int
  }

  /// Uses of aliases, those within each other included.
  static let maximumAliases = 1_000

  private var positions: YAMLPositions
  private let limits: ParseLimits
  private var anchors: [String: Anchored] = [:]
  private var items = 0
  private var aliases = 0
  /// The deepest level that was reached since this was last reset.
  private var deepest = 0

  init(positions: YAMLPositions, limits: ParseLimits) {
    self.positions = positions
    self.limits = limits
  }

  mutating func document(_ node: Node) throws(ParseError) -> YAMLValue {
    anchors = [:]
    return try value(node, depth: 0)
  }

  private mutating func value(_ node: Node, depth: Int) throws(ParseError) -> YAMLValue {
    let offset = positions.offset(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    let place = positions.contentStart(at: offset)
    if case .scalar(let scalar) = node, scalar.style == .plain, let name = YAMLAliases.name(in: scalar.string)
    {
      return try expanded(name, at: place, depth: depth)
    }
    let before = (items: items, aliases: aliases, deepest: deepest)
    deepest = depth
    try count(1, depth: depth, at: place)
    let value = YAMLValue(
      content: try content(of: node, at: place, depth: depth), span: span(of: node, at: place))
    if let anchor = node.anchor {
      anchors[anchor.rawValue] = Anchored(
        value: value, items: items - before.items, aliases: aliases - before.aliases, height: deepest - depth)
    }
    deepest = max(deepest, before.deepest)
    return value
  }

  private mutating func content(
    of node: Node, at place: Int, depth: Int
  ) throws(ParseError) -> YAMLValue.Content {
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return isNull ? .null : .scalar(YAMLAliases.restored(scalar.string))
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence { values.append(try value(element, depth: depth + 1)) }
      return .sequence(values)
    case .mapping(let mapping):
      return .mapping(try entries(of: mapping, depth: depth))
    case .alias: return .null
    }
  }

  private func span(of node: Node, at place: Int) -> SourceSpan {
    guard let scalar = node.scalar else { return positions.restOfLine(at: place) }
    return positions.span(of: YAMLAliases.restored(scalar.string), at: place)
  }

  // MARK: Mappings

  /// The entries with a scalar for a key, then those that are merged in.
  ///
  /// Source: https://yaml.org/type/merge.html
  private mutating func entries(of mapping: Node.Mapping, depth: Int) throws(ParseError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var merged: [YAMLEntry] = []
    for (keyNode, valueNode) in mapping {
      let key = try value(keyNode, depth: depth + 1)
      let value = try value(valueNode, depth: depth + 1)
      if key.string == "<<", keyNode.scalar?.style == .plain {
        // A value that is no mapping is passed over: some programs write text there.
        merged += value.entries + value.elements.flatMap(\.entries)
      } else if let text = key.text {
        entries.append(YAMLEntry(key: text, keySpan: key.span, value: value))
      }
    }
    if !merged.isEmpty {
      try count(merged.count, depth: depth, at: entries.first?.keySpan.start ?? 0)
      var seen = Set(entries.map(\.key))
      entries += merged.filter { seen.insert($0.key).inserted }
    }
    return entries
  }

  // MARK: Aliases and limits

  private mutating func expanded(_ name: String, at place: Int, depth: Int) throws(ParseError) -> YAMLValue {
    let span = SourceSpan(start: place, end: place + 1 + name.utf8.count)
    guard let anchored = anchors[name] else {
      throw ParseError(.syntax, "the alias `*\(name)` has no anchor before it", at: span)
    }
    aliases += 1 + anchored.aliases
    guard aliases <= Self.maximumAliases else {
      throw ParseError(.limit, "more than \(Self.maximumAliases) aliases are expanded", at: span)
    }
    try count(anchored.items, depth: depth + anchored.height, at: place)
    deepest = max(deepest, depth + anchored.height)
    // A scalar is shown where it is used, a collection where it is written.
    guard anchored.value.string != nil else { return anchored.value }
    return YAMLValue(content: anchored.value.content, span: span)
  }

  private mutating func count(_ added: Int, depth: Int, at place: Int) throws(ParseError) {
    items += added
    deepest = max(deepest, depth)
    guard items <= limits.maximumItems else {
      throw ParseError(.limit, "more than \(limits.maximumItems) keys and values", at: SourceSpan(at: place))
    }
    guard depth < limits.maximumDepth else {
      throw ParseError(
        .limit, "nested deeper than \(limits.maximumDepth) levels", at: SourceSpan(at: place))
    }
  }

  // MARK: Errors

  /// The library's error at its place.
  mutating func located(_ error: YamlError) -> ParseError {
    switch error {
    case .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting"):
      return ParseError(.limit, "nested deeper than \(limits.maximumDepth) levels", at: point(mark))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return ParseError(.syntax, "this is no YAML: \(problem)", at: point(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      let key = YAMLAliases.restored(keys.first ?? "")
      return ParseError(.syntax, "the key `\(key)` is given twice", at: point(context.mark))
    case .reader(let problem, _, let value, _):
      return ParseError(.syntax, "this is no YAML: \(problem)", at: positions.span(ofFirst: value))
    default:
      return ParseError(.limit, "the file cannot be held in memory", at: SourceSpan(at: 0))
    }
  }

  private mutating func point(_ mark: Mark) -> SourceSpan {
    SourceSpan(at: positions.offset(line: mark.line, column: mark.column))
  }
}

extension YAMLValue {
  /// The text of a key: of null, too, which is a key as good as any.
  fileprivate var text: String? {
    switch content {
    case .scalar(let text): text
    case .null: ""
    case .sequence, .mapping: nil
    }
  }
}
