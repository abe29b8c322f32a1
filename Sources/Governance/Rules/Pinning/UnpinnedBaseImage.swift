internal import Facts
internal import Syntax

extension Rule {
  static let unpinnedBaseImage = Rule(
    id: "unpinned-base-image",
    title: "Image without tag",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "An image reference without a tag means `latest`: another image on another day, with other packages. A digest "
      + "without a tag is pinned, but nobody sees which version it is and whether there is a newer one: a note.",
    fix: "Name a tag, and the digest it has today: `postgres:18@sha256:…`.",
    check: findUnpinnedBaseImages
  )
}

@Sendable private func findUnpinnedBaseImages(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.images.compactMap { image in
      guard let name = image.resolved, name.tag == nil, image.isContainerImage else { return nil }
      var violation = Violation(
        name.digest == nil
          ? "the image `\(name)` has neither tag nor digest"
          : "the image `\(name.name)` has a digest but no tag: its version, and a newer one, cannot be seen",
        at: image.location,
        subject: Subject(image),
        fix: "write `\(name.name):TAG@\(name.digest ?? "sha256:DIGEST")`"
      )
      if name.digest != nil { violation.levelCap = .note }
      return violation
    }
  )
}

extension ImageReference {
  /// Whether it is pulled from a container registry: of what `uses:` names only `docker://…` is.
  var isContainerImage: Bool {
    !isBuilt && (role != .action || reference.utf8.starts(with: "docker://".utf8))
  }
}

extension Subject {
  /// An image, by its name.
  init(_ image: ImageReference) {
    self.init(
      id: image.resolved?.description ?? image.reference,
      name: image.resolved?.name ?? image.reference,
      version: image.resolved?.tag,
      scopes: [.container(image.location.file)]
    )
  }
}
