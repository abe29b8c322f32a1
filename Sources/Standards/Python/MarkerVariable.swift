/// A variable of the environment that a marker may ask for (PEP 508, "Environment Markers",
/// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers; PEP
/// 751).
package enum MarkerVariable: String, Hashable, Sendable, CaseIterable {
  case pythonVersion = "python_version"
  case pythonFullVersion = "python_full_version"
  case osName = "os_name"
  case sysPlatform = "sys_platform"
  case platformRelease = "platform_release"
  case platformSystem = "platform_system"
  case platformVersion = "platform_version"
  case platformMachine = "platform_machine"
  case platformPythonImplementation = "platform_python_implementation"
  case implementationName = "implementation_name"
  case implementationVersion = "implementation_version"
  case extra
  case extras
  case dependencyGroups = "dependency_groups"

  /// The variable of this name, or of the legacy name that PEP 345 gave it.
  init?(name: String) {
    switch name {
    case "os.name": self = .osName
    case "sys.platform": self = .sysPlatform
    case "platform.version": self = .platformVersion
    case "platform.machine": self = .platformMachine
    case "platform.python_implementation", "python_implementation": self = .platformPythonImplementation
    default: self.init(rawValue: name)
    }
  }

  /// Whether values compare as versions where the other side makes a version specifier.
  var isVersion: Bool {
    switch self {
    case .pythonVersion, .pythonFullVersion, .platformRelease, .implementationVersion: true
    default: false
    }
  }

  /// Whether the value is a set of names, of which a marker may ask for membership only (PEP 751).
  var isSet: Bool { self == .extras || self == .dependencyGroups }

  /// Whether literals compared with it are names, and fold as such (PEP 685, PEP 735).
  var holdsNames: Bool { self == .extra || isSet }
}
