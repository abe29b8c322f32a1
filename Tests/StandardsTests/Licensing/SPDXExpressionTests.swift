import Standards
import Syntax
import TestSupport
import Testing

@Suite("SPDX licence expression")
struct SPDXExpressionTests {
  @Test(
    "is printed in normal form",
    arguments: [
      ("MIT", "MIT"),
      (" ( MIT ) ", "MIT"),
      ("GPL-2.0+", "GPL-2.0+"),
      ("MIT AND (BSD-3-Clause AND ISC)", "MIT AND BSD-3-Clause AND ISC"),
      ("(MIT OR ISC) OR 0BSD", "MIT OR ISC OR 0BSD"),
      ("(MIT AND ISC) OR 0BSD", "MIT AND ISC OR 0BSD"),
      ("MIT AND (ISC OR 0BSD)", "MIT AND (ISC OR 0BSD)"),
      ("((MIT OR ISC) AND ((0BSD)))", "(MIT OR ISC) AND 0BSD"),
      (
        "GPL-2.0-only with Classpath-exception-2.0 or mit", "GPL-2.0-only WITH Classpath-exception-2.0 OR mit"
      ),
      (
        "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2", "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2"
      ),
      ("NOASSERTION", "NOASSERTION"),
    ]
  )
  func normalForm(_ input: String, _ expected: String) throws {
    let expression = try SPDXExpression(parsing: input)
    #expect(expression.description == expected)
    #expect(try SPDXExpression(parsing: expected) == expression)
  }

  /// SPDX 2.3, annex D.4: `+`, WITH, AND, OR.
  @Test("binds AND before OR, and WITH before both")
  func bindingOrder() throws {
    let expression = try SPDXExpression(
      parsing: "LGPL-2.1+ OR BSD-3-Clause AND MIT OR GPL-2.0-only WITH Bison-exception-2.2"
    )
    let grouped = expression.evaluate(
      leaf: \.description,
      and: { "[\($0) & \($1)]" },
      or: { "[\($0) | \($1)]" }
    )
    #expect(grouped == "[[LGPL-2.1+ | [BSD-3-Clause & MIT]] | GPL-2.0-only WITH Bison-exception-2.2]")
    #expect(expression.leaves[0].orLater)
    #expect(expression.leaves[3].exception?.text == "Bison-exception-2.2")
  }

  @Test(
    "is refused at the place of the mistake",
    arguments: [
      ("", 0), ("   ", 3), ("AND", 0), ("MIT AND", 7), ("MIT ISC", 4), ("MIT OR OR ISC", 7), ("(MIT", 0),
      ("MIT)", 3), ("()", 1), ("MIT/ISC", 3), ("MIT, ISC", 3), ("MIT & ISC", 4), ("MIT +", 4), ("MIT++", 4),
      ("LicenseRef-x+", 0), ("LicenseRef-", 0), ("DocumentRef-a", 0), ("DocumentRef-a:MIT", 0),
      ("(MIT) WITH x", 6),
      ("MIT WITH", 8), ("MIT WITH x WITH y", 11), ("MIT AND NONE", 0), ("MIT WITH (x)", 9), ("MIT\u{E9}", 3),
    ]
  )
  func refused(_ input: String, _ offset: Int) {
    do throws(ParseError) {
      let expression = try SPDXExpression(parsing: input)
      Issue.record("\(input) was read as \(expression)")
    } catch {
      #expect(error.span.start == offset, "\(input): \(error.message)")
      #expect(error.span.end <= input.utf8.count)
    }
  }

  @Test("operators in lower case are accepted with a note at each")
  func notes() throws {
    let expression = try SPDXExpression(parsing: "MIT and ISC OR Foo With Bar")
    #expect(expression.notes.map(\.span) == [SourceSpan(start: 4, end: 7), SourceSpan(start: 19, end: 23)])
    #expect(expression.notes.first?.message == "the operator is written `AND`")
  }

  @Test("identifiers are equal without regard to case, and get the spelling of a list")
  func spelling() throws {
    let expression = try SPDXExpression(parsing: "mit AND apache-2.0 WITH llvm-EXCEPTION AND Foo")
    #expect(try SPDXExpression(parsing: "MIT AND Apache-2.0 WITH LLVM-exception AND foo") == expression)
    let list = ["MIT", "Apache-2.0", "LLVM-exception"].compactMap { SPDXLicenseID($0) }
    let canonical = expression.canonicalised { id in list.first { $0 == id } }
    #expect(canonical.description == "MIT AND Apache-2.0 WITH LLVM-exception AND Foo")
    #expect(canonical.notes.map(\.span.start) == [0, 8, 8])
    #expect(canonical.notes.first?.message == "the list writes `mit` as `MIT`")
  }

