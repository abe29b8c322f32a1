package import Facts
internal import Syntax

/// The licence of a package that is installed in an image: of the image's distribution, or of Python.
package struct SystemLicense: Sendable {
  package let image: String
  package let package: SystemPackage
  package let conclusion: LicenseConclusion
  package let scope: LicenseScope
  package let verdict: LicenseJudgement

  /// What is known, and a row for each package of which nothing is.
  static func all(
    in systems: [InstalledSystem], _ policy: Policy
  ) -> (licenses: [SystemLicense], notEvaluated: [NotEvaluated]) {
    var licenses: [SystemLicense] = []
    var notEvaluated: [NotEvaluated] = []
    for system in systems {
      for package in system.packages {
        guard let evidence = package.licenseEvidence else {
          notEvaluated.append(missing(package))
          continue
        }
        let conclusion = policy.licenses.tables.vocabulary.conclusion(from: evidence)
        let scope: LicenseScope = package.kind == .pypi ? .container : .containerOS
        licenses.append(
          SystemLicense(
            image: system.name, package: package, conclusion: conclusion, scope: scope,
            verdict: policy.licenses.tables.judge(conclusion.reading, scope: scope, profile: policy.profile)))
      }
    }
    return (licenses, notEvaluated)
  }

  private static func missing(_ package: SystemPackage) -> NotEvaluated {
    NotEvaluated(
      subject: "\(package.name)@\(package.version)", file: package.location.file, line: package.location.line,
      reason: package.kind == .deb
        ? "no machine-readable copyright file of the package was given"
        : "licences of \(package.kind.rawValue) packages are not read",
      remedy: package.kind == .deb
        ? "give the root file system of the image: --packages FOLDER; read free-text files yourself"
        : "look at the licences that the distribution states")
  }
}
