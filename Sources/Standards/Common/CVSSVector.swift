package import Syntax

/// A CVSS vector with what it scores: version 2.0, 3.0, 3.1 or 4.0 (https://www.first.org/cvss/).
package struct CVSSVector: Sendable, Hashable {
  package enum Version: String, Sendable {
    case v2 = "2.0"
    case v30 = "3.0"
    case v31 = "3.1"
    case v4 = "4.0"
  }

  package let version: Version
  package let scores: CVSSScores

  /// Reads a vector strictly: every metric at most once, all base metrics, version 4.0 in its fixed order.
  package init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    (version, scores) =
      if bytes.starts(with: "CVSS:4.0/".utf8) {
        (.v4, CVSS4Metrics(try CVSSGrammar.v4.parse(bytes.dropFirst(9))).scores)
      } else if bytes.starts(with: "CVSS:3.1/".utf8) {
        (.v31, CVSS3Metrics(try CVSSGrammar.v3.parse(bytes.dropFirst(9)), isMinor1: true).scores)
      } else if bytes.starts(with: "CVSS:3.0/".utf8) {
        (.v30, CVSS3Metrics(try CVSSGrammar.v3.parse(bytes.dropFirst(9)), isMinor1: false).scores)
      } else {
        (.v2, CVSS2Metrics(try CVSSGrammar.v2.parse(Self.version2Metrics(bytes))).scores)
      }
  }

  /// The score of everything that the vector says.
  package var score: Double { scores.overall }

  package var severity: Severity {
    switch scores.overallTenths {
    case ..<1: version == .v2 ? .low : .none
    case ..<40: .low
    case ..<70: .medium
    case ..<90: .high
    default: version == .v2 ? .high : .critical
    }
  }

  /// The metrics of version 2.0, which has no prefix and may stand in parentheses.
  private static func version2Metrics(_ bytes: [UInt8]) throws(ParseError) -> ArraySlice<UInt8> {
    if bytes.starts(with: "CVSS:".utf8) {
      throw ParseError(
        .unsupported,
        "this is no CVSS version that can be scored",
        at: SourceSpan(start: 0, end: bytes.count),
        remedy:
          "a vector begins with `CVSS:4.0/`, `CVSS:3.1/` or `CVSS:3.0/`; one of version 2.0 with a metric"
      )
    }
    guard bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return bytes[...] }
    return bytes.dropFirst().dropLast()
  }
}

/// The scores of a vector, from 0.0 to 10.0 with one decimal place.
package struct CVSSScores: Sendable, Hashable {
  private let baseTenths: Int
  private let temporalTenths: Int?
  private let environmentalTenths: Int?
  let overallTenths: Int

  /// `overall`: the environmental score where such a metric is set, else the temporal one, else `base`.
  init(base: Int, temporal: Int?, environmental: Int?, overall: Int) {
    baseTenths = base
    temporalTenths = temporal
    environmentalTenths = environmental
    overallTenths = overall
  }

  package var base: Double { Double(baseTenths) / 10 }

  /// The temporal score, in version 4.0 that with the threat metric. Versions 3.0 and 3.1 define it always.
  package var temporal: Double? { temporalTenths.map { Double($0) / 10 } }

  /// Versions 3.0 and 3.1 define it always, the others where one of its metrics is set.
  package var environmental: Double? { environmentalTenths.map { Double($0) / 10 } }

  package var overall: Double { Double(overallTenths) / 10 }
}

/// How bad a vulnerability is, in the words of CVSS 3 and 4; `low` to `high` are those of CVSS 2 too.
package enum Severity: Sendable, Hashable, Comparable, CaseIterable {
  case none, low, medium, high, critical
}
