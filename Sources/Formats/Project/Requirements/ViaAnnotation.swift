import Facts
import Standards
import Syntax

/// Follows the `# via` comments that pip-compile and uv write after a requirement.
///
/// One parent stands in the line, several stand below each other, or in the line with commas between them.
struct ViaAnnotation {
  typealias Parent = (parent: RequirementVia.Parent, span: SourceSpan)

  private enum State {
    /// No requirement stands right before.
    case none
    case afterRequirement
    /// Comment lines name one parent each.
    case inList
  }

  private var state = State.none

  mutating func reset() { state = .none }

  mutating func attach() { state = .afterRequirement }

  /// A comment in the requirement's own line.
  mutating func begin(_ comment: MappedText) -> [Parent] {
    guard state != .none else { return [] }
    return read(comment)
  }

  /// A comment line after it.
  mutating func read(_ comment: MappedText) -> [Parent] {
    switch state {
    case .none: return []
    case .inList:
      if let parent = Self.parent(comment) { return [parent] }
      state = .none
      return []
    case .afterRequirement:
      guard comment.bytes.starts(with: "via".utf8) else { return [] }
      let rest = comment.trimmedSlice(3..<comment.count)
      guard !rest.isEmpty else {
        state = .inList
        return []
      }
      guard comment.bytes[3].isLineBlank else { return [] }
      return Self.parts(of: rest).compactMap(Self.parent)
    }
  }

  private static func parts(of list: MappedText) -> [MappedText] {
    list.bytes.split(separator: UInt8(ascii: ",")).map { list.trimmedSlice($0.startIndex..<$0.endIndex) }
  }

  private static func parent(_ text: MappedText) -> Parent? {
    guard !text.isEmpty else { return nil }
    let blank = text.bytes.firstIndex(where: \.isLineBlank) ?? text.count
    let rest = text.trimmedSlice(blank..<text.count).text
    switch text.slice(0..<blank).text {
    case "-r": return rest.isEmpty ? nil : (.requirements(rest), text.span)
    case "-c": return rest.isEmpty ? nil : (.constraints(rest), text.span)
    case let word:
      let bracket = word.utf8.firstIndex(of: UInt8(ascii: "[")) ?? word.endIndex
      guard rest.isEmpty, let name = DistributionName(String(word[..<bracket])) else {
        return (.project(text.text), text.span)
      }
      return (.package(PackageName(name)), text.span)
    }
  }
}
