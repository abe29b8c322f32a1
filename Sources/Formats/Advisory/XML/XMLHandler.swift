/// Takes the events of an `XMLReader`; what it throws ends the reading.
package protocol XMLHandler: AnyObject {
  func startElement(_ element: XMLElement) throws(XMLError)
  func endElement(_ name: XMLName, line: Int) throws(XMLError)
  /// UTF-8 between two tags; CDATA sections and comments do not split it.
  func text(_ bytes: [UInt8]) throws(XMLError)
}

/// A name as namespaces make it: the prefix is the author's own affair.
package struct XMLName: Sendable, Hashable {
  package let namespace: String?
  package let local: String

  package init(_ local: String, in namespace: String? = nil) {
    self.namespace = namespace
    self.local = local
  }
}

/// A start tag.
package struct XMLElement: Sendable, Hashable {
  package let name: XMLName
  package let attributes: [XMLAttribute]
  /// The 1-based line on which the tag ends.
  package let line: Int

  /// The value of an attribute without a namespace.
  package subscript(_ name: String) -> String? {
    attributes.first { $0.name.local == name && $0.name.namespace == nil }?.value
  }
}

/// One attribute of a start tag.
package struct XMLAttribute: Sendable, Hashable {
  package let name: XMLName
  package let value: String
}
