import Facts
import Standards
import Syntax

extension ProjectFormat {
  /// `pip.conf`, and `pip.ini` of Windows.
  static let pipSettings = ProjectFormat(
    name: "pip-settings", matches: { ["pip.conf", "pip.ini"].contains($0.name) }, read: readPipSettings)
}

/// The options of `pip.conf` that say where packages come from, whichever command they are for.
///
/// Source: https://pip.pypa.io/en/stable/topics/configuration/
@Sendable private func readPipSettings(_ source: SourceFile, _ limits: ParseLimits) throws(ParseError)
  -> Inventory
{
  let names: Set = ["index-url", "extra-index-url", "find-links", "trusted-host"]
  let file = try INIFile(source, limits: limits)
  var inventory = Inventory()
  for option in file.options {
    let delimiter = option.delimiter(source.bytes)
    let name = String(decoding: source.bytes[option.head.lowerBound..<delimiter], as: UTF8.self)
      .lowercased().replacing("_", with: "-").filter { !$0.isWhitespace }
    guard names.contains(name) else { continue }
    for line in [min(delimiter + 1, option.head.upperBound)..<option.head.upperBound] + option.continuation {
      for word in source.bytes[line].split(whereSeparator: \.isShellBlank) {
        let address = MappedText(source.bytes, word.startIndex..<word.endIndex)
        inventory.options.append(InstallerOption(name, address: address, in: source))
      }
    }
  }
  inventory.notEvaluated = file.errors.map { NotEvaluated($0, in: source) }
  return inventory
}
