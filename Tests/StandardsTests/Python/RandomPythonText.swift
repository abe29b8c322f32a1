import TestSupport

/// Seeded versions, specifiers, markers and requirements, from the whole of their grammars.
struct RandomPythonText {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func number() -> String {
    pick([
      "0", "0", "1", "1", "2", "3", "9", "10", "16", "17", "272", "2024", "4368", "20260724", "007",
      "999999999999999999", "1000000000000000000",
    ])
  }

  mutating func release() -> String {
    let count = pick([1, 2, 2, 3, 3, 4])
    let numbers = (0..<count).map { _ in number() }.joined(separator: ".")
    return (chance(10) ? "v" : "") + (chance(10) ? number() + "!" : "") + numbers
  }

  mutating func publicVersion() -> String {
    var text = release()
    let separators = ["", "", ".", "-", "_"]
    if chance(30) {
      text += pick(separators) + pick(["a", "b", "c", "rc", "Alpha", "BETA", "pre", "preview"])
    }
    if text.last?.isLetter == true, chance(70) { text += pick(separators) + number() }
    if chance(20) { text += pick([".post", "-", "rev", "_r"]) + number() }
    if chance(20) { text += pick(separators) + "dev" + number() }
    return text
  }

  mutating func version() -> String {
    publicVersion() + (chance(20) ? "+" + pick(["local", "1", "ubuntu.1", "abcdefgh", "ABC-def_012"]) : "")
  }

  mutating func clause() -> String {
    switch pick(["equality", "equality", "wildcard", "order", "order", "order", "compatible", "arbitrary"]) {
    case "equality": pick(["==", "!="]) + version()
    case "wildcard": pick(["==", "!="]) + release() + ".*"
    case "order": pick(["<", "<=", ">", ">="]) + publicVersion()
    case "compatible": "~=" + release() + ".1"
    default: "===" + version()
    }
  }

  mutating func specifierSet(separators: [String] = [",", ", ", " ,"]) -> String {
    let count = pick([0, 1, 1, 2, 3])
    return (0..<count).map { _ in clause() }.joined(separator: pick(separators))
  }

  mutating func comparison() -> String {
    let literal = pick(["\"3.8\"", "'3.12'", "'linux'", "'win32'", "'x y'", "'Foo_Bar'", "'3.8.*'", "''"])
    let variable = pick([
      "python_version", "python_full_version", "sys_platform", "os.name", "extra", "extras",
    ])
    let operation = pick(["==", "!=", "<", ">=", "in", "not in", "~="])
    return chance(80) ? "\(variable) \(operation) \(literal)" : "\(literal) \(operation) \(variable)"
  }

  mutating func marker(depth: Int = 0) -> String {
    var text = ""
    for index in 0..<pick([1, 1, 2, 3]) {
      if index > 0 { text += pick([" and ", " or "]) }
      text += depth < 3 && chance(30) ? "( \(marker(depth: depth + 1)) )" : comparison()
    }
    return text
  }

  mutating func requirement() -> String {
    var text = pick(["requests", "Flask_SQLAlchemy", "ruamel.yaml", "a"])
    if chance(30) { text += pick(["[socks]", "[B, a_c]", "[]"]) }
    if chance(20) { return text + " @ https://files.example/a.whl" + (chance(50) ? " ; " + marker() : "") }
    // In a requirement, the text of `===` ends at a blank only: "a===1, >=2" is none.
    let specifiers = specifierSet(separators: [",", " ,"])
    text += chance(30) ? " (\(specifiers))" : specifiers
    return text + (chance(50) ? "; " + marker() : "")
  }

  /// The text with one byte removed, doubled or replaced.
  mutating func mutated(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return bytes }
    let index = Int.random(in: 0..<bytes.count, using: &generator)
    switch pick([0, 1, 2]) {
    case 0: bytes.remove(at: index)
    case 1: bytes.insert(bytes[index], at: index)
    default: bytes[index] = pick(Array("a0.-_[](),;@<>=!~*+ \t\n'\"\\".utf8) + [0, 0x80, 0xE2, 0xFF])
    }
    return bytes
  }
}
