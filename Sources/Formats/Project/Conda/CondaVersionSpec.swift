import Standards
import Syntax

/// A version constraint of conda, as far as PEP 440 can say it.
///
/// Source: https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html#package-match-specifications.
/// `=1.26` and `1.26.*` admit what begins with 1.26, `==1.26` and a bare `1.26` that version alone; `|` separates alternatives.
struct CondaVersionSpec {
  static let maximumBytes = 8 << 10

  /// Nil where PEP 440 cannot say it: alternatives, and versions such as `2024a`.
  let specifiers: VersionSpecifierSet?

  /// `isExact` says that a build follows: `=1.26=py312_0` means that version alone.
  init(parsing text: String, isExact: Bool = false) throws(ParseError) {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard bytes.count <= Self.maximumBytes else {
      throw ParseError(.limit, "the constraint has \(bytes.count) bytes", at: SourceSpan(at: 0))
    }
    guard bytes.allSatisfy(Self.isConstraintByte), Self.clauses(bytes).allSatisfy(Self.isClause) else {
      throw ParseError(
        .structure, "`\(text)` is no version constraint", at: SourceSpan(at: 0),
        remedy: "write a constraint such as >=1.2,<2 or =1.2")
    }
    let isSimple = !bytes.contains { "|()^$".utf8.contains($0) }
    specifiers = isSimple ? Self.specifiers(bytes, isExact: isExact) : nil
  }

  private static func isConstraintByte(_ byte: UInt8) -> Bool {
    byte.isShellNameByte || ".*+!-,=<>~|()^$".utf8.contains(byte)
  }

  private static func clauses(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split { ",|()".utf8.contains($0) }
  }

  private static let operators: Set<String> = ["", "=", "==", "!=", "<", "<=", ">", ">=", "~="]

  /// An operator with a version, or a regular expression `^…$`.
  private static func isClause(_ clause: ArraySlice<UInt8>) -> Bool {
    let sign = clause.prefix { "=!<>~".utf8.contains($0) }
    return sign.count < clause.count && operators.contains(String(decoding: sign, as: UTF8.self))
  }

  private static func specifiers(_ bytes: [UInt8], isExact: Bool) -> VersionSpecifierSet? {
    var clauses: [String] = []
    for part in Self.clauses(bytes) {
      guard let clause = translate(part, isExact: isExact) else { return nil }
      if !clause.isEmpty { clauses.append(clause) }
    }
    return VersionSpecifierSet(clauses.joined(separator: ","))
  }

  /// One clause; empty where it admits everything, nil where it cannot be said.
  private static func translate(_ clause: ArraySlice<UInt8>, isExact: Bool) -> String? {
    let sign = clause.prefix { "=!<>~".utf8.contains($0) }
    let version = clause.dropFirst(sign.count)
    let base = withoutWildcard(version)
    let isWildcard = base.count < version.count
    let operation = String(decoding: sign, as: UTF8.self)
    if base.isEmpty { return isWildcard && ["", "="].contains(operation) ? "" : nil }
    let text = String(decoding: base, as: UTF8.self)
    guard Version(text) != nil else { return nil }
    let isPrefix = isWildcard || operation == "=" && !isExact
    switch operation {
    // Readers do not agree on the star of `==1.*`.
    case "==": return isWildcard ? nil : "==" + text
    case "", "=": return "==" + text + (isPrefix ? ".*" : "")
    case "!=": return "!=" + text + (isPrefix ? ".*" : "")
    // conda drops the star of `>=1.*` as well.
    case ">=", "<": return operation + text
    case ">", "<=", "~=": return isWildcard ? nil : operation + text
    default: return nil
    }
  }

  /// Drops `.*` or `*` from the end.
  private static func withoutWildcard(_ version: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard version.last == UInt8(ascii: "*") else { return version }
    let rest = version.dropLast()
    return rest.last == UInt8(ascii: ".") ? rest.dropLast() : rest
  }
}
