package import Foundation

/// The files below `fixtures/`, found from the place of this source file.
package enum Fixtures {
  package static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let root = repository.appendingPathComponent("fixtures")

  /// The names of the folders in a folder of `fixtures/`, sorted.
  package static func folders(in path: String) throws -> [String] {
    let folder = root.appendingPathComponent(path)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
      var isFolder: ObjCBool = false
      let child = folder.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) && isFolder.boolValue
    }.sorted()
  }

  /// Every file below a folder of `fixtures/`, relative to it, sorted.
  package static func files(in path: String) throws -> [String] {
    let folder = root.appendingPathComponent(path)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
      var isFolder: ObjCBool = false
      let child = folder.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  package static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

  package static func bytes(_ relative: String) throws -> [UInt8] {
    try Array(Data(contentsOf: root.appendingPathComponent(relative)))
  }

  package static func text(_ relative: String) throws -> String {
    String(decoding: try bytes(relative), as: UTF8.self)
  }
}
