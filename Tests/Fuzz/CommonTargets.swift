import Standards
import Syntax

@Sendable func readPackageURL(_ bytes: [UInt8]) {
  let input = text(bytes)
  guard
    let purl = attempt(input.utf8.count, { () throws(ParseError) in try PackageURL(parsing: input) })
  else { return }
  let printed = purl.description
  let again = attempt(printed.utf8.count) { () throws(ParseError) in try PackageURL(parsing: printed) }
  hold(again == purl && again?.description == printed, "`\(printed)` does not read back the same")
}

@Sendable func readLicence(_ bytes: [UInt8]) {
  let input = text(bytes)
  guard
    let licence = attempt(input.utf8.count, { () throws(ParseError) in try SPDXExpression(parsing: input) })
  else { return }
  let printed = licence.description
  let again = attempt(printed.utf8.count) { () throws(ParseError) in try SPDXExpression(parsing: printed) }
  hold(again == licence && again?.description == printed, "`\(printed)` does not read back the same")
  let count = licence.evaluate(leaf: { _ in 1 }, and: +, or: +)
  hold(count == licence.leaves.count, "`\(printed)` is not evaluated whole")
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
