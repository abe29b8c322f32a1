internal import Syntax

/// The metrics of a CVSS version and the values that each may have.
struct CVSSGrammar: Sendable {
  struct Metric: Sendable {
    let name: [UInt8]
    let values: [[UInt8]]
  }

  private static let maximumBytes = 512

  let metrics: [Metric]
  /// The indices of the metrics of each group; those of the first are mandatory.
  let base: Range<Int>
  let temporal: Range<Int>
  let environmental: Range<Int>
  /// The value that says as much as leaving the metric out.
  let undefined: [UInt8]
  let isOrdered: Bool

  /// Each group is written `AV:N,A,L AC:L,H`.
  private init(
    base: String,
    temporal: String,
    environmental: String,
    unscored: String = "",
    undefined: String,
    isOrdered: Bool = false
  ) {
    let groups = [base, temporal, environmental, unscored].map(Self.metrics)
    metrics = groups.flatMap { $0 }
    self.base = 0..<groups[0].count
    self.temporal = self.base.upperBound..<self.base.upperBound + groups[1].count
    self.environmental = self.temporal.upperBound..<self.temporal.upperBound + groups[2].count
    self.undefined = Array(undefined.utf8)
    self.isOrdered = isOrdered
  }

  private static func metrics(of group: String) -> [Metric] {
    group.utf8.split(separator: UInt8(ascii: " ")).map { text in
      let name = text.prefix { $0 != UInt8(ascii: ":") }
      let values = text[name.endIndex...].dropFirst().split(separator: UInt8(ascii: ","))
      return Metric(name: Array(name), values: values.map { Array($0) })
    }
  }

  /// Reads `AV:N/AC:L/…`.
  func parse(_ text: ArraySlice<UInt8>) throws(ParseError) -> CVSSMetrics {
    guard text.count <= Self.maximumBytes else {
      throw error("a CVSS vector has at most \(Self.maximumBytes) bytes", at: text, .limit)
    }
    var choices = [UInt8?](repeating: nil, count: metrics.count)
    var next = 0
    for field in text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      let name = field.prefix { $0 != UInt8(ascii: ":") }
      guard let metric = metrics.firstIndex(where: { $0.name.elementsEqual(name) }) else {
        throw error("there is no such metric in this CVSS version", at: field)
      }
      guard choices[metric] == nil else { throw error("this metric stands twice", at: field) }
      guard !isOrdered || metric >= next else { throw error("this metric stands too late", at: field) }
      choices[metric] = try choice(field[name.endIndex...].dropFirst(), of: metric, at: field)
      next = metric + 1
    }
    if let missing = base.first(where: { choices[$0] == nil }) {
      let name = String(decoding: metrics[missing].name, as: UTF8.self)
      throw error("the base metric `\(name)` is missing", at: text)
    }
    return CVSSMetrics(grammar: self, choices: choices.map { $0 ?? 0 })
  }

  private func choice(
    _ value: ArraySlice<UInt8>,
    of metric: Int,
    at field: ArraySlice<UInt8>
  ) throws(ParseError) -> UInt8 {
    if !base.contains(metric), value.elementsEqual(undefined) { return 0 }
    guard let index = metrics[metric].values.firstIndex(where: { $0.elementsEqual(value) }) else {
      throw error("this metric has no such value", at: field)
    }
    return UInt8(truncatingIfNeeded: index + 1)
  }

  private func error(
    _ message: String,
    at bytes: ArraySlice<UInt8>,
    _ code: ParseError.Code = .syntax
  ) -> ParseError {
    ParseError(code, message, at: SourceSpan(start: bytes.startIndex, end: bytes.endIndex))
  }
}

extension CVSSGrammar {
  /// https://www.first.org/cvss/v2/guide, section 2.4. The metrics stand as in `CVSS2Metrics.Metric`.
  static let v2 = CVSSGrammar(
    base: "AV:L,A,N AC:H,M,L Au:M,S,N C:N,P,C I:N,P,C A:N,P,C",
    temporal: "E:U,POC,F,H RL:OF,TF,W,U RC:UC,UR,C",
    environmental: "CDP:N,L,LM,MH,H TD:N,L,M,H CR:L,M,H IR:L,M,H AR:L,M,H",
    undefined: "ND"
  )

  /// https://www.first.org/cvss/v3.1/specification-document, section 6; the same in 3.0. The
  /// metrics stand as in `CVSS3Metrics.Metric`.
  static let v3 = CVSSGrammar(
    base: "AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:N,L,H I:N,L,H A:N,L,H",
    temporal: "E:U,P,F,H RL:O,T,W,U RC:U,R,C",
    environmental: """
      CR:L,M,H IR:L,M,H AR:L,M,H MAV:N,A,L,P MAC:L,H MPR:N,L,H MUI:N,R MS:U,C MC:N,L,H MI:N,L,H MA:N,L,H
      """,
    undefined: "X"
  )

  /// https://www.first.org/cvss/v4.0/specification-document, section 7. The metrics stand as in
  /// `CVSS4Metrics.Metric`, their values from the most to the least severe.
  static let v4 = CVSSGrammar(
    base: "AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N",
    temporal: "E:A,P,U",
    environmental: """
      CR:H,M,L IR:H,M,L AR:H,M,L MAV:N,A,L,P MAC:L,H MAT:N,P MPR:N,L,H MUI:N,P,A \
      MVC:H,L,N MVI:H,L,N MVA:H,L,N MSC:H,L,N MSI:S,H,L,N MSA:S,H,L,N
      """,
    unscored: "S:N,P AU:N,Y R:A,U,I V:D,C RE:L,M,H U:Clear,Green,Amber,Red",
    undefined: "X",
    isOrdered: true
  )
}

/// What a vector says of each metric.
struct CVSSMetrics: Sendable {
  private let grammar: CVSSGrammar
  /// 0 where a metric is not defined, else the place of its value, from 1.
  private let choices: [UInt8]

  fileprivate init(grammar: CVSSGrammar, choices: [UInt8]) {
    self.grammar = grammar
    self.choices = choices
  }

  /// The place of the value of a metric, from 1; nil where it is not defined.
  func choice(_ metric: some RawRepresentable<Int>) -> Int? {
    let choice = choices[metric.rawValue]
    return choice == 0 ? nil : Int(choice)
  }

  /// The weight of a metric from the weights of its values; `undefined` where it is not defined.
  func weight(_ metric: some RawRepresentable<Int>, _ weights: [Double], undefined: Double = 1) -> Double {
    choice(metric).map { weights[$0 - 1] } ?? undefined
  }

  var hasTemporal: Bool { grammar.temporal.contains { choices[$0] != 0 } }
  var hasEnvironmental: Bool { grammar.environmental.contains { choices[$0] != 0 } }
}
