internal import Facts

extension Rule {
  static let imageWithoutDigest = Rule(
    id: "image-without-digest",
    title: "Image pinned by tag only",
    level: .warning,
    clause: .pinning,
    needs: [],
    rationale: "A tag can be moved to another image at any time; a digest cannot.",
    fix: "Append the digest that the tag has today: `postgres:18@sha256:…`.",
    check: findImagesWithoutDigest
  )
}

@Sendable private func findImagesWithoutDigest(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.images.compactMap { image in
      guard let name = image.resolved, let tag = name.tag, name.digest == nil, !policy.isFloating(tag),
        image.isContainerImage
      else { return nil }
      return Violation(
        "the image `\(name)` is pinned by its tag only",
        at: image.location,
        subject: Subject(image),
        fix: "write `\(name)@sha256:DIGEST`"
      )
    }
  )
}
