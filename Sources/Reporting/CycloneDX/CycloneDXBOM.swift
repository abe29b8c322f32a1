package import Facts
internal import Standards
internal import Syntax

/// A software bill of materials, CycloneDX 1.6: what the locks pin, how it hangs together, and the images.
///
/// It has no serial number and no time: the same files give the same bytes. Where something could not be read, its composition is
/// `incomplete`, and the properties of its metadata say what and why. Source: https://cyclonedx.org/docs/1.6/json/.
package enum CycloneDXBOM {
  package static func render(_ snapshot: ProjectSnapshot) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("bomFormat", "CycloneDX")
      writer.member("specVersion", "1.6")
      writer.member("version", 1)
      writer.key("metadata")
      writer.object { writer in
        writer.key("tools")
        writer.object { writer in
          writer.rows("components", ["Assay"]) { writer, name in
            writer.object { writer in
              writer.member("type", "application")
              writer.member("name", name)
            }
          }
        }
        writer.notEvaluated(snapshot.inventory.notEvaluated)
      }
      writer.key("components")
      writer.array { writer in
        for view in snapshot.locks { writer.components(of: view) }
        for image in Set(snapshot.inventory.images.compactMap(ImageComponent.init)).sorted() {
          writer.component(of: image)
        }
      }
      writer.key("dependencies")
      writer.array { writer in for view in snapshot.locks { writer.dependencies(of: view) } }
      if !snapshot.inventory.notEvaluated.isEmpty {
        writer.rows("compositions", ["incomplete"]) { writer, aggregate in
          writer.object { $0.member("aggregate", aggregate) }
        }
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}

/// An image, once however many places name it; actions are none.
private struct ImageComponent: Hashable, Comparable {
  let name: String
  let version: String

  init?(_ image: ImageReference) {
    guard image.role != .action, let resolved = image.resolved else { return nil }
    name = resolved.name
    version = [resolved.tag, resolved.digest].compactMap(\.self).joined(separator: "@")
  }

  static func < (left: ImageComponent, right: ImageComponent) -> Bool {
    (left.name, left.version) < (right.name, right.version)
  }
}

extension JSONWriter {
  fileprivate mutating func notEvaluated(_ rows: [NotEvaluated]) {
    guard !rows.isEmpty else { return }
    self.rows("properties", rows) { writer, row in
      writer.property("assay:notEvaluated", "\(row.place): \(row.reason)")
    }
  }

  fileprivate mutating func components(of view: LockView) {
    for (index, package) in view.lock.packages.enumerated() {
      object { writer in
        writer.member("type", package.source.isLocal ? "application" : "library")
        writer.member("bom-ref", view.reference(index))
        writer.member("name", package.name.text)
        if let version = package.version { writer.member("version", version) }
        if let purl = package.purl?.description { writer.member("purl", purl) }
        writer.rows("hashes", package.hashes.compactMap(hash)) { writer, hash in
          writer.object { writer in
            writer.member("alg", hash.algorithm)
            writer.member("content", hash.content)
          }
        }
        writer.rows("properties", view.scopes[index].map(\.description)) { $0.property("assay:scope", $1) }
      }
    }
  }

  fileprivate mutating func component(of image: ImageComponent) {
    object { writer in
      writer.member("type", "container")
      writer.member("bom-ref", "image#\(image.name):\(image.version)")
      writer.member("name", image.name)
      if !image.version.isEmpty { writer.member("version", image.version) }
    }
  }

  /// One entry for each package; those that need nothing have an empty one.
  fileprivate mutating func dependencies(of view: LockView) {
    var needed: [Int: Set<Int>] = [:]
    for edge in view.lock.edges { needed[edge.from, default: []].formUnion(edge.candidates) }
    for index in view.lock.packages.indices {
      object { writer in
        writer.member("ref", view.reference(index))
        writer.strings("dependsOn", (needed[index] ?? []).sorted().map(view.reference))
      }
    }
  }

  private mutating func property(_ name: String, _ value: String) {
    object { writer in
      writer.member("name", name)
      writer.member("value", value)
    }
  }
}

extension LockView {
  /// A package's id with its file: ids are unique in one file only.
  fileprivate func reference(_ index: Int) -> String { "\(lock.file)#\(ids[index])" }
}

private let algorithms = [
  "md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha384": "SHA-384", "sha512": "SHA-512",
]

/// `algorithm:hexadecimal` in the terms of CycloneDX; nil for algorithms that it does not name.
private func hash(_ text: String) -> (algorithm: String, content: String)? {
  let parts = text.split(separator: ":", maxSplits: 1)
  guard parts.count == 2, let algorithm = algorithms[parts[0].lowercased()],
    parts[1].utf8.allSatisfy({ UTF8Text.hexValue($0) != nil }),
    [32, 40, 64, 96, 128].contains(parts[1].utf8.count)
  else { return nil }
  return (algorithm, String(parts[1]))
}
