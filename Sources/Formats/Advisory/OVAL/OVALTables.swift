/// What a document declares beside its definitions, each kind in one array: tests, objects, states and variables.
///
/// Definitions refer to what comes after them, and a large feed holds millions of declarations: they are kept in a form
/// that is a small part of the document's size.
struct OVALTables {
  var identifiers = OVALIdentifiers()
  var texts = TextTable()
  /// For each id the place of what declares it in the array of its kind, 0 for none; the first declaration counts.
  private var places: [Int32] = []
  private var tests: [OVALTest] = []
  /// The states of all tests, one test after another.
  private var stateReferences: [Int32] = []
  /// The children of all objects, states and variables, one after another.
  private var entities: [OVALEntity] = []
  /// Where the children of each begin.
  private var starts: [Int32] = []

  // MARK: Declaring

  mutating func declare(_ test: OVALTest, states: [Int32], id: Int32) {
    var test = test
    test.firstState = Int32(truncatingIfNeeded: stateReferences.count)
    stateReferences += states
    tests.append(test)
    declare(place: -tests.count, id)
  }

  /// An object or state with its children, or a variable with its values.
  mutating func declare(_ children: [OVALEntity], id: Int32) {
    starts.append(Int32(truncatingIfNeeded: entities.count))
    entities += children
    declare(place: starts.count, id)
  }

  private mutating func declare(place: Int, _ id: Int32) {
    while places.count <= Int(id) { places.append(0) }
    if places[Int(id)] == 0 { places[Int(id)] = Int32(truncatingIfNeeded: place) }
  }

  // MARK: Asking

  private func place(_ id: Int32) -> Int {
    Int(id) < places.count ? Int(places[Int(id)]) : 0
  }

  func test(_ id: Int32) -> (test: OVALTest, states: ArraySlice<Int32>)? {
    let index = -place(id) - 1
    guard index >= 0 else { return nil }
    let end = index + 1 < tests.count ? Int(tests[index + 1].firstState) : stateReferences.count
    return (tests[index], stateReferences[Int(tests[index].firstState)..<end])
  }

  /// The children of an object or state, or the values of a constant variable; nil where nothing declares it.
  func children(_ id: Int32) -> ArraySlice<OVALEntity>? {
    let index = place(id) - 1
    guard index >= 0 else { return nil }
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : entities.count
    return entities[Int(starts[index])..<end]
  }

  /// The texts of an entity: its own, or those of its variable; nil where the variable is no constant one.
  func values(_ entity: OVALEntity) -> [String]? {
    guard let variable = entity.variable else { return [texts[entity.value]] }
    return children(variable)?.map { texts[$0.value] }
  }
}

/// A test, without the states that it refers to.
struct OVALTest {
  var kind: OVALTestKind
  var check: OVALCheck
  var existence: OVALExistence
  var stateOperator: OVALOperator
  /// The id of its object; -1 where it names none.
  var object: Int32 = -1
  fileprivate(set) var firstState: Int32 = 0
}

/// A child of an object or state, or a value of a variable.
struct OVALEntity {
  let field: OVALField
  let operation: OVALOperation
  /// The number of its text, or below 0 the id of its variable.
  private let reference: Int32

  init(_ field: OVALField, _ operation: OVALOperation, text: Int32) {
    self.field = field
    self.operation = operation
    reference = text
  }

  init(_ field: OVALField, _ operation: OVALOperation, variable: Int32) {
    self.field = field
    self.operation = operation
    reference = -1 - variable
  }

  fileprivate var value: Int32 { max(0, reference) }
  fileprivate var variable: Int32? { reference < 0 ? -1 - reference : nil }
}
