/// The values of `ARG` and `ENV` where they are known, before the first `FROM` and in each stage.
///
/// Source: https://docs.docker.com/reference/dockerfile/#scope
struct BuildVariables {
  private struct Stage {
    let base: Int?
    /// The outer nil is "not set here", the inner one "set to something unknown".
    var arguments: [String: [UInt8]?] = [:]
    var environment: [String: [UInt8]?] = [:]
  }

  /// Stages based on each other are followed this far for their environment.
  private static let maximumBases = 16

  private var globals: [String: [UInt8]] = [:]
  private var stages: [Stage] = []

  /// What a `FROM` sees: arguments declared before the first one, and the platform's.
  func global(_ name: String) -> [UInt8]? { globals[name] ?? Self.platform[name] }

  /// What another instruction sees.
  func value(of name: String) -> [UInt8]? {
    guard let stage = stages.last else { return global(name) }
    var next: Stage? = stage
    for _ in 0..<Self.maximumBases {
      guard let current = next else { break }
      if let value = current.environment[name] { return value }
      next = current.base.map { stages[$0] }
    }
    return stage.arguments[name] ?? nil
  }

  mutating func beginStage(basedOn base: Int?) {
    stages.append(Stage(base: base))
  }

  /// `ARG name`: in a stage it takes the value of the global argument.
  mutating func declare(_ name: String) {
    guard !stages.isEmpty else { return }
    stages[stages.count - 1].arguments[name] = .some(global(name))
  }

  /// `ARG name=value`, nil for a value that is not known.
  mutating func declare(_ name: String, default known: [UInt8]?) {
    if stages.isEmpty {
      globals[name] = known
    } else {
      stages[stages.count - 1].arguments[name] = .some(known)
    }
  }

  mutating func set(_ name: String, known: [UInt8]?) {
    guard !stages.isEmpty else { return }
    stages[stages.count - 1].environment[name] = .some(known)
  }

  /// The predefined platform arguments, as of a build on and for linux/amd64.
  private static let platform: [String: [UInt8]] = [
    "TARGETPLATFORM": "linux/amd64", "TARGETOS": "linux", "TARGETARCH": "amd64", "TARGETVARIANT": "",
    "BUILDPLATFORM": "linux/amd64", "BUILDOS": "linux", "BUILDARCH": "amd64", "BUILDVARIANT": "",
  ].mapValues { Array($0.utf8) }
}
