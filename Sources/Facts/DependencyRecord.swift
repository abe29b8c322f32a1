internal import Standards
package import Syntax

/// Why a project depends on something directly (policy 8.1): one file of `governance/dependencies`.
package struct DependencyRecord: Sendable {
  package let name: PackageName
  package let justification: String
  package let owner: String?
  package let location: SourceLocation

  package init(name: PackageName, justification: String, owner: String?, location: SourceLocation) {
    self.name = name
    self.justification = RedactedURL.redacting(justification)
    self.owner = owner
    self.location = location
  }
}
