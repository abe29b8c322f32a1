/// How far below the most severe value each metric of CVSS 4.0 stands, 0 being the most severe.
struct CVSS4Levels {
  /// Attack vector, privileges, user interaction.
  let access: [Int]
  /// Attack complexity and requirements.
  let complexity: [Int]
  /// Confidentiality, integrity, availability of the vulnerable system.
  let vulnerable: [Int]
  /// The same of subsequent systems; `high` is 1, since 0 is safety.
  let subsequent: [Int]
  /// Their security requirements.
  let requirements: [Int]
  let threat: Int

  /// The score in tenths: that of the MacroVector less the mean of its distances to the next lower ones, each
  /// in proportion to how far the vector stands below the worst one of its MacroVector.
  var score: Int {
    if vulnerable == [2, 2, 2], subsequent == [3, 3, 3] { return 0 }
    let macro = macroVector
    let score = macro.score
    let steps = zip(macro.nextLowerScores, distances(in: macro)).compactMap { lower, distance in
      lower.flatMap { $0 <= score ? (score - $0) * distance : nil }
    }
    guard !steps.isEmpty else { return score }
    // All in units of 1 / (unit * count) tenths, so that halves round up exactly.
    let unit = CVSS4MacroVector.unit * steps.count
    return max(0, (2 * (score * unit - steps.reduce(0, +)) + unit) / (2 * unit))
  }

  private var macroVector: CVSS4MacroVector {
    let isPhysical = access[0] == 3
    let access = access == [0, 0, 0] ? 0 : !isPhysical && access.contains(0) ? 1 : 2
    let impact = vulnerable[0] == 0 && vulnerable[1] == 0 ? 0 : vulnerable.contains(0) ? 1 : 2
    let isRequired = zip(vulnerable, requirements).contains { $0 == 0 && $1 == 0 }
    let reach = subsequent[1] == 0 || subsequent[2] == 0 ? 0 : subsequent.contains(1) ? 1 : 2
    return CVSS4MacroVector(
      access: access,
      complexity: complexity == [0, 0] ? 0 : 1,
      impact: min(2 * impact + (isRequired ? 0 : 1), 4),
      subsequent: reach,
      threat: threat
    )
  }

  /// The distance from the worst vector of the MacroVector, for each of its parts as a share of `unit`.
  private func distances(in macro: CVSS4MacroVector) -> [Int] {
    [
      CVSS4MacroVector.accessParts[macro.access].distance(to: access),
      CVSS4MacroVector.complexityParts[macro.complexity].distance(to: complexity),
      CVSS4MacroVector.impactParts[macro.impact].distance(to: vulnerable + requirements),
      CVSS4MacroVector.subsequentParts[macro.subsequent].distance(to: subsequent),
      0,
    ]
  }
}
