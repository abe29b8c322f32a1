import Syntax

/// Turns events into values: positions in bytes, aliases expanded, merge keys applied, limits kept. Iterative.
struct YAMLConverter {
  /// Uses of aliases, those within each other included.
  static let maximumAliases = 1_000
  /// Keys and values that all aliases together stand for: a small file is not to cost what a large one may.
  static let maximumExpandedItems = 200_000

  /// A value with what each use of it costs.
  private struct Built {
    let value: YAMLValue
    var items = 1
    var aliases = 0
    var height = 0
    /// A plain `<<`.
    var isMergeKey = false
  }

  /// A collection that is still open.
  private struct Frame {
    let isMapping: Bool
    let anchor: String?
    let place: Int
    var items = 1
    var aliases = 0
    var height = 0
    var elements: [YAMLValue] = []
    var entries: [YAMLEntry] = []
    var merged: [YAMLEntry] = []
    var keys: Set<String> = []
    var key: Built?
  }

  private let events: YAMLEvents
  private var positions: YAMLPositions
  private let limits: ParseLimits
  private var anchors: [String: Built] = [:]
  private var open: [Frame] = []
  private var root: YAMLValue?
  private var items = 0
  private var aliases = 0
  private var expandedItems = 0

  init(_ events: YAMLEvents, positions: YAMLPositions, limits: ParseLimits) {
    self.events = events
    self.positions = positions
    self.limits = limits
  }

  mutating func documents() throws(ParseError) -> [YAMLValue] {
    var documents: [YAMLValue] = []
    while true {
      let event = try nextEvent()
      switch event.kind {
      case .streamEnd: return documents
      case .documentStart: anchors = [:]
      case .documentEnd:
        if let root { documents.append(root) }
        root = nil
      default: try read(event)
      }
    }
  }

  private mutating func nextEvent() throws(ParseError) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      let offset = error.offset ?? positions.offset(line: error.line + 1, column: error.column + 1)
      throw ParseError(.syntax, "this is no YAML: \(error.problem)", at: SourceSpan(at: offset))
    }
  }

  private mutating func read(_ event: YAMLEvent) throws(ParseError) {
    let offset = positions.offset(line: event.line + 1, column: event.column + 1)
    let place = positions.contentStart(at: offset)
    switch event.kind {
    case .alias(let name): try add(try expanded(name, at: offset))
    case .scalar(let text, let isPlain, let anchor):
      try count(1, depth: open.count, at: place)
      let built = scalar(text, isPlain: isPlain, at: place)
      if let anchor { anchors[anchor] = built }
      try add(built)
    case .sequenceStart(let anchor):
      try count(1, depth: open.count, at: place)
      open.append(Frame(isMapping: false, anchor: anchor, place: place))
    case .mappingStart(let anchor):
      try count(1, depth: open.count, at: place)
      open.append(Frame(isMapping: true, anchor: anchor, place: place))
    case .sequenceEnd, .mappingEnd: try close()
    default: break
    }
  }

  private func scalar(_ text: String, isPlain: Bool, at place: Int) -> Built {
    let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
    let value = YAMLValue(content: isNull ? .null : .scalar(text), span: positions.span(of: text, at: place))
    return Built(value: value, isMergeKey: isPlain && text == "<<")
  }

  private mutating func close() throws(ParseError) {
    guard let frame = open.popLast() else { return }
    var entries = frame.entries
    if !frame.merged.isEmpty {
      try count(frame.merged.count, depth: open.count, at: frame.place)
      var seen = frame.keys
      entries += frame.merged.filter { seen.insert($0.key).inserted }
    }
    let value = YAMLValue(
      content: frame.isMapping ? .mapping(entries) : .sequence(frame.elements),
      span: positions.restOfLine(at: frame.place))
    let built = Built(
      value: value, items: frame.items, aliases: frame.aliases, height: frame.height + 1)
    if let anchor = frame.anchor { anchors[anchor] = built }
    try add(built)
  }

  // MARK: Collections

  /// Puts a complete value into the collection that is open.
  private mutating func add(_ built: Built) throws(ParseError) {
    guard var frame = open.popLast() else {
      root = built.value
      return
    }
    frame.items += built.items
    frame.aliases += built.aliases
    frame.height = max(frame.height, built.height)
    if !frame.isMapping {
      frame.elements.append(built.value)
    } else if let key = frame.key {
      frame.key = nil
      try add(built.value, under: key, to: &frame)
    } else {
      frame.key = built
    }
    open.append(frame)
  }

  /// An entry with a scalar for a key, or what `<<` merges in; other keys have no name to ask for.
  ///
  /// Source: https://yaml.org/type/merge.html
  private func add(_ value: YAMLValue, under key: Built, to frame: inout Frame) throws(ParseError) {
    if key.isMergeKey {
      // A value that is no mapping is passed over: some programs write text there.
      frame.merged += value.entries + value.elements.flatMap(\.entries)
    } else if let text = key.value.keyText {
      guard frame.keys.insert(text).inserted else {
        throw ParseError(.syntax, "the key `\(text)` is given twice", at: key.value.span)
      }
      frame.entries.append(YAMLEntry(key: text, keySpan: key.value.span, value: value))
    }
  }

  // MARK: Aliases and limits

  private mutating func expanded(_ name: String, at place: Int) throws(ParseError) -> Built {
    let span = SourceSpan(start: place, end: place + 1 + name.utf8.count)
    guard var built = anchors[name] else {
      throw ParseError(.syntax, "the alias `*\(name)` has no anchor before it", at: span)
    }
    built.aliases += 1
    aliases += built.aliases
    guard aliases <= Self.maximumAliases else {
      throw ParseError(.limit, "more than \(Self.maximumAliases) aliases are expanded", at: span)
    }
    expandedItems += built.items
    guard expandedItems <= Self.maximumExpandedItems else {
      throw ParseError(
        .limit, "the aliases stand for more than \(Self.maximumExpandedItems) values", at: span)
    }
    try count(built.items, depth: open.count + built.height, at: place)
    // A scalar is shown where it is used, a collection where it is written.
    guard built.value.string != nil else { return built }
    let value = YAMLValue(content: built.value.content, span: span)
    return Built(value: value, aliases: built.aliases, isMergeKey: built.isMergeKey)
  }

  private mutating func count(_ added: Int, depth: Int, at place: Int) throws(ParseError) {
    items += added
    guard items <= limits.maximumItems else {
      throw ParseError(.limit, "more than \(limits.maximumItems) keys and values", at: SourceSpan(at: place))
    }
    guard depth < limits.maximumDepth else {
      throw ParseError(
        .limit, "nested deeper than \(limits.maximumDepth) levels", at: SourceSpan(at: place))
    }
  }
}

extension YAMLValue {
  /// The text of a key: of null, too, which is a key as good as any.
  fileprivate var keyText: String? {
    switch content {
    case .scalar(let text): text
    case .null: ""
    case .sequence, .mapping: nil
    }
  }
}
