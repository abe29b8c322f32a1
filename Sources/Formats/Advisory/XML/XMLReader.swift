internal import CLibXML2
internal import Syntax

/// Reads XML as a stream: bytes in, events out, with constant memory.
///
/// libxml2's SAX2 push parser, never its tree. Nothing is fetched and no entity is replaced: a DOCTYPE that names a DTD is
/// accepted and the DTD never loaded; declarations within the document, and references to other entities than the five
/// predefined ones, refuse it. After the first problem no event is delivered.
package final class XMLReader {
  package static let maximumDepth = 64
  package static let maximumTextBytes = 1 << 20
  /// What the parser is given at a time, so that a refusal comes early and its buffer stays small.
  private static let pieceBytes = 64 << 10

  private static let truncated = "the file may be truncated: fetch it again"

  private let handler: any XMLHandler
  private var scanner = XMLScanner()
  private var parser: xmlParserCtxtPtr?
  private var failure: XMLError?
  private var open: [XMLName] = []
  private var hasRoot = false
  private var text: [UInt8] = []
  private var names = XMLNameCache()

  package init(_ handler: any XMLHandler) {
    self.handler = handler
    Self.denyExternalEntities
    var callbacks = makeCallbacks()
    let context = Unmanaged.passUnretained(self).toOpaque()
    parser = xmlCreatePushParserCtxt(&callbacks, context, nil, 0, nil)
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
  }

  deinit {
    // An entity declaration makes the parser keep a document, which it does not free itself.
    xmlFreeDoc(parser?.pointee.myDoc)
    parser?.pointee.myDoc = nil
    xmlFreeParserCtxt(parser)
  }

  /// The entity loader of the process: a second lock behind the options and callbacks, which never let it be asked.
  private static let denyExternalEntities: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Reads the next bytes of the document; after an error every call throws it again.
  package func feed(_ bytes: [UInt8]) throws(XMLError) {
    try bytes.withUnsafeBufferPointer { buffer throws(XMLError) in try feed(buffer) }
  }

  /// Reads the next bytes of the document; after an error every call throws it again.
  package func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      if let failure { throw failure }
      let piece = rest.prefix(Self.pieceBytes)
      rest = rest.dropFirst(piece.count)
      try feedPiece(UnsafeBufferPointer(rebasing: piece))
    }
  }

  /// Ends the document; it must be complete.
  package func finish() throws(XMLError) {
    if let failure { throw failure }
    xmlParseChunk(parser, nil, 0, 1)
    try check(atEnd: true)
  }

  private func feedPiece(_ piece: UnsafeBufferPointer<UInt8>) throws(XMLError) {
    do {
      try scanner.scan(piece)
    } catch {
      failure = error
      throw error
    }
    piece.withMemoryRebound(to: CChar.self) { characters in
      _ = xmlParseChunk(parser, characters.baseAddress, Int32(characters.count), 0)
    }
    try check(atEnd: false)
  }

  /// `wellFormed` alone does not tell: a parser that was stopped still counts as well-formed.
  private func check(atEnd: Bool) throws(XMLError) {
    if failure == nil, let parser {
      let isBroken = parser.pointee.wellFormed == 0 || parser.pointee.errNo != 0
      if isBroken { failure = hasRoot || !atEnd ? parserError(atEnd: atEnd) : emptyDocument }
    }
    if let failure { throw failure }
  }

  private var emptyDocument: XMLError {
    XMLError(.syntax, "the document is empty", line: scanner.line, remedy: Self.truncated)
  }

  private func parserError(atEnd: Bool) -> XMLError {
    let remedy = atEnd ? Self.truncated : nil
    guard let error = xmlCtxtGetLastError(parser)?.pointee, let message = error.message else {
      return XMLError(.syntax, "the document is not well-formed", line: line, remedy: remedy)
    }
    let text = String(cString: message).split(separator: "\n").joined(separator: " ")
    return XMLError(.syntax, text, line: max(1, Int(error.line)), remedy: remedy)
  }

  private var line: Int {
    guard let input = parser?.pointee.input else { return scanner.line }
    return max(1, Int(input.pointee.line))
  }
}

// MARK: Events

extension XMLReader {
  fileprivate func start(_ tag: XMLStartTag) {
    deliver { () throws(XMLError) in
      try flushText()
      guard open.count < Self.maximumDepth else {
        throw XMLError(.limit, "elements are nested deeper than \(Self.maximumDepth)", line: line)
      }
      let name = names.name(tag.localName, namespace: tag.namespace)
      open.append(name)
      hasRoot = true
      try handler.startElement(XMLElement(name: name, attributes: attributes(of: tag), line: line))
    }
  }

