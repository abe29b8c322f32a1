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

/// A normal form is words of ASCII letters and digits, with a blank between two.
@Sendable func readLicenceText(_ bytes: [UInt8]) {
  guard let text = LicenseText(bytes) else { return hold(bytes.count > LicenseText.maximumBytes, "no text") }
  let isPlain = text.normalized.allSatisfy {
    $0 == 0x20 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
  }
  hold(
    isPlain && !text.normalized.starts(with: [0x20]), "`\(String(decoding: text.normalized, as: UTF8.self))`")
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
