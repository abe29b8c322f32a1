import Facts
import Standards
import Syntax

/// The package indexes that tables of a manifest configure, as options of an installer.
///
/// `index-url` replaces the usual index; `index` has a place in an order in which the first index that has a package decides;
/// `extra-index-url` is searched together with the usual index; `explicit-index` is for packages that name it, as `package-index`
/// does. `trusted-host` is believed without a certificate.
extension RequirementRows {
  mutating func appendIndexes(_ tool: SyntaxValue?) {
    appendUVIndexes(tool?["uv"])
    appendUVIndexes(tool?["uv"]?["pip"])
    for source in elements(tool?["poetry"]?["source"]) {
      appendIndex(source["url"], Self.poetryIndex(priority: source["priority"]?.string))
    }
    appendPDMIndexes(tool?["pdm"])
  }

  /// A supplemental source is asked for what no other one has: a private name that somebody registers elsewhere.
  ///
  /// Source: https://python-poetry.org/docs/repositories/#package-sources
  private static func poetryIndex(priority: String?) -> String {
    switch priority {
    case "explicit": "explicit-index"
    case "supplemental", "secondary": "extra-index-url"
    case "default": "index-url"
    default: "index"
    }
  }

  /// All sources are searched together, unless they are ordered or bound to packages.
  ///
  /// Source: https://pdm-project.org/latest/usage/config/#configure-the-package-indexes
  private mutating func appendPDMIndexes(_ tool: SyntaxValue?) {
    let isOrdered = tool?["resolution"]?["respect-source-order"]?.boolean == true
    for source in elements(tool?["source"]) {
      if source["name"]?.string == "pypi" {
        appendIndex(source["url"], "index-url")
      } else if source["include_packages"] != nil {
        appendIndex(source["url"], "explicit-index")
      } else {
        appendIndex(source["url"], isOrdered ? "index" : "extra-index-url")
      }
    }
  }

  /// Source: https://docs.astral.sh/uv/concepts/indexes/
  mutating func appendUVIndexes(_ tool: SyntaxValue?) {
    for index in elements(tool?["index"]) {
      let isDefault = index["default"]?.boolean == true
      let isExplicit = index["explicit"]?.boolean == true
      appendIndex(index["url"], isDefault ? "index-url" : isExplicit ? "explicit-index" : "index")
    }
    appendIndex(tool?["index-url"], "index-url")
    for url in elements(tool?["extra-index-url"]) { appendIndex(url, "index") }
    for place in elements(tool?["find-links"]) { appendIndex(place, "find-links") }
    for host in elements(tool?["allow-insecure-host"]) { appendIndex(host, "trusted-host") }
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
