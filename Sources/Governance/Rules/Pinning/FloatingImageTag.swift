internal import Facts
internal import Syntax

extension Rule {
  static let floatingImageTag = Rule(
    id: "floating-image-tag",
    title: "Image by a tag that moves by design",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "`latest` is what no tag at all means: every release moves it, so the image of a build is decided by its day. "
      + "`floating-tags` in the policy file names further tags of this kind, such as `stable`.",
    fix: "Name the tag of a version, and the digest it has today: `nginx:1.27.3@sha256:…`.",
    check: findFloatingImageTags
  )
}

@Sendable private func findFloatingImageTags(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.images.compactMap { image in
      guard let name = image.resolved, let tag = name.tag, name.digest == nil, policy.isFloating(tag),
        image.isContainerImage
      else { return nil }
      return Violation(
        "the tag of the image `\(name)` moves with every release",
        at: image.location,
        subject: Subject(image),
        fix: "write `\(name.name):VERSION@sha256:DIGEST`"
      )
    }
  )
}
