import Facts
import Formats
import Standards
import Syntax
import TestSupport
import Testing

/// Reads the files of a fixture folder, each by its format, and joins them.
func readFixture(_ folder: String) throws -> Inventory {
  try readFiles(Fixtures.files(in: folder).map { ($0, try Fixtures.text(folder + "/" + $0)) })
}

func readFiles(_ files: [(path: String, text: String)]) throws -> Inventory {
  var inventory = Inventory()
  for file in files {
    let format = try #require(ProjectFormat.format(ofPath: file.path))
    inventory.merge(try format.read(SourceFile(path: file.path, text: file.text), .standard))
  }
  inventory.joinLocksWithManifests()
  inventory.sort()
  return inventory
}

/// The error of reading one file, as `line code`.
func failure(_ path: String, _ text: String) -> String? {
  let source = SourceFile(path: path, text: text)
  do throws(ParseError) {
    _ = try ProjectFormat.format(ofPath: path)?.read(source, .standard)
    return nil
  } catch {
    return "\(source.location(of: error.span).line) \(error.code.rawValue)"
  }
}

extension Inventory {
  /// The packages of all locks: `line id kind direct (scopes)`.
  var packageLines: [String] {
    locks.flatMap { lock in
      let view = LockView(lock)
      return lock.packages.indices.map { index in
        let package = lock.packages[index]
        let direct = view.isDirect[index] ? " direct" : ""
        let scopes = view.scopes[index].map(\.description).joined(separator: " ")
        let kind = package.source.kind.rawValue
        return "\(package.location.line) \(view.ids[index]) \(kind)\(direct) (\(scopes))"
      }
    }
  }

  /// The edges of all locks: `from[extra] > to[extras] ; marker`.
  var edgeLines: [String] {
    locks.flatMap { lock in
      let ids = lock.identifiers()
      return lock.edges.map { edge in
        let from = ids[edge.from] + (edge.fromExtra.map { "[\($0)]" } ?? "")
        let extras = edge.toExtras.isEmpty ? "" : "[\(edge.toExtras.map(\.text).joined(separator: ","))]"
        let candidates = edge.candidates.map { ids[$0] }.joined(separator: "|")
        let to = candidates.isEmpty ? "?\(edge.name)" : candidates
        return "\(from) > \(to)\(extras)" + (edge.marker.map { " ; \($0)" } ?? "")
      }
    }
  }

  /// The requirements: `line scope name[extras]specifiers @ url ; marker raw TEXT`.
  var requirementLines: [String] {
    requirements.map { requirement in
      let extras =
        requirement.extras.isEmpty ? "" : "[\(requirement.extras.map(\.text).joined(separator: ","))]"
      var text = "\(requirement.location.line) \(requirement.scope) \(requirement.name)\(extras)"
      text += requirement.specifiers.description
      if let url = requirement.url { text += " @ \(url)" }
      if let marker = requirement.marker { text += " ; \(marker)" }
      if let raw = requirement.raw { text += " raw \(raw)" }
      return requirement.isConstraint ? text + " constraint" : text
    }
  }

  /// The files that manifests name: `line:column scope path`.
  var includeLines: [String] {
    includes.map { include in
      let scope = include.scope?.description ?? "-"
      return "\(include.location.line):\(include.location.column) \(scope) \(include.path)"
    }
  }

  /// The ids that a scope reaches on CPython 3.12 and Linux, in all locks.
  func reachedIDs(_ scope: Scope) -> [String] {
    var filter = InventoryFilter()
    filter.scopes = [scope]
    filter.environment = MarkerEnvironment.target(pythonVersion: "3.12", platform: .linux)
    return locks.flatMap { lock in
      let view = LockView(lock)
      return FilteredLock(view, filter).packageOrder.map { view.ids[$0] }
    }
  }

  var noteLines: [String] { notEvaluated.map { "\($0.line ?? 0) \($0.subject)" } }
}
