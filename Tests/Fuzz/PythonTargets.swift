import Standards
import Syntax

@Sendable func readRequirement(_ bytes: [UInt8]) {
  guard
    let requirement = attempt(bytes.count, { () throws(ParseError) in try Requirement(parsing: bytes) })
  else { return }
  holdReadsBack(requirement, requirement.description) { text throws(ParseError) in
    try Requirement(parsing: text)
  }
}

@Sendable func readMarker(_ bytes: [UInt8]) {
  guard let marker = attempt(bytes.count, { () throws(ParseError) in try Marker(parsing: bytes) }) else {
    return
  }
  let printed = marker.description
  holdReadsBack(marker, printed) { text throws(ParseError) in try Marker(parsing: text) }
  let known = marker.evaluate(in: MarkerEnvironment())
  for platform in MarkerPlatform.allCases {
    guard var environment = MarkerEnvironment.target(pythonVersion: "3.12", platform: platform) else {
      return
    }
    let without = marker.evaluate(in: environment)
    hold(known == nil || known == without, "knowing the platform changes the answer of `\(printed)`")
    environment.extra = []
    hold(
      without == nil || without == marker.evaluate(in: environment),
      "knowing the extras changes the answer of `\(printed)`"
    )
  }
}

@Sendable func readVersions(_ bytes: [UInt8]) {
  let versions = lines(bytes, 3).compactMap { line in
    attempt(line.count) { () throws(ParseError) in try Version(parsing: line) }
  }
  for version in versions {
    let printed = version.normalized
    holdReadsBack(version, printed) { text throws(ParseError) in try Version(parsing: text) }
    hold(Version(printed).map { $0.normalized == printed } ?? true, "`\(printed)` is not in normal form")
    hold(version.publicVersion <= version, "`\(printed)` precedes its public version")
    hold(version.baseVersion.normalized == version.baseVersion.baseVersion.normalized, "`\(printed)`: base")
  }
  for left in versions {
    for right in versions {
      let relations = [left < right, left == right, right < left]
      hold(relations.count(where: { $0 }) == 1, "`\(left)` and `\(right)` are not ordered")
      if left == right {
        hold(left.hashValue == right.hashValue, "`\(left)` and `\(right)` hash differently")
      }
      for third in versions where left <= right && right <= third {
        hold(left <= third, "`\(left)`, `\(right)`, `\(third)` are not transitive")
      }
    }
  }
}

/// The last line is a version, the others are specifiers: each of them only narrows.
@Sendable func readSpecifiers(_ bytes: [UInt8]) {
  let lines = lines(bytes, 3)
  var clauses: [VersionSpecifier] = []
  let candidate = text(lines.last ?? [])
  var isAdmitted = true
  for line in lines {
    guard
      let set = attempt(line.count, { () throws(ParseError) in try VersionSpecifierSet(parsing: line) })
    else { continue }
    let printed = set.description
    holdReadsBack(set, printed) { text throws(ParseError) in try VersionSpecifierSet(parsing: text) }
    clauses += set.clauses
    let isStillAdmitted = VersionSpecifierSet(clauses).contains(candidate)
    hold(isAdmitted || !isStillAdmitted, "`\(printed)` admits `\(candidate)` that less does not")
    hold(!isStillAdmitted || set.contains(candidate), "a union admits what `\(printed)` does not")
    isAdmitted = isStillAdmitted
  }
}

/// Two lines with a version each, in every ecosystem.
@Sendable func compareVersions(_ bytes: [UInt8]) {
  let texts = lines(bytes, 2).map(text)
  guard texts.count == 2 else { return }
  for scheme in VersionScheme.allCases {
    let forward = scheme.compare(texts[0], texts[1])
    let backward = scheme.compare(texts[1], texts[0])
    guard let order = forward.order else { continue }
    let mirrored: VersionOrder = order == .less ? .greater : order == .greater ? .less : .equal
    hold(backward.order == mirrored, "\(scheme): `\(texts[0])` and `\(texts[1])` are not ordered")
    hold(scheme.compare(texts[0], texts[0]) == .equal, "\(scheme): `\(texts[0])` is not equal to itself")
  }
}
