/// The names that a document uses, by where the parser keeps them: it has one copy of each while it lives.
struct XMLNameCache {
  private struct Entry {
    let local: UnsafePointer<UInt8>
    let namespace: UnsafePointer<UInt8>?
    let name: XMLName
  }

  /// The last name of each place; a power of two.
  private var entries = [Entry?](repeating: nil, count: 256)

  mutating func name(_ local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) -> XMLName {
    let place = Int(bitPattern: UInt(bitPattern: local) >> 2) & (entries.count - 1)
    if let entry = entries[place], entry.local == local, entry.namespace == namespace { return entry.name }
    let name = XMLName(String(cString: local), in: namespace.map { String(cString: $0) })
    entries[place] = Entry(local: local, namespace: namespace, name: name)
    return name
  }
}
