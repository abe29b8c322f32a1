internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let endOfLifeImage = Rule(
    id: "end-of-life-image",
    title: "Image of a distribution that is no longer maintained",
    level: .error,
    clause: .scanning,
    needs: [],
    circumstances: [.day],
    rationale:
      "A release of Debian or Ubuntu past its end of life gets no security fixes, or only those of a long-term support that "
      + "has to be set up: the latter is a warning until it ends as well.",
    fix: "Use an image on a maintained release.",
    check: findEndOfLifeImages
  )
}

@Sendable private func findEndOfLifeImages(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.images.compactMap { image in
      guard image.isContainerImage, let tag = image.tag, let release = tag.distribution,
        release.endOfLife < facts.asOf
      else { return nil }
      return violation(image, tag, release, facts.asOf)
    }
  )
}

private func violation(
  _ image: ImageReference, _ tag: ImageTag, _ release: ReleaseCalendar.DistributionRelease,
  _ day: CalendarDate
) -> Violation {
  let support = release.endOfLongTermSupport.flatMap { $0 >= day ? $0 : nil }
  let name =
    "\(release.distribution.prefix(1).uppercased())\(release.distribution.dropFirst()) \(release.version)"
  var violation = Violation(
    "the image `\(tag.image)` is on \(name) (\(release.codename)), whose end of life was \(release.endOfLife)"
      + (support.map { "; long-term support ends \($0)" } ?? ""),
    at: image.location,
    subject: Subject(image),
    fix: "use an image on a maintained release of \(release.distribution.prefix(1).uppercased())"
      + "\(release.distribution.dropFirst())"
  )
  if support != nil { violation.levelCap = .warning }
  return violation
}
