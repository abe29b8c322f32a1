internal import Facts
internal import Syntax

extension Rule {
  static let unpinnedBaseImage = Rule(
    id: "unpinned-base-image",
    title: "Image without tag and digest",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "An image reference without a tag means `latest`: another image on another day, with other packages.",
    fix: "Name a tag, and the digest it has today: `postgres:18@sha256:…`.",
    check: findUnpinnedBaseImages
  )
}

@Sendable private func findUnpinnedBaseImages(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.images.compactMap { image in
      guard let name = image.resolved, name.tag == nil, name.digest == nil, image.role != .action else {
        return nil
      }
      return Violation(
        "the image `\(name)` has neither tag nor digest",
        at: image.location,
        subject: Subject(image),
        fix: "write `\(name):TAG@sha256:DIGEST`"
      )
    }
  )
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
