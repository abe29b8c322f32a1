internal import Facts

/// Collects records of an index by package, with the sets that aliases and `upstream` connect them to.
struct IndexSearch {
  private(set) var advisories: [Advisory] = []
  private let componentsOfPackage: SQLiteStatement
  private let componentsOfID: SQLiteStatement
  private let recordsOfComponent: SQLiteStatement
  private var found: Set<Int> = []
  private var pending: [Int] = []
  private var askedIDs: Set<String> = []

  init(_ database: SQLiteConnection) throws(SQLiteError) {
    componentsOfPackage = try database.prepare(
      """
      SELECT DISTINCT component FROM package JOIN component USING(record) WHERE ecosystem = ? AND name = ?
      """)
    componentsOfID = try database.prepare(
      "SELECT DISTINCT component FROM alias JOIN component USING(record) WHERE id = ?")
    recordsOfComponent = try database.prepare(
      """
      SELECT r.body, feed.name, file.path FROM component c JOIN record r USING(record)
        JOIN feed ON feed.feed = r.feed JOIN file ON file.file = r.file WHERE c.component = ?
      """)
  }

  mutating func find(_ packages: some Sequence<PackageKey>) throws {
    for key in packages {
      try componentsOfPackage.bind(1, key.ecosystem)
      try componentsOfPackage.bind(2, key.name)
      try collect(componentsOfPackage)
    }
    while let component = pending.popLast() { try read(component) }
  }

  private mutating func collect(_ components: SQLiteStatement) throws {
    while try components.step() {
      let component = components.integer(0)
      if found.insert(component).inserted { pending.append(component) }
    }
    components.reset()
  }

  private mutating func read(_ component: Int) throws {
    try recordsOfComponent.bind(1, component)
    var upstream: [String] = []
    while try recordsOfComponent.step() {
      let advisory = try AdvisoryCoding.decode(
        recordsOfComponent.bytes(0), feed: recordsOfComponent.text(1) ?? "",
        file: recordsOfComponent.text(2) ?? "")
      upstream += advisory.upstream
      advisories.append(advisory)
    }
    recordsOfComponent.reset()
    for id in upstream where askedIDs.insert(id).inserted {
      try componentsOfID.bind(1, id)
      try collect(componentsOfID)
    }
  }
}
