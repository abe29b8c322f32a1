import Facts
import Formats
import Standards
import Syntax

extension Workload {
  /// What follows from the facts: ten times as many packages.
  static let facts: [Workload] = [
    Workload(name: "graph: scopes, shortest paths") { scale, _ in
      let inventory = lock(packages: 100 * scale)
      return {
        ProjectSnapshot(inventory).locks.reduce(0) { sum, view in
          sum + (view.paths.path(to: view.lock.packages.count - 1)?.count ?? 0)
        }
      }
    },
    Workload(name: "advisory matching") { scale, _ in
      let project = GeneratedProject(packages: 100 * scale)
      let locked = lock(packages: 100 * scale).locks.flatMap(\.packages)
      let advisories = project.records.map { record in
        read { () throws(ParseError) in
          try OSVJSON.read(SourceFile(path: "record.json", text: record.text), feed: "feed")
        }
      }
      return {
        let database = AdvisoryDatabase(advisories)
        return locked.reduce(0) { sum, package in
          guard let name = DistributionName(package.name.text), let text = package.version,
            let version = Version(text)
          else { return sum }
          return sum + database.vulnerabilities(of: AdvisedPackage(name, version)).count
        }
      }
    },
  ]

  private static func lock(packages: Int) -> Inventory {
    inventory(SourceFile(path: "uv.lock", text: GeneratedProject(packages: packages).lock))
  }
}
