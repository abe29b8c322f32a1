/// The patterns of one `.gitignore` file, the last that matches deciding.
struct IgnoreFile {
  static let maximumBytes = 1 << 18
  /// Patterns that must be tried one by one.
  static let maximumPatterns = 4096

  /// Patterns that are a name and no more, by that name.
  private var names: [[UInt8]: [Int]] = [:]
  /// The others, in the order of the file.
  private var others: [Int] = []
  private var patterns: [IgnorePattern] = []
  /// False where patterns were left out.
  private(set) var isComplete = true

  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if let pattern = IgnorePattern(line) { append(pattern) }
    }
  }

  private mutating func append(_ pattern: IgnorePattern) {
    let index = patterns.count
    if pattern.matchesNames, pattern.isLiteral {
      names[pattern.literal, default: []].append(index)
    } else if others.count < Self.maximumPatterns {
      others.append(index)
    } else {
      isComplete = false
      return
    }
    patterns.append(pattern)
  }

  /// Whether a path below the file's folder is ignored; nil where no pattern speaks of it.
  func ignores(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool? {
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[($0 + 1)...] } ?? path
    var last = names[Array(name)]?.last { isFolder || !patterns[$0].foldersOnly }
    for index in others.reversed() {
      if let last, last > index { break }
      let pattern = patterns[index]
      if pattern.foldersOnly, !isFolder { continue }
      guard pattern.matches(pattern.matchesNames ? name : path) else { continue }
      last = index
      break
    }
    return last.map { !patterns[$0].negates }
  }
}

/// The `.gitignore` files of a folder and of those above it: the nearest that speaks of a path decides.
struct IgnoreRules {
  private struct Layer {
    let file: IgnoreFile
    /// How many bytes of a path lead to the folder of the file.
    let start: Int
    let parent: Int?
  }

  /// Where the search in `layers` begins, for one folder.
  typealias Place = Int?

  private var layers: [Layer] = []

  /// The place for a folder with a file of its own.
  mutating func append(_ file: IgnoreFile, of folder: String, below parent: Place) -> Place {
    layers.append(Layer(file: file, start: folder.isEmpty ? 0 : folder.utf8.count + 1, parent: parent))
    return layers.count - 1
  }

  func ignores(_ path: String, isFolder: Bool, at place: Place) -> Bool {
    guard place != nil else { return false }
    let bytes = Array(path.utf8)
    var next = place
    while let index = next {
      let layer = layers[index]
      if let answer = layer.file.ignores(bytes[layer.start...], isFolder: isFolder) { return answer }
      next = layer.parent
    }
    return false
  }
}
