/// Finds the children of tables by key in constant time.
///
/// A table of at most eight children is searched along its list; the children of larger tables are entered in one
/// open-addressing hash table for the whole document, so that a file of one huge table stays linear.
struct SyntaxKeyIndex: Sendable {
  static let listLimit: Int32 = 8

  private var slots: [Int32] = []
  private var used = 0

  func find(_ key: UnsafeBufferPointer<UInt8>, in table: Int32, _ arena: SyntaxArena) -> Int32? {
    if arena.nodes[Int(table)].count <= Self.listLimit {
      var child = arena.nodes[Int(table)].firstChild
      while child >= 0 {
        if arena.key(of: child, equals: key) { return child }
        child = arena.nodes[Int(child)].next
      }
      return nil
    }
    guard !slots.isEmpty else { return nil }
    var slot = Self.hash(key, table) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = slots[slot]
      if arena.parent(of: candidate, is: table), arena.key(of: candidate, equals: key) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Enters a child of a large table; entering one twice is harmless.
  mutating func insert(_ child: Int32, of table: Int32, _ arena: SyntaxArena) {
    if (used + 1) * 2 > slots.count { grow(arena) }
    place(child, Self.hash(arena.key(of: child), table))
    used += 1
  }

  private mutating func place(_ child: Int32, _ hash: Int) {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = child
  }

  private mutating func grow(_ arena: SyntaxArena) {
    let old = slots
    slots = Array(repeating: -1, count: max(64, old.count * 2))
    for child in old where child >= 0 {
      place(child, Self.hash(arena.key(of: child), arena.nodes[Int(child)].parent))
    }
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>, _ table: Int32) -> Int {
    var hasher = Hasher()
    hasher.combine(table)
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    return hasher.finalize()
  }
}

/// The bytes and nodes of a document, borrowed for one look-up.
struct SyntaxArena {
  let nodes: UnsafeBufferPointer<SyntaxNode>
  let bytes: UnsafeBufferPointer<UInt8>
  let decoded: UnsafeBufferPointer<UInt8>

  func key(of child: Int32) -> UnsafeBufferPointer<UInt8> {
    let node = nodes[Int(child)]
    let text = node.flags.contains(.keyIsDecoded) ? decoded : bytes
    return UnsafeBufferPointer(rebasing: text[node.key.range])
  }

  func key(of child: Int32, equals key: UnsafeBufferPointer<UInt8>) -> Bool {
    let other = self.key(of: child)
    guard other.count == key.count else { return false }
    for index in 0..<key.count where other[index] != key[index] { return false }
    return true
  }

  func parent(of child: Int32, is table: Int32) -> Bool { nodes[Int(child)].parent == table }
}
