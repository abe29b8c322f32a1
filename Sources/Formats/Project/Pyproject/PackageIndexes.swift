import Facts
import Standards
import Syntax

/// The package indexes that tables of a manifest configure, as options of an installer.
///
/// `index-url` replaces the usual index, `index` is searched beside it, and `explicit-index` only for the packages that name it.
extension RequirementRows {
  mutating func appendIndexes(_ tool: SyntaxValue?) {
    appendUVIndexes(tool?["uv"])
    appendUVIndexes(tool?["uv"]?["pip"])
    for source in elements(tool?["poetry"]?["source"]) {
      appendIndex(source["url"], source["priority"]?.string == "explicit" ? "explicit-index" : "index")
    }
    for source in elements(tool?["pdm"]?["source"]) { appendIndex(source["url"], "index") }
  }

  /// Source: https://docs.astral.sh/uv/concepts/indexes/
  private mutating func appendUVIndexes(_ tool: SyntaxValue?) {
    for index in elements(tool?["index"]) {
      let isDefault = index["default"]?.boolean == true
      let isExplicit = index["explicit"]?.boolean == true
      appendIndex(index["url"], isDefault ? "index-url" : isExplicit ? "explicit-index" : "index")
    }
    appendIndex(tool?["index-url"], "index-url")
    for url in elements(tool?["extra-index-url"]) { appendIndex(url, "index") }
    if let strategy = tool?["index-strategy"], let text = strategy.string {
      append(InstallerOption(name: "index-strategy", value: text, location: strategy.location))
    }
  }

  mutating func appendIndex(_ url: SyntaxValue?, _ name: String) {
    guard let url, let text = url.string else { return }
    append(InstallerOption(name: name, value: RedactedURL(text).text, location: url.location))
  }

  private func elements(_ value: SyntaxValue?) -> [SyntaxValue] { value?.elements.map { $0 } ?? [] }
}
