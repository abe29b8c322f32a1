/// A class of CVSS 4.0 vectors with one score; each of its parts counts from 0, the most severe.
///
/// https://www.first.org/cvss/v4.0/specification-document, section 8.2.
struct CVSS4MacroVector {
  /// EQ1.
  let access: Int
  /// EQ2.
  let complexity: Int
  /// EQ3 with EQ6: 00, 01, 10, 11, 21.
  let impact: Int
  /// EQ4.
  let subsequent: Int
  /// EQ5.
  let threat: Int

  /// One part at one level: its worst vectors, and by how many steps its vectors can stand below them.
  struct Part {
    let worst: [[Int]]
    let depth: Int

    /// The steps from the first of the worst vectors that is as severe in every metric, as a share of `unit`.
    func distance(to levels: [Int]) -> Int {
      let start = worst.first { zip($0, levels).allSatisfy { $0 <= $1 } } ?? levels
      return (levels.reduce(0, +) - start.reduce(0, +)) * CVSS4MacroVector.unit / depth
    }
  }

  /// A multiple of every depth.
  static let unit = 840

  static let accessParts = [
    Part(worst: [[0, 0, 0]], depth: 1),
    Part(worst: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], depth: 4),
    Part(worst: [[3, 0, 0], [1, 1, 1]], depth: 5),
  ]
  static let complexityParts = [
    Part(worst: [[0, 0]], depth: 1),
    Part(worst: [[1, 0], [0, 1]], depth: 2),
  ]
  static let impactParts = [
    Part(worst: [[0, 0, 0, 0, 0, 0]], depth: 7),
    Part(worst: [[0, 0, 1, 1, 1, 0], [0, 0, 0, 1, 1, 1]], depth: 6),
    Part(worst: [[1, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0]], depth: 8),
    Part(
      worst: [
        [1, 0, 1, 0, 1, 0], [1, 0, 0, 0, 1, 1], [0, 1, 0, 1, 0, 1], [0, 1, 1, 1, 0, 0], [1, 1, 0, 0, 0, 1],
      ],
      depth: 8
    ),
    Part(worst: [[1, 1, 1, 0, 0, 0]], depth: 10),
  ]
  static let subsequentParts = [
    Part(worst: [[1, 0, 0]], depth: 6),
    Part(worst: [[1, 1, 1]], depth: 5),
    Part(worst: [[2, 2, 2]], depth: 4),
  ]

  /// The score in tenths.
  var score: Int {
    let row = (access * 2 + complexity) * 5 + impact
    return Int(Self.scores[row * 9 + subsequent * 3 + threat])
  }

  /// The scores of the MacroVectors one level below in one part, in the order of the parts.
  var nextLowerScores: [Int?] {
    [
      access < 2 ? moved(access: 1).score : nil,
      complexity < 1 ? moved(complexity: 1).score : nil,
      nextLowerImpactScore,
      subsequent < 2 ? moved(subsequent: 1).score : nil,
      threat < 2 ? moved(threat: 1).score : nil,
    ]
  }

  /// Below 00 stand both 01 and 10, of which the higher score counts.
  private var nextLowerImpactScore: Int? {
    switch impact {
    case 0: max(moved(impact: 1).score, moved(impact: 2).score)
    case 1: moved(impact: 2).score
    case 2, 3: moved(impact: 1).score
    default: nil
    }
  }

  private func moved(
    access: Int = 0,
    complexity: Int = 0,
    impact: Int = 0,
    subsequent: Int = 0,
    threat: Int = 0
  ) -> CVSS4MacroVector {
    CVSS4MacroVector(
      access: self.access + access,
      complexity: self.complexity + complexity,
      impact: self.impact + impact,
      subsequent: self.subsequent + subsequent,
      threat: self.threat + threat
    )
  }

  /// The scores of the 270 MacroVectors in tenths: a row for each EQ1, EQ2 and EQ3 with EQ6; in it EQ4, EQ5.
  ///
  /// The facts of FIRST's calculator, https://github.com/FIRSTdotorg/cvss-v4-calculator (`cvss_lookup.js`,
  /// BSD-2-Clause), arranged anew.
  private static let scores: [UInt8] = """
    100 98 95 100 93 91 93 89 81
    99 95 92 96 87 81 90 80 68
    98 95 90 93 89 81 88 78 69
    95 92 84 92 81 65 80 70 48
    92 82 72 79 69 50 69 55 27
    99 95 92 95 90 84 92 82 72
    97 92 85 91 83 71 81 71 53
    95 92 85 92 80 70 84 71 50
    93 85 73 82 72 59 70 52 30
    86 75 52 71 52 29 63 29 17
    98 94 91 94 86 77 87 74 63
    95 87 81 89 74 64 75 63 49
    94 88 76 86 74 59 72 57 52
    89 77 67 76 58 50 57 52 25
    83 70 54 65 58 26 53 21 13
    95 88 76 90 75 61 77 68 52
    90 76 70 77 62 53 66 59 30
    89 76 62 74 57 47 61 57 24
    78 67 58 59 57 23 52 29 16
    71 59 30 58 26 15 23 13 6
    93 86 75 86 74 56 70 52 40
    87 72 58 74 61 34 54 40 22
    85 74 62 72 55 46 53 34 19
    75 55 51 57 41 19 36 19 8
    64 51 20 47 21 11 24 9 4
    88 73 60 73 59 41 54 45 20
    75 53 50 55 40 20 43 22 11
    75 58 40 61 48 20 46 17 8
    55 45 21 51 18 9 18 7 2
    53 24 14 24 12 5 10 3 1
    """.split { $0 == " " || $0 == "\n" }.compactMap { UInt8($0) }
}
