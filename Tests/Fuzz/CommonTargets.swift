import Standards
import Syntax

@Sendable func readPackageURL(_ bytes: [UInt8]) {
  let input = text(bytes)
  guard
    let purl = attempt(input.utf8.count, { () throws(ParseError) in try PackageURL(parsing: input) })
  else { return }
  holdReadsBack(purl, purl.description) { text throws(ParseError) in try PackageURL(parsing: text) }
}

@Sendable func readLicence(_ bytes: [UInt8]) {
  let input = text(bytes)
  guard
    let licence = attempt(input.utf8.count, { () throws(ParseError) in try SPDXExpression(parsing: input) })
  else { return }
  holdReadsBack(licence, licence.description) { text throws(ParseError) in try SPDXExpression(parsing: text) }
  let count = licence.evaluate(leaf: { _ in 1 }, and: +, or: +)
  hold(count == licence.leaves.count, "`\(input)` is not evaluated whole")
}

@Sendable func readCVSS(_ bytes: [UInt8]) {
  let input = text(bytes)
  guard
    let vector = attempt(input.utf8.count, { () throws(ParseError) in try CVSSVector(parsing: input) })
  else { return }
  let scores = vector.scores
  for score in [scores.base, scores.overall, scores.temporal ?? 0, scores.environmental ?? 0] {
    hold((0...10).contains(score), "`\(input)` scores \(score)")
  }
  _ = vector.severity
}
