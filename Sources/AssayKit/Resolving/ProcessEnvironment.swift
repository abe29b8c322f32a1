#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The variables that a program is started with.
enum ProcessEnvironment {
  /// Those of this process, without some and with others.
  static func current(without removed: Set<String>, adding added: [String: String]) -> [String] {
    var variables: [String] = []
    var entry = environ
    while let text = entry.pointee {
      let variable = String(cString: text)
      let name = String(variable.prefix { $0 != "=" })
      if !removed.contains(name), added[name] == nil { variables.append(variable) }
      entry += 1
    }
    return variables + added.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