  @Test(
    "a choice leaves its lightest branch, the first of equals",
    arguments: [
      ("a-3 OR a-1 OR b-1", "a-1"), ("a-3 AND a-1", "a-3 AND a-1"),
      ("(a-3 OR a-1 AND a-2) AND b-4", "a-1 AND a-2 AND b-4"), ("a-2 AND (a-3 OR a-1) OR a-2", "a-2 AND a-1"),
    ])
  func choosing(_ text: String, _ expected: String) throws {
    let branch = try SPDXExpression(parsing: text).choosing { $0.license.text.utf8.last ?? 0 }
    #expect(branch.expression.description == expected)
    #expect(try branch.expression == SPDXExpression(parsing: expected))
  }

  @Test("joined expressions are as if they were read")
  func joining() throws {
    let parts = try ["a OR b", "c", "d AND e"].map { try SPDXExpression(parsing: $0) }
    #expect(try SPDXExpression.all(parts) == SPDXExpression(parsing: "(a OR b) AND c AND d AND e"))
    #expect(try SPDXExpression.any(parts) == SPDXExpression(parsing: "a OR b OR c OR d AND e"))
  }

  @Test("kinds of identifiers")
  func kinds() {
    #expect(SPDXLicenseID("0BSD")?.kind == .listed)
    #expect(SPDXLicenseID("LicenseRef-Proprietary")?.kind == .reference)
    #expect(SPDXLicenseID("DocumentRef-a:LicenseRef-b")?.kind == .reference)
    #expect(SPDXLicenseID("NONE")?.kind == .noStatement)
    #expect(SPDXLicenseID("BSD License") == nil)
    #expect(SPDXLicenseID("") == nil)
  }

  @Test("hostile sizes are refused by a limit, not by a crash")
  func limits() throws {
    let deep = String(repeating: "(", count: 100_000) + "MIT" + String(repeating: ")", count: 100_000)
    for text in [deep, String(deep.prefix(1_000)), String(repeating: "MIT OR ", count: 2_000)] {
      do throws(ParseError) {
        _ = try SPDXExpression(parsing: text)
        Issue.record("accepted")
      } catch {
        #expect(error.code == .limit)
      }
    }
    let most = SPDXExpression.maximumDepth
    let nested = String(repeating: "(", count: most) + "MIT" + String(repeating: ")", count: most)
    #expect(try SPDXExpression(parsing: nested).description == "MIT")
  }

  @Test(
    "printing and parsing again changes nothing, and keeps the truth table",
    arguments: [1, 2, 3] as [UInt64]
  )
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let written = Sample.random(depth: 4, &random)
      let expression = try SPDXExpression(parsing: written.text)
      let printed = try SPDXExpression(parsing: expression.description)
      #expect(printed == expression)
      #expect(printed.description == expression.description)
      for allowed in 0..<16 {
        let holds: (SPDXExpression.Leaf) -> Bool = { leaf in
          Sample.licences.firstIndex(of: leaf.license.text).map { allowed >> $0 & 1 == 1 } ?? false
        }
        let value = expression.evaluate(leaf: holds, and: { $0 && $1 }, or: { $0 || $1 })
        #expect(value == (written.truth >> allowed & 1 == 1), "\(written.text)")
      }
    }
  }
}

/// A random expression with its truth table over four licences, made beside the parser.
private struct Sample {
  static let licences = ["MIT", "GPL-2.0-only", "Apache-2.0", "LicenseRef-x"]

  let text: String
  /// Bit `n` tells the value where the licences whose bits are set in `n` hold.
  let truth: UInt16

  static func random(depth: Int, _ random: inout SeededGenerator) -> Sample {
    if depth == 0 || Int.random(in: 0..<4, using: &random) == 0 {
      let index = Int.random(in: 0..<licences.count, using: &random)
      return Sample(text: licences[index], truth: [0xAAAA, 0xCCCC, 0xF0F0, 0xFF00][index])
    }
    let isAnd = Bool.random(using: &random)
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Sample.random(depth: depth - 1, &random)
    }
    let texts = parts.map { "(" + $0.text + ")" }
    let truth = parts.dropFirst().reduce(parts[0].truth) { isAnd ? $0 & $1.truth : $0 | $1.truth }
    return Sample(text: texts.joined(separator: isAnd ? " AND " : " OR "), truth: truth)
  }
}
