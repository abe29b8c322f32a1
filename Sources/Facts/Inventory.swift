internal import Standards
package import Syntax

/// Everything that was found in a project, as facts: what is declared, locked, built and installed, with places.
package struct Inventory: Sendable {
  package var files: [FileRecord] = []
  package var manifests: [Manifest] = []
  /// Where `setup.cfg` files say that modules lie; manifests hold their own.
  package var layouts: [DeclaredLayout] = []
  package var locks: [Lock] = []
  package var requirements: [DeclaredRequirement] = []
  package var options: [InstallerOption] = []
  package var includes: [FileInclude] = []
  package var images: [ImageReference] = []
  package var stages: [BuildStage] = []
  package var arguments: [BuildArgument] = []
  /// What images say of themselves, as far as a rule asks for it.
  package var labels: [ImageLabel] = []
  package var installs: [InstallCommand] = []
  package var downloads: [RemoteDownload] = []
  package var hooks: [PreCommitHook] = []
  package var roles: [AnsibleRole] = []
  package var updateBots: [UpdateBot] = []
  /// Why the project depends on what it names.
  package var records: [DependencyRecord] = []
  /// Changes that could not wait for a review.
  package var emergencies: [EmergencyRecord] = []
  /// What the pipelines run.
  package var pipelineSteps: [PipelineStep] = []
  /// What is installed in images that were given.
  package var systems: [InstalledSystem] = []
  package var notEvaluated: [NotEvaluated] = []

  package init() {}

  /// Adds what another file gave.
  package mutating func merge(_ other: Inventory) {
    files += other.files
    manifests += other.manifests
    layouts += other.layouts
    locks += other.locks
    requirements += other.requirements
    options += other.options
    includes += other.includes
    images += other.images
    stages += other.stages
    arguments += other.arguments
    labels += other.labels
    installs += other.installs
    downloads += other.downloads
    hooks += other.hooks
    roles += other.roles
    updateBots += other.updateBots
    records += other.records
    emergencies += other.emergencies
    pipelineSteps += other.pipelineSteps
    systems += other.systems
    notEvaluated += other.notEvaluated
  }

  /// Puts every list into the order of the output, whatever the order of reading was.
  package mutating func sort() {
    files.sort { $0.path < $1.path }
    manifests.sort { $0.file < $1.file }
    layouts.sort { $0.file < $1.file }
    locks.sort { $0.file < $1.file }
    requirements.sort { ($0.location, $0.scope) < ($1.location, $1.scope) }
    options.sort { $0.location < $1.location }
    includes.sort { $0.location < $1.location }
    images.sort { $0.location < $1.location }
    stages.sort { $0.location < $1.location }
    arguments.sort { $0.location < $1.location }
    labels.sort { $0.location < $1.location }
    installs.sort { $0.location < $1.location }
    downloads.sort { $0.location < $1.location }
    hooks.sort { $0.location < $1.location }
    roles.sort { $0.location < $1.location }
    records.sort { $0.location < $1.location }
    emergencies.sort { $0.location < $1.location }
    pipelineSteps.sort { $0.location < $1.location }
    updateBots.sort { ($0.location, $0.ecosystem) < ($1.location, $1.ecosystem) }
    notEvaluated.sort()
  }
}

/// A file that was looked at, and how far it could be read.
package struct FileRecord: Sendable, Hashable {
  package enum Status: String, Sendable { case read, partly, skipped, failed }

  package let path: String
  package let format: String
  package var status: Status
  package var reason: String?

  package init(path: String, format: String, status: Status, reason: String? = nil) {
    self.path = path
    self.format = format
    self.status = status
    self.reason = reason.map { RedactedURL.redacting($0) }
  }
}

/// A file that another file names, as pip's `-r` does, setuptools, and `build` of a Compose file.
package struct FileInclude: Sendable, Hashable {
  /// What the file is to be read as, whatever its name.
  package enum Kind: Sendable { case requirements, constraints, compose, dockerfile, gitLabCI }

  package let kind: Kind
  /// As written, relative to the file that names it: it may lead anywhere, also to a URL.
  package let path: String
  package let location: SourceLocation
  /// The scope for which a manifest names the file; nil where the file's own name tells it.
  package let scope: Scope?

  package init(_ kind: Kind, path: String, location: SourceLocation, scope: Scope? = nil) {
    self.kind = kind
    self.path = path
    self.location = location
    self.scope = scope
  }
}
