import Syntax

extension VersionSpecifier {
  /// Reads a clause that fills the cursor, without white space around it.
  init(reading cursor: PythonTextCursor) throws(ParseError) {
    var cursor = cursor
    let start = cursor.index
    guard let operation = Operation(skippingIn: &cursor) else {
      throw cursor.expected(
        "a version operator (==, !=, <=, >=, <, >, ~= or ===)",
        remedy: "write a clause such as >=1.2 or ==1.2.*; clauses are separated by commas"
      )
    }
    cursor.skipWhitespace()
    if operation == .arbitrary {
      try self.init(arbitrary: Self.arbitraryText(in: cursor))
      return
    }
    let text = cursor.text(from: cursor.index, to: cursor.end)
    let isWildcard = text.utf8.suffix(2).elementsEqual(".*".utf8)
    let end = isWildcard ? cursor.end - 2 : cursor.end
    let version = try Version(reading: cursor.part(from: cursor.index, to: end))
    if let fault = operation.fault(with: version, isWildcard: isWildcard) {
      throw cursor.failure(fault.message, from: start, to: cursor.end, remedy: fault.remedy)
    }
    self.init(operation, version, text: text, isWildcard: isWildcard)
  }

  private static func arbitraryText(in cursor: PythonTextCursor) throws(ParseError) -> String {
    let start = cursor.index
    var cursor = cursor
    while !cursor.isAtEnd {
      if cursor.whitespaceLength(at: cursor.index) > 0
        || [UInt8(ascii: ";"), UInt8(ascii: ")")].contains(cursor.current)
      {
        throw cursor.expected("text without white space, `;` and `)` after `===`")
      }
      cursor.advance()
    }
    return cursor.text(from: start, to: cursor.end)
  }
}

extension VersionSpecifier.Operation {
  /// Skips the operator at the cursor; nil, and no move, where there is none.
  init?(skippingIn cursor: inout PythonTextCursor) {
    let second = cursor.byte(at: cursor.index + 1) == UInt8(ascii: "=")
    let third = second && cursor.byte(at: cursor.index + 2) == UInt8(ascii: "=")
    switch cursor.current {
    case UInt8(ascii: "=") where third: self = .arbitrary
    case UInt8(ascii: "=") where second: self = .equal
    case UInt8(ascii: "!") where second: self = .notEqual
    case UInt8(ascii: "<"): self = second ? .lessOrEqual : .less
    case UInt8(ascii: ">"): self = second ? .greaterOrEqual : .greater
    case UInt8(ascii: "~") where second: self = .compatible
    default: return nil
    }
    cursor.advance(by: rawValue.utf8.count)
  }

  /// What the operator does not allow in its version.
  fileprivate func fault(with version: Version, isWildcard: Bool) -> (message: String, remedy: String)? {
    let isEquality = self == .equal || self == .notEqual
    if isWildcard, !isEquality {
      return ("`.*` may follow a version after `==` and `!=` only", "leave out `.*`")
    }
    if isWildcard, version.isPrerelease || version.isPostrelease || version.hasLocal {
      return ("`.*` may follow a plain release only", "leave out what stands between the release and `.*`")
    }
    if version.hasLocal, !isEquality {
      return ("a local version may stand after `==` and `!=` only", "leave out the local version")
    }
    if self == .compatible, version.releaseCount < 2 {
      return ("`~=` needs a release of at least two numbers", "write ~=\(version).0, or >=\(version)")
    }
    return nil
  }
}
