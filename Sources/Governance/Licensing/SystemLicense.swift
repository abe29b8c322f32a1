package import Facts
internal import Syntax

/// The licence of a package that is installed in an image: of the image's distribution, or of Python.
package struct SystemLicense: Sendable {
  let system: InstalledSystem
  package let package: SystemPackage
  package let conclusion: LicenseConclusion
  package let scope: LicenseScope
  package let verdict: LicenseJudgement

  package var image: String { system.name }

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
        let scope: LicenseScope = package.isOfDistribution ? .containerOS : .container
        licenses.append(
          SystemLicense(
            system: system, package: package, conclusion: conclusion, scope: scope,
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

extension SystemLicense {
  /// What the licence is, and what that means in the image.
  func violation(fix: (PackageName, Scope) -> String) -> Violation {
    let subject = Subject(package, of: system)
    let choice = verdict.chosen.map { ", taken under \($0)" } ?? ""
    var violation = Violation(
      "\(subject.id) \(conclusion.statement)\(choice) (\(verdict) in scope \(scope.rawValue))",
      at: package.location, subject: subject,
      fix: fix(PackageName(package.name, in: package.kind), system.scope))
    violation.license = LicenseDetail(conclusion, verdict)
    return violation
  }
}
