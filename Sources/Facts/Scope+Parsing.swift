internal import Standards

extension Scope {
  /// Reads the printed form of the scopes that a lock can have; nil for others.
  package init?(_ text: String) {
    if text == "runtime" {
      self = .runtime
    } else if text == "build" {
      self = .build
    } else if text == "vendored" {
      self = .vendored
    } else if text.hasPrefix("extra:"), let name = ExtraName(String(text.dropFirst("extra:".count))) {
      self = .extra(name)
    } else if text.hasPrefix("group:"), let name = DependencyGroupName(String(text.dropFirst("group:".count)))
    {
      self = .group(name)
    } else if text.hasPrefix("env:"), text != "env:" {
      self = .environment(String(text.dropFirst("env:".count)))
    } else if text.hasPrefix("script:"), text != "script:" {
      self = .script(String(text.dropFirst("script:".count)))
    } else {
      return nil
    }
  }
}
