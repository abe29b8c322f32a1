import Facts
import Formats
import Syntax
import Testing

/// The value of a word, with `A=1`, `E=` and `P=v1.2.3-rc.1` set; `-` where it has none.
private struct ExpansionFact: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let value: String

  init(_ word: String, _ value: String) {
    testDescription = word
    self.value = value
  }
}

/// The modifiers: https://docs.docker.com/reference/dockerfile/#environment-replacement
@Suite("Dockerfile variables")
struct DockerfileVariablesTests {
  private static let facts = [
    ExpansionFact("x:$A", "x:1"), ExpansionFact("x:${A}y", "x:1y"), ExpansionFact("x:$A-y", "x:1-y"),
    ExpansionFact("x:${U:-d}", "x:d"), ExpansionFact("x:${U-d}", "x:d"), ExpansionFact("x:${E:-d}", "x:d"),
    ExpansionFact("x${E-d}", "x"), ExpansionFact("x${A:+w}", "xw"), ExpansionFact("x${E:+w}", "x"),
    ExpansionFact("x${E+w}", "xw"), ExpansionFact("x${U+w}", "x"), ExpansionFact("x${A:?e}", "x1"),
    ExpansionFact("x${U:?e}", "-"), ExpansionFact("x${E?e}", "x"), ExpansionFact("x${E:?e}", "-"),
    ExpansionFact("x${U:-${A:+${P}}}", "xv1.2.3-rc.1"), ExpansionFact("x${A:-$U}", "x1"),
    ExpansionFact("x${U:-$U}", "-"), ExpansionFact("x${P#v}", "x1.2.3-rc.1"),
    ExpansionFact("x${P%-*}", "xv1.2.3"),
    ExpansionFact("x${P%.*}", "xv1.2.3-rc"), ExpansionFact("x${P%%.*}", "xv1"),
    ExpansionFact("x${P##*.}", "x1"),
    ExpansionFact("x${P#*.}", "x2.3-rc.1"), ExpansionFact("x${P/./-}", "xv1-2.3-rc.1"),
    ExpansionFact("x${P//./-}", "xv1-2-3-rc-1"), ExpansionFact("x${P/\\*/y}", "xv1.2.3-rc.1"),
    ExpansionFact("'x$A'", "x$A"), ExpansionFact("\"x$A\"", "x1"), ExpansionFact("x\\$A", "x$A"),
    ExpansionFact("${A", "-"), ExpansionFact("${", "-"), ExpansionFact("${:-x}", "-"),
    ExpansionFact("${A!x}", "-"),
    ExpansionFact("\"x", "-"), ExpansionFact("x$", "x$"), ExpansionFact("${${A}}", "-"),
  ]

  @Test("a word has the value that BuildKit gives it", arguments: facts)
  private func expansion(_ fact: ExpansionFact) throws {
    let text = "ARG A=1 E= P=v1.2.3-rc.1\nARG X=\(fact.testDescription)\nFROM a${X:+b}\n"
    let inventory = try readDockerfile(text)
    let isKnown = inventory.images.first?.resolved?.name == "ab"
    let value = inventory.arguments.last?.defaultValue
    #expect(isKnown ? value == fact.value : fact.value == "-")
  }

  @Test(
    "arguments are listed with their defaults",
    arguments: [
      DockerfileCase(
        "several in one line, quoted, without a default",
        "ARG A=1 B C=\"x y\" D='$A'\nFROM a\n", ["A=1", "B", "C=x y", "D=$A"]),
      DockerfileCase("an earlier one in a default", "ARG A=1\nARG B=v$A\nFROM a\n", ["A=1", "B=v1"]),
      DockerfileCase("as written where a variable is unknown", "ARG B=\"v$U\"\nFROM a\n", ["B=v$U"]),
      DockerfileCase(
        "a stage sees the global value only where it repeats the argument",
        "ARG A=1\nFROM a\nARG B=x$A\nARG A\nARG C=x$A\n", ["A=1", "B=x$A", "A", "C=x1"]),
      DockerfileCase(
        "the environment goes before arguments, also that of the base stage",
        "FROM a AS b\nENV V=2 W 3\nARG V=1\nARG X=$V\nFROM b\nARG Y=$V\n", ["V=1", "X=2", "Y=2"]),
      DockerfileCase("the older form of ENV", "FROM a\nENV V 2 3\nARG X=$V\n", ["X=2 3"]),
      DockerfileCase("another escape character", "# escape=`\nARG A=`$x\\y\nFROM `\na\n", ["A=$x\\y"]),
    ])
  func arguments(_ row: DockerfileCase) throws {
    let arguments = try readDockerfile(row.text).arguments.map { argument in
      argument.name + (argument.defaultValue.map { "=\($0)" } ?? "")
    }
    #expect(arguments == row.expected)
  }
}
