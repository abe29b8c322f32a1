import Standards
import Syntax

extension Workload {
  /// Short texts: ten times as many. Single texts: one that is ten times as long.
  static let standards: [Workload] = [
    Workload(name: "versions, parsed and sorted") { scale, seed in
      let texts = GeneratedText(seed).list(2000 * scale) { $0.version() }
      return { texts.compactMap { Version($0) }.sorted().count }
    },
    Workload(name: "markers, parsed and judged") { scale, seed in
      let texts = GeneratedText(seed).list(1000 * scale) { $0.marker(terms: 3) }
      let environment =
        MarkerEnvironment.target(pythonVersion: "3.12", platform: .linux) ?? MarkerEnvironment()
      return { texts.count { Marker($0)?.evaluate(in: environment) != false } }
    },
    Workload(name: "requirements") { scale, seed in
      let texts = GeneratedText(seed).list(1000 * scale) { $0.requirement() }
      return { texts.count { Requirement($0) != nil } }
    },
    // 5 µs for each.
    Workload(name: "licence expressions", maximumMilliseconds: 5) { scale, seed in
      let texts = GeneratedText(seed).list(1000 * scale) { $0.licence(leaves: 4) }
      return { texts.count { licence($0).leaves.count == 4 } }
    },
    Workload(name: "one licence text") { scale, seed in
      let text = Array(GeneratedText(seed).one { $0.licence(leaves: 20 * scale) }.utf8)
      return { LicenseText(text)?.wordCount ?? 0 }
    },
    Workload(name: "one marker") { scale, seed in
      let text = GeneratedText(seed).one { $0.marker(terms: 20 * scale) }
      return { repeated { read { () throws(ParseError) in try Marker(parsing: text) }.hashValue } }
    },
    Workload(name: "one specifier") { scale, seed in
      let text = GeneratedText(seed).one { $0.specifier(clauses: 10 * scale) }
      return {
        repeated { read { () throws(ParseError) in try VersionSpecifierSet(parsing: text) }.clauses.count }
      }
    },
    Workload(name: "one licence expression") { scale, seed in
      let text = GeneratedText(seed).one { $0.licence(leaves: 5 * scale) }
      return { repeated { licence(text).leaves.count } }
    },
  ]

  private static func licence(_ text: String) -> SPDXExpression {
    read { () throws(ParseError) in try SPDXExpression(parsing: text) }
  }

  /// A text alone is read too fast for the clock.
  private static func repeated(_ body: () -> Int) -> Int {
    (0..<100).reduce(0) { sum, _ in sum &+ body() }
  }
}
