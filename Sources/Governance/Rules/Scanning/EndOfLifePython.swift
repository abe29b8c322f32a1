internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let endOfLifePython = Rule(
    id: "end-of-life-python",
    title: "Python version that is no longer maintained",
    level: .error,
    clause: .scanning,
    needs: [],
    circumstances: [.day],
    rationale:
      "A Python version past its end of life gets no security fixes. An image that holds one blocks; a project that only "
      + "still admits one, beside others, is told in a note.",
    fix: "Move to a maintained version, and raise `requires-python`.",
    check: findEndOfLifePython
  )
}

@Sendable private func findEndOfLifePython(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let calendar = ReleaseCalendar.standard.python
  let images = facts.after.inventory.images.compactMap { violation(image: $0, calendar, facts.asOf) }
  let manifests = facts.after.inventory.manifests.compactMap { violation(manifest: $0, calendar, facts.asOf) }
  return Judgement(images + manifests)
}

private func violation(
  image: ImageReference, _ calendar: [ReleaseCalendar.PythonRelease], _ day: CalendarDate
) -> Violation? {
  guard image.isContainerImage, let tag = image.tag, tag.isNamed("python"),
    let release = calendar.first(where: { tag.isVersion($0.version) }), release.endOfLife < day
  else { return nil }
  return Violation(
    "the image `\(tag.image)` holds Python \(release.version), whose end of life was \(release.endOfLife)",
    at: image.location,
    subject: Subject(image),
    fix: "use an image of a maintained Python, \(calendar.maintained(on: day))"
  )
}

private func violation(
  manifest: Manifest, _ calendar: [ReleaseCalendar.PythonRelease], _ day: CalendarDate
) -> Violation? {
  guard let range = manifest.requiresPython, !range.isEmpty else { return nil }
  let admitted = calendar.filter { $0.version.utf8.first != UInt8(ascii: "1") && $0.isAdmitted(by: range) }
  guard let last = admitted.last(where: { $0.endOfLife < day }), let oldest = admitted.first else {
    return nil
  }
  let isAllThereIs = admitted.allSatisfy { $0.endOfLife < day }
  let which =
    oldest.version == last.version ? "Python \(last.version)" : "Python \(oldest.version) to \(last.version)"
  var violation = Violation(
    "`requires-python` \(isAllThereIs ? "admits nothing but" : "still admits") \(which), past the end of life "
      + "(\(last.version): \(last.endOfLife))",
    at: manifest.requiresPythonLocation ?? manifest.location,
    subject: Subject(id: manifest.name?.text ?? manifest.file, name: manifest.name?.text ?? manifest.file),
    fix: "require a maintained Python, \(calendar.maintained(on: day))"
  )
  if !isAllThereIs { violation.levelCap = .note }
  return violation
}

extension ReleaseCalendar.PythonRelease {
  /// Whether the first or the last release of the version satisfies the specifiers.
  fileprivate func isAdmitted(by range: VersionSpecifierSet) -> Bool {
    limits.contains { range.contains($0, prereleases: true) }
  }
}

extension [ReleaseCalendar.PythonRelease] {
  /// The oldest version that is maintained.
  fileprivate func maintained(on day: CalendarDate) -> String {
    first { $0.endOfLife >= day }.map { "\($0.version) or later" } ?? "the newest"
  }
}
