/// The name of a program without its folder and, for Python's tools, without the version: `pip3.11` is `pip`.
struct ProgramName {
  let text: String

  init(_ word: ShellWord) {
    let slash = word.bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { word.bytes[($0 + 1)...] } ?? word.bytes[...]
    let stem = name.prefix { !$0.isShellDigit && $0 != UInt8(ascii: ".") }
    let isVersioned = name[stem.endIndex...].allSatisfy { $0.isShellDigit || $0 == UInt8(ascii: ".") }
    let isPython = ["pip", "python", "pypy"].contains { stem.elementsEqual($0.utf8) }
    text = String(decoding: isVersioned && isPython ? stem : name, as: UTF8.self)
  }
}