  fileprivate func end() {
    deliver { () throws(XMLError) in
      try flushText()
      if let name = open.popLast() { try handler.endElement(name, line: line) }
    }
  }

  fileprivate func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    deliver { () throws(XMLError) in
      guard text.count + bytes.count <= Self.maximumTextBytes else {
        throw XMLError(.limit, "a text is longer than \(Self.maximumTextBytes) bytes", line: line)
      }
      text.append(contentsOf: bytes)
    }
  }

  fileprivate func refuse(_ message: String) {
    deliver { () throws(XMLError) in
      throw XMLError(
        .unsupported,
        message,
        line: line,
        remedy: "use a file without entities of its own, such as the publisher's flattened one"
      )
    }
  }

  /// Runs an event unless an earlier one failed; the first failure stops the parser.
  private func deliver(_ event: () throws(XMLError) -> Void) {
    guard failure == nil else { return }
    do {
      try event()
    } catch {
      failure = error
      xmlStopParser(parser)
    }
  }

  private func flushText() throws(XMLError) {
    guard !text.isEmpty else { return }
    try handler.text(text)
    text.removeAll(keepingCapacity: true)
  }

  private func attributes(of tag: XMLStartTag) -> [XMLAttribute] {
    guard tag.attributeCount > 0 else { return [] }
    return (0..<tag.attributeCount).compactMap { index in
      guard let attribute = tag.attribute(index) else { return nil }
      let name = names.name(attribute.localName, namespace: attribute.namespace)
      return XMLAttribute(name: name, value: String(decoding: attribute.value, as: UTF8.self))
    }
  }

}

/// A start tag as libxml2 hands it over; valid during the callback only.
private struct XMLStartTag {
  let localName: UnsafePointer<UInt8>
  let namespace: UnsafePointer<UInt8>?
  let attributeCount: Int
  /// Five pointers for each attribute: local name, prefix, namespace, begin and end of the value.
  let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  func attribute(_ index: Int) -> (
    localName: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, value: UnsafeBufferPointer<UInt8>
  )? {
    guard let fields = pointers?.advanced(by: index * 5), let localName = fields[0],
      let begin = fields[3], let end = fields[4]
    else { return nil }
    return (localName, fields[2], UnsafeBufferPointer(start: begin, count: end - begin))
  }
}

// MARK: Callbacks

/// The functions that libxml2 calls; all others stay nil, so that it loads and prints nothing.
private func makeCallbacks() -> xmlSAXHandler {
  var table = xmlSAXHandler()
  table.initialized = UInt32(XML_SAX2_MAGIC)
  table.startElementNs = { context, localName, _, namespace, _, _, count, _, attributes in
    guard let localName else { return }
    reader(context)?.start(
      XMLStartTag(
        localName: localName,
        namespace: namespace,
        attributeCount: Int(count),
        pointers: attributes
      )
    )
  }
  table.endElementNs = { context, _, _, _ in reader(context)?.end() }
  table.characters = { context, bytes, count in appendText(context, bytes, count) }
  table.ignorableWhitespace = { context, bytes, count in appendText(context, bytes, count) }
  table.cdataBlock = { context, bytes, count in appendText(context, bytes, count) }
  refuseDeclarations(in: &table)
  return table
}

private func refuseDeclarations(in table: inout xmlSAXHandler) {
  table.entityDecl = { context, _, _, _, _, _ in refuseDeclaration(context) }
  table.unparsedEntityDecl = { context, _, _, _, _ in refuseDeclaration(context) }
  table.notationDecl = { context, _, _, _ in refuseDeclaration(context) }
  table.attributeDecl = { context, _, _, _, _, _, choices in
    xmlFreeEnumeration(choices)
    refuseDeclaration(context)
  }
  table.elementDecl = { context, _, _, _ in refuseDeclaration(context) }
  table.getEntity = { context, _ in
    reader(context)?.refuse("an entity other than the five predefined ones is used")
    return nil
  }
  table.getParameterEntity = { context, _ in
    reader(context)?.refuse("a parameter entity is used")
    return nil
  }
}

private func refuseDeclaration(_ context: UnsafeMutableRawPointer?) {
  reader(context)?.refuse("the document declares entities, elements or attributes of its own")
}

private func appendText(_ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int32) {
  guard let bytes, count > 0 else { return }
  reader(context)?.append(UnsafeBufferPointer(start: bytes, count: Int(count)))
}

private func reader(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
  context.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
}

extension XMLReader {
  /// The version of libxml2 in use.
  package static var libraryVersion: String {
    let number = Int(String(cString: assay_xml_version()).prefix { $0.isNumber }) ?? 0
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
