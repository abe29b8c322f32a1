internal import Facts
internal import Syntax

extension LockView {
  /// A row for each ecosystem whose packages a rule cannot judge: silence would look like "nothing found".
  func packagesOfOtherEcosystems(than known: Ecosystem, rule: String, because reason: String)
    -> [NotEvaluated]
  {
    let others = lock.packages.filter { $0.name.ecosystem != known && !$0.source.isLocal }
    return Dictionary(grouping: others, by: \.name.ecosystem).map { ecosystem, packages in
      NotEvaluated(
        subject: counted(packages.count, "\(ecosystem.rawValue) package"),
        file: lock.file,
        rule: rule,
        reason: reason,
        remedy: "check them with the tools of their channel"
      )
    }
  }
}
