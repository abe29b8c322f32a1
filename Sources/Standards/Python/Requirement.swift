package import Syntax

/// What is asked of a distribution: its name, extras, versions or place, and when (PEP 508,
/// https://packaging.python.org/en/latest/specifications/dependency-specifiers/).
package struct Requirement: Hashable, Sendable {
  package static let maximumBytes = 64 << 10

  package let name: DistributionName
  /// The name as written.
  package let rawName: String
  /// Sorted, each once.
  package let extras: [ExtraName]
  package let specifiers: VersionSpecifierSet
  /// Where the distribution is to be had, after `@`; there are no specifiers then.
  package let url: String?
  package let marker: Marker?

  /// Reads a requirement; the spans of errors are offsets into the given text.
  package init(parsing text: String) throws(ParseError) {
    try self.init(parsing: text.utf8)
  }

  package init(parsing bytes: some Collection<UInt8>) throws(ParseError) {
    self = try PythonTextCursor.parse(bytes) { cursor throws(ParseError) in try Requirement(reading: cursor) }
  }

  package init?(_ text: String) {
    do throws(ParseError) { try self.init(parsing: text) } catch { return nil }
  }

  /// Whether every version is admitted: no specifier and no URL.
  package var isUnconstrained: Bool { specifiers.isEmpty && url == nil }
}

extension Requirement: CustomStringConvertible {
  /// The requirement with its name as written and all else in normal form.
  package var description: String {
    var text = rawName
    if !extras.isEmpty { text += "[" + extras.map(\.text).joined(separator: ",") + "]" }
    text += specifiers.description
    if let url { text += " @ " + url }
    if let marker { text += (url == nil ? "; " : " ; ") + marker.description }
    return text
  }
}
