/// One file of a commit or of the index.
struct GitEntry {
  enum Kind { case file, link, submodule }

  let path: String
  let kind: Kind
  let object: [UInt8]
  /// Whether several versions of the file are staged.
  let isUnmerged: Bool

  /// `MODE TYPE OBJECT` and, behind a tab, the path: a record of `git ls-tree -z`.
  init?(ofTree record: ArraySlice<UInt8>) {
    self.init(record, object: 2) { _ in false }
  }

  /// `MODE OBJECT STAGE` and, behind a tab, the path: a record of `git ls-files --stage -z`.
  init?(ofIndex record: ArraySlice<UInt8>) {
    self.init(record, object: 1) { $0[2] != [UInt8(ascii: "0")] }
  }

  /// An entry by its mode, six octal digits.
  init(path: String, mode: String, object: [UInt8]) {
    self.path = path
    kind = Self.kind(mode)
    self.object = object
    isUnmerged = false
  }

  private init?(
    _ record: ArraySlice<UInt8>, object: Int, isUnmerged: ([ArraySlice<UInt8>]) -> Bool
  ) {
    guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let fields = record[..<tab].split(separator: UInt8(ascii: " "))
    guard fields.count == 3 else { return nil }
    path = String(decoding: record[(tab + 1)...], as: UTF8.self)
    kind = Self.kind(String(decoding: fields[0], as: UTF8.self))
    self.object = Array(fields[object])
    self.isUnmerged = isUnmerged(fields)
  }

  private static func kind(_ mode: String) -> Kind {
    switch mode {
    case "120000": .link
    case "160000": .submodule
    default: .file
    }
  }
}
