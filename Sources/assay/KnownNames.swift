import Facts
import Governance
import Standards

/// What locks hold, for words on the command line that name nothing of it.
struct KnownNames {
  private let scopes: [Scope]
  private let packages: [String]
  /// How a sentence begins about what is not there.
  private let lacks: String

  init(_ views: [LockView]) {
    scopes = Set(views.flatMap { view in view.lock.roots.map(\.scope) + view.scopes.joined() }).sorted()
    packages = Set(views.flatMap { $0.lock.packages.map(\.name.text) }).sorted()
    lacks = views.count == 1 ? "\(views[0].lock.file) does not have" : "no lock has"
  }

  /// One sentence for each scope that there is not.
  func unknown(_ asked: Set<Scope>) -> [String] {
    let known = scopes.map(\.description).joined(separator: ", ")
    return asked.subtracting(scopes).sorted().map { scope in
      "\(lacks) the scope `\(scope)`; \(known.isEmpty ? "there is none" : "there are: \(known)")"
    }
  }

  /// One sentence for each name that there is not.
  func unknown(_ names: [String]) -> [String] {
    names.filter { name in
      PackageName.spellings(of: name).allSatisfy { !packages.contains($0.text) }
    }.map { "\(lacks) the package `\($0)`" + (nearest(to: $0).map { "; \($0)" } ?? "") }
  }

  func nearest(to name: String) -> String? {
    Spelling.nearest(to: name.lowercased(), among: packages).map { "did you mean `\($0)`?" }
  }
}
