package import Syntax

/// A package that an installer is told to install while an image is built or a machine is set up.
package struct InstallCommand: Sendable {
  /// How far the command limits which version is installed.
  package enum Constraint: Sendable {
    /// Whatever version there is on the day.
    case none
    /// Several versions satisfy it.
    case range
    /// A constraints file that the command names may limit it.
    case elsewhere
    /// One version, or as narrow as the installer's users pin: `~=1.2` of apk, `=1.2` of conda.
    case pinned
    /// The whole word is a variable or a substitution: not even the packages are known.
    case unknown
  }

  /// The installer, as people call it: `apt`, `apk`, `pip`, …
  package let manager: String
  package let name: String
  /// The exact version asked for, or nil.
  package let version: String?
  package let constraint: Constraint
  /// Where it comes from, if not from the installer's index; without credentials.
  package let url: String?
  package let location: SourceLocation
  /// The first line of the instruction that holds the command.
  package let instructionLine: Int

  package init(
    manager: String,
    name: String,
    version: String?,
    constraint: Constraint? = nil,
    url: String? = nil,
    location: SourceLocation,
    instructionLine: Int
  ) {
    self.manager = manager
    self.name = name
    self.version = version
    self.constraint = constraint ?? (version == nil ? .none : .pinned)
    self.url = url
    self.location = location
    self.instructionLine = instructionLine
  }
}

/// A file that a build takes from the network without an installer.
package struct RemoteDownload: Sendable {
  package enum Use: String, Sendable {
    /// `ADD URL`: put into the image.
    case added
    /// `curl URL | sh` and its like: run at once.
    case executed
  }

  /// As written, without credentials; perhaps a variable.
  package let url: String
  package let use: Use
  /// Whether the build refuses other content: a checksum, or the full commit of a repository.
  package let isVerified: Bool
  package let location: SourceLocation
  /// The first line of the instruction that holds it.
  package let instructionLine: Int

  package init(
    url: String,
    use: Use,
    isVerified: Bool,
    location: SourceLocation,
    instructionLine: Int
  ) {
    self.url = url
    self.use = use
    self.isVerified = isVerified
    self.location = location
    self.instructionLine = instructionLine
  }
}
