internal import Facts

/// What the name and tag of an image tell of its content, by the habits of the official images: `python:3.12-slim-bookworm`.
struct ImageTag {
  let image: ImageName
  private let parts: [String]

  init?(_ image: ImageName) {
    guard let tag = image.tag else { return nil }
    self.image = image
    parts = tag.split(separator: "-").map(String.init)
  }

  /// Whether the last part of the image's path is a name.
  func isNamed(_ name: String) -> Bool { image.name.split(separator: "/").last.map(String.init) == name }

  /// Whether the tag begins with a version, or one of its releases: `3.12` in `3.12.1-slim`.
  func isVersion(_ version: String) -> Bool {
    guard let first = parts.first else { return false }
    return first == version || first.hasPrefix(version + ".") || first.hasPrefix(version + "rc")
  }

  /// The release that a code name says (`bookworm`), or the version of an image of a distribution itself.
  var distribution: ReleaseCalendar.DistributionRelease? {
    ReleaseCalendar.standard.distributions.last { release in
      parts.contains(release.codename)
        || (isNamed(release.distribution) && isVersion(release.version))
    }
  }
}

extension ImageReference {
  var tag: ImageTag? { resolved.flatMap(ImageTag.init) }
}
