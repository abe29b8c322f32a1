package import Syntax

/// A hook of a pre-commit configuration.
package struct PreCommitHook: Sendable {
  /// The repository's address without credentials, or `local` or `meta`.
  package let repository: String
  package let id: String
  /// The tag or commit; nil for `local` and `meta`.
  package let revision: String?
  /// The hook's id.
  package let location: SourceLocation
  /// The revision, or the repository where there is none: all its hooks share it.
  package let revisionLocation: SourceLocation

  package init(
    repository: String,
    id: String,
    revision: String?,
    location: SourceLocation,
    revisionLocation: SourceLocation? = nil
  ) {
    self.repository = repository
    self.id = id
    self.revision = revision
    self.location = location
    self.revisionLocation = revisionLocation ?? location
  }
}

/// A role or a collection that an Ansible requirements file asks for.
package struct AnsibleRole: Sendable {
  package enum Kind: String, Sendable { case role, collection }

  package let kind: Kind
  package let name: String
  /// Where it comes from, without credentials, if the file says so.
  package let source: String?
  package let version: String?
  package let location: SourceLocation
  /// The version, or the name where there is none.
  package let versionLocation: SourceLocation

  package init(
    kind: Kind,
    name: String,
    source: String?,
    version: String?,
    location: SourceLocation,
    versionLocation: SourceLocation? = nil
  ) {
    self.kind = kind
    self.name = name
    self.source = source
    self.version = version
    self.location = location
    self.versionLocation = versionLocation ?? location
  }
}

extension ImageName {
  /// An action of a workflow, `owner/repository[/path]@ref`: a full commit is its digest, any other ref its tag.
  ///
  /// `comment` is the version that people note behind a commit.
  package init?(action: String, comment: String?) {
    let action = Self.withoutCredentials(action)
    guard let at = action.utf8.lastIndex(of: UInt8(ascii: "@")), at > action.startIndex else { return nil }
    let ref = String(action[action.utf8.index(after: at)...])
    guard !ref.isEmpty else { return nil }
    let isCommit =
      (ref.utf8.count == 40 || ref.utf8.count == 64) && ref.utf8.allSatisfy { UTF8Text.hexValue($0) != nil }
    self.init(name: String(action[..<at]), tag: isCommit ? comment : ref, digest: isCommit ? ref : nil)
  }

  private init(name: String, tag: String?, digest: String?) {
    self.name = name
    self.tag = tag
    self.digest = digest
  }
}
