/// Oracle builds some packages several times, with versions that do not compare: for live patching, and for FIPS 140.
///
/// One advisory fixes each build in a version of its own, so that a version is only compared with one of its own build.
enum OracleFlavor {
  case plain, ksplice, fips

  init(_ version: String) {
    self = version.contains("ksplice") ? .ksplice : version.contains("_fips") ? .fips : .plain
  }
}

extension AffectedPackage {
  /// The intervals whose bounds are of the version's build.
  func comparable(_ intervals: [VersionBounds], with version: ComparableVersion) -> [VersionBounds] {
    guard ecosystem == "Oracle Linux" else { return intervals }
    let flavor = OracleFlavor(version.text)
    return intervals.filter { interval in
      [interval.lower, interval.upper].allSatisfy { $0.map { OracleFlavor($0.version) == flavor } ?? true }
    }
  }
}
