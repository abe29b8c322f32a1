import AssayKit

enum AssayVersion {
  static let number = "0.1.0"

  static var text: String { "assay \(number)\n\(LibraryVersions.text)" }
}
