import Syntax

@Sendable func readTOML(_ bytes: [UInt8]) {
  let source = SourceFile(path: "input", bytes: bytes)
  guard let tree = attempt(source, { () throws(ParseError) in try TOMLReader.read(source) }) else { return }
  checkPlaces(tree.root, bytes.count)
}

@Sendable func readJSON(_ bytes: [UInt8]) {
  let source = SourceFile(path: "input", bytes: bytes)
  guard let tree = attempt(source, { () throws(ParseError) in try JSONReader.read(source) }) else { return }
  checkPlaces(tree.root, bytes.count)
  let written = rewritten(tree.root)
  let again = SourceFile(path: "input", bytes: written)
  guard let second = attempt(again, { () throws(ParseError) in try JSONReader.read(again) }) else {
    return hold(false, "what is written cannot be read: \(text(written))")
  }
  hold(rewritten(second.root) == written, "writing and reading changes the document: \(text(written))")
}

/// Every value and key lies inside the document, and every key is found.
private func checkPlaces(_ root: SyntaxValue, _ count: Int) {
  var open = [root]
  while let value = open.popLast() {
    let spans = [value.span] + [value.keySpan].compactMap { $0 }
    for span in spans {
      hold(0 <= span.start && span.start <= span.end && span.end <= count, "a value lies at \(span)")
    }
    for child in value.children {
      if value.kind == .table, let key = child.key { hold(value[key] == child, "`\(key)` is not found") }
      open.append(child)
    }
  }
}

/// A document as JSON in which each scalar is a string with its text.
private func rewritten(_ root: SyntaxValue) -> [UInt8] {
  func write(_ value: SyntaxValue, to writer: inout JSONWriter) {
    switch value.kind {
    case .table:
      writer.object { writer in
        for child in value.children {
          writer.key(child.key ?? "")
          write(child, to: &writer)
        }
      }
    case .array: writer.array { writer in for child in value.elements { write(child, to: &writer) } }
    default: writer.value(value.text)
    }
  }
  var writer = JSONWriter(indented: false)
  write(root, to: &writer)
  return writer.bytes
}
